#include "pages/planner/agendaview.h"
#include "pages/planner/backlogpanel.h"
#include "pages/planner/boardview.h"
#include "pages/planner/minimonth.h"
#include "pages/planner/monthview.h"
#include "pages/planner/weekview.h"
#include "planfixture.h"
#include "theme/fontchoice.h"
#include "uisupport.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Saves what a test painted where somebody wants to look at it.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CREATOR_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

Theme themeNamed(const QString &name)
{
    Theme theme = name == u"dark"_s ? Theme::dark() : Theme::light();
    theme.setFamilies(textFamilies(QFont()));
    return theme;
}

} // namespace

class TestPlannerLook final : public QObject
{
    Q_OBJECT

private slots:
    void everyViewPaintsItsStates_data();
    void everyViewPaintsItsStates();
    void todayStandsInAPill();
    void hangulIsNotCut();
    void aTitleOfAMegabyteIsPaintedAtOnce();
    void controlLettersAreBlank();

private:
    static void fill(PlanFixture &plan);
};

void TestPlannerLook::fill(PlanFixture &plan)
{
    using enum ContentStatus;
    const auto day = [](int number) { return QDate(2026, 11, number); };
    plan.add(u"숏폼: 낙엽"_s, day(3), { 18, 0 }, Published);
    plan.add(u"가을 캠핑 1편"_s, day(5), { 9, 0 }, Published);
    plan.add(u"뉴스레터 #48"_s, day(5), { 19, 0 }, Published);
    plan.add(u"커피 로스팅"_s, day(10), { 19, 0 }, Published);
    plan.add(u"비 오는 텐트 ASMR, 아침까지"_s, day(16), { 19, 0 }, Published);
    plan.add(u"라이브 Q&A 2부"_s, day(19), { 19, 0 }, Published, 120);
    plan.add(u"가을 캠핑 3편 예고"_s, day(23), { 18, 0 });
    plan.add(u"숏폼: 절벽 커피"_s, day(24), { 12, 0 }, Draft, 45);
    plan.add(u"가을 캠핑 3편"_s, day(25), { 20, 0 }, Scheduled, 90);
    plan.set(plan.add(u"라온미디어 협찬"_s, day(26), { 9, 0 }, InProduction, 120), DetailRole,
             u"긴 영상 · 협찬"_s);
    plan.add(u"뉴스레터 #51"_s, day(26), { 10, 0 }, InProduction);
    plan.add(u"Autumn camp, the whole film"_s, day(26), { 10, 30 });
    plan.add(u"숏폼: 장작"_s, day(26), { 13, 0 });
    plan.add(u"커뮤니티 글"_s, day(26), { 14, 0 });
    plan.set(plan.add(u"밀린 초안"_s, day(20), { 14, 0 }, Draft), IsOverdueRole, true);
    for (const QString &title : { u"겨울 첫 눈 캠핑"_s, u"로프 매듭 5가지"_s, u"장비 판 이야기"_s })
        plan.set(plan.addIdea(title), DetailRole, u"긴 영상 · 6시간"_s);
    const int licence = plan.addIdea(u"배경음 “Night Drive” 교체"_s);
    plan.set(licence, WarningRole, u"라이선스"_s);
    plan.set(licence, DetailRole, u"영상 3편"_s);
    plan.items.setHolidays(
        [](QDate date) { return date == QDate(2026, 11, 11) ? u"빼빼로데이"_s : QString(); });
}

void TestPlannerLook::everyViewPaintsItsStates_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<QString>("language");
    QTest::newRow("dark Korean") << u"dark"_s << u"ko_KR"_s;
    QTest::newRow("light English") << u"light"_s << u"en_US"_s;
}

void TestPlannerLook::everyViewPaintsItsStates()
{
    QFETCH(QString, look);
    QFETCH(QString, language);
    const Theme theme = themeNamed(look);
    wear(theme);
    QLocale::setDefault(QLocale(language));
    PlanFixture plan;
    fill(plan);
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *backlog = new BacklogPanel(plan.items, plan.selection);
    backlog->setFixedWidth(264);
    auto *board = new BoardView(plan.items, plan.selection);
    board->setLimit(ContentStatus::InProduction, 1);
    const QList<std::pair<QString, PlanView *>> views{
        { u"month"_s, new MonthView(plan.items, plan.selection) },
        { u"week"_s, new WeekView(plan.items, plan.selection) },
        { u"agenda"_s, new AgendaView(plan.items, plan.selection) },
        { u"board"_s, board },
    };
    for (const auto &[name, view] : views) {
        layout->addWidget(view, 1);
        view->hide();
    }
    layout->addWidget(backlog);
    auto *mini = new MiniMonth(plan.items);
    layout->addWidget(mini);
    window.resize(1440, 820);
    window.show();
    plan.selection.selectOnly(8);

    for (const auto &[name, view] : views) {
        view->show();
        view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QImage image = painted(*view->viewport());
        keep(window, u"planner_%1_%2_%3"_s.arg(name, language.left(2), look));
        view->hide();

        // Every state that is in sight has its own colour there.
        QVERIFY2(countColor(image, theme.tone(Tone::Info).ink) > 10, qPrintable(name));
        QVERIFY2(countColor(image, theme.tone(Tone::Warning).ink) > 10, qPrintable(name));
    }
    QVERIFY(countColor(painted(*backlog), theme.tone(Tone::Negative).ink) > 10);
    QLocale::setDefault(QLocale::c());
}

void TestPlannerLook::todayStandsInAPill()
{
    wear(themeNamed(u"light"_s));
    PlanFixture plan;
    MonthView view(plan.items, plan.selection);
    view.resize(900, 700);

    const QImage image = painted(*view.viewport());

    const QColor accent = Theme::light().colors().accent;
    QVERIFY(countColor(image, accent, view.dayRect({ 2026, 11, 22 })) > 100);
    QCOMPARE(countColor(image, accent, view.dayRect({ 2026, 11, 21 })), 0);
}

void TestPlannerLook::hangulIsNotCut()
{
    const Theme theme = themeNamed(u"light"_s);
    const QFontMetrics metrics(theme.font(TextStyle::Small));

    QVERIFY(chipHeight(theme) >= metrics.boundingRect(u"꿻긿"_s).height());
    QVERIFY(chipHeight(theme) >= metrics.height());
    QVERIFY(cardHeight(theme)
            >= QFontMetrics(theme.font(TextStyle::Body)).height() + theme.sizes().badge);
}

void TestPlannerLook::aTitleOfAMegabyteIsPaintedAtOnce()
{
    wear(themeNamed(u"light"_s));
    PlanFixture plan;
    const int row = plan.add(QString(1'000'000, u'가'), { 2026, 11, 25 }, { 9, 0 });
    MonthView view(plan.items, plan.selection);
    view.resize(900, 700);

    QVERIFY(plan.items.at(row).title.size() <= 160);
    QVERIFY(countColor(painted(*view.viewport()), Theme::light().tone(Tone::Info).ink) > 10);
}

void TestPlannerLook::controlLettersAreBlank()
{
    PlanFixture plan;
    const int row = plan.add(u"a\nb\u202Ec\u0007d\u2028e"_s, { 2026, 11, 25 }, { 9, 0 });

    QCOMPARE(plan.items.at(row).title, u"a b c d e"_s);
}

QTEST_MAIN(TestPlannerLook)
#include "tst_plannerlook.moc"
