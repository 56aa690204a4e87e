#include "accessibility.h"
#include "fakeprompter.h"
#include "ledger.h"
#include "pages/earnings/pagesview.h"
#include "pages/earnings/reportcontroller.h"
#include "uisupport.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

ReportRequest thisYear()
{
    ReportRequest request;
    request.from = QDate(2026, 1, 1);
    request.to = QDate(2026, 12, 31);
    request.home = Currencies::krw();
    return request;
}

struct Window
{
    QWidget window;
    Window()
    {
        wear(Theme::light());
        window.resize(1200, 820);
        window.show();
    }
};

QComboBox *box(const QWidget &sheet, const QString &name)
{
    for (QComboBox *one : sheet.findChildren<QComboBox *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

QPushButton *button(const QWidget &sheet, const QString &text)
{
    for (QPushButton *one : sheet.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

/// A controller over a small ledger, with the sheet open and its pages there.
struct OpenSheet : Window
{
    Ledger ledger;
    FakePrompter prompter;
    ReportController controller{ *ledger.database, ledger.clock, prompter };

    OpenSheet()
    {
        Earning sale = anEarning(ledger.channel, "2026-03-02", 1'234'000);
        ledger.add({ sale });
        controller.setHomeCurrency(Currencies::krw());
        controller.open(&window);
        if (!QTest::qWaitFor([this] { return controller.sheet()->pages().pageCount() > 0; }))
            qFatal("no pages");
    }
};

} // namespace

class tst_ReportSheet : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithWhatItWasGiven()
    {
        Window w;
        ReportRequest first = thisYear();
        first.grouping = IncomeGrouping::Payer;
        const ReportSheet sheet(first, { Currencies::krw(), Currencies::usd() }, today, &w.window);
        QCOMPARE(sheet.request().from, first.from);
        QCOMPARE(sheet.request().to, first.to);
        QCOMPARE(sheet.request().home, first.home);
        QCOMPARE(sheet.request().grouping, IncomeGrouping::Payer);
        QCOMPARE(sheet.request().layout, ReportLayout::Standard);
        QCOMPARE(box(sheet, u"Period"_s)->currentText(), u"2026"_s);
    }

    void choosesWholePeriodsByName()
    {
        Window w;
        ReportSheet sheet(thisYear(), { Currencies::krw() }, today, &w.window);
        QSignalSpy wanted(&sheet, &ReportSheet::reportWanted);

        box(sheet, u"Period"_s)->setCurrentText(u"2025, second half"_s);

        QVERIFY(wanted.wait());
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted.first().first().value<ReportRequest>();
        QCOMPARE(request.from, QDate(2025, 7, 1));
        QCOMPARE(request.to, QDate(2025, 12, 31));
    }

    void callsItsOwnDaysOtherDays()
    {
        Window w;
        ReportSheet sheet(thisYear(), { Currencies::krw() }, today, &w.window);
        sheet.findChildren<QDateEdit *>().first()->setDate(QDate(2026, 2, 3));
        QCOMPARE(box(sheet, u"Period"_s)->currentText(), u"Other days"_s);
        QCOMPARE(sheet.request().from, QDate(2026, 2, 3));
    }

    void fixesTheCurrencyOfTheKoreanLayout()
    {
        Window w;
        ReportSheet sheet(thisYear(), { Currencies::krw(), Currencies::usd() }, today, &w.window);
        box(sheet, u"Layout"_s)->setCurrentIndex(1);
        QCOMPARE(sheet.request().layout, ReportLayout::Korean);
        QVERIFY(!box(sheet, u"Convert to"_s)->isEnabled());
        box(sheet, u"Layout"_s)->setCurrentIndex(0);
        QVERIFY(box(sheet, u"Convert to"_s)->isEnabled());
    }

    void savesOnlyWhatItShows()
    {
        Window w;
        ReportSheet sheet(thisYear(), { Currencies::krw() }, today, &w.window);
        QVERIFY(!button(sheet, u"Save PDF…"_s)->isEnabled());
        sheet.showPages(2, { 595, 842 }, u"A report"_s);
        QVERIFY(button(sheet, u"Save PDF…"_s)->isEnabled());
        sheet.showMessage(u"Gone"_s);
        QVERIFY(!button(sheet, u"Save CSV…"_s)->isEnabled());
        QCOMPARE(sheet.pages().message(), u"Gone"_s);
    }

    void namesEverythingForScreenReaders()
    {
        Window w;
        ReportSheet sheet(thisYear(), { Currencies::krw() }, today, &w.window);
        sheet.open();
        QCOMPARE(unnamedWidgets(sheet), QStringList());
        QCOMPARE(richLabels(sheet), QStringList());
    }

    void asksForPagesInSightOnly()
    {
        Window w;
        PagesView view(&w.window);
        view.resize(700, 900);
        view.show();
        QSignalSpy wanted(&view, &PagesView::pageWanted);

        view.setPages(50, { 5953, 8419 }, u"Fifty pages"_s);

        QVERIFY(!wanted.isEmpty() && wanted.size() <= 2);
        QCOMPARE(wanted.first().first().toInt(), 0);
        wanted.clear();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(wanted.last().first().toInt(), 49);
    }

    void keepsAFewPagesOfMany()
    {
        Window w;
        PagesView view(&w.window);
        view.resize(700, 900);
        view.setPages(50, { 5953, 8419 }, {});
        for (int page = 0; page < 50; ++page)
            view.setPage(page, QImage(10, 14, QImage::Format_RGB32));
        int kept = 0;
        for (int page = 0; page < 50; ++page)
            kept += view.hasPage(page) ? 1 : 0;
        QCOMPARE(kept, 8);
        QVERIFY(view.hasPage(49));
        QVERIFY(!view.hasPage(0));
    }

    void showsThePagesOfTheLedger()
    {
        OpenSheet open;
        PagesView &view = open.controller.sheet()->pages();
        QTRY_VERIFY(view.hasPage(0));
        QVERIFY(view.pageCount() >= 2);
        QVERIFY(view.accessibleDescription().contains(u"₩1,234,000"_s));
    }

    void writesEachKindOfFile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"Save PDF…"_s << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("csv") << u"Save CSV…"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << u"Save XLSX…"_s << u"xlsx"_s << QByteArray("PK\x03\x04");
    }

    void writesEachKindOfFile()
    {
        QFETCH(QString, text);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        OpenSheet open;
        const QTemporaryDir folder;
        open.prompter.fileToSave = folder.filePath(u"r."_s + ending);

        QPushButton *save = button(*open.controller.sheet(), text);
        save->click();

        QTRY_VERIFY(save->isEnabled());
        QVERIFY(open.prompter.fileQuestions.first().suggestedName.endsWith(u'.' + ending));
        QFile file(open.prompter.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QVERIFY(open.prompter.informed.isEmpty());
    }

    void saysWhyAFileWasNotWritten()
    {
        OpenSheet open;
        open.prompter.fileToSave = u"/nowhere/at/all.pdf"_s;
        button(*open.controller.sheet(), u"Save PDF…"_s)->click();
        QTRY_COMPARE(open.prompter.informed.size(), 1);
        QVERIFY(open.prompter.informed.first().contains(u"/nowhere/at/all.pdf"_s));
    }

    void tellsAnalyticsOfTheDaysShown()
    {
        OpenSheet f;
        f.controller.sheet()->dismiss();
        QTRY_VERIFY(!f.controller.sheet());

        f.controller.openAnalytics(&f.window, QDate(2026, 10, 25), QDate(2026, 11, 21));

        ReportSheet *sheet = f.controller.sheet();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->pages().pageCount() > 0, 30'000);
        QCOMPARE(box(*sheet, u"Period"_s)->currentText(), u"Last 28 days"_s);
        QVERIFY(!box(*sheet, u"Grouping"_s)->isVisible());
        QVERIFY(!box(*sheet, u"Layout"_s)->isVisible());
        QVERIFY(sheet->pages().accessibleDescription().contains(u"Analytics report"));
        const QTemporaryDir folder;
        f.prompter.fileToSave = folder.filePath(u"a.csv"_s);
        button(*sheet, u"Save CSV…"_s)->click();
        QFile file(f.prompter.fileToSave);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), 30'000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Analytics report"));
        QVERIFY(f.prompter.fileQuestions.first().suggestedName.startsWith(u"analytics-report"));
    }
};

QTEST_MAIN(tst_ReportSheet)
#include "tst_reportsheet.moc"
