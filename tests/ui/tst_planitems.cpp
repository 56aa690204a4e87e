#include "pages/planner/planitems.h"
#include "pages/planner/planmime.h"
#include "pages/planner/planmoves.h"
#include "pages/planner/plansentences.h"
#include "planfixture.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QSortFilterProxyModel>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class TestPlanItems final : public QObject
{
    Q_OBJECT

private slots:
    void findsRowsByTheDayOfTheZone();
    void sortsADayByTime();
    void followsTheModel();
    void readsOnlyTheRowsThatChanged();
    void anItemAcrossMidnightTouchesBothDays();
    void keepsTheSelectionThroughAReset();
    void movesKeepTheTimeOfDayAndTheDistance();
    void movesLeaveOutWhatMayNotMove();
    void aStepBackUndoesAStepForthWhereTheClocksChange_data();
    void aStepBackUndoesAStepForthWhereTheClocksChange();
    void aDropOnTheSkippedHourMovesOn_data();
    void aDropOnTheSkippedHourMovesOn();
    void idsTravelAsLines();
    void anythingElseIsNotIds();
    void saysEverythingInOneSentence();
};

void TestPlanItems::findsRowsByTheDayOfTheZone()
{
    PlanFixture plan;
    const int row = plan.add(u"late"_s, QDateTime({ 2026, 11, 24 }, { 16, 0 }, Qt::UTC));
    const int idea = plan.addIdea(u"idea"_s);

    QCOMPARE(plan.items.startingOn({ 2026, 11, 25 }), QList<int>{ row }); // 01:00 in Seoul
    QCOMPARE(plan.items.startingOn({ 2026, 11, 24 }), QList<int>());
    QCOMPARE(plan.items.backlog(), QList<int>{ idea });
    QCOMPARE(plan.items.withStatus(ContentStatus::Idea), QList<int>{ idea });
    QCOMPARE(plan.items.rowOf(plan.id(idea)), idea);

    plan.items.setZone(QTimeZone::utc());

    QCOMPARE(plan.items.startingOn({ 2026, 11, 24 }), QList<int>{ row });
}

void TestPlanItems::sortsADayByTime()
{
    PlanFixture plan;
    const int evening = plan.add(u"evening"_s, { 2026, 11, 25 }, { 20, 0 });
    const int morning = plan.add(u"morning"_s, { 2026, 11, 25 }, { 8, 0 });
    const int noon = plan.add(u"noon"_s, { 2026, 11, 25 }, { 12, 0 });

    QCOMPARE(plan.items.startingOn({ 2026, 11, 25 }), (QList<int>{ morning, noon, evening }));
}

void TestPlanItems::followsTheModel()
{
    PlanFixture plan;
    const int row = plan.add(u"one"_s, { 2026, 11, 25 }, { 8, 0 });
    QCOMPARE(plan.items.count(), 1);
    QSignalSpy changed(&plan.items, &PlanItems::changed);

    plan.set(row, StartRole, plan.local({ 2026, 11, 30 }, { 8, 0 }));
    plan.set(row, StatusRole, static_cast<int>(ContentStatus::Draft));

    QCOMPARE(changed.size(), 2);
    QCOMPARE(plan.items.startingOn({ 2026, 11, 25 }), QList<int>());
    QCOMPARE(plan.items.startingOn({ 2026, 11, 30 }), QList<int>{ row });
    QCOMPARE(plan.items.withStatus(ContentStatus::Draft), QList<int>{ row });
    QCOMPARE(plan.items.withStatus(ContentStatus::Scheduled), QList<int>());

    plan.set(row, StartRole, QDateTime());
    QCOMPARE(plan.items.backlog(), QList<int>{ row });

    plan.model.removeRow(row);
    QCOMPARE(plan.items.count(), 0);
    QCOMPARE(plan.items.backlog(), QList<int>());
}

