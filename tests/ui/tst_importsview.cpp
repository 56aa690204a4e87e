#include "accessibility.h"
#include "delegates/datatable.h"
#include "importfixture.h"
#include "pages/imports/batchescontroller.h"
#include "pages/imports/importsview.h"
#include "uisupport.h"
#include "widgets/emptystate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_ImportsView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void saysWhatToDoWhileThereIsNothing();
    void listsWhatWasImported();
    void undoesInNumbersAfterAsking();
    void undoesNothingWhenTheAnswerIsNo();
    void listsWhatItKept();
    void asksForTheRowsOfABatch();
    void savesTheRejectedRowsOfABatch();
    void offersOnlyWhatCanBeDone();
    void tellsScreenReadersWhatEverythingIs();
};

namespace {

struct Page
{
    ImportFixture f;
    BatchesController controller{ f.batches, f.earnings, f.profile.clock, f.prompter,
                                  f.memory.store() };
    ImportsView *view = controller.makeView(&f.window);

    Page()
    {
        view->resize(1200, 700);
        view->show();
    }

    void import(const QString &path)
    {
        (void)f.importNow(path);
        controller.refresh();
        view->table().selectRow(0);
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return view->findChild<QPushButton *>(QLatin1String(name));
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
};

} // namespace

void tst_ImportsView::saysWhatToDoWhileThereIsNothing()
{
    Page page;
    QSignalSpy wanted(&page.controller, &BatchesController::importRequested);
    page.controller.refresh();
    auto *empty = page.view->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!page.button("undoImport")->isVisible());

    QTest::mouseClick(empty->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);

    QCOMPARE(wanted.count(), 1);
}

void tst_ImportsView::listsWhatWasImported()
{
    Page page;

    page.import(sampleFile(u"stripe_itemized.csv"_s));

    QCOMPARE(page.view->table().model()->rowCount(), 1);
    QVERIFY(!page.view->findChild<EmptyState *>()->isVisible());
    QCOMPARE(page.view->selected()->inserted, 6);
}

void tst_ImportsView::undoesInNumbersAfterAsking()
{
    Page page;
    page.import(sampleFile(u"stripe_itemized.csv"_s));

    page.press("undoImport");

    QCOMPARE(page.f.prompter.questions.size(), 1);
    const Prompter::Question question = page.f.prompter.questions.first();
    QCOMPARE(question.title, u"Undo the import of stripe_itemized.csv?"_s);
    QVERIFY(question.text.contains(u"6 earnings added by it are removed"_s));
    QCOMPARE(question.confirmText, u"Remove 6 earning(s)"_s);
    QTRY_COMPARE(page.f.countEarnings(), 0);
    QTRY_COMPARE(
        page.view->table().model()->index(0, BatchTableModel::StateColumn).data().toString(),
        u"Undone"_s);
}

void tst_ImportsView::undoesNothingWhenTheAnswerIsNo()
{
    Page page;
    page.f.prompter.saysYes = false;
    page.import(sampleFile(u"stripe_itemized.csv"_s));

    page.press("undoImport");
    page.f.profile.database->writer().waitForDone();

    QCOMPARE(page.f.countEarnings(), 6);
}

void tst_ImportsView::listsWhatItKept()
{
    Page page;
    page.import(sampleFile(u"stripe_itemized.csv"_s));
    const auto rows = EarningQuery({}, {}).first(page.f.profile.database->reader(), 1);
    QVERIFY(await(page.f.earnings.edit({ rows->first().earning.id }, u"Edit"_s,
                                       [](Earning &earning) { earning.payer = u"Acme"_s; })));

    page.press("undoImport");

    QTRY_COMPARE(page.f.prompter.informed.size(), 1);
    QVERIFY(page.f.prompter.informed.first().startsWith(u"1 earning(s) kept"_s));
    QVERIFY(page.f.prompter.informed.first().contains(u"Acme"_s));
    QCOMPARE(page.f.countEarnings(), 1);
}

void tst_ImportsView::asksForTheRowsOfABatch()
{
    Page page;
    page.import(sampleFile(u"stripe_itemized.csv"_s));
    QList<ImportBatchId> asked;
    connect(&page.controller, &BatchesController::rowsRequested, this,
            [&asked](ImportBatchId batch) { asked.append(batch); });

    page.press("showRows");

    QCOMPARE(asked, QList<ImportBatchId>{ page.f.batches.list()->first().id });
}

void tst_ImportsView::savesTheRejectedRowsOfABatch()
{
    Page page;
    const QByteArray table
        = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,"
          "net,reporting_category,description\n"
          "txn_1,2026-03-01 09:12:00,2026-03-03 00:00:00,usd,5,0,5,charge,One\n"
          "txn_2,never,2026-03-03 00:00:00,usd,5,0,5,charge,Two\n";
    page.import(page.f.write(u"bad.csv"_s, table));
    page.f.prompter.fileToSave = page.f.profile.dir.filePath(u"rejected.csv"_s);

    QSignalSpy told(&page.controller, &BatchesController::noticeRequested);

    page.press("saveRejected");

    QCOMPARE(told.count(), 0); // a worker writes
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<Notice>().title, u"Saved 1 rejected row(s)"_s);
    QFile file(page.f.prompter.fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("2,\"bad date\",\"created_utc\",\"txn_2,never,"));
}

void tst_ImportsView::offersOnlyWhatCanBeDone()
{
    Page page;
    page.import(sampleFile(u"stripe_itemized.csv"_s));
    QVERIFY(page.button("undoImport")->isEnabled());
    QVERIFY(!page.button("saveRejected")->isEnabled());

    page.press("undoImport");
    QTRY_VERIFY(page.f.batches.list()->first().undoneAt.isValid());
    QTRY_VERIFY(page.view->selected()->undoneAt.isValid());

    QVERIFY(!page.button("undoImport")->isEnabled());
    QVERIFY(!page.button("showRows")->isEnabled());
}

void tst_ImportsView::tellsScreenReadersWhatEverythingIs()
{
    Page page;
    page.controller.refresh();

    QCOMPARE(unnamedWidgets(*page.view), QStringList());
    QCOMPARE(richLabels(*page.view), QStringList());
}

QTEST_MAIN(tst_ImportsView)
#include "tst_importsview.moc"
