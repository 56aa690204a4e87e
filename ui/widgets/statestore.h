#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace Creator {

/// Where a widget keeps what it remembers between starts. Handed in, since widgets know no
/// settings.
struct StateStore
{
    /// Empty if nothing is stored under the key.
    std::function<QByteArray(const QString &key)> load
        = [](const QString &) { return QByteArray(); };
    std::function<void(const QString &key, const QByteArray &state)> save
        = [](const QString &, const QByteArray &) {};
};

} // namespace Creator
