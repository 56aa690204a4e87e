#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Creator {

/// The address of a server as somebody types it: "example.org" means https. Nothing for what may
/// not be asked: http to another computer, a name or password in it, anything but http(s).
[[nodiscard]] std::optional<QUrl> serverAddress(const QString &text);

} // namespace Creator
