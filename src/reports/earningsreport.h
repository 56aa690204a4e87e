#pragma once

#include "analytics/incomereading.h"
#include "domain/payout.h"
#include "reports/koreanreport.h"
#include "reports/reportrequest.h"
#include "storage/outstanding.h"

#include <optional>

namespace Creator {

class Connection;

/// What does not count in a report, or not in all of it.
struct LeftOut
{
    enum class Reason {
        NoRate, // counts per currency, missing from what is converted
        NoRateEstimate, // the same, of an estimate
        NoRateReceived, // the same, of the view by the day paid
        ReplacedEstimate, // a final figure of the same month stands in its place
        Cancelled,
        Refunded,
        Disputed,
        InTrash
    };

    Reason reason = Reason::NoRate;
    Money net;
    qint64 rows = 0;
};

[[nodiscard]] QString wordText(LeftOut::Reason reason);

/// Money told apart by how sure it is. `finalMoney` is what a report sums; estimates never are in
/// it.
struct ReportTotals
{
    IncomeTotal finalMoney;
    IncomeTotal pending; // of `finalMoney`: not yet paid
    IncomeTotal estimated;

    [[nodiscard]] IncomeTotal paid() const { return finalMoney.without(pending); }
    /// Of final and estimated money, by code.
    [[nodiscard]] QList<Currency> currencies() const;
    static ReportTotals of(const IncomeAnswer &answer);
};

struct ReportGroup
{
    QString key; // "2026-03", "ads", "youtube", a payer, a content's id, "paid"
    QString name; // the title of a content; else the key
    ReportTotals totals;
};

struct ReportSource
{
    EarningSource source = EarningSource::Other;
    Currency currency;
    IncomeFigures finalMoney;
    Micros pending = 0; // of its net
    Micros estimated = 0; // not in it
};

/// The earnings of a period: the one dataset behind screen, PDF, CSV, XLSX and JSON.
///
/// Days are calendar days as the sources wrote them, never shifted by a time zone.
struct EarningsReport
{
    ReportRequest request;
    ReportTotals earned; // by the day earned
    ReportTotals cash; // by the day paid; estimates and pending money are absent
    QList<ReportGroup> groups; // by the day earned; those of one grouping add up to `earned`
    QList<ReportSource> sources; // by source, then currency
    IncomeAnswer monthsBySource; // for the chart page and its table
    QList<UsedRate> rates; // every rate behind a converted figure, by date
    QList<EstimatedMonth> estimates;
    QList<Outstanding::Due> outstanding; // on the day the report was made, whatever its period
    QList<Payout> payouts; // never income
    QList<LeftOut> leftOut;
    std::optional<KoreanReport> korean; // only in the Korean layout

    /// Reads everything in one go; fails only if the data file cannot be read.
    [[nodiscard]] static Result<EarningsReport> make(Connection &connection,
                                                     const ReportRequest &request);
};

} // namespace Creator
