#include "accessibility.h"
#include "uisupport.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/statusbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// The head and the foot of a page.
class tst_PageHeader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void isAsHighAsAgreed();
    void asksForThePalette();
    void ordersTitleViewsSearchActions();
    void squeezesTheSearchFirst();
    void saysWhetherEverythingIsSaved();
    void namesEverything();
    void showsATitleAsText();
};

void tst_PageHeader::isAsHighAsAgreed()
{
    QCOMPARE(PageHeader().height(), 56);
    QCOMPARE(StatusBar().height(), 28);
}

void tst_PageHeader::asksForThePalette()
{
    PageHeader header;
    QSignalSpy asked(&header, &PageHeader::paletteRequested);

    QTest::mouseClick(header.findChild<QPushButton *>(u"paletteButton"_s), Qt::LeftButton);

    QCOMPARE(asked.count(), 1);
}

void tst_PageHeader::ordersTitleViewsSearchActions()
{
    PageHeader header;
    header.setTitle(u"Earnings"_s);
    auto *views = new SegmentedControl(&header);
    views->setSegments({ u"Ledger"_s, u"Imports"_s });
    header.addView(views);
    QPushButton *import = header.addAction(Icon::Import, u"Import file"_s);
    QPushButton *report = header.addAction(Icon::Export, u"Report"_s, ButtonKind::Primary);
    header.resize(1200, 56);
    header.show();

    const auto *search = header.findChild<QPushButton *>(u"paletteButton"_s);

    QVERIFY(views->x() < search->x());
    QVERIFY(search->x() < import->x());
    QVERIFY(import->x() < report->x());
    QCOMPARE(report->geometry().right(), 1200 - 24 - 1);
    QCOMPARE(buttonKind(report), ButtonKind::Primary);
    QCOMPARE(search->width(), 260);
    QCOMPARE(header.title(), u"Earnings"_s);
}

void tst_PageHeader::squeezesTheSearchFirst()
{
    PageHeader header;
    header.setTitle(u"Earnings"_s);
    QPushButton *report = header.addAction(Icon::Export, u"Report"_s, ButtonKind::Primary);
    header.resize(320, 56);
    header.show();

    QCOMPARE(report->width(), report->sizeHint().width());
    QCOMPARE_LT(header.findChild<QPushButton *>(u"paletteButton"_s)->width(), 120);
}

void tst_PageHeader::saysWhetherEverythingIsSaved()
{
    StatusBar bar;
    bar.setSaveState(u"The disk is full"_s, Emphasis::Negative);
    bar.setInfo(u"Sample data"_s);
    bar.setDetails({ u"ECB"_s, u"1 selected"_s });
    bar.resize(800, 28);

    QCOMPARE(bar.saveState(), u"The disk is full"_s);
    QVERIFY(bar.details().startsWith("ECB"_L1));
    QVERIFY(bar.details().endsWith("1 selected"_L1));
    QVERIFY(countColor(painted(bar), Theme::light().colors().negative) > 10);
}

void tst_PageHeader::namesEverything()
{
    PageHeader header;
    header.addAction(Icon::Import, u"Import file"_s);

    QCOMPARE(unnamedWidgets(header), QStringList());
}

void tst_PageHeader::showsATitleAsText()
{
    PageHeader header;
    header.setTitle(u"<h1>x</h1>"_s);

    QCOMPARE(richLabels(header), QStringList());
}

QTEST_MAIN(tst_PageHeader)
#include "tst_pageheader.moc"
