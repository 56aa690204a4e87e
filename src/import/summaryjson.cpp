#include "import/importsummary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// ISO 4217's code for "no currency": what sums carry while the currency is an open question.
QString codeOf(Currency currency)
{
    return currency.isNull() ? u"XXX"_s : currency.code();
}

struct Block
{
    qint64 rows = 0;
    std::map<QString, Int128> sums;

    void add(Currency currency, qint64 count, Int128 sum)
    {
        rows += count;
        sums[codeOf(currency)] += sum;
    }

    [[nodiscard]] QJsonObject toJson() const
    {
        QJsonObject byCurrency;
        for (const auto &[code, sum] : sums)
            byCurrency.insert(code, decimalText(sum));
        return { { u"rows"_s, rows }, { u"sum_by_currency"_s, byCurrency } };
    }
};

QJsonObject blocksJson(const std::map<QString, Block> &blocks)
{
    QJsonObject json;
    for (const auto &[key, block] : blocks)
        json.insert(key, block.toJson());
    return json;
}

void insertRange(QJsonObject &json, const DayRange &range, const QString &name)
{
    if (!range.min)
        return;
    json.insert(name + "_min"_L1, isoText(*range.min));
    json.insert(name + "_max"_L1, isoText(*range.max));
}

QJsonObject earningsJson(const ImportSummary &summary)
{
    Block all;
    std::map<QString, Block> byKind;
    std::map<QString, Block> byStatus;
    for (const ImportSummary::EarningSum &sum : summary.earnings) {
        all.add(sum.currency, sum.rows, sum.sum);
        byKind[wordText(sum.kind)].add(sum.currency, sum.rows, sum.sum);
        byStatus[wordText(sum.status)].add(sum.currency, sum.rows, sum.sum);
    }
    QJsonObject json = all.toJson();
    if (all.rows == 0)
        return json;
    json.insert(u"by_kind"_s, blocksJson(byKind));
    json.insert(u"by_status"_s, blocksJson(byStatus));
    insertRange(json, summary.earned, u"earned_at"_s);
    json.insert(u"with_paid_at"_s, summary.withPaidDay);
    insertRange(json, summary.paid, u"paid_at"_s);
    return json;
}

QJsonObject payoutsJson(const ImportSummary &summary)
{
    Block all;
    std::map<QString, Block> byStatus;
    for (const ImportSummary::PayoutSum &sum : summary.payouts) {
        all.add(sum.currency, sum.rows, sum.sum);
        byStatus[wordText(sum.status)].add(sum.currency, sum.rows, sum.sum);
    }
    QJsonObject json = all.toJson();
    json.insert(u"by_status"_s, blocksJson(byStatus));
    return json;
}

QString metricName(int number)
{
    for (const Metric &metric : allMetrics()) {
        if (metric.number == number)
            return QString::fromLatin1(metric.name.data(),
                                       static_cast<qsizetype>(metric.name.size()));
    }
    return {};
}

/// Averages of averages say nothing: they are stored, but the summary leaves them out.
bool isSummed(const QString &name)
{
    return name != "avg_view_duration_sec"_L1 && name != "avg_viewed_pct"_L1;
}

QJsonObject metricsJson(const ImportSummary &summary)
{
    QJsonObject json;
    for (const auto &[number, sum] : summary.metrics) {
        const QString name = metricName(number);
        if (sum.values > 0 && isSummed(name))
            json.insert(
                name,
                QJsonObject{ { u"sum"_s, decimalText(sum.sum) }, { u"non_null"_s, sum.values } });
    }
    return json;
}

QJsonObject ratesJson(const ImportSummary &summary)
{
    QJsonObject json{ { u"days"_s, summary.rateDays },
                      { u"values"_s, summary.rateValues },
                      { u"missing"_s, summary.missingRates } };
    insertRange(json, summary.rateRange, u"date"_s);
    return json;
}

