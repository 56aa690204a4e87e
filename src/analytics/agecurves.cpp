#include "analytics/agecurves.h"

#include "analytics/comparison.h"
#include "storage/contentfacts.h"
#include "storage/contentmetrics.h"

#include <algorithm>
#include <numeric>

namespace Creator {

namespace {

using Values = QList<std::optional<Micros>>;

/// The days around publishing of one content, as sources told them.
class Course
{
public:
    Course(const AgeQuestion &question, QDate published)
        : m_question(question)
        , m_from(published.addDays(-1))
        , m_days(question.days + 2)
        , m_totals(question.days + 2)
    {
    }

    Status read(Connection &connection, ContentId content)
    {
        const auto all = ContentMetrics::seriesOf(connection, content);
        if (!all)
            return failure(all.error());
        for (const MeasuredSeries &series : *all) {
            const bool isForeign
                = !series.currency.isEmpty() && series.currency != m_question.home.code();
            if (series.metric != m_question.metric || series.way == RollupWay::None || isForeign)
                continue;
            const QDate to = std::min(m_question.today, m_from.addDays(m_days.size())).addDays(-1);
            const auto values = ContentMetrics::values(connection, series.series, m_from, to);
            if (!values)
                return failure(values.error());
            for (const ContentMetrics::Value &one : *values)
                add(series.way, one);
        }
        return {};
    }

    [[nodiscard]] Values reached() const
    {
        const bool hasDays = std::any_of(m_days.begin(), m_days.end(),
                                         [](const auto &day) { return day.has_value(); });
        if (!hasDays)
            return standing();
        QList<int> ages(m_question.days);
        std::iota(ages.begin(), ages.end(), 1);
        return byAge(m_days.mid(firstDay()), ages);
    }

private:
    void add(RollupWay way, const ContentMetrics::Value &one)
    {
        auto &day = (way == RollupWay::Value ? m_days : m_totals)[m_from.daysTo(one.day)];
        day = day.value_or(0) + one.value;
    }

    /// Sources count days in a zone of their own: theirs may begin a day before or after ours.
    [[nodiscard]] qsizetype firstDay() const
    {
        if (m_days.at(0).value_or(0) != 0)
            return 0;
        return m_days.at(1) || !m_days.at(2) ? 1 : 2;
    }

    /// What a running total stood at stands until the next look at it.
    [[nodiscard]] Values standing() const
    {
        Values reached = m_totals.mid(1, m_question.days);
        qsizetype last = reached.size() - 1;
        while (last >= 0 && !reached.at(last))
            --last;
        for (qsizetype i = 1; i < last; ++i) {
            if (!reached.at(i))
                reached[i] = reached.at(i - 1);
        }
        return reached;
    }

    const AgeQuestion &m_question;
    const QDate m_from; // the day before publishing
    Values m_days;
    Values m_totals;
};

} // namespace

Result<QList<AgeCurve>> ageCurves(Connection &connection, const AgeQuestion &question)
{
    const auto facts = contentFacts(connection);
    if (!facts)
        return failure(facts.error());
    QList<AgeCurve> curves;
    for (const ContentId content : question.contents) {
        const ContentFacts &one = facts->value(content);
        if (one.publishedAt.isNull())
            continue;
        const QDate published = one.publishedAt.toTimeZone(question.zone).date();
        Course course(question, published);
        if (Status read = course.read(connection, content); !read)
            return failure(read.error());
        curves.append({ content, one.title, published, course.reached() });
    }
    return curves;
}

} // namespace Creator
