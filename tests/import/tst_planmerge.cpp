#include "import/planmerge.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

using Fate = PlanMergeRow::Fate;

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

    [[nodiscard]] QList<Content> added(const QByteArray &bytes) const
    {
        QList<Content> contents;
        const auto merge = mergePlan(bytes, wishes);
        for (const PlanMergeRow &row : merge->rows) {
            if (row.fate == Fate::New)
                contents.append(row.content);
        }
        return contents;
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

        const QList<Content> first = f.added(calendar);

        QCOMPARE(first.size(), 2);
        QCOMPARE(first.at(0).title, u"Shoot"_s);
        QCOMPARE(first.at(0).plannedAt, QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
        QCOMPARE(first.at(0).origin, Origin::File);
        QCOMPARE(first.at(0).profileId, f.wishes.channel);
        QVERIFY(first.at(1).plannedAt.isNull());
        f.remember(first);
        const auto second = mergePlan(calendar, f.wishes);
        QCOMPARE(second->count(Fate::Same), 2);
        QVERIFY(second->written().isEmpty());
    }

    void saysWhatChanged()
    {
        Fixture f;
        f.remember(f.added(calendar));

        const auto merge
            = mergePlan(QByteArray(calendar).replace("Shoot", "Shoot again"), f.wishes);

        QCOMPARE(merge->count(Fate::Changed), 1);
        QCOMPARE(merge->rows.at(0).before.title, u"Shoot"_s);
        QCOMPARE(merge->rows.at(0).content.title, u"Shoot again"_s);
        QCOMPARE(merge->written(), QList<Content>{ merge->rows.at(0).content });
        QVERIFY(merge->written({ merge->rows.at(0).content.id }).isEmpty());
        QCOMPARE(merge->count(Fate::Same), 1);
    }

    void leavesDeletedOnesDeleted()
    {
        Fixture f;
        const ContentId gone = f.added(calendar).constFirst().id;
        f.known.insert(gone, { PlanMergeWishes::Fate::Deleted, {} });

        const auto merge = mergePlan(calendar, f.wishes);

        QCOMPARE(merge->count(Fate::DeletedBefore), 1);
        QCOMPARE(merge->written().size(), 1);
        QVERIFY(merge->written().constFirst().id != gone);
    }

    void saysWhereEachEntryStands()
    {
        Fixture f;
        const auto merge
            = mergePlan(QByteArray(calendar).replace("DTSTART:20261125T090000Z", "X:1"), f.wishes);

        QCOMPARE(merge->rows.size(), 2);
        QCOMPARE(merge->rows.at(0).fate, Fate::Refused);
        QCOMPARE(merge->rows.at(0).content.title, u"Shoot"_s);
        QCOMPARE(merge->rows.at(0).place, 4);
        QCOMPARE(merge->rows.at(1).place, 10);
        QCOMPARE(merge->refusals(),
                 QStringList{ u"Line 4: The event has no date that can be read."_s });
    }

    void takesATableAndTellsWhatItRefuses()
    {
        Fixture f;
        const QByteArray table
            = "Title,Date,Status\nx,2026-99-99,draft\n가을 캠핑,2026-11-25 09:00,draft\n";

        const auto merge = mergePlan(table, f.wishes);

        QCOMPARE(merge->kind, PlanMerge::Kind::Table);
        QCOMPARE(merge->rows.size(), 2);
        const Content content = merge->rows.at(1).content;
        QCOMPARE(content.title, u"가을 캠핑"_s);
        QCOMPARE(content.status, ContentStatus::Draft);
        QCOMPARE(content.plannedAt, QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC));
        QCOMPARE(merge->refusals().size(), 1);
        QVERIFY(merge->refusals().constFirst().startsWith(u"Row 1: The date"));
    }

    void readsTheColumnsThatAPersonNames()
    {
        Fixture f;
        const QByteArray table = "Was,Wann,Notes\nDreh,2026-11-25 09:00,x\n";
        QVERIFY(!mergePlan(table, f.wishes));
        f.wishes.columns = { { PlanField::Title, u"Was"_s }, { PlanField::PlannedAt, u"Wann"_s } };

        const QList<Content> contents = f.added(table);

        QCOMPARE(contents.size(), 1);
        QCOMPARE(contents.first().title, u"Dreh"_s);
        QCOMPARE(contents.first().plannedAt, QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC));
        QVERIFY(contents.first().notes.isEmpty());
        f.wishes.columns.insert(PlanField::Tags, u"Nowhere"_s);
        QVERIFY(!mergePlan(table, f.wishes));
    }

    void theSameTwiceInOneFileIsOne()
    {
        Fixture f;
        const QByteArray id = Uuid::v7(5).toText().toLatin1();
        const QByteArray row = id + ",Shoot,2026-11-25 09:00\n";

        const auto merge = mergePlan("ID,Title,Date\n" + row + row, f.wishes);

        QCOMPARE(merge->count(Fate::New), 1);
        QCOMPARE(merge->count(Fate::Same), 1);
    }

    void theLastOfTwoInOneFileIsWrittenOnce_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("new") << false;
        QTest::newRow("known") << true;
    }

    void theLastOfTwoInOneFileIsWrittenOnce()
    {
        QFETCH(bool, isKnown);
        Fixture f;
        const ContentId id(Uuid::v7(5));
        if (isKnown) {
            Content stored;
            stored.id = id;
            stored.title = u"Stored"_s;
            f.remember({ stored });
        }
        const QByteArray row = id.toText().toLatin1() + ",%1,2026-11-25 09:00\n";

        const auto merge
            = mergePlan("ID,Title,Date\n" + QByteArray(row).replace("%1", "First")
                            + Uuid::v7(6).toText().toLatin1() + ",Other,2026-11-25 09:00\n"
                            + QByteArray(row).replace("%1", "Second"),
                        f.wishes);

        QCOMPARE(merge->rows.size(), 3);
        QCOMPARE(merge->count(Fate::New), isKnown ? 1 : 2);
        QCOMPARE(merge->count(Fate::Changed), isKnown ? 1 : 0);
        QCOMPARE(merge->idsOf(Fate::Changed).contains(id), isKnown);
        const QList<Content> written = merge->written();
        QCOMPARE(written.size(), 2);
        QCOMPARE(written.at(0).id, id);
        QCOMPARE(written.at(0).title, u"Second"_s);
        QCOMPARE(written.at(1).title, u"Other"_s);
        QCOMPARE(merge->written({ id }).size(), 1);
    }

    void aFileCannotBreakTheRules()
    {
        Fixture f;
        const QList<Content> added = f.added("Title,Date,Status\n"
                                             "a,2027-01-01 09:00,published\n"
                                             "b,2026-01-01 09:00,published\n"
                                             "c,,scheduled\n");

        QCOMPARE(added.size(), 3);
        QCOMPARE(added.at(0).status, ContentStatus::Scheduled);
        QCOMPARE(added.at(1).status, ContentStatus::Published);
        QCOMPARE(added.at(1).publishedAt, added.at(1).plannedAt);
        QCOMPARE(added.at(2).status, ContentStatus::Draft);
    }

    void whatCannotBeLookedUpIsNotNew_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("calendar") << QByteArray(calendar);
        QTest::newRow("table") << QByteArray("Title,Date\nShoot,2026-11-25 09:00\n");
    }

    void whatCannotBeLookedUpIsNotNew()
    {
        QFETCH(QByteArray, file);
        Fixture f;
        f.wishes.find = [](ContentId) -> Result<PlanMergeWishes::Found> {
            return failure(Error::Code::StorageBusy, u"The file is busy."_s);
        };

        const auto merge = mergePlan(file, f.wishes);

        QVERIFY(!merge);
        QCOMPARE(merge.error().code, Error::Code::StorageBusy);
        QCOMPARE(merge.error().message, u"The file is busy."_s);
    }

    void refusesWhatIsNeither()
    {
        Fixture f;
        QVERIFY(!mergePlan("", f.wishes));
        QVERIFY(!mergePlan("\x89PNG\r\n", f.wishes));
        QCOMPARE(mergePlan("BEGIN:VCALENDAR", f.wishes).value_or(PlanMerge()).rows.size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PlanMerge)
#include "tst_planmerge.moc"
