#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Creator {

class Clock;
class Database;
class SeriesRepository;

/// Keeps every series made 90 days ahead: at start, and once more on each new day.
///
/// Works out on a worker what is missing and writes only if something is, in one transaction that
/// is not in the undo history. What was deleted or moved does not come back. Where nobody may write
/// it tries again an hour later.
class SeriesService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SeriesService(Database &database, SeriesRepository &series, const Clock &clock,
                  QObject *parent = nullptr);
    ~SeriesService() override;

    void start();
    /// Looks now, unless that is under way.
    void extend();

signals:
    /// Looked at all of them; so many contents were added.
    void extended(int contents);

private:
    void lookAtTheDay();
    void finish(int contents);

    Database &m_database;
    SeriesRepository &m_series;
    const Clock &m_clock;
    QTimer m_hourly; // one timer of a day would not count the time asleep
    QDate m_day; // of the last success
    bool m_isBusy = false;
};

} // namespace Creator
