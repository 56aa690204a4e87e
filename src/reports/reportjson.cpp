#include "reports/reportjson.h"

#include "reports/earningsreport.h"
#include "reports/jsontext.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

void writeFigures(JsonText &json, const IncomeFigures &figures)
{
    json.number("rows"_L1, figures.rows);
    json.amount("gross"_L1, figures.gross);
    json.amount("refunds"_L1, figures.refunds);
    json.amount("adjustments"_L1, figures.adjustments);
    json.amount("fees"_L1, figures.fees);
    json.amount("tax_withheld"_L1, figures.tax);
    json.amount("net"_L1, figures.net());
}

void writeTotals(JsonText &json, const ReportTotals &totals, Currency home)
{
    json.beginObject("by_currency"_L1);
    for (const Currency currency : totals.currencies()) {
        json.beginObjectNamed(currency.code());
        writeFigures(json, totals.finalMoney.byCurrency.value(currency));
        const Micros pending = totals.pending.byCurrency.value(currency).net();
        json.amount("pending"_L1, pending);
        json.amount("paid"_L1, totals.finalMoney.byCurrency.value(currency).net() - pending);
        json.amount("estimated"_L1, totals.estimated.byCurrency.value(currency).net());
        json.endObject();
    }
    json.endObject();
    json.beginObject("converted"_L1);
    json.text("currency"_L1, home.code());
    writeFigures(json, totals.finalMoney.home);
    json.amount("pending"_L1, totals.pending.home.net());
    json.amount("paid"_L1, totals.finalMoney.home.net() - totals.pending.home.net());
    json.amount("estimated"_L1, totals.estimated.home.net());
    json.endObject();
}

void writeHead(JsonText &json, const EarningsReport &report)
{
    const ReportRequest &request = report.request;
    json.text("report"_L1, u"earnings"_s);
    json.beginObject("period"_L1);
    json.day("from"_L1, request.from);
    json.day("to"_L1, request.to);
    json.text("days"_L1, u"as the sources wrote them"_s);
    json.endObject();
    json.text("home_currency"_L1, request.home.code());
    json.text("grouping"_L1, wordText(request.grouping));
    json.text("layout"_L1, wordText(request.layout));
    json.text("made_at"_L1, request.madeAt.toUTC().toString(Qt::ISODate));
    json.beginObject("totals"_L1);
    writeTotals(json, report.earned, request.home);
    json.endObject();
    json.beginObject("cash"_L1);
    writeTotals(json, report.cash, request.home);
    json.endObject();
}

void writeGroups(JsonText &json, const EarningsReport &report)
{
    json.beginList("groups"_L1);
    for (const ReportGroup &group : report.groups) {
        json.beginObject();
        json.text("key"_L1, group.key);
        json.text("name"_L1, group.name);
        writeTotals(json, group.totals, report.request.home);
        json.endObject();
    }
    json.endList();
    json.beginList("sources"_L1);
    for (const ReportSource &line : report.sources) {
        json.beginObject();
        json.text("source"_L1, wordText(line.source));
        json.text("currency"_L1, line.currency.code());
        writeFigures(json, line.finalMoney);
        json.amount("pending"_L1, line.pending);
        json.amount("paid"_L1, line.finalMoney.net() - line.pending);
        json.amount("estimated"_L1, line.estimated);
        json.endObject();
    }
    json.endList();
    json.beginList("months_by_source"_L1);
    for (const IncomeGroup &group : report.monthsBySource.groups) {
        json.beginObject();
        json.text("month"_L1, group.key.section(u'\x1f', 0, 0));
        json.text("source"_L1, group.key.section(u'\x1f', 1));
        json.amount("net"_L1, group.total.home.net() - group.estimated.home.net());
        json.amount("estimated"_L1, group.estimated.home.net());
        json.endObject();
    }
    json.endList();
}

void writeEstimates(JsonText &json, const EarningsReport &report)
{
    json.beginList("estimates"_L1);
    for (const EstimatedMonth &line : report.estimates) {
        json.beginObject();
        json.text("month"_L1, line.month.toString(u"yyyy-MM"_s));
        json.text("platform"_L1, line.platform);
        json.text("account"_L1, line.account);
        json.text("source"_L1, wordText(line.source));
        json.text("currency"_L1, line.net.currency.code());
        json.number("rows"_L1, line.rows);
        json.amount("net"_L1, line.net.micros);
        json.text("state"_L1,
                  line.fate == EstimatedMonth::Fate::Replaced ? u"replaced"_s : u"counted"_s);
        json.beginObject("final"_L1);
        const QMap<Currency, Int128> &finals = line.finalNet.byCurrency();
        for (auto it = finals.cbegin(); it != finals.cend(); ++it)
            json.amount(QLatin1String(it.key().codeView().data(), 3), line.finalNet.of(it.key()));
        json.endObject();
        json.endObject();
    }
    json.endList();
}

