#include "accessibility.h"
#include "charts/chartcard.h"
#include "charts/chartscale.h"
#include "charts/chartview.h"
#include "charts/marksitem.h"
#include "charts/valuebubble.h"
#include "chartsamples.h"
#include "delegates/datatable.h"
#include "fakeprompter.h"
#include "uisupport.h"
#include "widgets/emptystate.h"

#include <QAbstractAxis>
#include <QChart>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXYSeries>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_ChartCard : public QObject
{
    Q_OBJECT

private slots:
    void init() { wear(Theme::light()); }
    void makesThePictureAfterTheFirstPainting();
    void showsThatItIsLoading();
    void showsWhyItIsEmpty();
    void showsTheSameValuesAsATable();
    void followsNewData();
    void exportsWhereThePersonSays();
    void exportsNothingWhenCancelled();
    void saysWhyTheExportFailed();
    void tellsScreenReadersTheSummary();
    void walksOverCategoriesByKeyboard();
    void showsValuesBelowThePointer();
    void forgetsTheCursorWithTheFocus();
    void turnsDarkWithTheTheme();
    void showsHtmlInDataAsText();
    void drawsNoMoreThanTheScreenShows();
    void tellsEveryAxisAndMarkAtTheCursor();
    void enterOpensTheMarkAtTheCursor();
    void severalMarksAreOfferedInAMenu();
    void aClickOnAMarkOpensIt();
    void marksOfOnePixelAreOne();
    void linesStandOnTheirOwnAxis();

private:
    struct Fixture
    {
        FakePrompter prompter;
        ChartCard card{ prompter };

        explicit Fixture(const ChartData &data = sampleChart())
        {
            card.setData(data);
            card.resize(800, 320);
            card.show();
        }
        ChartView &view()
        {
            if (!QTest::qWaitFor([this] { return card.view() && card.view()->isVisible(); }))
                qFatal("no picture was made");
            return *card.view();
        }
        void trigger(const QString &action)
        {
            QTest::mouseClick(card.findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
            const auto actions = card.findChild<QMenu *>()->actions();
            for (QAction *one : actions) {
                if (one->text().contains(action))
                    one->trigger();
            }
        }
    };
};

void tst_ChartCard::makesThePictureAfterTheFirstPainting()
{
    Fixture f;
    QVERIFY(!f.card.view());

    QTRY_VERIFY(f.card.view());

    QVERIFY(countColor(painted(f.view()), Theme::light().series(0)) > 500);
}

void tst_ChartCard::showsThatItIsLoading()
{
    FakePrompter prompter;
    ChartCard card(prompter);
    card.show();
    QVERIFY(!card.findChild<QPushButton *>(u"toggle"_s)->isEnabled());
    QVERIFY(card.findChild<QWidget *>(u"waiting"_s)->isVisible());

    card.setData(sampleChart());
    QTRY_VERIFY(card.view());
    card.setLoading();

    QVERIFY(card.findChild<QWidget *>(u"waiting"_s)->isVisible());
    QVERIFY(!card.findChild<QPushButton *>(u"export"_s)->isEnabled());
}

void tst_ChartCard::showsWhyItIsEmpty()
{
    Fixture f({ .title = u"Outstanding"_s });
    f.card.emptyState()->setContent(Icon::Check, u"Nobody owes you money"_s, {});

    QVERIFY(f.card.emptyState()->isVisible());
    QVERIFY(!f.card.findChild<QPushButton *>(u"export"_s)->isEnabled());

    f.card.setData(sampleChart());
    QTRY_VERIFY(!f.card.emptyState()->isVisible());
}

void tst_ChartCard::showsTheSameValuesAsATable()
{
    Fixture f;
    auto *toggle = f.card.findChild<QPushButton *>(u"toggle"_s);
    QCOMPARE(toggle->text(), u"Show as table"_s);

    QTest::mouseClick(toggle, Qt::LeftButton);

    const auto *table = f.card.findChild<DataTable *>();
    QVERIFY(f.card.isTableShown());
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"₩100,000"_s);
    QCOMPARE(toggle->text(), u"Show as chart"_s);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!f.card.isTableShown());
}

void tst_ChartCard::followsNewData()
{
    Fixture f;
    f.card.showTable();
    ChartData data = sampleChart();
    data.series[0].values[0] = 7 * microsPerUnit;

    f.card.setData(data);

    QCOMPARE(f.card.findChild<DataTable *>()->model()->index(0, 1).data().toString(), u"₩7"_s);
}

