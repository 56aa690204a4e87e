#pragma once

#include "ledger.h"
#include "reports/earningsreport.h"
#include "reports/reportdocument.h"

namespace Creator::Test {

/// Words of a report without any page's.
inline ReportWords plainWords(const QString &language = QStringLiteral("en"))
{
    ReportWords words;
    words.source = [](EarningSource source) { return wordText(source); };
    words.status = [](EarningStatus status) { return wordText(status); };
    words.payoutStatus = [](PayoutStatus status) { return wordText(status); };
    words.month = [](QDate month) { return month.toString(QStringLiteral("yyyy-MM")); };
    words.day = [](QDate day) { return day.toString(Qt::ISODate); };
    words.chart = { words.source, words.month, language };
    return words;
}

/// Some of everything that a report tells apart, March to April 2026.
struct ReportLedger : Ledger
{
    ReportRequest request;

    ReportLedger()
    {
        request.from = QDate(2026, 1, 1);
        request.to = QDate(2026, 12, 31);
        request.home = Currencies::krw();
        request.madeAt = clock.nowUtc();
    }

    [[nodiscard]] Earning row(const char *day, qint64 units, const char *currency,
                              EarningStatus status = EarningStatus::Paid) const
    {
        Earning earning = anEarning(channel, day, units, currency);
        earning.source = EarningSource::Ads;
        earning.platform = QStringLiteral("youtube");
        earning.payer = QStringLiteral("Google");
        earning.status = status;
        if (status == EarningStatus::Paid)
            earning.paidAt = earning.earnedAt.addDays(21);
        return earning;
    }

    /// A sale with a fee, withheld tax, won income, an estimate that counts, one that does not, a
    /// cancelled row, a row without a rate and a payout.
    void fill()
    {
        Earning sale = row("2026-03-02", 97, "USD");
        sale.gross = 100 * microsPerUnit;
        sale.fee = 3 * microsPerUnit;
        Earning tax = row("2026-03-31", -10, "USD");
        tax.kind = EarningKind::TaxWithheld;
        Earning sponsor = row("2026-04-03", 1'000'000, "KRW", EarningStatus::Pending);
        sponsor.platform.clear();
        sponsor.source = EarningSource::Sponsorship;
        sponsor.payer = QStringLiteral("=라온미디어");
        sponsor.dueAt = QDate(2026, 5, 3);
        Earning noRate = row("2026-04-05", 7, "CHF");
        noRate.source = EarningSource::Other;
        Payout payout;
        payout.amount = { 87 * microsPerUnit, Currencies::usd() };
        payout.paidAt = QDate(2026, 3, 23);
        payout.platform = QStringLiteral("youtube");
        payout.externalId = QStringLiteral("PO-1");
        add({ sale, tax, sponsor, noRate, row("2026-03-10", 90, "USD", EarningStatus::Estimated),
              row("2026-04-10", 40, "USD", EarningStatus::Estimated),
              row("2026-03-11", 5, "USD", EarningStatus::Cancelled) },
            { euroRate("2026-03-02", "USD", "1"), euroRate("2026-03-02", "KRW", "1400"),
              euroRate("2026-03-30", "USD", "1"), euroRate("2026-03-30", "KRW", "1500"),
              euroRate("2026-04-10", "USD", "1"), euroRate("2026-04-10", "KRW", "1450"),
              euroRate("2026-03-23", "USD", "1"), euroRate("2026-03-23", "KRW", "1420"),
              euroRate("2026-04-20", "USD", "1"), euroRate("2026-04-20", "KRW", "1430") },
            { payout });
    }

    [[nodiscard]] EarningsReport report()
    {
        Result<EarningsReport> made = EarningsReport::make(reader(), request);
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().message));
        return *made;
    }

    [[nodiscard]] ReportDocument document(const QString &language = QStringLiteral("en"))
    {
        return ReportDocument::of(report(), plainWords(language));
    }
};

} // namespace Creator::Test
