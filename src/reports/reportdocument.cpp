#include "reports/reportdocument.h"

#include "core/text.h"
#include "domain/moneyformat.h"
#include "reports/figuretables.h"
#include "reports/koreantables.h"
#include "reports/ledgertables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qsizetype mostFigures = 4;

/// Puts a report's sections together.
class Composer
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ReportDocument)

public:
    Composer(const EarningsReport &report, const ReportWords &words)
        : m_report(report)
        , m_words(words)
    {
    }

    [[nodiscard]] ReportDocument compose() const
    {
        const ReportRequest &request = m_report.request;
        ReportDocument document;
        document.title = request.layout == ReportLayout::Korean
            ? tr("Earnings report, Korean layout")
            : tr("Earnings report");
        document.subtitle = u"%1 – %2"_s.arg(m_words.day(request.from), m_words.day(request.to));
        document.language = m_words.chart.language;
        document.fileName
            = fileNameSlug(tr("earnings-report") + u'-' + request.from.toString(Qt::ISODate) + u'-'
                           + request.to.toString(Qt::ISODate));
        addFacts(document);
        addFigures(document);
        addTables(document);
        document.charts[0].data = EarningCharts::stackedBySource(
            m_report.monthsBySource, request.from, request.to, request.home, m_words.chart);
        return document;
    }

private:
    void addFacts(ReportDocument &document) const
    {
        const ReportRequest &request = m_report.request;
        const FigureTables figures(m_report, m_words);
        document.facts = {
            { tr("Days"), tr("calendar days as the sources wrote them, both ends included") },
            { tr("Home currency"), request.home.code() },
            { tr("Grouped by"), figures.groupingText() },
            { tr("Entries"), formatCount(m_report.earned.finalMoney.rows()) },
            { tr("Made on"),
              m_words.day(request.madeAt.toLocalTime().date()) + u", "_s
                  + request.madeAt.toLocalTime().toString(u"HH:mm"_s) + u' '
                  + request.madeAt.toLocalTime().timeZoneAbbreviation() },
        };
    }

    void addFigures(ReportDocument &document) const
    {
        const IncomeTotal &sums = m_report.earned.finalMoney;
        QList<Currency> currencies = sums.byCurrency.keys();
        std::stable_sort(currencies.begin(), currencies.end(), [&](Currency a, Currency b) {
            return sums.byCurrency[a].rows > sums.byCurrency[b].rows;
        });
        const FigureTables tables(m_report, m_words);
        const bool converts = tables.needsConversion();
        const qsizetype most = converts ? mostFigures - 1 : mostFigures;
        for (const Currency currency : currencies.first(std::min(most, currencies.size()))) {
            const IncomeFigures &figures = sums.byCurrency[currency];
            document.figures.append(
                { tr("Net in %1").arg(currency.code()), formatMoney({ figures.net(), currency }),
                  tr("gross %1").arg(formatMoney({ figures.gross, currency })) });
        }
        if (converts) {
            const Currency home = m_report.request.home;
            const IncomeFigures all = tables.convertedFigures();
            document.figures.append({ tr("All, converted to %1").arg(home.code()),
                                      formatMoney({ all.net(), home }),
                                      tr("gross %1").arg(formatMoney({ all.gross, home })) });
        }
    }

    void addTables(ReportDocument &document) const
    {
        const FigureTables figures(m_report, m_words);
        const LedgerTables ledger(m_report, m_words);
        const bool converts = figures.needsConversion();
        document.tables.append(figures.totals());
        if (converts)
            document.tables.append(figures.converted());
        document.tables.append(figures.received());
        if (m_report.korean)
            document.tables += KoreanTables(*m_report.korean, m_words).all();
        document.charts = { { document.tables.size() } };
        document.tables.append(figures.months());
        document.tables.append(figures.groups());
        if (converts)
            document.tables.append(figures.convertedGroups());
        document.tables.append(figures.sources());
        document.tables
            += { ledger.estimates(), ledger.outstanding(), ledger.payouts(), ledger.leftOut() };
        if (converts)
            document.tables += { ledger.ratesOnPaper(), ledger.rates() };
    }

    const EarningsReport &m_report;
    const ReportWords &m_words;
};

} // namespace

ReportDocument ReportDocument::of(const EarningsReport &report, const ReportWords &words)
{
    return Composer(report, words).compose();
}

} // namespace Creator
