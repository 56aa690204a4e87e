#include "pages/planner/boardview.h"
#include "planfixture.h"
#include "uisupport.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

class Fixture : public PlanFixture
{
public:
    Fixture()
    {
        view.resize(1300, 600);
        view.show();
        view.setFocus();
    }
    [[nodiscard]] QPoint column(ContentStatus status) const
    {
        return view.columnRect(status).center() + QPoint(0, 200);
    }
    [[nodiscard]] QWidget &cards() const { return *view.viewport(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
    }

    BoardView view{ items, selection };
    Mouse mouse{ view };
};

ContentStatus statusOf(const QSignalSpy &spy, int request = 0)
{
    return spy.at(request).at(1).value<ContentStatus>();
}

} // namespace

class TestBoardView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void cardsStandInTheColumnOfTheirState();
    void aDragToAnotherColumnAsksForItsState();
    void aColumnRefusesWhatMayNotEnter();
    void aPublishedCardMayStillBeArchived();
    void aCardThatNoColumnTakesStays();
    void ofManyOnlyThoseWhoMayEnterAreAskedFor();
    void aHeaderTurnsAmberAboveItsLimit();
    void altAndArrowsChangeTheState();
    void arrowsStepThroughTheCards();
    void addsInTheColumnThatIsPointedAt();
    void columnsMayBeLeftOut();
};

void TestBoardView::cardsStandInTheColumnOfTheirState()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    const int draft = f.add(u"draft"_s, { 2026, 11, 25 }, { 9, 0 }, ContentStatus::Draft);

    QVERIFY(f.view.columnRect(ContentStatus::Idea).contains(f.view.rectOf(idea)));
    QVERIFY(f.view.columnRect(ContentStatus::Draft).contains(f.view.rectOf(draft)));

    f.set(idea, StatusRole, static_cast<int>(ContentStatus::Draft));

    QVERIFY(f.view.columnRect(ContentStatus::Draft).contains(f.view.rectOf(idea)));
    QVERIFY(!f.view.rectOf(idea).intersects(f.view.rectOf(draft)));
}

void TestBoardView::aDragToAnotherColumnAsksForItsState()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    QSignalSpy asked(&f.view, &PlanView::statusRequested);
    QSignalSpy moved(&f.view, &PlanView::moveRequested);

    f.mouse.drag(f.cards(), f.view.rectOf(idea).center(), f.cards(),
                 f.column(ContentStatus::InProduction));

    QCOMPARE(asked.size(), 1);
    QCOMPARE(idsOf(asked), QList<ContentId>{ f.id(idea) });
    QCOMPARE(statusOf(asked), ContentStatus::InProduction);
    QCOMPARE(moved.size(), 0);
}

void TestBoardView::aColumnRefusesWhatMayNotEnter()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    f.view.setMayEnter([&f, idea](const QModelIndex &index, ContentStatus status) {
        return index == f.model.index(idea, 0) && status == ContentStatus::Draft;
    });
    QSignalSpy asked(&f.view, &PlanView::statusRequested);
    const QPoint published = f.column(ContentStatus::Published);

    f.mouse.dragTo(f.cards(), f.view.rectOf(idea).center(), f.cards(), published);
    QVERIFY(f.view.isRefusing(ContentStatus::Published));
    QVERIFY(f.view.isRefusing(ContentStatus::Idea)); // it is there already
    QVERIFY(!f.view.isRefusing(ContentStatus::Draft));
    QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::ForbiddenCursor);
    f.mouse.release(f.cards(), published);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!f.view.isRefusing(ContentStatus::Published)); // the drag is over

    f.mouse.drag(f.cards(), f.view.rectOf(idea).center(), f.cards(),
                 f.column(ContentStatus::Draft));
    QCOMPARE(statusOf(asked), ContentStatus::Draft);
}

void TestBoardView::aPublishedCardMayStillBeArchived()
{
    Fixture f;
    const int out = f.add(u"out"_s, { 2026, 11, 20 }, { 9, 0 }, ContentStatus::Published);
    QSignalSpy asked(&f.view, &PlanView::statusRequested);

    f.mouse.drag(f.cards(), f.view.rectOf(out).center(), f.cards(),
                 f.column(ContentStatus::Archived));

    QCOMPARE(statusOf(asked), ContentStatus::Archived);
}

