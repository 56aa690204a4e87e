#include "media/thumbnailcache.h"

#include "media/thumbnailfile.h"

namespace Creator {

namespace {

int kibibytes(qint64 bytes)
{
    return static_cast<int>(qBound(qint64{ 1 }, bytes / 1024, qint64{ INT_MAX }));
}

} // namespace

ThumbnailCache::ThumbnailCache(const QString &folder, QSize room, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_room(room)
    , m_pixmaps(kibibytes(defaultMemory))
    , m_ending(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pool.start([folder] { ThumbnailFile::sweep(folder, defaultDisk); });
}

ThumbnailCache::~ThumbnailCache()
{
    m_ending->store(true);
    m_pool.waitForDone();
}

QPixmap ThumbnailCache::pixmap(const QString &path)
{
    if (const QPixmap *known = m_pixmaps.object(path))
        return *known;
    if (path.isEmpty() || m_failed.contains(path) || m_running.contains(path))
        return {};
    if (m_waiting.isEmpty() || m_waiting.last() != path) {
        m_waiting.removeOne(path);
        m_waiting.append(path);
    }
    serve();
    return {};
}

void ThumbnailCache::keepOnly(const QSet<QString> &paths)
{
    m_waiting.removeIf([&paths](const QString &path) { return !paths.contains(path); });
}

void ThumbnailCache::forget(const QString &path)
{
    ++m_generation;
    m_pixmaps.remove(path);
    m_failed.remove(path);
    m_running.remove(path);
}

void ThumbnailCache::forgetAll()
{
    ++m_generation;
    m_pixmaps.clear();
    m_failed.clear();
    m_running.clear();
}

void ThumbnailCache::setMemoryLimit(qint64 bytes)
{
    m_pixmaps.setMaxCost(kibibytes(bytes));
}

void ThumbnailCache::serve()
{
    while (!m_waiting.isEmpty() && m_running.size() < underWay()) {
        const QString path = m_waiting.takeLast();
        m_running.insert(path, m_generation);
        m_pool.start([this, path, generation = m_generation, folder = m_folder, room = m_room,
                      ending = m_ending] {
            if (ending->load())
                return;
            const Result<QImage> image = ThumbnailFile::load(folder, path, room);
            QMetaObject::invokeMethod(
                this,
                [this, path, generation, image] {
                    take(path, generation, image.value_or(QImage()),
                         image ? Error() : image.error());
                },
                Qt::QueuedConnection);
        });
    }
}

void ThumbnailCache::take(const QString &path, int generation, const QImage &image,
                          const Error &error)
{
    // What was forgotten meanwhile is of a file that may be another one.
    const auto running = m_running.constFind(path);
    const bool wanted = running != m_running.cend() && *running == generation;
    if (wanted)
        m_running.erase(running);
    serve();
    if (!wanted)
        return;
    if (image.isNull()) {
        m_failed.insert(path);
        emit failed(path, error);
        return;
    }
    const auto bytes = static_cast<qint64>(image.sizeInBytes());
    m_pixmaps.insert(path, new QPixmap(QPixmap::fromImage(image)), kibibytes(bytes));
    emit ready(path);
}

} // namespace Creator
