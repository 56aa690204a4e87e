#include "models/moneywords.h"
#include "moneyledger.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/moneyteller.h"
#include "uisupport.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : MoneyLedger
{
    QWidget window;
    MoneyTeller teller{ *database, clock };
    ContentSheet *sheet = nullptr;

    Fixture()
    {
        wear(Theme::light());
        window.resize(1100, 780);
        window.show();
        teller.setHomeCurrency(Currencies::krw());
    }

    void open(ContentId id)
    {
        Content content;
        if (!id.isNull())
            content = **ContentRepository(*database).find(id);
        sheet = new ContentSheet(content, { { channel }, {}, QTimeZone("Asia/Seoul"), clock.now },
                                 &window);
        teller.join(*sheet);
        sheet->open();
        sheet->findChild<SegmentedControl *>()->setCurrent(3);
    }
    [[nodiscard]] QString said() const
    {
        const auto *label = sheet->findChild<PlainLabel *>(u"money"_s);
        return label->isVisibleTo(sheet) ? label->text() : QString();
    }
    /// Forms that were opened later are told by then.
    void letOthersAnswer(ContentId id)
    {
        for (int i = 0; i < 3; ++i) {
            open(id);
            QTRY_VERIFY_WITH_TIMEOUT(!said().isEmpty(), 30'000);
        }
    }
    void publish(ContentId id)
    {
        const auto done = ContentRepository(*database)
                              .change({ id }, u"out"_s,
                                      [](Content &content) -> Status {
                                          content.status = ContentStatus::Published;
                                          content.publishedAt
                                              = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
                                          return {};
                                      })
                              .result();
        if (!done)
            qFatal("not published");
    }
};

} // namespace

class tst_MoneyTeller final : public QObject
{
    Q_OBJECT

private slots:
    void tellsIncomeRatiosAndPayback()
    {
        Fixture f;
        const ContentId id = f.seen("a", QDate(2026, 3, 2), { 1000, 500 });
        f.change(id, 90, Money{ 40 * microsPerUnit, Currencies::krw() });
        f.add({ f.earned(id, "2026-03-04", 60) });

        f.open(id);

        QTRY_COMPARE_WITH_TIMEOUT(f.said(),
                                  u"₩60 so far\n₩40 per 1,000 views · ₩40 per hour of work\n"
                                  "Its cost of ₩40 was paid back on 4 Mar 2026"_s,
                                  30'000);
        if (const QString folder = qEnvironmentVariable("CREATOR_GRABS"); !folder.isEmpty())
            f.window.grab().save(folder + u"/contentmoney.png"_s);
    }

    void saysThatWhatWentOutEarnedNothing()
    {
        Fixture f;
        const ContentId id = f.content(u"a"_s);
        f.publish(id);

        f.open(id);

        QTRY_COMPARE_WITH_TIMEOUT(f.said(), u"No entry of the ledger belongs to it."_s, 30'000);
    }

    void saysNothingOfAPlan_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::newRow("new") << true;
        QTest::newRow("planned") << false;
    }

    void saysNothingOfAPlan()
    {
        QFETCH(bool, isNew);
        Fixture f;
        const ContentId earning = f.content(u"b"_s);
        f.add({ f.earned(earning, "2026-03-04", 60) });
        f.open(isNew ? ContentId() : f.content(u"a"_s, 60));
        ContentSheet *plan = f.sheet;

        f.letOthersAnswer(earning);

        f.sheet = plan;
        QCOMPARE(f.said(), QString());
    }

    void aFormThatIsGoneIsLeftAlone()
    {
        Fixture f;
        const ContentId id = f.content(u"a"_s);
        f.add({ f.earned(id, "2026-03-04", 60) });
        f.open(id);
        delete f.sheet;

        f.letOthersAnswer(id);
    }

    void wordsSayWhatIsMissing()
    {
        ContentIncome income;
        income.income = 60 * microsPerUnit;
        income.estimated = 5 * microsPerUnit;
        Payback payback;
        payback.cost = { 80 * microsPerUnit, Currencies::krw() };
        payback.income = 60 * microsPerUnit;

        QCOMPARE(
            contentMoneyLines(income, payback, Currencies::krw()),
            (QStringList{ u"₩60 so far, of it ₩5 estimated"_s,
                          u"Views are not known. Note the effort to see what an hour brings."_s,
                          u"Its cost of ₩80 is not paid back yet: 75% so far"_s }));

        income.unconverted.add({ 7 * microsPerUnit, Currencies::usd() });
        QCOMPARE(contentMoneyLines(income, {}, Currencies::krw()),
                 (QStringList{ u"₩60 so far, and US$7.00 without an exchange rate"_s,
                               u"Without a rate nothing can be said per view or hour."_s }));
        payback.unconverted = income.unconverted;
        QCOMPARE(
            contentMoneyLines(income, payback, Currencies::krw()).constLast(),
            u"Whether its cost of ₩80 is paid back is not known: there is no exchange rate for "
            "US$7.00"_s);
        income.income.reset();
        QCOMPARE(contentMoneyLines(income, {}, Currencies::krw())[0],
                 u"US$7.00, for which there is no exchange rate"_s);
    }

    void theForecastIsOneSentenceAndHowItDid()
    {
        IncomeForecast forecast;
        forecast.home = Currencies::krw();
        forecast.next = { QDate(2026, 12, 1), 1'200'000 * microsPerUnit, 900'000 * microsPerUnit,
                          1'500'000 * microsPerUnit };
        forecast.backTest = { 12, 84, 12, 9 };

        QCOMPARE(incomeForecastText(forecast),
                 u"Next month about ₩1.2M, between ₩900k and ₩1.5M. Tried on the last 12 months: 9 "
                 "of 12 fell within. Half of those forecasts were off by 8.4% at most."_s);
    }
};

QTEST_MAIN(tst_MoneyTeller)
#include "tst_moneyteller.moc"