QJsonArray rejectedJson(const ImportSummary &summary)
{
    QJsonArray list;
    for (const Rejection &rejection : summary.rejected) {
        const std::string_view reason = word(rejection.reason);
        list.append(QJsonObject{
            { u"record"_s, rejection.record },
            { u"reason"_s,
              QString::fromLatin1(reason.data(), static_cast<qsizetype>(reason.size())) },
            { u"column"_s, rejection.column },
            { u"cell"_s, rejection.cell },
        });
    }
    return list;
}

void insertTotals(QJsonObject &json, const ImportSummary &summary)
{
    QJsonObject stated;
    QJsonObject left;
    for (const auto &[number, total] : summary.statedTotals) {
        stated.insert(metricName(number), decimalText(total.value));
        const auto sum = summary.metrics.find(number);
        const Int128 rows = sum == summary.metrics.end() ? Int128{ 0 } : sum->second.sum;
        if (total.use == TotalUse::ComparedWithRows)
            left.insert(metricName(number), decimalText(total.value - rows));
    }
    if (!stated.isEmpty())
        json.insert(u"reported_total"_s, stated);
    if (!left.isEmpty())
        json.insert(u"unattributed"_s, left);
    if (summary.leavesRowsOut)
        json.insert(u"truncated"_s, true);
}

void insertBalance(QJsonObject &json, const ImportSummary &summary)
{
    if (!summary.opening || !summary.closing)
        return;
    Int128 earnings = 0;
    Int128 payouts = 0;
    for (const ImportSummary::EarningSum &sum : summary.earnings)
        earnings += sum.sum;
    for (const ImportSummary::PayoutSum &sum : summary.payouts)
        payouts += sum.sum;
    QJsonObject check{ { u"opening"_s, decimalText(*summary.opening) },
                       { u"earnings"_s, decimalText(earnings) },
                       { u"payouts"_s, decimalText(payouts) },
                       { u"closing"_s, decimalText(*summary.closing) } };
    const Int128 difference = *summary.closing - (*summary.opening + earnings + payouts);
    if (difference != 0)
        check.insert(u"difference"_s, decimalText(difference));
    json.insert(u"balance_check"_s, check);
}

QJsonObject skippedJson(const ImportSummary &summary)
{
    QJsonObject json;
    for (const auto &[reason, count] : summary.skipped) {
        const std::string_view name = word(reason);
        json.insert(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), count);
    }
    return json;
}

} // namespace

void ImportSummary::writeSumsTo(QJsonObject &json) const
{
    json.insert(u"earnings"_s, earningsJson(*this));
    if (payoutRows() > 0)
        json.insert(u"payouts"_s, payoutsJson(*this));
    if (metricRows > 0)
        json.insert(u"analytics"_s,
                    QJsonObject{ { u"rows"_s, metricRows }, { u"metrics"_s, metricsJson(*this) } });
    if (members > 0)
        json.insert(u"members"_s,
                    QJsonObject{ { u"rows"_s, members }, { u"active"_s, activeMembers } });
    if (rateValues + missingRates > 0)
        json.insert(u"rates"_s, ratesJson(*this));
    json.insert(u"rejected"_s, rejectedJson(*this));
    if (rejectedCount > static_cast<qint64>(rejected.size()))
        json.insert(u"rejected_rows"_s, rejectedCount);
}

void ImportSummary::writeTo(QJsonObject &json) const
{
    json.insert(u"data_records"_s, records);
    writeSumsTo(json);
    if (metricRows > 0) {
        QJsonObject analytics = json.value(u"analytics"_s).toObject();
        analytics.insert(u"distinct_content"_s, contents);
        insertRange(analytics, metricDays, u"date"_s);
        json.insert(u"analytics"_s, analytics);
    }
    json.insert(u"skipped"_s, skippedJson(*this));
    insertTotals(json, *this);
    insertBalance(json, *this);
}

} // namespace Creator
