#include "import/planmerge.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr char calendar[] = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
                            "BEGIN:VEVENT\r\nUID:one@x\r\nDTSTAMP:20261101T000000Z\r\n"
                            "DTSTART:20261125T090000Z\r\nSUMMARY:Shoot\r\nEND:VEVENT\r\n"
                            "BEGIN:VTODO\r\nUID:two@x\r\nDTSTAMP:20261101T000000Z\r\n"
                            "SUMMARY:Idea\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

struct Fixture
{
    Fixture()
    {
        wishes.creator = UserId(Uuid::v7(1));
        wishes.channel = ChannelId(Uuid::v7(2));
        wishes.zone = QTimeZone("Asia/Seoul");
        wishes.now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        wishes.find = [this](ContentId id) { return known.value(id); };
    }

    void remember(const QList<Content> &contents)
    {
        for (const Content &content : contents)
            known.insert(content.id, { PlanMergeWishes::Fate::Known, content });
    }

    PlanMergeWishes wishes;
    QHash<ContentId, PlanMergeWishes::Found> known;
};

} // namespace

class tst_PlanMerge final : public QObject
{
    Q_OBJECT

private slots:
    void takesACalendarOnce()
    {
        Fixture f;

        const auto first = mergePlan(calendar, f.wishes);

        QCOMPARE(first->added.size(), 2);
        QCOMPARE(first->added.at(0).title, u"Shoot"_s);
        QCOMPARE(first->added.at(0).plannedAt,
                 QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
        QCOMPARE(first->added.at(0).origin, Origin::File);
        QCOMPARE(first->added.at(0).profileId, f.wishes.channel);
        QVERIFY(first->added.at(1).plannedAt.isNull());
        f.remember(first->added);
        const auto second = mergePlan(calendar, f.wishes);
        QCOMPARE(second->same, 2);
        QCOMPARE(second->written(), 0);
    }

    void saysWhatChanged()
    {
        Fixture f;
        f.remember(mergePlan(calendar, f.wishes)->added);

        const auto merge
            = mergePlan(QByteArray(calendar).replace("Shoot", "Shoot again"), f.wishes);

        QCOMPARE(merge->changed.size(), 1);
        QCOMPARE(merge->changed.constFirst().title, u"Shoot again"_s);
        QCOMPARE(merge->same, 1);
    }

    void leavesDeletedOnesDeleted()
    {
        Fixture f;
        const ContentId gone = mergePlan(calendar, f.wishes)->added.constFirst().id;
        f.known.insert(gone, { PlanMergeWishes::Fate::Deleted, {} });

        const auto merge = mergePlan(calendar, f.wishes);

        QCOMPARE(merge->deletedBefore, 1);
        QCOMPARE(merge->added.size(), 1);
    }

    void takesATableAndTellsWhatItRefuses()
    {
        Fixture f;
        const QByteArray table
            = "Title,Date,Status\n가을 캠핑,2026-11-25 09:00,draft\nx,2026-99-99,draft\n";

        const auto merge = mergePlan(table, f.wishes);

        QCOMPARE(merge->added.size(), 1);
        QCOMPARE(merge->added.constFirst().title, u"가을 캠핑"_s);
        QCOMPARE(merge->added.constFirst().status, ContentStatus::Draft);
        QCOMPARE(merge->added.constFirst().plannedAt,
                 QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC));
        QCOMPARE(merge->rejected.size(), 1);
        QVERIFY(merge->rejected.constFirst().startsWith(u"Row 2: "));
    }

    void aFileCannotBreakTheRules()
    {
        Fixture f;
        const auto merge = mergePlan("Title,Date,Status\n"
                                     "a,2027-01-01 09:00,published\n"
                                     "b,2026-01-01 09:00,published\n"
                                     "c,,scheduled\n",
                                     f.wishes);

        QCOMPARE(merge->added.size(), 3);
        QCOMPARE(merge->added.at(0).status, ContentStatus::Scheduled);
        QCOMPARE(merge->added.at(1).status, ContentStatus::Published);
        QCOMPARE(merge->added.at(1).publishedAt, merge->added.at(1).plannedAt);
        QCOMPARE(merge->added.at(2).status, ContentStatus::Draft);
    }

    void refusesWhatIsNeither()
    {
        Fixture f;
        QVERIFY(!mergePlan("", f.wishes));
        QVERIFY(!mergePlan("\x89PNG\r\n", f.wishes));
        QCOMPARE(mergePlan("BEGIN:VCALENDAR", f.wishes).value_or(PlanMerge()).written(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PlanMerge)
#include "tst_planmerge.moc"
