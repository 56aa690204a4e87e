#include "await.h"
#include "fakeplatform.h"
#include "ledger.h"
#include "settings/appsettings.h"
#include "sqldump.h"
#include "storage/earningrepository.h"
#include "storage/raterepository.h"
#include "sync/ratekeeper.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text) + "Z"_L1, Qt::ISODate);
}

/// A ledger in dollars whose home is Korea, and the bank.
struct World : TemporaryProfile
{
    World()
    {
        clock.now = utc("2026-11-23T15:45:00"); // Monday, 16:45 in Frankfurt
        settings.setHomeCurrency(Currencies::krw());
        sender.answer = [this](const HttpRequest &request) {
            asked.append(request.url.path().section(u'/', -1) + u' '
                         + QUrlQuery(request.url).queryItemValue(u"startPeriod"_s));
            HttpReply reply;
            reply.status = status;
            reply.body = table;
            return Result<HttpReply>(reply);
        };
    }
    void enter(const char *currency)
    {
        QVERIFY(await(earnings.add(anEarning(channel, "2026-11-02", 5, currency))));
    }
    [[nodiscard]] QStringList rows()
    {
        return dump(database->reader(),
                    "SELECT date(date / 1000, 'unixepoch'), base, quote, rate, source FROM "
                    "exchange_rates ORDER BY 1, 3",
                    5);
    }
    /// Looks, and waits for what it began.
    void look()
    {
        asked.clear();
        keeper.look();
        QTRY_VERIFY_WITH_TIMEOUT(!keeper.isFetching(), 30'000);
    }

    AppSettings settings{ dir.filePath(u"settings.ini"_s) };
    EarningRepository earnings{ *database };
    FakeSender sender;
    QStringList asked;
    int status = 200;
    QByteArray table = "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\n"
                       "D,KRW,2026-11-20,1634.83\nD,USD,2026-11-20,1.0841\n";
    bool mayAsk = true;
    RateKeeper keeper{ { *database, sender, settings, clock, [this] { return mayAsk; } } };
};

} // namespace

