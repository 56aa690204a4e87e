#include "planning/seriesservice.h"

#include "core/clock.h"
#include "planning/serieswork.h"
#include "storage/database.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Creator {

namespace {

using Extensions = QList<SeriesExtension>;

Result<Extensions> missing(Connection &connection, const QDateTime &nowUtc)
{
    const Result<QList<ContentSeries>> all = SeriesRepository::all(connection);
    if (!all)
        return failure(all.error());
    Extensions extensions;
    for (const ContentSeries &series : *all) {
        // A rule that cannot be read (another program's) makes nothing and stops no other.
        const Result<SeriesExtension> due = SeriesWork::due(series, nowUtc);
        if (due && !due->made.isEmpty())
            extensions.append(*due);
    }
    return extensions;
}

} // namespace

SeriesService::SeriesService(Database &database, SeriesRepository &series, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_series(series)
    , m_clock(clock)
{
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &SeriesService::lookAtTheDay);
}

SeriesService::~SeriesService() = default;

void SeriesService::start()
{
    m_hourly.start();
    extend();
}

void SeriesService::lookAtTheDay()
{
    if (m_clock.today() != m_day)
        extend();
}

void SeriesService::extend()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    const QDateTime now = m_clock.nowUtc();
    m_database.pool()
        .read<Extensions>([now](Connection &connection) { return missing(connection, now); },
                          nullptr)
        .then(this, [this](const Result<Extensions> &found) {
            if (!found || found->isEmpty()) {
                if (found)
                    m_day = m_clock.today();
                return finish(0);
            }
            m_series.extend(*found).then(this, [this](const Result<int> &added) {
                if (added)
                    m_day = m_clock.today();
                finish(added.value_or(0));
            });
        });
}

void SeriesService::finish(int contents)
{
    m_isBusy = false;
    emit extended(contents);
}

} // namespace Creator
