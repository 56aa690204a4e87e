#include "accessibility.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/planbulksheet.h"
#include "pages/planner/planlistsheet.h"
#include "pages/planner/repeatsheet.h"
#include "pages/planner/slotsheet.h"
#include "planwindow.h"
#include "theme/fontchoice.h"

#include <QComboBox>
#include <QDir>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime tuesday(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

/// Saves what a test painted where somebody wants to look at it.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CREATOR_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

PostingSlot slotAt(const QString &platform, int weekday, int minute)
{
    PostingSlot slot;
    slot.platform = platform;
    slot.weekday = weekday;
    slot.minute = minute;
    return slot;
}

/// Nothing of what a person must read is cut off: every control has the room that it asks for.
void nothingIsCut(QWidget &sheet)
{
    for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width()
                         && button->height() >= button->minimumSizeHint().height(),
                     qUtf8Printable(button->text()));
    }
}

} // namespace

class tst_PlanToolsLook final : public QObject
{
    Q_OBJECT

private slots:
    void everySheetHoldsUp_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light English") << false << u"en_US"_s;
        QTest::newRow("dark Korean") << true << u"ko_KR"_s;
    }
    void everySheetHoldsUp();
};

void tst_PlanToolsLook::everySheetHoldsUp()
{
    QFETCH(bool, isDark);
    QFETCH(QString, language);
    Theme theme = isDark ? Theme::dark() : Theme::light();
    theme.setFamilies(textFamilies(QFont()));
    wear(theme);
    QLocale::setDefault(QLocale(language));
    PlanWindow w;
    w.window.layout()->setContentsMargins({});
    w.window.resize(1280, 860);
    QVERIFY(await(w.rows.save(
        QList<PostingSlot>{ slotAt(u"youtube"_s, 1, 540), slotAt(u"youtube"_s, 4, 1080),
                            slotAt(u"instagram"_s, 4, 1110), slotAt(u"tiktok"_s, 6, 720) })));
    const Content content = w.add(u"뉴스레터 #51"_s, tuesday);
    const Content other = w.add(u"가을 캠핑 3편"_s);
    w.open();
    w.select({ content });
    const QString prefix = language + u'_';
    const auto look = [&](Sheet *sheet, const QString &name) {
        QVERIFY(sheet);
        // A picture lays out what lies deep inside, which is then heard of further up.
        for (int round = 0; round < 3; ++round) {
            w.window.grab();
            QCoreApplication::sendPostedEvents();
        }
        keep(w.window, prefix + name);
        nothingIsCut(*sheet);
        QCOMPARE(unnamedWidgets(*sheet), QStringList());
    };
    w.tools.actions()->makeMenu()->popup(w.window.mapToGlobal(QPoint(300, 300)));
    for (QMenu *menu : w.window.findChildren<QMenu *>()) {
        if (menu->isVisible()) {
            keep(*menu, prefix + u"menu"_s);
            menu->close();
        }
    }
    w.action(PlanActions::Repeat).trigger();
    auto *repeat = w.sheet<RepeatSheet>();
    look(repeat, u"repeat_week"_s);
    auto *unit = PlanWindow::field<QComboBox>(*repeat, u"Unit"_s);
    unit->setCurrentIndex(2);
    PlanWindow::field<QComboBox>(*repeat, u"Ends"_s)->setCurrentIndex(2);
    look(repeat, u"repeat_month"_s);
    unit->setCurrentIndex(4);
    const QWidget *panel = repeat->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const int before = panel->height();
    look(repeat, u"repeat_rule"_s);
    QVERIFY(panel->height() < before); // fewer fields, a smaller sheet
    unit->setCurrentIndex(1);
    PlanWindow::field<QComboBox>(*repeat, u"Ends"_s)->setCurrentIndex(0);
    emit repeat->accepted();
    QTRY_VERIFY(!w.lastNotice().title.isEmpty());
    QTRY_COMPARE(w.rows.series()->size(), 1);
    w.menuAction(u"Repeating contents…"_s)->trigger();
    look(w.sheet<PlanListSheet>(), u"series"_s);
    w.sheet<PlanListSheet>()->dismiss();
    w.menuAction(u"Templates…"_s)->trigger();
    look(w.sheet<PlanListSheet>(), u"templates_empty"_s);
    w.sheet<PlanListSheet>()->dismiss();
    w.menuAction(u"Posting times…"_s)->trigger();
    look(w.sheet<SlotSheet>(), u"slots"_s);
    w.sheet<SlotSheet>()->dismiss();
    QTRY_COMPARE(w.plan.model().rowCount(), 15 - 1);
    w.select({ content, other });
    w.action(PlanActions::Edit).trigger();
    auto *bulk = w.sheet<PlanBulkSheet>();
    PlanWindow::field<QComboBox>(*bulk, u"Status"_s)->setCurrentIndex(4);
    PlanWindow::field<QComboBox>(*bulk, u"Date"_s)->setCurrentIndex(1);
    look(bulk, u"bulk"_s);
    bulk->dismiss();
    w.pages.open(content.id);
    look(w.sheet<ContentSheet>(), u"form"_s);
    w.sheet<ContentSheet>()->dismiss();
    keep(w.window, prefix + u"page"_s);
}

QTEST_MAIN(tst_PlanToolsLook)
#include "tst_plantoolslook.moc"
