#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Creator {

/// Bytes that every keychain takes in one entry (Windows: 2,560, and some store text made of them).
inline constexpr qsizetype largestSecretEntry = 1'800;

/// A secret cut into pieces that fit. The head alone holds a small one; a large one is in parts,
/// and the head says which. Parts are named after their content, so that a new value never
/// overwrites the parts of the old.
struct SecretParts
{
    struct Part
    {
        QString entry;
        QByteArray bytes;
    };

    QByteArray head;
    QList<Part> parts;
};

[[nodiscard]] SecretParts splitSecret(const QString &entry, const QByteArray &secret);

/// The entries that a head refers to, in order; empty for a secret that is whole in its head, or
/// for a foreign head.
[[nodiscard]] QList<QString> partEntries(const QString &entry, const QByteArray &head);

/// Nothing if a part is missing or damaged. `parts` are the bytes of partEntries(), in that order.
[[nodiscard]] std::optional<QByteArray> joinSecret(const QByteArray &head,
                                                   const QList<QByteArray> &parts);

} // namespace Creator
