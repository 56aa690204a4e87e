#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Creator {

/// A file as it lay in a folder when somebody looked.
struct SeenFile
{
    QString name; // without the folder
    qint64 size = 0; // bytes
    qint64 modified = 0; // ms UTC
    bool endsOpen = false; // a text without an end of its last line: perhaps cut in a number

    friend bool operator==(const SeenFile &, const SeenFile &) = default;
};

/// Tells which files of a watched folder are new and finished: what is still being written waits.
///
/// Reads nothing itself; it is told what lies there. A file is handed out once, and again when it
/// has changed since.
class WatchFolder
{
public:
    /// How long size and time must stay the same.
    static constexpr qint64 restMs = 2'000;
    /// The same for a text that ends open: a slow copy may have stopped in the middle of a line.
    static constexpr qint64 openMs = 10'000;
    /// For how long an empty file is expected to be filled.
    static constexpr qint64 emptyMs = 60'000;

    /// Takes in what lies there at `nowMs` (of a clock that only goes forward); the files that have
    /// come to rest since the last time, by name.
    [[nodiscard]] QList<SeenFile> look(const QList<SeenFile> &files, qint64 nowMs);
    /// After how many ms the next file may have come to rest; nothing if none is being waited for.
    [[nodiscard]] std::optional<qint64> waitMs(qint64 nowMs) const;

private:
    struct Waiting
    {
        SeenFile file;
        qint64 since = 0;
        bool isHandedOut = false;
    };

    [[nodiscard]] static qint64 neededMs(const SeenFile &file);

    QHash<QString, Waiting> m_files;
};

/// What lies directly in a folder and could be imported by its name: no folders, no links, no
/// hidden files. Empty if the folder is not there. For a worker.
[[nodiscard]] QList<SeenFile> importableFilesIn(const QString &folder);

} // namespace Creator
