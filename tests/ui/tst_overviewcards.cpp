#include "domain/currency.h"
#include "fakeclock.h"
#include "pages/earnings/overviewcards.h"
#include "widgets/figurecard.h"
#include "widgets/plainlabel.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

class TestOverviewCards final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatCouldNotBeConverted();
    void showsAFigureInItsOwnCurrencyRatherThanZero();
    void lateMoneyWithoutARateIsStillLate();
    void comparesWithLastMonthOnlyWhatIsComplete();
    void tellsAForecastIfThereIsOne();

private:
    enum Place { Month, Owed, Overdue, Paid };

    static Money units(qint64 amount, const char16_t *code)
    {
        return { amount * microsPerUnit, *Currency::fromCode(QStringView(code)) };
    }
    static EarningsOverview nothing()
    {
        EarningsOverview overview;
        overview.home = Currencies::krw();
        return overview;
    }
    FigureCard *card(Place place) const { return m_cards.findChildren<FigureCard *>().at(place); }

    Test::FakeClock m_clock;
    OverviewCards m_cards{ m_clock };
};

void TestOverviewCards::showsWhatCouldNotBeConverted()
{
    EarningsOverview overview = nothing();
    overview.paidThisYear = 5000 * microsPerUnit;
    overview.paidThisYearUnconverted.add(units(7, u"JPY"));

    m_cards.setOverview(overview);

    QCOMPARE(card(Paid)->figure(), u"₩5,000"_s);
    QVERIFY(card(Paid)->noteText().contains(u"¥7"_s));
}

void TestOverviewCards::showsAFigureInItsOwnCurrencyRatherThanZero()
{
    EarningsOverview overview = nothing();
    overview.thisMonthUnconverted.add(units(12, u"USD"));

    m_cards.setOverview(overview);

    QCOMPARE(card(Month)->figure(), u"US$12.00"_s);
    QVERIFY(card(Month)->noteText().contains(u"KRW"_s));
}

void TestOverviewCards::lateMoneyWithoutARateIsStillLate()
{
    EarningsOverview overview = nothing();
    overview.overdueRows = 1;
    overview.overdueUnconverted.add(units(9, u"EUR"));
    overview.oldestOverdue = QDate(2026, 3, 1);

    m_cards.setOverview(overview);

    QCOMPARE(card(Overdue)->figure(), u"€9.00"_s);
}

void TestOverviewCards::comparesWithLastMonthOnlyWhatIsComplete()
{
    EarningsOverview overview = nothing();
    overview.thisMonth = 150 * microsPerUnit;
    overview.lastMonthToDate = 100 * microsPerUnit;
    m_cards.setOverview(overview);
    QVERIFY(card(Month)->noteText().contains(u"50.0%"_s));

    overview.thisMonthUnconverted.add(units(1, u"USD"));
    m_cards.setOverview(overview);

    QVERIFY(!card(Month)->noteText().contains(u'%'));
}

void TestOverviewCards::tellsAForecastIfThereIsOne()
{
    const auto *line = m_cards.findChild<PlainLabel *>(u"forecast"_s);
    QVERIFY(!line->isVisibleTo(&m_cards));

    IncomeForecast forecast;
    forecast.home = Currencies::krw();
    forecast.next = { QDate(2026, 12, 1), 2'000'000 * microsPerUnit, 1'000'000 * microsPerUnit,
                      3'000'000 * microsPerUnit };
    m_cards.setForecast(forecast);
    QVERIFY(line->isVisibleTo(&m_cards));
    QVERIFY(line->text().startsWith(u"Next month about ₩2M, between ₩1M and ₩3M."));

    m_cards.setForecast(std::nullopt);
    QVERIFY(!line->isVisibleTo(&m_cards));
}

QTEST_MAIN(TestOverviewCards)
#include "tst_overviewcards.moc"
