#include "accessibility.h"
#include "delegates/datatable.h"
#include "importfixture.h"
#include "pages/imports/questionform.h"
#include "uisupport.h"
#include "widgets/emptystate.h"
#include "widgets/figurecard.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

using Column = ImportPreviewModel::Column;

class tst_ImportController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void showsWhatWouldHappen();
    void writesAsManyRowsAsTheButtonSays_data();
    void writesAsManyRowsAsTheButtonSays();
    void enterImports();
    void writesNothingWhenCancelled();
    void leavesOutWhatIsUnticked();
    void ticksWithTheSpaceKey();
    void findsNothingNewTheSecondTime();
    void bringsBackDeletedRowsOnlyWhenAsked();
    void asksWhatTheFileDoesNotSay();
    void remembersAnAnswerForTheFormat();
    void checksTheBalance();
    void saysWhyAFileIsRefused();
    void filtersTheRows();
    void savesRejectedRows();
    void takesFilesOneAfterTheOther();
    void undoesFromTheNotice();
    void tellsWhoeverFollows();
    void offersChannelsWhenThereAreSeveral();
    void tellsScreenReadersWhatEverythingIs();
};

namespace {

constexpr auto head = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
                      "reporting_category,description\n";

QByteArray sale(const char *id, const char *net, const char *title)
{
    return QByteArray(id) + ",2026-03-01 09:12:00,2026-03-03 00:00:00,usd," + net + ",0.00," + net
        + ",charge," + title + "\n";
}

QString figure(const ImportFixture &f, const char *card)
{
    return f.part<FigureCard>(card)->figure();
}

QString noteOf(const ImportFixture &f, const char *card)
{
    return f.part<FigureCard>(card)->noteText();
}

/// Clicks the middle of a cell as a person does.
void click(DataTable &table, int row, int column)
{
    const QRect cell = table.visualRect(table.model()->index(row, column));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
}

bool says(const QWidget &root, const QString &text)
{
    const QList<PlainLabel *> labels = root.findChildren<PlainLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const PlainLabel *label) { return label->text().contains(text); });
}

} // namespace

void tst_ImportController::showsWhatWouldHappen()
{
    ImportFixture f;

    f.controller.importFiles({ sampleFile(u"stripe_itemized.csv"_s) });

    QTRY_VERIFY(f.isReady());
    QCOMPARE(figure(f, "newCard"), u"6"_s);
    QVERIFY(noteOf(f, "newCard").contains(u"¥4,820"_s));
    QVERIFY(noteOf(f, "newCard").contains(u"1 payout"_s));
    QCOMPARE(figure(f, "changedCard"), u"0"_s);
    QCOMPARE(figure(f, "knownCard"), u"0"_s);
    QCOMPARE(figure(f, "skippedCard"), u"0"_s);
    QCOMPARE(figure(f, "rejectedCard"), u"0"_s);
    QCOMPARE(f.importText(), u"Import 6 row(s)"_s);
    QCOMPARE(f.sheet()->findChild<SegmentedControl *>()->segment(0)->text(), u"All 7"_s);
    QCOMPARE(f.sheet()->accessibleName(), u"Import stripe_itemized.csv"_s);
    QVERIFY(f.sheet()->accessibleDescription().contains(u"7 records"_s));
    QVERIFY(f.sheet()->accessibleDescription().contains(u"UTF-8, comma"_s));
    QCOMPARE(f.countEarnings(), 0);
}

void tst_ImportController::writesAsManyRowsAsTheButtonSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");

    QTest::newRow("stripe") << u"stripe_itemized.csv"_s << 6;
    QTest::newRow("paypal") << u"paypal_activity_en.csv"_s << 3;
    QTest::newRow("patreon") << u"patreon_earnings_v1.csv"_s << 3;
    QTest::newRow("google") << u"adsense_account_activities_en.csv"_s << 3;
    QTest::newRow("settlement") << u"kr_mcn_settlement_cp949.csv"_s << 4;
}

