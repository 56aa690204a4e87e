#include "domain/account.h"
#include "domain/comment.h"
#include "domain/naturalkey.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const NaturalKey::Place place{ "stripe", "acct_1" };

} // namespace

class tst_NaturalKey final : public QObject
{
    Q_OBJECT

private slots:
    void idsNeverChange()
    {
        // Stored in files that people have: a change here would double their rows.
        QCOMPARE(NaturalKey::earning(place, "txn_1"),
                 Uuid::v8("earning\x1fstripe\x1f"
                          "acct_1\x1ftxn_1"));
        QCOMPARE(NaturalKey::payout(place, "po_1"),
                 Uuid::v8("payout\x1fstripe\x1f"
                          "acct_1\x1fpo_1"));
        QCOMPARE(NaturalKey::content("youtube", "vid"), Uuid::v8("content\x1fyoutube\x1fvid"));
        QCOMPARE(NaturalKey::metricOwner(place, ""),
                 Uuid::v8("metric_owner\x1fstripe\x1f"
                          "acct_1\x1f"));
        QCOMPARE(NaturalKey::metricSeries(place, "vid", "views", "daily", ""),
                 Uuid::v8("metric_series\x1fstripe\x1f"
                          "acct_1\x1fvid\x1fviews\x1f"
                          "daily\x1f"));
    }

    void aDayThatIsPartOfTheNameStandsInFront()
    {
        const Uuid first = NaturalKey::dailyEarning(place, "2026-03-01/ads", QDate(2026, 3, 1));
        const Uuid second = NaturalKey::dailyEarning(place, "2026-03-02/ads", QDate(2026, 3, 2));
        QVERIFY(first < second);
        QVERIFY(first != NaturalKey::earning(place, "2026-03-01/ads"));
    }

    void placesDoNotMix()
    {
        QVERIFY(NaturalKey::comment(place, "1")
                != NaturalKey::comment({ "stripe", "acct_2" }, "1"));
        QVERIFY(NaturalKey::comment(place, "1") != NaturalKey::earning(place, "1"));
    }

    void wordsAndValuesAgree()
    {
        for (const AccountState state : allAccountStates)
            QCOMPARE(accountStateFromWord(word(state)), std::optional(state));
        for (const CommentState state : allCommentStates)
            QCOMPARE(commentStateFromWord(word(state)), std::optional(state));
        QCOMPARE(word(AccountState::NeedsSignIn), std::string_view("needs_sign_in"));
        QCOMPARE(word(OutboxState::Unknown), std::string_view("unknown"));
        QCOMPARE(outboxKindFromWord("hide"), std::optional(OutboxKind::Hide));
        QVERIFY(!outboxStateFromWord("lost"));
    }

    void anAccountIsKnownByItsBestName()
    {
        SocialAccount account;
        account.accountId = u"did:plc:one"_s;
        QCOMPARE(account.name(), u"did:plc:one"_s);
        account.handle = u"raon.example"_s;
        QCOMPARE(account.name(), u"raon.example"_s);
        account.displayName = u"라온"_s;
        QCOMPARE(account.name(), u"라온"_s);
    }

    void aSignInThatEndsWithinAWeekIsSaidInTime()
    {
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        SocialAccount account;
        QCOMPARE(account.connectedState(now), AccountState::Connected);
        account.expiresAt = now.addDays(8);
        QCOMPARE(account.connectedState(now), AccountState::Connected);
        account.expiresAt = now.addDays(7);
        QCOMPARE(account.connectedState(now), AccountState::ExpiringSoon);
    }
};

QTEST_GUILESS_MAIN(tst_NaturalKey)
#include "tst_naturalkey.moc"
