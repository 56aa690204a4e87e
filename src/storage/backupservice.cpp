#include "storage/backupservice.h"

#include "storage/database.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr qint64 idleSeconds = 60;
constexpr qint64 retrySeconds = 3600;

} // namespace

BackupService::BackupService(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_lastActivity(clock.nowUtc())
{
    m_timer.setInterval(15s);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupService::look);
}

BackupService::~BackupService() = default;

void BackupService::setFolder(const QString &folder)
{
    m_folder = folder;
    emit listChanged();
}

QString BackupService::folder() const
{
    return m_folder.isEmpty() ? m_database.backupsFolder() : m_folder;
}

QList<BackupFile> BackupService::list() const
{
    return Backup::list(folder());
}

QFuture<Result<QString>> BackupService::backUp(const QString &reason)
{
    const QString into = folder();
    const QDateTime now = m_clock.nowUtc();
    // What was asked to be saved before is part of the backup.
    return m_database.writer()
        .outsideTransaction<int>([](Connection &) { return Result<int>(0); })
        .then(this,
              [this, into, reason, now](const Result<int> &) {
                  return m_database.pool().read<QString>(
                      [into, reason, now](Connection &connection) {
                          return Backup::create(connection, into, reason, now);
                      });
              })
        .unwrap()
        .then(this, [this](const Result<QString> &path) {
            emit listChanged();
            return path;
        });
}

QFuture<Result<BackupContents>> BackupService::contentsNow() const
{
    return m_database.pool().read<BackupContents>(
        [](Connection &connection) { return Backup::contentsOf(connection); });
}

QFuture<Result<BackupContents>> BackupService::contentsOf(const QString &path) const
{
    return m_database.pool().read<BackupContents>(
        [path](Connection &) { return Backup::inspect(path); });
}

void BackupService::start()
{
    noteActivity();
    m_timer.start();
}

void BackupService::noteActivity()
{
    m_lastActivity = m_clock.nowUtc();
}

void BackupService::look()
{
    const QDateTime now = m_clock.nowUtc();
    const bool isIdle
        = m_lastActivity.secsTo(now) >= idleSeconds && m_database.writer().pending() == 0;
    const bool mayTry = !m_retryAfter.isValid() || m_retryAfter <= now;
    if (!m_isRunning && isIdle && mayTry && Backup::isDue(list(), now))
        makeDaily();
}

void BackupService::makeDaily()
{
    m_isRunning = true;
    backUp(u"daily"_s).then(this, [this](const Result<QString> &path) {
        m_isRunning = false;
        if (!path) {
            m_retryAfter = m_clock.nowUtc().addSecs(retrySeconds);
            emit dailyFailed(path.error());
            return;
        }
        m_retryAfter = {};
        Backup::removeExpired(folder());
        emit listChanged();
        emit dailyDone(*path);
    });
}

} // namespace Creator