void tst_ImportController::writesAsManyRowsAsTheButtonSays()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    ImportFixture f;
    f.controller.importFiles({ sampleFile(file) });
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.importText(), u"Import %1 row(s)"_s.arg(rows));

    f.press("import");

    QTRY_COMPARE_WITH_TIMEOUT(f.notices.size(), 1, 30'000);
    QCOMPARE(f.countEarnings(), rows);
    QCOMPARE(f.batches.list()->first().inserted, rows);
    QVERIFY(!f.sheet());
}

void tst_ImportController::enterImports()
{
    ImportFixture f;
    f.controller.importFiles({ sampleFile(u"stripe_itemized.csv"_s) });
    QTRY_VERIFY(f.isReady());

    QTest::keyClick(f.sheet()->focusWidget(), Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(f.notices.size(), 1, 30'000);
    QCOMPARE(f.countEarnings(), 6);
}

void tst_ImportController::writesNothingWhenCancelled()
{
    ImportFixture f;
    f.controller.importFiles({ sampleFile(u"stripe_itemized.csv"_s) });
    QTRY_VERIFY(f.isReady());

    f.press("cancel");

    QTRY_VERIFY(!f.sheet());
    QCOMPARE(f.countEarnings(), 0);
    QVERIFY(f.batches.list()->isEmpty());
}

void tst_ImportController::leavesOutWhatIsUnticked()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(
        u"two.csv"_s, head + sale("txn_1", "5.00", "One") + sale("txn_2", "7.00", "Two")) });
    QTRY_VERIFY(f.isReady());

    click(*f.part<DataTable>("importTable"), 0, Column::CheckColumn);

    QCOMPARE(f.importText(), u"Import 1 row(s)"_s);
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 1);
    const auto rows = EarningQuery({}, {}).first(f.profile.database->reader(), 5);
    QCOMPARE(rows->first().earning.description, u"Two"_s);
}

void tst_ImportController::ticksWithTheSpaceKey()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(
        u"two.csv"_s, head + sale("txn_1", "5.00", "One") + sale("txn_2", "7.00", "Two")) });
    QTRY_VERIFY(f.isReady());
    auto *table = f.part<DataTable>("importTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, Column::CheckColumn));

    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(f.importText(), u"Import 1 row(s)"_s);
    QTest::keyClick(table, Qt::Key_Space);

    QCOMPARE(f.importText(), u"Import 2 row(s)"_s);
}

void tst_ImportController::findsNothingNewTheSecondTime()
{
    ImportFixture f;
    (void)f.importNow(sampleFile(u"stripe_itemized.csv"_s));

    f.controller.importFiles({ sampleFile(u"stripe_itemized.csv"_s) });

    QTRY_VERIFY(f.sheet() && f.importText() == u"Nothing to import"_s);
    QVERIFY(!f.isReady());
    QCOMPARE(figure(f, "newCard"), u"0"_s);
    QCOMPARE(figure(f, "knownCard"), u"6"_s);
    QVERIFY(says(*f.sheet(), u"already imported on 22 Nov 2026"_s));
}

void tst_ImportController::bringsBackDeletedRowsOnlyWhenAsked()
{
    ImportFixture f;
    const QString path
        = f.write(u"one.csv"_s, head + sale("txn_1", "5.00", "One") + sale("txn_2", "7.00", "Two"));
    (void)f.importNow(path);
    const auto rows = EarningQuery({}, {}).first(f.profile.database->reader(), 1);
    QVERIFY(await(f.earnings.moveToTrash({ rows->first().earning.id })));
    f.controller.importFiles({ path });
    QTRY_VERIFY(f.sheet() && f.importText() == u"Nothing to import"_s);
    auto *bringBack = f.sheet()->findChild<QCheckBox *>();
    QVERIFY(bringBack->isVisible());

    QTest::mouseClick(bringBack, Qt::LeftButton, {}, QPoint(8, bringBack->height() / 2));

    QCOMPARE(f.importText(), u"Import 1 row(s)"_s);
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 2);
}

