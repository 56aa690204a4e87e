#include "platformfixture.h"
#include "platforms/ecb/ecbclient.h"
#include "platforms/ecb/ecbparser.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

/// The lines of an example that is no JSON.
QByteArray table()
{
    const QJsonObject file
        = QJsonDocument::fromJson(example(u"ecb/ecb.sdmx-csv.sample.json"_s)).object();
    QByteArray csv;
    for (const QJsonValue &line : file[u"lines"].toArray())
        csv += line.toString().toUtf8() + "\r\n";
    return csv;
}

ConnectedAccount frankfurter()
{
    ConnectedAccount account;
    account.settings = { { u"format"_s, u"frankfurter"_s } };
    return account;
}

} // namespace

class tst_EcbClient final : public QObject
{
    Q_OBJECT

private slots:
    void letsAnybodyIn()
    {
        QVERIFY(ecbClient().signIn().next({}, {})->tokens);
        HttpRequest request;
        ecbClient().authorise(request, {}, readAt);
        QVERIFY(request.headers.isEmpty());
    }

    void asksForDays()
    {
        ReadingPosition position;
        position.from = QDate(2026, 2, 17);
        position.to = QDate(2026, 2, 18);
        QCOMPARE(askedBy(ecbClient(), {}, "rates", position),
                 u"https://data-api.ecb.europa.eu/service/data/EXR/D..EUR.SP00.A?format=csvdata"
                 u"&detail=dataonly&startPeriod=2026-02-17&endPeriod=2026-02-18"_s);
        QCOMPARE(askedBy(ecbClient(), frankfurter(), "rates", position),
                 u"https://api.frankfurter.dev/v1/2026-02-17..2026-02-18"_s);
    }

    void asksForTheCurrenciesOfInterestAlone()
    {
        ReadingPosition position;
        position.from = position.to = QDate(2026, 2, 17);
        ConnectedAccount some;
        some.settings = { { u"currencies"_s, QJsonArray{ u"KRW"_s, u"USD"_s } } };
        QVERIFY(askedBy(ecbClient(), some, "rates", position)
                    .contains(u"/service/data/EXR/D.KRW+USD.EUR.SP00.A?"_s));
        some.settings.insert(u"format"_s, u"frankfurter"_s);
        QCOMPARE(askedBy(ecbClient(), some, "rates", position),
                 u"https://api.frankfurter.dev/v1/2026-02-17..2026-02-17?symbols=KRW%2CUSD"_s);
    }

    void readsTheTable()
    {
        const auto read = pageOf(ecbClient(), {}, "rates", answer(table()));
        QVERIFY(read);
        QCOMPARE(read->rates.size(), 3);
        QCOMPARE(read->rates.first(),
                 (ExchangeRate{ QDate(2026, 2, 17), Currencies::eur(), *Currency::fromCode(u"AUD"),
                                u"1.6776"_s, u"ecb"_s }));
        QCOMPARE(read->rates.last().rate, u"6.1788"_s);
    }

    void findsColumnsByName()
    {
        const auto read
            = Ecb::readTable("\xef\xbb\xbfKEY,TIME_PERIOD,\"OBS_VALUE\",TITLE,CURRENCY,FREQ\n"
                             "k,2026-02-17,1634.83,\"Won, South Korea\",KRW,D\n"
                             "k,2026-02-17,1600,\"Won\",KRW,M\n"
                             "k,2026-02-18,,\"no value\",KRW,D\n\n");
        QVERIFY(read);
        QCOMPARE(read->rates.size(), 1);
        QCOMPARE(read->rates.first().rate, u"1634.83"_s);
        QCOMPARE(read->skipped, 0);
    }

    void leavesOutSenselessRates()
    {
        QByteArray csv = "CURRENCY,TIME_PERIOD,OBS_VALUE\n";
        for (const char *value :
             { "0", "0.000", "-1", "1e3", "NaN", "1.", ".5", "1.2.3", "123456789012345678901" })
            csv += QByteArray("USD,2026-02-17,") + value + "\n";
        csv += "USD,soon,1.1\nZZZ,2026-02-17,1.1\nUSD,2026-02-17\nUSD,2026-02-17,1.1,7\n";
        const auto read = Ecb::readTable(csv);
        QVERIFY(read);
        QVERIFY(read->rates.isEmpty());
        QCOMPARE(read->skipped, 13);
    }

    void readsFrankfurterExactly()
    {
        const auto range = pageOf(ecbClient(), frankfurter(), "rates",
                                  answer(example(u"ecb/frankfurter.v1.range.json"_s)));
        QVERIFY(range);
        QCOMPARE(range->rates.size(), 6);
        QCOMPARE(range->rates.at(1).date, QDate(2026, 3, 13));
        QCOMPARE(range->rates.at(1).rate, u"1.15"_s);
        QCOMPARE(range->rates.last().date, QDate(2026, 3, 17));
        const auto latest = pageOf(ecbClient(), frankfurter(), "rates",
                                   answer(example(u"ecb/frankfurter.v1.latest.json"_s)));
        QCOMPARE(latest->rates.size(), 4);
        QCOMPARE(latest->rates.at(2).rate, u"162.8"_s);
        const auto exact = Ecb::readRates(
            json("{'base':'EUR','date':'2026-03-17','rates':{'USD':1.10000000000000009,"
                 "'KRW':1e3,'EUR':1}}"));
        QCOMPARE(exact->rates.size(), 1);
        QCOMPARE(exact->rates.first().rate, u"1.10000000000000009"_s);
        QCOMPARE(exact->skipped, 1);
    }

    void refusesAnotherBase()
    {
        QVERIFY(!Ecb::readRates(json("{'base':'USD','date':'2026-03-17','rates':{'EUR':1}}")));
        for (const char *body : { "<html>", "[]", "{}", "{\"base\":\"EUR\",\"rates\":3}" }) {
            QVERIFY(!pageOf(ecbClient(), frankfurter(), "rates", answer(body)));
            QVERIFY(!pageOf(ecbClient(), {}, "rates", answer(body)));
        }
    }

    void nothingIsNothing()
    {
        QVERIFY(pageOf(ecbClient(), {}, "rates", answer({}))->rates.isEmpty());
        QVERIFY(pageOf(ecbClient(), {}, "rates", answer("No results found.", 404)));
        QCOMPARE(ecbClient().reactionTo(answer({}, 404), readAt).kind, Reaction::Kind::Read);
        QCOMPARE(ecbClient().reactionTo(answer({}, 503), readAt).kind, Reaction::Kind::TryLater);
        QCOMPARE(ecbClient().reactionTo(answer({}, 422), readAt).kind, Reaction::Kind::Fail);
    }
};

QTEST_GUILESS_MAIN(tst_EcbClient)
#include "tst_ecbclient.moc"
