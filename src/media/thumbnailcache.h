#pragma once

#include "core/error.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Creator {

/// Small pictures of files, by path. Never waits: what is not at hand is made on workers and told
/// by ready(). The newest wish is served first; what scrolled away is not made at all.
///
/// Keeps the last pictures in memory and all of them in a folder, for as long as the file is as it
/// was.
class ThumbnailCache final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 defaultMemory = 64LL * 1024 * 1024;
    static constexpr qint64 defaultDisk = 512LL * 1024 * 1024;

    /// `room` in device pixels.
    ThumbnailCache(const QString &folder, QSize room, QObject *parent = nullptr);
    ~ThumbnailCache() override;

    /// Null while it is being made, and for ever if it cannot be.
    [[nodiscard]] QPixmap pixmap(const QString &path);
    [[nodiscard]] bool hasFailed(const QString &path) const { return m_failed.contains(path); }
    /// Of what still waits only these are made.
    void keepOnly(const QSet<QString> &paths);
    /// The file may be another one now; the next pixmap() asks the disk.
    void forget(const QString &path);
    void forgetAll();
    void setMemoryLimit(qint64 bytes);

    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] QSize room() const { return m_room; }

signals:
    void ready(const QString &path);
    void failed(const QString &path, const Creator::Error &error);

private:
    /// One more for each worker than can be made at once: none stands idle while the result of
    /// another waits for the window's thread.
    [[nodiscard]] qsizetype underWay() const { return qsizetype{ 2 } * m_pool.maxThreadCount(); }
    void serve();
    void take(const QString &path, int generation, const QImage &image, const Error &error);

    const QString m_folder;
    const QSize m_room;
    QCache<QString, QPixmap> m_pixmaps; // cost: KiB
    QSet<QString> m_failed;
    QStringList m_waiting; // the newest wish last
    QHash<QString, int> m_running; // the generation in which each was begun
    int m_generation = 0; // grows when files may have changed
    std::shared_ptr<std::atomic_bool> m_ending;
    QThreadPool m_pool;
};

} // namespace Creator