void tst_ImportController::asksWhatTheFileDoesNotSay()
{
    ImportFixture f;
    f.controller.importFiles({ sampleFile(u"youtube_table_en.csv"_s) });
    QTRY_VERIFY(f.sheet() && f.sheet()->questions().editor(u"period"_s));
    QVERIFY(!f.isReady());
    QVERIFY(f.part<DataTable>("importTable")->model()->rowCount() > 0);
    QWidget *period = f.sheet()->questions().editor(u"period"_s);
    const QList<QDateEdit *> days = period->findChildren<QDateEdit *>();
    days.at(0)->setDate(QDate(2026, 2, 1));
    days.at(1)->setDate(QDate(2026, 2, 28));

    QTest::mouseClick(period->findChild<QPushButton *>(), Qt::LeftButton);

    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.importText(), u"Import 6 metric row(s)"_s);
    f.press("import");
    QTRY_VERIFY(!f.batches.list()->isEmpty());
    QVERIFY(f.batches.list()->first().metrics > 0);
    QCOMPARE(f.settings.importAnswers(u"youtube.table"_s).value(u"period"_s), QString());
}

void tst_ImportController::remembersAnAnswerForTheFormat()
{
    ImportFixture f;
    const QByteArray table = "balance_transaction_id,created,available_on,currency,gross,fee,net,"
                             "reporting_category,description\n"
                             "txn_1,2026-03-01 23:30:00,2026-03-03 00:00:00,usd,5,0,5,charge,One\n";
    f.controller.importFiles({ f.write(u"first.csv"_s, table) });
    QTRY_VERIFY(f.sheet() && f.part<QPushButton>("import")->isVisible()
                && f.part<DataTable>("importTable")->model()->rowCount() > 0);
    auto *zone = qobject_cast<QComboBox *>(f.sheet()->questions().editor(u"timezone"_s));
    if (!zone)
        QSKIP("this layout does not ask for its time zone");
    const int seoul = zone->findData(u"Asia/Seoul"_s);
    zone->setCurrentIndex(seoul);
    emit zone->activated(seoul);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.sheet()->accessibleDescription().contains(u"times in Asia/Seoul"_s));
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 1);

    f.controller.importFiles(
        { f.write(u"second.csv"_s, QByteArray(table).replace("txn_1", "txn_2")) });

    QTRY_VERIFY(f.isReady());
    QVERIFY(f.sheet()->accessibleDescription().contains(u"times in Asia/Seoul"_s));
}

void tst_ImportController::checksTheBalance()
{
    ImportFixture f;

    f.controller.importFiles({ sampleFile(u"adsense_account_activities_en.csv"_s) });

    QTRY_VERIFY(f.isReady());
    QVERIFY(says(*f.sheet(),
                 u"Opening balance US$224.68 + rows US$184.16 = closing balance US$408.84"_s));
    QVERIFY(says(*f.sheet(), u"agrees with the file"_s));
}

void tst_ImportController::saysWhyAFileIsRefused()
{
    ImportFixture f;

    f.controller.importFiles(
        { f.write(u"saved.csv"_s, "<!DOCTYPE html><html><body>Sign in</body></html>") });

    QTRY_VERIFY(f.sheet() && says(*f.sheet(), u"This file cannot be imported"_s));
    QVERIFY(!f.part<QPushButton>("import")->isVisible());
    f.press("cancel");
    QTRY_VERIFY(!f.sheet());
    QCOMPARE(f.countEarnings(), 0);
}

void tst_ImportController::filtersTheRows()
{
    ImportFixture f;
    f.controller.importFiles({ sampleFile(u"paypal_activity_en.csv"_s) });
    QTRY_VERIFY(f.isReady());
    auto *filter = f.sheet()->findChild<SegmentedControl *>();
    QCOMPARE(filter->segment(3)->text(), u"Skipped 3"_s);

    QTest::mouseClick(filter->segment(3), Qt::LeftButton);

    auto *table = f.part<DataTable>("importTable");
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, Column::FateColumn).data().toString(), u"Skipped"_s);
    QTest::mouseClick(filter->segment(4), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(table->findChild<EmptyState *>()->isVisible());
}