void TestPlanItems::readsOnlyTheRowsThatChanged()
{
    PlanFixture plan;
    for (int i = 0; i < 5000; ++i)
        plan.add(u"item %1"_s.arg(i), QDate(2026, 1, 1).addDays(i % 365), { 9, 0 });
    QCOMPARE(plan.items.count(), 5000);
    QElapsedTimer timer;
    timer.start();

    for (int i = 0; i < 100; ++i)
        plan.set(i, StartRole, plan.local({ 2027, 1, 1 }, { 9, 0 }));

    QCOMPARE(plan.items.startingOn({ 2027, 1, 1 }).size(), 100);
    // Reading all rows a hundred times would take seconds.
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

void TestPlanItems::anItemAcrossMidnightTouchesBothDays()
{
    PlanFixture plan;
    const int row
        = plan.add(u"night"_s, { 2026, 11, 25 }, { 23, 0 }, ContentStatus::Scheduled, 26 * 60);

    QCOMPARE(plan.items.touching({ 2026, 11, 24 }), QList<int>());
    QCOMPARE(plan.items.touching({ 2026, 11, 25 }), QList<int>{ row });
    QCOMPARE(plan.items.touching({ 2026, 11, 26 }), QList<int>{ row });
    QCOMPARE(plan.items.touching({ 2026, 11, 27 }), QList<int>{ row });
    QCOMPARE(plan.items.touching({ 2026, 11, 28 }), QList<int>());
}

void TestPlanItems::keepsTheSelectionThroughAReset()
{
    PlanFixture plan;
    const int first = plan.add(u"a"_s, { 2026, 11, 25 }, { 8, 0 });
    const int second = plan.add(u"b"_s, { 2026, 11, 26 }, { 8, 0 });
    QSortFilterProxyModel filter;
    filter.setSourceModel(&plan.model);
    PlanItems items(filter, plan.clock);
    PlanSelection selection(items);
    selection.selectOnly(second);
    const QList<ContentId> before = selection.ids();
    QStandardItemModel other;
    other.appendRow(plan.model.item(second)->clone());
    other.appendRow(plan.model.item(first)->clone());

    filter.setSourceModel(&other); // a reset, after which the rows are others

    QCOMPARE(selection.ids(), before);
    QCOMPARE(selection.rows(), QList<int>{ 0 });
    QCOMPARE(selection.currentRow(), 0);
}

void TestPlanItems::movesKeepTheTimeOfDayAndTheDistance()
{
    PlanFixture plan;
    const int first = plan.add(u"first"_s, { 2026, 11, 25 }, { 20, 0 });
    const int second = plan.add(u"second"_s, { 2026, 11, 27 }, { 8, 30 });
    const int idea = plan.addIdea(u"idea"_s);

    QCOMPARE(movesToDay(plan.items, { first, second, idea }, { 2026, 12, 1 }),
             (QList<PlannedMove>{ { plan.id(first), plan.local({ 2026, 12, 1 }, { 20, 0 }) },
                                  { plan.id(second), plan.local({ 2026, 12, 3 }, { 8, 30 }) },
                                  { plan.id(idea), plan.local({ 2026, 12, 1 }, { 9, 0 }) } }));
    QCOMPARE(movesToMinute(plan.items, { first, second }, { 2026, 11, 26 }, 10 * 60),
             (QList<PlannedMove>{ { plan.id(first), plan.local({ 2026, 11, 26 }, { 10, 0 }) },
                                  { plan.id(second), plan.local({ 2026, 11, 27 }, { 22, 30 }) } }));
}

void TestPlanItems::movesLeaveOutWhatMayNotMove()
{
    PlanFixture plan;
    const int out = plan.add(u"out"_s, { 2026, 11, 20 }, { 9, 0 }, ContentStatus::Published);
    const int same = plan.add(u"same"_s, { 2026, 11, 25 }, { 9, 0 });

    QCOMPARE(movesToDay(plan.items, { same, out }, { 2026, 11, 25 }), QList<PlannedMove>());
    QCOMPARE(movesByDays(plan.items, { out }, 1), QList<PlannedMove>());
    QCOMPARE(movesByDays(plan.items, { plan.addIdea(u"idea"_s) }, 1), QList<PlannedMove>());
    QCOMPARE(movesToDay(plan.items, {}, { 2026, 11, 25 }), QList<PlannedMove>());
}

void TestPlanItems::aStepBackUndoesAStepForthWhereTheClocksChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("start");
    QTest::newRow("New York skips")
        << QByteArray("America/New_York") << QDateTime({ 2026, 3, 8 }, { 6, 45 }, Qt::UTC);
    QTest::newRow("New York repeats")
        << QByteArray("America/New_York") << QDateTime({ 2026, 11, 1 }, { 5, 45 }, Qt::UTC);
    QTest::newRow("Berlin skips") << QByteArray("Europe/Berlin")
                                  << QDateTime({ 2026, 3, 29 }, { 0, 45 }, Qt::UTC);
}

