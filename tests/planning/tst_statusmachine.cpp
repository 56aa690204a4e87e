#include "planning/statusmachine.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Content contentIn(ContentStatus status)
{
    Content content;
    content.title = u"가을 캠핑"_s;
    content.status = status;
    return content;
}

/// One letter a state, in their order.
QString letters(const QList<ContentStatus> &states)
{
    static constexpr QStringView names = u"idpsua"; // publ[u]ished
    QString text;
    for (const ContentStatus state : states)
        text += names.at(static_cast<int>(state));
    return text;
}

ContentStatus stateOf(char letter)
{
    static constexpr std::string_view names = "idpsua";
    return static_cast<ContentStatus>(names.find(letter));
}

} // namespace

class tst_StatusMachine final : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryMove_data()
    {
        QTest::addColumn<char>("from");
        QTest::addColumn<QString>("undated");
        QTest::addColumn<QString>("datedYesterday");
        QTest::addColumn<QString>("datedTomorrow");

        QTest::newRow("idea") << 'i' << u"dp"_s << u"dps"_s << u"dps"_s;
        QTest::newRow("draft") << 'd' << u"ipu"_s << u"ipsu"_s << u"ips"_s;
        QTest::newRow("in production") << 'p' << u"idu"_s << u"idsu"_s << u"ids"_s;
        QTest::newRow("scheduled") << 's' << u"idpu"_s << u"idpu"_s << u"idp"_s;
        QTest::newRow("published") << 'u' << u"a"_s << u"a"_s << u"a"_s;
        QTest::newRow("archived") << 'a' << u"u"_s << u"u"_s << u""_s;
    }

    void knowsEveryMove()
    {
        QFETCH(char, from);
        QFETCH(QString, undated);
        QFETCH(QString, datedYesterday);
        QFETCH(QString, datedTomorrow);
        Content content = contentIn(stateOf(from));

        QCOMPARE(letters(StatusMachine::nextStates(content, now)), undated);
        content.plannedAt = now.addDays(-1);
        QCOMPARE(letters(StatusMachine::nextStates(content, now)), datedYesterday);
        content.plannedAt = now.addDays(1);
        QCOMPARE(letters(StatusMachine::nextStates(content, now)), datedTomorrow);
    }

    void explainsEveryRefusal()
    {
        for (const ContentStatus from : allContentStatuses) {
            for (const ContentStatus to : allContentStatuses) {
                const Status status = StatusMachine::allow(contentIn(from), to, now);
                if (from == to) {
                    QVERIFY(status);
                } else if (!status) {
                    QCOMPARE(status.error().code, Error::Code::Conflict);
                    QVERIFY(status.error().message.endsWith(u'.'));
                }
            }
        }
    }

    void namesTheMissingDate()
    {
        const Status status
            = StatusMachine::allow(contentIn(ContentStatus::Draft), ContentStatus::Scheduled, now);
        QCOMPARE(status.error().message, u"Give it a date first: what is scheduled has one."_s);
    }

    void aPublishingDateThatHasComeIsEnough()
    {
        Content content = contentIn(ContentStatus::Scheduled);
        content.plannedAt = now;
        QVERIFY(StatusMachine::allow(content, ContentStatus::Published, now));
        content.plannedAt = now.addMSecs(1);
        QVERIFY(!StatusMachine::allow(content, ContentStatus::Published, now));
        content.publishedAt = now.addSecs(-1);
        QVERIFY(StatusMachine::allow(content, ContentStatus::Published, now));
    }

    void refusesEverythingInTheTrash()
    {
        Content content = contentIn(ContentStatus::Draft);
        content.deletedAt = now;
        QCOMPARE(letters(StatusMachine::nextStates(content, now)), QString());
        QCOMPARE(StatusMachine::moveRule(content, now.addDays(1), now).answer, MoveAnswer::Refused);
    }

    void judgesDates_data()
    {
        QTest::addColumn<char>("state");
        QTest::addColumn<int>("secondsAhead"); // -1: the date is taken away
        QTest::addColumn<MoveAnswer>("answer");

        constexpr int none = std::numeric_limits<int>::max();
        QTest::newRow("a day ahead") << 'd' << 86'400 << MoveAnswer::Allowed;
        QTest::newRow("five minutes ahead") << 'd' << 300 << MoveAnswer::Allowed;
        QTest::newRow("a second less") << 'd' << 299 << MoveAnswer::Asks;
        QTest::newRow("now") << 's' << 0 << MoveAnswer::Asks;
        QTest::newRow("the past") << 's' << -1 << MoveAnswer::Asks;
        QTest::newRow("an idea to the past") << 'i' << -86'400 << MoveAnswer::Asks;
        QTest::newRow("published") << 'u' << 86'400 << MoveAnswer::Refused;
        QTest::newRow("archived") << 'a' << 86'400 << MoveAnswer::Refused;
        QTest::newRow("a draft to the backlog") << 'd' << none << MoveAnswer::Allowed;
        QTest::newRow("scheduled to the backlog") << 's' << none << MoveAnswer::Asks;
        QTest::newRow("published to the backlog") << 'u' << none << MoveAnswer::Refused;
    }

    void judgesDates()
    {
        QFETCH(char, state);
        QFETCH(int, secondsAhead);
        QFETCH(MoveAnswer, answer);
        Content content = contentIn(stateOf(state));
        content.plannedAt = now.addDays(7);
        const QDateTime to = secondsAhead == std::numeric_limits<int>::max()
            ? QDateTime()
            : now.addSecs(secondsAhead);

        const MoveRuling ruling = StatusMachine::moveRule(content, to, now);

        QCOMPARE(ruling.answer, answer);
        QCOMPARE(ruling.sentence.isEmpty(), answer == MoveAnswer::Allowed);
    }

    void puttingItBackWhereItIsNeverAsks()
    {
        Content content = contentIn(ContentStatus::Draft);
        content.plannedAt = now.addDays(-3);
        QCOMPARE(StatusMachine::moveRule(content, content.plannedAt, now), MoveRuling());
    }

    void tellsThePastFromTheNearFuture()
    {
        const Content content = contentIn(ContentStatus::Draft);
        QCOMPARE(StatusMachine::moveRule(content, now.addSecs(-1), now).sentence,
                 u"That moment is in the past."_s);
        QVERIFY(StatusMachine::moveRule(content, now.addSecs(1), now).sentence.contains(u"5"));
    }

    void whatGoesOutGetsItsInstantOnce()
    {
        Content planned = contentIn(ContentStatus::Scheduled);
        planned.plannedAt = now.addDays(-1);
        StatusMachine::enter(planned, ContentStatus::Published, now);
        QCOMPARE(planned.status, ContentStatus::Published);
        QCOMPARE(planned.publishedAt, now.addDays(-1));

        Content sudden = contentIn(ContentStatus::Draft);
        StatusMachine::enter(sudden, ContentStatus::Published, now);
        QCOMPARE(sudden.publishedAt, now);
        sudden.publishedAt = {};
        StatusMachine::enter(sudden, ContentStatus::Published, now);
        QVERIFY(sudden.publishedAt.isNull());

        Content made = contentIn(ContentStatus::Idea);
        StatusMachine::enter(made, ContentStatus::InProduction, now);
        QCOMPARE(made.status, ContentStatus::InProduction);
        QVERIFY(made.publishedAt.isNull());
    }

    void whatLosesItsDateIsADraft()
    {
        const Content scheduled = contentIn(ContentStatus::Scheduled);
        const Content making = contentIn(ContentStatus::InProduction);
        QCOMPARE(StatusMachine::statusAfterMove(scheduled, {}), ContentStatus::Draft);
        QCOMPARE(StatusMachine::statusAfterMove(scheduled, now), ContentStatus::Scheduled);
        QCOMPARE(StatusMachine::statusAfterMove(making, {}), ContentStatus::InProduction);
    }
};

QTEST_APPLESS_MAIN(tst_StatusMachine)
#include "tst_statusmachine.moc"