void tst_ImportController::savesRejectedRows()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(
        u"bad.csv"_s, head + sale("txn_1", "5.00", "One") + sale("txn_2", "1x", "=Two")) });
    QTRY_VERIFY(f.isReady());
    QCOMPARE(figure(f, "rejectedCard"), u"1"_s);
    QVERIFY(noteOf(f, "rejectedCard").startsWith(u"record 2: net “1x”"_s));
    f.prompter.fileToSave = f.profile.dir.filePath(u"out.csv"_s);

    f.press("saveRejected");

    QTRY_COMPARE_WITH_TIMEOUT(f.notices.size(), 1, 30'000);
    QCOMPARE(f.prompter.fileQuestions.last().suggestedName, u"bad rejected.csv"_s);
    QFile saved(f.prompter.fileToSave);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArrayList lines = saved.readAll().split('\n');
    QVERIFY(lines.at(1).startsWith("2,\"bad amount\","));
    QVERIFY(lines.at(1).contains("charge,=Two"));
}

void tst_ImportController::takesFilesOneAfterTheOther()
{
    ImportFixture f;
    f.controller.importFiles(
        { sampleFile(u"stripe_itemized.csv"_s), sampleFile(u"paypal_activity_en.csv"_s) });
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.sheet()->accessibleName().contains(u"stripe"_s));

    f.press("import");

    QTRY_VERIFY(f.isReady() && f.sheet()->accessibleName().contains(u"paypal"_s));
    QCOMPARE(f.countEarnings(), 6);
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 9);
}

void tst_ImportController::undoesFromTheNotice()
{
    ImportFixture f;
    (void)f.importNow(sampleFile(u"stripe_itemized.csv"_s));
    QCOMPARE(f.notices.last().actionText, u"Undo"_s);
    QVERIFY(f.notices.last().text.contains(u"6 earning(s) added"_s));

    f.notices.last().action();

    QTRY_COMPARE(f.countEarnings(), 0);
    QTRY_VERIFY(f.batches.list()->first().undoneAt.isValid());
}

void tst_ImportController::tellsWhoeverFollows()
{
    ImportFixture f;
    QSignalSpy jobs(&f.controller, &ImportController::jobStarted);
    QSignalSpy indexing(&f.controller, &ImportController::indexingNeeded);
    QSignalSpy changed(&f.batches, &BatchRepository::changed);

    (void)f.importNow(sampleFile(u"stripe_itemized.csv"_s));

    QCOMPARE(jobs.count(), 1);
    QCOMPARE(indexing.count(), 1);
    QVERIFY(changed.count() >= 1);
}

void tst_ImportController::offersChannelsWhenThereAreSeveral()
{
    ImportFixture f;
    Channel second = f.profile.channel;
    second.id = {};
    second.name = u"Second"_s;
    const auto saved = await(f.channels.save(second));
    f.controller.importFiles({ sampleFile(u"stripe_itemized.csv"_s) });
    QTRY_VERIFY(f.isReady());
    auto *box = qobject_cast<QComboBox *>(f.sheet()->questions().editor(u"channel"_s));
    QVERIFY(box);
    const int index = box->findText(u"Second"_s);
    box->setCurrentIndex(index);
    emit box->activated(index);
    QTRY_VERIFY(f.isReady());

    f.press("import");

    QTRY_COMPARE(f.countEarnings(), 6);
    QCOMPARE(f.batches.list()->first().channelId, saved->id);
}

void tst_ImportController::tellsScreenReadersWhatEverythingIs()
{
    ImportFixture f;
    f.controller.importFiles({ sampleFile(u"paypal_activity_en.csv"_s) });
    QTRY_VERIFY(f.isReady());

    QCOMPARE(unnamedWidgets(*f.sheet()), QStringList());
    QCOMPARE(richLabels(*f.sheet()), QStringList());
}

QTEST_MAIN(tst_ImportController)
#include "tst_importcontroller.moc"