void tst_ChartCard::exportsWhereThePersonSays()
{
    Fixture f;
    QTemporaryDir folder;
    f.prompter.fileToSave = folder.filePath(u"chart.csv"_s);

    f.trigger(u"CSV"_s);

    QVERIFY(QFile::exists(f.prompter.fileToSave));
    QCOMPARE(f.prompter.fileQuestions.size(), 1);
    QCOMPARE(f.prompter.fileQuestions.first().suggestedName, u"Income by month.csv"_s);
    QCOMPARE(f.prompter.informed, QStringList());
}

void tst_ChartCard::exportsNothingWhenCancelled()
{
    Fixture f;

    f.trigger(u"PNG"_s);

    QCOMPARE(f.prompter.fileQuestions.size(), 1);
    QCOMPARE(f.prompter.informed, QStringList());
}

void tst_ChartCard::saysWhyTheExportFailed()
{
    Fixture f;
    f.prompter.fileToSave = u"/no/such/folder/chart.svg"_s;

    f.trigger(u"SVG"_s);

    QCOMPARE(f.prompter.informed.size(), 1);
    QVERIFY(f.prompter.informed.first().startsWith("The chart was not exported"_L1));
}

void tst_ChartCard::tellsScreenReadersTheSummary()
{
    Fixture f;

    QCOMPARE(f.view().accessibleName(), u"Income by month"_s);
    QCOMPARE(f.view().accessibleDescription(), u"September was best."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&f.view())->role(), QAccessible::Chart);
    QCOMPARE(unnamedWidgets(f.card), QStringList());
}

void tst_ChartCard::walksOverCategoriesByKeyboard()
{
    Fixture f;
    ChartView &view = f.view();
    view.setFocus();

    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.cursorCategory(), 3);
    QCOMPARE(view.accessibleDescription(), u"Nov: Ads ₩50,000, Ads ₩25,000 (estimated)"_s);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.accessibleDescription(), u"Oct: No data"_s);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.cursorCategory(), 0);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.cursorCategory(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorCategory(), 3);
    QVERIFY(view.findChild<ValueBubble *>()->isVisible());

    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.cursorCategory(), -1);
    QVERIFY(!view.findChild<ValueBubble *>()->isVisible());
    QCOMPARE(view.accessibleDescription(), u"September was best."_s);
}

void tst_ChartCard::showsValuesBelowThePointer()
{
    Fixture f;
    ChartView &view = f.view();
    const QRectF plot = view.chart()->plotArea();
    const auto pointAt = [&](double share) {
        const QPointF place(plot.left() + plot.width() * share, plot.center().y());
        QMouseEvent move(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        return view.cursorCategory();
    };

    QCOMPARE(pointAt(0.1), 0);
    QCOMPARE(pointAt(0.4), 1);
    QCOMPARE(pointAt(0.9), 3);
    QVERIFY(view.rect().contains(view.findChild<ValueBubble *>()->geometry()));
    QCOMPARE(pointAt(1.2), -1);
}

void tst_ChartCard::forgetsTheCursorWithTheFocus()
{
    Fixture f;
    ChartView &view = f.view();
    QVERIFY(QTest::qWaitForWindowActive(&f.card));
    view.setFocus(Qt::TabFocusReason);
    QCOMPARE(view.cursorCategory(), 3);

    f.card.findChild<QPushButton *>(u"toggle"_s)->setFocus();

    QCOMPARE(view.cursorCategory(), -1);
}

void tst_ChartCard::turnsDarkWithTheTheme()
{
    Fixture f;
    f.view();

    wear(Theme::dark());
    QEvent changed(QEvent::PaletteChange);
    QApplication::sendEvent(&f.view(), &changed);

    QTRY_VERIFY(countColor(painted(f.view()), Theme::dark().series(0)) > 500);
    QCOMPARE(countColor(painted(f.view()), Theme::light().series(0)), 0);
}

void tst_ChartCard::showsHtmlInDataAsText()
{
    ChartData data = sampleChart();
    data.title = u"<b>Income</b>"_s;
    data.categories[0] = u"<h1>A</h1>"_s;
    Fixture f(data);

    const QRectF tall = f.view().chart()->plotArea();
    Fixture plain;

    // Read as HTML the heading would push the axis up.
    QCOMPARE(tall.bottom(), plain.view().chart()->plotArea().bottom());
    QCOMPARE(richLabels(f.card), QStringList());
}

void tst_ChartCard::drawsNoMoreThanTheScreenShows()
{
    ChartData data{ .title = u"Views"_s, .kind = ChartData::Kind::Lines, .language = u"en"_s };
    data.series.append({ .name = u"Views"_s });
    for (int day = 0; day < 20'000; ++day) {
        data.categories.append(QString::number(day));
        data.series[0].values.append((day * 7919 % 1000) * microsPerUnit);
    }
    Fixture f(data);

    int points = 0;
    const auto series = f.view().chart()->series();
    for (const QAbstractSeries *one : series)
        points += int(one->property("count").toInt());
    const auto lines = f.view().chart()->findChildren<QXYSeries *>();
    for (const QXYSeries *line : lines)
        points += int(line->count());

    QVERIFY2(points <= 2 * 800, qPrintable(QString::number(points)));
    QVERIFY(points > 800);
}

void tst_ChartCard::tellsEveryAxisAndMarkAtTheCursor()
{
    Fixture f(twoAxes());
    ChartView &view = f.view();

    view.setCursorCategory(1);
    QCOMPARE(view.accessibleDescription(),
             u"Sep: Views 200,000, Revenue ₩0, Went out: 하루 <b>캠핑</b>"_s);
    view.setCursorCategory(3);
    QCOMPARE(view.accessibleDescription(),
             u"Nov: Views 50,000, Went out: 4 content(s), a & b, c, d, and 1 more"_s);
    QVERIFY(view.findChild<ValueBubble *>()->height() > 5 * 16);
}

void tst_ChartCard::enterOpensTheMarkAtTheCursor()
{
    Fixture f(twoAxes());
    QSignalSpy opened(&f.card, &ChartCard::markRequested);
    f.view().setCursorCategory(0);
    QTest::keyClick(&f.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);

    f.view().setCursorCategory(1);
    QTest::keyClick(&f.view(), Qt::Key_Return);

    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"one"_s);
}

