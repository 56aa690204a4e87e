#include "analytics/milestones.h"

#include "analytics/metricseries.h"
#include "core/int128.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator::Milestones {

namespace {

constexpr std::array<qint64, 5> thresholds{ 0, 1'000, 10'000, 100'000, 1'000'000 };
constexpr int recentDays = 7;
constexpr int comparedDays = 28;

/// The days of one metric on one account.
class AccountFigures
{
public:
    AccountFigures(const Metric &metric, const MetricLine &line, QDate today)
        : m_metric(metric)
        , m_line(line)
        , m_today(today)
    {
        for (const MetricPoint &point : line.points) {
            if (point.value)
                m_known.append({ point.start, *point.value });
        }
    }

    [[nodiscard]] QList<Milestone> find() const
    {
        if (m_known.isEmpty())
            return {};
        QList<Milestone> found = reached();
        const bool isFresh = m_known.constLast().day >= m_today.addDays(-freshDays);
        if (m_metric.aggregation != MetricAggregation::Sum || !isFresh)
            return found;
        if (isRecord())
            found.append(one(Milestone::Kind::Record, u"record"_s,
                             m_known.constLast().day.toString(Qt::ISODate)));
        if (const auto drop = dropped())
            found.append(*drop);
        return found;
    }

private:
    struct Day
    {
        QDate day;
        Micros value = 0;
    };

    [[nodiscard]] Milestone one(Milestone::Kind kind, const QString &word, const QString &end) const
    {
        Milestone milestone;
        milestone.kind = kind;
        milestone.metric = &m_metric;
        milestone.platform = m_line.key.section(u'/', 0, 0);
        milestone.account = m_line.key.section(u'/', 1);
        milestone.day = m_known.constLast().day;
        milestone.value = m_known.constLast().value;
        const QString name
            = QString::fromLatin1(m_metric.name.data(), qsizetype(m_metric.name.size()));
        milestone.key = QStringList{ word, name, m_line.key, end }.join(u'/');
        return milestone;
    }

    [[nodiscard]] QList<Milestone> reached() const
    {
        Micros total = m_known.constLast().value;
        if (m_metric.aggregation == MetricAggregation::Sum) {
            total = 0;
            for (const Day &day : m_known)
                total += day.value;
        }
        QList<Milestone> found;
        for (const qint64 threshold : thresholds) {
            if (total < threshold * microsPerUnit)
                break;
            found.append(
                one(Milestone::Kind::Threshold, u"threshold"_s, QString::number(threshold)));
            found.last().value = threshold * microsPerUnit;
        }
        return found;
    }

    [[nodiscard]] bool isRecord() const
    {
        const auto before = m_known.cend() - 1;
        if (before - m_known.cbegin() < comparedDays || before->value <= 0)
            return false;
        return std::all_of(m_known.cbegin(), before,
                           [&](const Day &day) { return day.value < before->value; });
    }

    [[nodiscard]] std::optional<Milestone> dropped() const
    {
        constexpr int all = recentDays + comparedDays;
        if (m_known.size() < all)
            return std::nullopt;
        const auto first = m_known.cend() - all;
        if (first->day.daysTo(m_known.constLast().day) != all - 1)
            return std::nullopt; // a day between was not fetched
        Int128 before = 0;
        Int128 recent = 0;
        for (auto day = first; day != m_known.cend(); ++day)
            (day - first < comparedDays ? before : recent) += day->value;
        if (recent * comparedDays * 2 >= before * recentDays)
            return std::nullopt;
        Milestone drop
            = one(Milestone::Kind::Drop, u"drop"_s, m_known.constLast().day.toString(u"yyyy-MM"_s));
        drop.value = static_cast<Micros>(recent / recentDays);
        drop.before = static_cast<Micros>(before / comparedDays);
        return drop;
    }

    const Metric &m_metric;
    const MetricLine &m_line;
    const QDate m_today;
    QList<Day> m_known;
};

Status addFigures(Connection &connection, const Metric &metric, QDate today,
                  QList<Milestone> &found)
{
    const auto reach = MetricSeries::reach(connection, metric);
    if (!reach)
        return failure(reach.error());
    if (!reach->first.isValid())
        return {};
    MetricQuestion question;
    question.metric = &metric;
    question.from = reach->first;
    question.to = reach->second;
    question.breakdown = MetricBreakdown::Account;
    const auto answer = MetricSeries::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    for (const MetricLine &line : answer->lines)
        found.append(AccountFigures(metric, line, today).find());
    return {};
}

Milestone lateMoney(const ReconciliationLine &line)
{
    Milestone late;
    late.kind = Milestone::Kind::Late;
    late.platform = line.platform;
    late.day = line.lateSince;
    late.currency = line.currency;
    // What was never paid, or else what was paid and was not seen to arrive.
    late.value = line.finalNet.value_or(0) - line.paid.value_or(0);
    if (late.value <= 0) {
        late.value = 0;
        for (const ReconciledPayout &part : line.payouts)
            late.value += part.match.arrival ? 0 : part.share;
    }
    late.key = QStringList{ u"late"_s, line.platform, line.currency.code(),
                            line.month.toString(u"yyyy-MM"_s) }
                   .join(u'/');
    return late;
}

} // namespace

Result<QList<Milestone>> find(Connection &connection, QDate today)
{
    QList<Milestone> found;
    for (const std::string_view name : { "views", "followers" }) {
        const Metric *metric = findMetric(name);
        if (Status status = addFigures(connection, *metric, today, found); !status)
            return failure(status.error());
    }
    const auto lines = Reconciliation::ask(connection, today);
    if (!lines)
        return failure(lines.error());
    for (const ReconciliationLine &line : *lines) {
        if (line.state == ReconciliationState::Late)
            found.append(lateMoney(line));
    }
    return found;
}

News newsOf(const QList<Milestone> &found, const QSet<QString> &told)
{
    News news;
    for (const Milestone &one : found) {
        if (told.contains(one.key))
            continue;
        news.keys.append(one.key);
        if (one.kind != Milestone::Kind::Threshold) {
            news.tell.append(one);
            continue;
        }
        const QString base = one.key.section(u'/', 0, -2) + u"/0"_s;
        if (!told.contains(base))
            continue;
        const bool isHigher = !news.tell.isEmpty()
            && news.tell.constLast().kind == Milestone::Kind::Threshold
            && news.tell.constLast().key.section(u'/', 0, -2) == one.key.section(u'/', 0, -2);
        if (isHigher)
            news.tell.last() = one;
        else
            news.tell.append(one);
    }
    return news;
}

} // namespace Creator::Milestones