void TestPlanItems::aStepBackUndoesAStepForthWhereTheClocksChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, start);
    PlanFixture plan;
    plan.items.setZone(QTimeZone(zone));
    const int row = plan.add(u"switch"_s, start);

    for (int step = 0; step < 8; ++step) {
        const QDateTime before = plan.items.at(row).start;
        const auto forth = movesByMinutes(plan.items, { row }, 15);
        plan.set(row, StartRole, forth.first().startUtc);
        QCOMPARE(movesByMinutes(plan.items, { row }, -15).first().startUtc, before);
    }
    QCOMPARE(plan.items.at(row).start, start.addSecs(2 * 3600));
}

void TestPlanItems::aDropOnTheSkippedHourMovesOn_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("shown");
    QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << QDate(2026, 3, 29) << QTime(2, 30);
    QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 3, 8)
                              << QTime(3, 30);
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << QTime(3, 30);
}

void TestPlanItems::aDropOnTheSkippedHourMovesOn()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(QTime, shown);
    PlanFixture plan;
    plan.items.setZone(QTimeZone(zone));
    const int row = plan.add(u"drop"_s, day.addDays(-1), { 12, 0 });

    const auto moves = movesToMinute(plan.items, { row }, day, 2 * 60 + 30);

    QCOMPARE(moves.size(), 1);
    const QDateTime local = moves.first().startUtc.toTimeZone(plan.items.zone());
    QCOMPARE(local.date(), day);
    QCOMPARE(local.time(), shown);
}

void TestPlanItems::idsTravelAsLines()
{
    const QList<ContentId> ids{ ContentId(Uuid::v8("a")), ContentId(Uuid::v8("b")) };

    const PlanMime mime(ids, 25);

    QCOMPARE(contentIdsOf(&mime), ids);
    QCOMPARE(heldMinutesOf(&mime), 25);
    QCOMPARE(mime.formats(), QStringList{ QString::fromLatin1(planMimeType) });
}

void TestPlanItems::anythingElseIsNotIds()
{
    QMimeData mime;
    mime.setText(u"some text"_s);
    QCOMPARE(contentIdsOf(&mime), QList<ContentId>());

    mime.setData(QString::fromLatin1(planMimeType), "not an id\n");
    QCOMPARE(contentIdsOf(&mime), QList<ContentId>());
    QCOMPARE(contentIdsOf(nullptr), QList<ContentId>());
    QCOMPARE(heldMinutesOf(&mime), 0);
}

void TestPlanItems::saysEverythingInOneSentence()
{
    PlanFixture plan;
    const int row = plan.add(u"Camp"_s, { 2026, 11, 25 }, { 20, 0 });
    plan.set(row, IsOverdueRole, true);
    plan.set(row, WarningRole, u"Licence"_s);
    plan.set(row, DetailRole, u"Video"_s);

    QCOMPARE(itemSentence(plan.items, plan.items.at(row)),
             u"Camp, Scheduled, 25 Nov, %1, overdue, Licence"_s.arg(
                 QLocale().toString(QTime(20, 0), QLocale::ShortFormat)));
    const QStringList lines = itemToolTip(plan.items, plan.items.at(row)).split(u'\n');
    QCOMPARE(lines.first(), u"Camp"_s);
    QVERIFY(lines.at(1).contains(u"Video"_s));
    QCOMPARE(lines.last(), u"Licence"_s);
    const int idea = plan.addIdea(u"Idea"_s);
    QCOMPARE(itemSentence(plan.items, plan.items.at(idea)), u"Idea, Idea, no date"_s);
}

QTEST_MAIN(TestPlanItems)
#include "tst_planitems.moc"
