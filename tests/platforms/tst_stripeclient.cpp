#include "platformfixture.h"
#include "platforms/stripe/stripeclient.h"
#include "platforms/stripe/stripemoney.h"

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = u"stripe"_s;
    account.accountId = u"acct_1PgafTB7WZ01zgkW"_s;
    return account;
}

HttpReply sample(const char *name, int status = 200)
{
    return answer(example(u"stripe/"_s + QString::fromLatin1(name)), status);
}

Result<PlatformPage> page(const QByteArray &reading, const HttpReply &reply,
                          const ReadingPosition &position = {})
{
    return pageOf(stripeClient(), account(), reading, reply, position);
}

} // namespace

class tst_StripeClient final : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyAKeyThatReads()
    {
        const SignIn &signIn = stripeClient().signIn();
        SignInAnswers answers;
        for (const char *key : { "sk_live_1", "pk_live_1", "", "hello" }) {
            answers.secret = key;
            QCOMPARE(signIn.next(answers, {}).error().code, Error::Code::Unauthorized);
        }
        answers.secret = "rk_test_1 ";
        const auto step = signIn.next(answers, {});
        QCOMPARE(step->request->url, QUrl(u"https://api.stripe.com/v1/account"_s));
        QVERIFY(step->request->headers.contains({ "Authorization"_ba, "Bearer rk_test_1"_ba }));
        QCOMPARE(signIn.next(answers, { sample("account.json") })->tokens->access, "rk_test_1");
        const auto refused
            = [&](const HttpReply &reply) { return signIn.next(answers, { reply }).error().code; };
        QCOMPARE(refused(sample("error.401.json", 401)), Error::Code::Unauthorized);
        QCOMPARE(refused(sample("error.403.json", 403)), Error::Code::Unauthorized);
        QCOMPARE(refused(sample("error.429.json", 429)), Error::Code::RateLimited);
        QCOMPARE(refused(answer({}, 500)), Error::Code::Network);
    }

    void readsTheAccount()
    {
        const auto read = page("profile", sample("account.json"));
        QCOMPARE(read->profile->accountId, u"acct_1PgafTB7WZ01zgkW"_s);
        QCOMPARE(read->profile->displayName, u"site@stripe.com"_s);
    }

    void readsTransactions()
    {
        const auto read = page("transactions", sample("balance_transactions.page1.json"));
        QVERIFY(read);
        QCOMPARE(read->earnings.size(), 3);
        const RemoteEarning &charge = read->earnings.at(0);
        QCOMPARE(charge.externalId, u"txn_003"_s);
        QCOMPARE(charge.amount, (Money{ 23970000, Currencies::eur() }));
        QCOMPARE(charge.gross, 25000000);
        QCOMPARE(charge.fee, 1030000);
        QCOMPARE(charge.kind, EarningKind::Earning);
        QCOMPARE(charge.status, EarningStatus::Pending);
        QCOMPARE(charge.earnedOn, QDate(2026, 11, 18));
        QCOMPARE(charge.occurredAt, QDateTime::fromSecsSinceEpoch(1795000000, Qt::UTC));
        QCOMPARE(charge.description, u"Plan bundle"_s);
        QCOMPARE(read->earnings.at(1).status, EarningStatus::Pending); // available is not paid
        QCOMPARE(read->earnings.at(1).amount.micros, 11680000);
        QCOMPARE(read->earnings.at(2).amount, (Money{ 5000000000, Currencies::jpy() }));
        QCOMPARE(read->nextPage, u"txn_001b"_s);
        QCOMPARE(faultOf(*read), QString());
    }

    void keepsPayoutsApart()
    {
        const auto read = page("transactions", sample("balance_transactions.page2.json"));
        QCOMPARE(read->earnings.size(), 2);
        QCOMPARE(read->earnings.at(0).kind, EarningKind::Refund);
        QCOMPARE(read->earnings.at(0).amount.micros, -10000000);
        QCOMPARE(read->earnings.at(1).kind, EarningKind::Fee);
        QCOMPARE(read->earnings.at(1).amount.micros, -1990000);
        QCOMPARE(read->skipped, 0);
        QCOMPARE(read->nextPage, QString());
    }

    void whatIsNetIsGrossWithoutTheFee()
    {
        for (const char *name :
             { "balance_transactions.page1.json", "balance_transactions.page2.json" }) {
            const auto read = page("transactions", sample(name));
            for (const RemoteEarning &earning : read->earnings)
                QCOMPARE(earning.amount.micros, *earning.gross - *earning.fee);
        }
    }

    void readsPayoutsAndWhatIsInThem()
    {
        const auto read = page("payouts", sample("payouts.json"));
        QCOMPARE(read->payouts.size(), 1);
        const RemotePayout &payout = read->payouts.first();
        QCOMPARE(payout.externalId, u"po_000"_s);
        QCOMPARE(payout.amount, (Money{ 451200000, Currencies::eur() }));
        QCOMPARE(payout.status, PayoutStatus::Paid);
        QCOMPARE(payout.direction, PayoutDirection::Out);
        QCOMPARE(payout.paidOn, QDate(2026, 11, 17));
        QVERIFY(!payout.isReversal);

        ReadingPosition details;
        details.page = read->nextPage;
        QCOMPARE(askedBy(stripeClient(), account(), "payouts", details),
                 u"https://api.stripe.com/v1/balance_transactions?limit=100&payout=po_000"_s);
        const auto settled = page("payouts", sample("balance_transactions.page1.json"), details);
        QCOMPARE(settled->earnings.first().status, EarningStatus::Paid);
        QCOMPARE(settled->earnings.first().paidOn, QDate(2026, 11, 17));
        QCOMPARE(settled->earnings.first().payoutExternalId, u"po_000"_s);
        details.page = settled->nextPage;
        QVERIFY(askedBy(stripeClient(), account(), "payouts", details)
                    .endsWith(u"payout=po_000&starting_after=txn_001b"_s));
        const auto last = page("payouts", sample("balance_transactions.page2.json"), details);
        QCOMPARE(last->nextPage, QString());
        QVERIFY(last->memory[u"settled"].toBool());
    }

    void asksNotAgainWhatWasInOldPayouts()
    {
        ReadingPosition position;
        position.memory = { { u"settled"_s, true } };
        QVERIFY(!page("payouts", sample("payouts.json"), position)->nextPage.isEmpty());
        position.now = readAt.addDays(90);
        QVERIFY(page("payouts", sample("payouts.json"), position)->nextPage.isEmpty());
        position.memory = {};
        QVERIFY(!page("payouts", sample("payouts.json"), position)->nextPage.isEmpty());
    }

    void knowsWhatAPayoutIs_data()
    {
        QTest::addColumn<QByteArray>("payout");
        QTest::addColumn<PayoutStatus>("status");
        QTest::addColumn<bool>("isReversal");
        const auto row = [](const char *status, int amount, PayoutStatus expected) {
            QTest::addRow("%s %d", status, amount)
                << json("{'id':'po','currency':'krw','arrival_date':1794873600,'status':'"
                        + QByteArray(status) + "','amount':" + QByteArray::number(amount) + "}")
                << expected << (amount < 0);
        };
        row("pending", 5, PayoutStatus::Scheduled);
        row("in_transit", 5, PayoutStatus::InTransit);
        row("failed", 5, PayoutStatus::Failed);
        row("canceled", 5, PayoutStatus::Failed);
        row("paid", -5, PayoutStatus::Paid);
        row("some new word", 5, PayoutStatus::Paid);
    }
    void knowsWhatAPayoutIs()
    {
        QFETCH(const QByteArray, payout);
        QFETCH(const PayoutStatus, status);
        QFETCH(const bool, isReversal);
        const auto document = JsonDocument::parse(payout);
        const auto read = Stripe::payoutOf(document->root());
        QCOMPARE(read->status, status);
        QCOMPARE(read->isReversal, isReversal);
        QCOMPARE(read->amount, (Money{ 5000000, Currencies::krw() }));
    }

    void knowsTheSmallestUnits_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("cents") << u"usd"_s << qint64(12340000);
        QTest::newRow("won") << u"krw"_s << qint64(1234000000);
        QTest::newRow("fils") << u"kwd"_s << qint64(1234000);
        QTest::newRow("kronur") << u"isk"_s << qint64(12340000);
        QTest::newRow("shillings") << u"ugx"_s << qint64(12340000);
        QTest::newRow("ariary") << u"mga"_s << qint64(1234000000);
        QTest::newRow("none") << u"xyz"_s << qint64(-1);
    }
    void knowsTheSmallestUnits()
    {
        QFETCH(const QString, currency);
        QFETCH(const qint64, micros);
        const auto money = Stripe::moneyOf(1234, currency);
        QCOMPARE(money ? money->micros : -1, micros);
    }

    void refusesTooMuch()
    {
        QVERIFY(!Stripe::moneyOf(std::numeric_limits<qint64>::max(), u"krw"_s));
        QVERIFY(!Stripe::moneyOf({}, u"krw"_s));
    }

    void readsTheBalance()
    {
        const QByteArray balance
            = json("{'available':[{'amount':1250,'currency':'eur'},{'amount':-7,'currency':'krw'}],"
                   "'pending':[{'amount':5,'currency':'nope'}]}");
        const auto read = page("balance", answer(balance));
        QCOMPARE(read->metrics.size(), 2);
        QCOMPARE(read->metrics.at(0).value, 12.5);
        QCOMPARE(read->metrics.at(0).currency, "EUR");
        QCOMPARE(read->metrics.at(0).dimensionValue, u"EUR"_s);
        QCOMPARE(read->metrics.at(1).value, -7.0);
        QCOMPARE(read->skipped, 1);
        QVERIFY(page("balance", sample("balance.json"))->metrics.size() == 2);
    }

    void leavesOutWhatIsBroken()
    {
        const QByteArray list
            = json("{'object':'list','data':[{'id':'a','net':1,'currency':'usd'},{},"
                   "{'id':'b','net':1.5,'currency':'usd','created':1795000000},"
                   "{'id':'c','net':0,'amount':0,'currency':'usd','created':1795000000},"
                   "{'id':'d','net':1,'currency':'usd','created':1795000000,'type':'new_thing'}]}");
        const auto read = page("transactions", answer(list));
        QCOMPARE(read->skipped, 3);
        QCOMPARE(read->earnings.size(), 1);
        QCOMPARE(read->earnings.first().kind, EarningKind::Adjustment);
        QCOMPARE(read->earnings.first().metadata[u"kind"].toString(), u"new_thing"_s);
        for (const Reading &reading : stripeClient().readings(account())) {
            for (const char *body : { "", "{}", "[]", "<html>" })
                QVERIFY(!page(reading.name, answer(body)));
        }
    }

    void asksInOneVersion()
    {
        const HttpRequest request
            = readingOf(stripeClient(), account(), "transactions").request(account(), {});
        QCOMPARE(request.url, QUrl(u"https://api.stripe.com/v1/balance_transactions?limit=100"_s));
        QVERIFY(!request.headers.isEmpty());
        QCOMPARE(request.headers.first().first, "Stripe-Version");
    }

    void reacts_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<Reaction::Kind>("kind");
        using K = Reaction::Kind;
        QTest::newRow("cursor") << "error.400.bad_cursor.json"_ba << 400 << K::ResetCursor;
        QTest::newRow("ours") << "none"_ba << 400 << K::Fail;
        QTest::newRow("key") << "error.401.json"_ba << 401 << K::SignInAgain;
        QTest::newRow("right") << "error.403.json"_ba << 403 << K::NotOffered;
        QTest::newRow("gone") << "none"_ba << 404 << K::Gone;
        QTest::newRow("lock") << "none"_ba << 409 << K::TryLater;
        QTest::newRow("limit") << "error.429.json"_ba << 429 << K::TryLater;
        QTest::newRow("down") << "none"_ba << 500 << K::TryLater;
        QTest::newRow("read") << "payouts.json"_ba << 200 << K::Read;
    }
    void reacts()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const int, status);
        QFETCH(const Reaction::Kind, kind);
        const HttpReply reply = sample(name.constData(), status);
        QCOMPARE(stripeClient().reactionTo(reply, readAt).kind, kind);
    }
};

QTEST_GUILESS_MAIN(tst_StripeClient)
#include "tst_stripeclient.moc"
