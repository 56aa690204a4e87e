#pragma once

#include <QString>

#include <optional>

/// A code that resets a forgotten password. It is shown once and kept only as a hash.
namespace Creator::RecoveryCode {

/// 100 random bits as four groups of five letters and digits: "7K3QM-0XW9R-…". Without I, L, O and
/// U.
[[nodiscard]] QString generate();

/// The same code however it was typed: any case, spaces or hyphens, O for 0, I and L for 1.
/// Nothing if it is no code. What is hashed and compared is this text.
[[nodiscard]] std::optional<QString> normalized(const QString &typed);

} // namespace Creator::RecoveryCode