void TestBoardView::aCardThatNoColumnTakesStays()
{
    Fixture f;
    const int out = f.add(u"out"_s, { 2026, 11, 20 }, { 9, 0 }, ContentStatus::Published);
    f.view.setMayEnter([](const QModelIndex &, ContentStatus) { return false; });
    QSignalSpy refused(&f.view, &PlanView::refused);

    f.mouse.drag(f.cards(), f.view.rectOf(out).center(), f.cards(), f.column(ContentStatus::Draft));

    QCOMPARE(refused.size(), 1);
}

void TestBoardView::ofManyOnlyThoseWhoMayEnterAreAskedFor()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);
    const int draft = f.add(u"draft"_s, QDateTime(), ContentStatus::Draft);
    QSignalSpy asked(&f.view, &PlanView::statusRequested);
    f.selection.selectIds({ f.id(idea), f.id(draft) });

    f.mouse.drag(f.cards(), f.view.rectOf(idea).center(), f.cards(),
                 f.column(ContentStatus::Draft));

    QCOMPARE(idsOf(asked), QList<ContentId>{ f.id(idea) });
}

void TestBoardView::aHeaderTurnsAmberAboveItsLimit()
{
    Fixture f;
    f.view.setLimit(ContentStatus::Idea, 1);
    f.addIdea(u"one"_s);
    const QColor amber = Theme::light().colors().warningSoft;
    const QRect header(f.view.columnRect(ContentStatus::Idea).topLeft(), QSize(150, 36));
    QVERIFY(!f.view.isOverLimit(ContentStatus::Idea));
    QCOMPARE(countColor(painted(f.cards()), amber, header), 0);

    f.addIdea(u"two"_s);

    QVERIFY(f.view.isOverLimit(ContentStatus::Idea));
    QVERIFY(countColor(painted(f.cards()), amber, header) > 500);
    f.view.setLimit(ContentStatus::Idea, 0);
    QVERIFY(!f.view.isOverLimit(ContentStatus::Idea));
}

void TestBoardView::altAndArrowsChangeTheState()
{
    Fixture f;
    const int draft = f.add(u"draft"_s, QDateTime(), ContentStatus::Draft);
    f.view.setMayEnter(
        [](const QModelIndex &, ContentStatus status) { return status != ContentStatus::Idea; });
    QSignalSpy asked(&f.view, &PlanView::statusRequested);
    QSignalSpy refused(&f.view, &PlanView::refused);
    f.view.goTo(draft);

    f.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(statusOf(asked), ContentStatus::InProduction);
    f.key(Qt::Key_Left, Qt::AltModifier);

    QCOMPARE(asked.size(), 1);
    QCOMPARE(refused.first().first().toString(), u"“draft” cannot become “Idea” from “Draft”."_s);
}

void TestBoardView::arrowsStepThroughTheCards()
{
    Fixture f;
    const int first = f.addIdea(u"1"_s);
    const int second = f.addIdea(u"2"_s);
    const int scheduled = f.add(u"3"_s, { 2026, 11, 25 }, { 9, 0 });

    f.key(Qt::Key_Down);
    QCOMPARE(f.selection.currentRow(), first);
    f.key(Qt::Key_Down);
    QCOMPARE(f.selection.currentRow(), second);
    f.key(Qt::Key_Down);
    QCOMPARE(f.selection.currentRow(), second);
    f.key(Qt::Key_Right); // over the empty columns
    QCOMPARE(f.selection.currentRow(), scheduled);
    f.key(Qt::Key_Left);
    QCOMPARE(f.selection.currentRow(), first);
}

void TestBoardView::addsInTheColumnThatIsPointedAt()
{
    Fixture f;
    const int draft = f.add(u"draft"_s, QDateTime(), ContentStatus::Draft);
    QSignalSpy added(&f.view, &BoardView::addWithStatusRequested);

    QTest::mouseDClick(&f.cards(), Qt::LeftButton, {}, f.column(ContentStatus::Scheduled));
    f.view.goTo(draft);
    f.key(Qt::Key_N);

    QCOMPARE(added.at(0).first().value<ContentStatus>(), ContentStatus::Scheduled);
    QCOMPARE(added.at(1).first().value<ContentStatus>(), ContentStatus::Draft);
}

void TestBoardView::columnsMayBeLeftOut()
{
    Fixture f;
    const int idea = f.addIdea(u"idea"_s);

    f.view.setStatuses({ ContentStatus::Draft, ContentStatus::Scheduled });

    QVERIFY(f.view.columnRect(ContentStatus::Idea).isNull());
    QVERIFY(f.view.rectOf(idea).isNull());
    QCOMPARE(f.view.columnRect(ContentStatus::Draft).left(), 0);
}

QTEST_MAIN(TestBoardView)
#include "tst_boardview.moc"