void tst_ChartCard::severalMarksAreOfferedInAMenu()
{
    Fixture f(twoAxes());
    QSignalSpy opened(&f.card, &ChartCard::markRequested);
    f.view().setCursorCategory(3);

    QTest::keyClick(&f.view(), Qt::Key_Return);

    auto *menu = f.card.findChild<QMenu *>(u"marks"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    QCOMPARE(menu->actions().constFirst()->text(), u"a && b"_s);
    QCOMPARE(menu->activeAction(), menu->actions().constFirst());
    menu->actions()[2]->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u"four"_s);
    menu->close();
}

void tst_ChartCard::aClickOnAMarkOpensIt()
{
    Fixture f(twoAxes());
    QSignalSpy opened(&f.card, &ChartCard::markRequested);
    const QRectF plot = f.view().chart()->plotArea();
    const QPoint mark(int(plot.left() + plot.width() / 3), int(plot.bottom()) - 4);
    const auto click = [&](const QPoint &place) {
        QTest::mouseMove(f.view().viewport(), place);
        f.view().setCursorCategory(1);
        QTest::mouseClick(f.view().viewport(), Qt::LeftButton, {}, place);
    };

    click({ mark.x(), int(plot.top()) + 10 });
    QCOMPARE(opened.size(), 0);
    click(mark);
    QCOMPARE(opened.size(), 1);
}

void tst_ChartCard::marksOfOnePixelAreOne()
{
    ChartData data = twoAxes();
    data.marks.clear();
    for (int day = 0; day < 1000; ++day) {
        data.categories.append(QString::number(day));
        data.marks.append({ day, { u"x"_s }, { QString::number(day) } });
    }
    Fixture f(data);

    const auto groups = markGroups(*f.view().chart(), data, Theme::light());

    QVERIFY2(groups.size() < 60, qPrintable(QString::number(groups.size())));
    qsizetype all = 0;
    for (const MarkGroup &group : groups)
        all += group.marks.ids.size();
    QCOMPARE(all, 1000);
    QCOMPARE(groups[1].from, groups[0].to + 1);
}

void tst_ChartCard::linesStandOnTheirOwnAxis()
{
    Fixture f(twoAxes());
    QChart &chart = *f.view().chart();

    QCOMPARE(chart.axes(Qt::Vertical).size(), 2);
    // The highest of each reaches about as high, though one is four times the other.
    const double left = placeOf(chart, 1, 200'000 * microsPerUnit).y();
    const double right = placeOf(chart, 0, 50'000 * microsPerUnit, ChartData::Axis::Right).y();
    QCOMPARE(left, chart.plotArea().top());
    QCOMPARE(right, chart.plotArea().top());
    QVERIFY(countColor(painted(f.view()), Theme::light().series(1)) > 20);
    const auto lines = chart.series();
    const QAbstractAxis *rightAxis = chart.axes(Qt::Vertical).at(1);
    QVERIFY(lines.constLast()->attachedAxes().contains(rightAxis));
    QVERIFY(!lines.at(2)->attachedAxes().contains(rightAxis)); // behind the two frames
}

QTEST_MAIN(tst_ChartCard)
#include "tst_chartcard.moc"