void writeMoneyMoves(JsonText &json, const EarningsReport &report)
{
    json.beginList("outstanding"_L1);
    for (const Outstanding::Due &due : report.outstanding) {
        json.beginObject();
        json.day("due"_L1, due.day);
        json.text("currency"_L1, due.amount.currency.code());
        json.amount("amount"_L1, due.amount.micros);
        json.number("rows"_L1, due.rows);
        json.endObject();
    }
    json.endList();
    json.beginList("payouts"_L1);
    for (const Payout &payout : report.payouts) {
        json.beginObject();
        json.day("date"_L1, payout.paidAt);
        json.text("platform"_L1, payout.platform);
        json.text("direction"_L1, wordText(payout.direction));
        json.text("status"_L1, wordText(payout.status));
        json.text("reference"_L1, payout.externalId);
        json.text("description"_L1, payout.description);
        json.text("currency"_L1, payout.amount.currency.code());
        json.amount("amount"_L1, payout.reversed ? -payout.amount.micros : payout.amount.micros);
        json.endObject();
    }
    json.endList();
}

void writeNotes(JsonText &json, const EarningsReport &report)
{
    json.beginList("left_out"_L1);
    for (const LeftOut &line : report.leftOut) {
        json.beginObject();
        json.text("reason"_L1, wordText(line.reason));
        json.text("currency"_L1, line.net.currency.code());
        json.number("rows"_L1, line.rows);
        json.amount("net"_L1, line.net.micros);
        json.endObject();
    }
    json.endList();
    json.beginList("rates"_L1);
    for (const UsedRate &rate : report.rates) {
        json.beginObject();
        json.day("date"_L1, rate.date);
        json.text("from"_L1, rate.from.code());
        json.text("to"_L1, rate.to.code());
        json.text("rate"_L1, rate.text());
        json.text("source"_L1, rate.source);
        json.endObject();
    }
    json.endList();
}

void writeKorean(JsonText &json, const KoreanFigures &figures)
{
    json.amount("gross"_L1, figures.gross);
    json.amount("income_tax"_L1, figures.incomeTax);
    json.amount("local_tax"_L1, figures.localTax);
    json.amount("undivided_tax"_L1, figures.undivided);
    json.amount("net"_L1, figures.net());
    json.number("count"_L1, figures.count);
}

enum class Span { Month, Year };

void writeWithheld(JsonText &json, QLatin1String key, Span span,
                   const QList<KoreanReport::Withheld> &lines)
{
    json.beginList(key);
    for (const KoreanReport::Withheld &line : lines) {
        json.beginObject();
        json.text("payer"_L1, line.payer);
        if (span == Span::Month)
            json.text("month"_L1, line.month.toString(u"yyyy-MM"_s));
        else
            json.number("year"_L1, line.month.year());
        writeKorean(json, line.figures);
        json.endObject();
    }
    json.endList();
}

void writeHalf(JsonText &json, HalfYear half)
{
    json.number("year"_L1, half.year);
    json.number("half"_L1, half.half);
}

void writeSupplies(JsonText &json, QLatin1String key, const QList<KoreanReport::Supply> &lines)
{
    json.beginList(key);
    for (const KoreanReport::Supply &line : lines) {
        json.beginObject();
        json.text("payer"_L1, line.payer);
        writeHalf(json, line.half);
        json.amount("supply"_L1, line.supply);
        json.amount("vat"_L1, line.vat);
        json.number("count"_L1, line.count);
        json.endObject();
    }
    json.endList();
}

void writeForeign(JsonText &json, const KoreanReport &korean)
{
    json.beginList("foreign_receipts"_L1);
    for (const KoreanReport::Foreign &line : korean.foreign) {
        json.beginObject();
        writeHalf(json, line.half);
        json.text("currency"_L1, line.currency.code());
        writeFigures(json, line.earned);
        json.amount("krw_on_day_earned"_L1, line.earnedInWon);
        json.amount("paid"_L1, line.paid);
        json.amount("krw_on_day_paid"_L1, line.paidInWon);
        json.number("rows_without_rate"_L1, line.rowsWithoutRate);
        json.endObject();
    }
    json.endList();
    json.beginList("foreign_tax"_L1);
    for (const KoreanReport::ForeignTax &line : korean.foreignTax) {
        json.beginObject();
        json.number("year"_L1, line.year);
        json.text("platforms"_L1, line.platforms.join(u", "_s));
        json.text("currency"_L1, line.tax.currency.code());
        json.amount("tax"_L1, line.tax.micros);
        json.amount("krw"_L1, line.inWon);
        json.amount("without_rate"_L1, line.withoutRate);
        json.endObject();
    }
    json.endList();
}

void writeKorean(JsonText &json, const KoreanReport &korean)
{
    json.beginObject("korean"_L1);
    writeWithheld(json, "withheld_by_month"_L1, Span::Month, korean.withheld);
    writeWithheld(json, "withheld_by_year"_L1, Span::Year, korean.withheldByYear);
    writeWithheld(json, "withheld_by_year_paid"_L1, Span::Year, korean.withheldByYearPaid);
    KoreanFigures whole;
    for (const KoreanReport::Withheld &line : korean.withheldByYear)
        whole.add(line.figures);
    json.beginObject("withheld"_L1);
    writeKorean(json, whole);
    json.endObject();
    writeSupplies(json, "taxable_supplies"_L1, korean.taxable);
    writeSupplies(json, "untaxed_income"_L1, korean.untaxed);
    writeForeign(json, korean);
    json.endObject();
}

} // namespace

QByteArray toJson(const EarningsReport &report)
{
    JsonText json;
    json.beginObject();
    writeHead(json, report);
    writeGroups(json, report);
    writeEstimates(json, report);
    writeMoneyMoves(json, report);
    writeNotes(json, report);
    if (report.korean)
        writeKorean(json, *report.korean);
    json.endObject();
    return json.take();
}

} // namespace Creator
