#pragma once

#include "analytics/comparison.h"
#include "analytics/contentmoney.h"
#include "analytics/contentranking.h"
#include "analytics/metricfigure.h"
#include "analytics/metricseries.h"
#include "analytics/monthlyfigures.h"
#include "analytics/payback.h"
#include "analytics/releasecorrelation.h"

#include <QDateTime>
#include <QMap>

namespace Creator {

/// What a person wants told of a range of days.
struct AnalyticsRequest
{
    QDate from; // both ends included
    QDate to;
    Currency home;
    std::optional<ChannelId> channel = {}; // nothing: all of them
    QString channelName = {};
    QDateTime madeAt = {}; // UTC
    QTimeZone zone = QTimeZone::systemTimeZone(); // of the days on which contents went out

    [[nodiscard]] FigureRange range() const { return { from, to, channel }; }
};

/// Income of the range and of the equal one before it, in the home currency.
struct IncomeFigure
{
    IncomeTotal now;
    IncomeTotal estimated; // of `now`
    IncomeTotal before;

    /// Nothing without income before, or where a rate is missing: it would look like a fall.
    [[nodiscard]] std::optional<qint64> changePermille() const;
};

/// What one platform came to.
struct PlatformFigures
{
    QString platform;
    std::optional<Micros> views;
    std::optional<Micros> watchHours;
    std::optional<Micros> followers; // at the end
    std::optional<Micros> income; // in the home currency; nothing: no entry with a rate
};

/// Days of which a metric of an account is not known, and why.
struct UnknownDays
{
    QString platform;
    QString account;
    const Metric *metric = nullptr; // never null
    DaySpan days = {};
    DayKind kind = DayKind::NotFetched;
};

/// The figures of a range: the one dataset behind the pages, the CSV and the workbook. Read by the
/// same questions as the dashboard and the analytics page.
struct AnalyticsReport
{
    static constexpr qsizetype mostContents = 25;
    static constexpr int monthsAhead = 3;

    AnalyticsRequest request;
    MetricFigure views;
    MetricFigure watchTime; // hours
    MetricFigure followers;
    MetricFigure engagement;
    IncomeFigure income;
    MetricQuestion trend; // what `trendLines` answer
    QList<MetricLine> trendLines; // views, by platform
    IncomeAnswer monthsBySource;
    QList<PlatformFigures> platforms; // the most views first
    QList<RankedContent> top; // by views
    QList<ContentIncome> money; // the highest income first
    IncomeTotal moneyElsewhere; // of no content, or of one in the trash
    QHash<ContentId, Payback> paybacks; // of those in `money`
    ReleaseCorrelation releases;
    Result<Forecast> incomeForecast = failure(Error::Code::NotFound, {});
    Result<Forecast> viewsForecast = failure(Error::Code::NotFound, {});
    QList<UnknownDays> unknown;

    /// Fails only if the data file cannot be read.
    [[nodiscard]] static Result<AnalyticsReport> make(Connection &connection,
                                                      const AnalyticsRequest &request);
};

} // namespace Creator