/// The rates of the European Central Bank, without an account.
class tst_RateKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void theBankSpeaksOnWorkingDaysAtHalfPastFour_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("last");
        QTest::newRow("Monday, before") << utc("2026-11-23T15:29:00") << utc("2026-11-20T15:30:00");
        QTest::newRow("Monday, after") << utc("2026-11-23T15:30:00") << utc("2026-11-23T15:30:00");
        QTest::newRow("Sunday") << utc("2026-11-22T20:00:00") << utc("2026-11-20T15:30:00");
        QTest::newRow("summer time") << utc("2026-07-01T14:30:00") << utc("2026-07-01T14:30:00");
    }

    void theBankSpeaksOnWorkingDaysAtHalfPastFour()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QDateTime, last);
        QCOMPARE(RateKeeper::lastPublication(now), last);
    }

    void anEmptyLedgerAsksNobody()
    {
        World world;
        world.look();
        QVERIFY(world.asked.isEmpty());
    }

    void theFirstTimeBringsTheHistoryOfWhatIsUsed()
    {
        World world;
        world.enter("USD");
        QSignalSpy written(&world.keeper, &RateKeeper::ratesWritten);

        world.look();

        QCOMPARE(world.asked, QStringList{ u"D.USD+KRW.EUR.SP00.A 1999-01-04"_s });
        QCOMPARE(world.rows(),
                 (QStringList{ u"2026-11-20|EUR|KRW|1634.83|ecb"_s,
                               u"2026-11-20|EUR|USD|1.0841|ecb"_s }));
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toLongLong(), 2);
        QCOMPARE(world.settings.ratesFetchedAt(), world.clock.now);
    }

    void itAsksOncePerWorkingDayForWhatCameSince()
    {
        World world;
        world.enter("USD");
        world.look();
        world.clock.now = utc("2026-11-24T15:00:00"); // before the bank speaks again
        world.look();
        QVERIFY(world.asked.isEmpty());
        world.clock.now = utc("2026-11-24T15:31:00");
        QSignalSpy written(&world.keeper, &RateKeeper::ratesWritten);

        world.look();

        QCOMPARE(world.asked, QStringList{ u"D.USD+KRW.EUR.SP00.A 2026-11-13"_s });
        QVERIFY(written.isEmpty()); // the same once more is no row
        QCOMPARE(world.rows().size(), 2);
        world.look();
        QVERIFY(world.asked.isEmpty());
    }

    void aNewCurrencyBringsItsOwnHistoryOnce()
    {
        World world;
        world.enter("USD");
        world.look();
        world.enter("TWD"); // which the bank does not quote
        world.look();
        QCOMPARE(world.asked,
                 (QStringList{ u"D.TWD.EUR.SP00.A 1999-01-04"_s,
                               u"D.USD+KRW.EUR.SP00.A 2026-11-13"_s }));
        world.look();
        QVERIFY(world.asked.isEmpty());
    }

    void whatCameByAnotherWayIsNoHistory()
    {
        World world;
        world.enter("USD");
        QVERIFY(await(RateRepository::put(
            *world.database,
            { { QDate(2026, 11, 19), Currencies::eur(), Currencies::usd(), u"1.08"_s, u"ecb"_s },
              { QDate(2026, 11, 19), Currencies::eur(), Currencies::krw(), u"1630"_s,
                u"ecb"_s } })));
        world.look();
        QCOMPARE(world.asked, QStringList{ u"D.USD+KRW.EUR.SP00.A 1999-01-04"_s });
    }

    void aHoleIsFilled()
    {
        World world;
        world.enter("USD");
        world.look();
        QVERIFY(await(world.database->writer().write<void>([](WriteContext &context) {
            return context.connection.execute("DELETE FROM exchange_rates WHERE quote = 'USD'");
        })));
        world.clock.now = world.clock.now.addDays(1);
        world.look();
        QCOMPARE(
            world.asked,
            (QStringList{ u"D.USD.EUR.SP00.A 1999-01-04"_s, u"D.KRW.EUR.SP00.A 2026-11-13"_s }));
        world.clock.now = world.clock.now.addDays(1);
        world.look();
        QCOMPARE(world.asked, QStringList{ u"D.USD+KRW.EUR.SP00.A 2026-11-13"_s });
    }

    void oneThatLagsBehindHoldsUpNoOther_data()
    {
        QTest::addColumn<QByteArray>("newest");
        QTest::addColumn<QStringList>("asked");
        const QString others = u"D.USD+KRW.EUR.SP00.A 2026-11-13"_s;
        QTest::newRow("quoted no more") << QByteArray("2022-03-01") << QStringList{ others };
        QTest::newRow("90 days") << QByteArray("2026-08-22") << QStringList{ others };
        QTest::newRow("89 days") << QByteArray("2026-08-23")
                                 << QStringList{ u"D.RUB.EUR.SP00.A 2026-08-16"_s, others };
    }

    void oneThatLagsBehindHoldsUpNoOther()
    {
        QFETCH(const QByteArray, newest);
        QFETCH(const QStringList, asked);
        World world;
        world.enter("USD");
        world.enter("RUB");
        world.table += "D,RUB," + newest + ",117.2\n";
        world.look();
        world.clock.now = world.clock.now.addDays(1);
        world.look();
        world.asked.sort();
        QStringList sorted = asked;
        sorted.sort();
        QCOMPARE(world.asked, sorted);
    }

    void whatWasEndedIsNoFailure()
    {
        World world;
        world.enter("USD");
        world.sender.isSilent = true;
        world.keeper.start();
        world.keeper.look();
        QTRY_COMPARE_WITH_TIMEOUT(world.sender.asked.size(), 1, 30'000);
        world.keeper.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!world.keeper.isFetching(), 30'000);
        QVERIFY(world.keeper.problem().isEmpty());
        world.sender.isSilent = false;
        world.look(); // not only in an hour
        QCOMPARE(world.asked.size(), 1);
        QCOMPARE(world.rows().size(), 2);
    }

    void aFailedTryIsRepeatedAfterAnHour()
    {
        World world;
        world.enter("USD");
        world.status = 503;
        world.look();
        QCOMPARE(world.asked.size(), 1);
        QVERIFY(!world.keeper.problem().isEmpty());
        QVERIFY(!world.settings.ratesFetchedAt().isValid());
        world.status = 200;
        world.clock.now = world.clock.now.addSecs(59 * 60);
        world.look();
        QVERIFY(world.asked.isEmpty());
        world.clock.now = world.clock.now.addSecs(60);
        world.look();
        QCOMPARE(world.asked.size(), 1);
        QVERIFY(world.keeper.problem().isEmpty());
    }

    void whoSwitchedItOffIsLeftAloneButMayAsk()
    {
        World world;
        world.enter("USD");
        world.settings.setRates(AppSettings::Rates::Off);
        world.look();
        QVERIFY(world.asked.isEmpty());
        QCOMPARE(await(world.keeper.refresh()), Result<qint64>(2));
        world.settings.setRates(AppSettings::Rates::Fetched);
        world.clock.now = world.clock.now.addDays(1);
        world.mayAsk = false; // paused or offline
        world.look();
        QVERIFY(world.asked.isEmpty());
    }

    void wordsThatAreNoTableChangeNothing()
    {
        World world;
        world.enter("USD");
        world.table = "<html>Maintenance</html>";
        const auto rows = await(world.keeper.refresh());
        QVERIFY(!rows);
        QCOMPARE(world.keeper.problem(), rows.error().message);
        QVERIFY(world.rows().isEmpty());
    }

    void anotherServerMayBeAsked()
    {
        World world;
        world.enter("USD");
        QSettings(world.dir.filePath(u"settings.ini"_s), QSettings::IniFormat)
            .setValue(u"rates/server"_s, u"http://127.0.0.1:8099"_s);
        AppSettings settings(world.dir.filePath(u"settings.ini"_s));
        QUrl url;
        world.sender.answer = [&url](const HttpRequest &request) {
            url = request.url;
            return FakeSender::status(404);
        };
        RateKeeper keeper({ *world.database, world.sender, settings, world.clock, {} });
        QCOMPARE(await(keeper.refresh()), Result<qint64>(0));
        QCOMPARE(url.port(), 8099);
    }
};

QTEST_GUILESS_MAIN(tst_RateKeeper)
#include "tst_ratekeeper.moc"
