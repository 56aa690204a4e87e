#pragma once

#include "core/result.h"
#include "import/importtable.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Creator {

class Connection;

/// A file that came into a watched folder and may be worth an import.
struct ArrivedFile
{
    QString path;
    QByteArray hash; // SHA-256
    QString unknownTable; // what its mapping is found by; empty if a format knows the file
    bool isTold = false; // a person was told of it before

    /// How it is remembered that a person was told of it, and that its plan was imported.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString doneKey() const { return key() + QStringLiteral("/done"); }
    /// Of a notification about it.
    [[nodiscard]] QByteArray rowId() const { return hash.first(16); }

    /// Looks into the file: a table or archive of a known format, any readable table, a calendar.
    /// Nothing for everything else. For a worker; `progress` may stop it.
    [[nodiscard]] static std::optional<ArrivedFile> recognise(const QString &path,
                                                              const ReadProgress &progress = {});
    /// Those that were not imported, and of unknown tables only those whose columns somebody has
    /// explained before. Every content once.
    [[nodiscard]] static Result<QList<ArrivedFile>> worthOffering(const QList<ArrivedFile> &files,
                                                                  Connection &connection);

    friend bool operator==(const ArrivedFile &, const ArrivedFile &) = default;
};

} // namespace Creator
