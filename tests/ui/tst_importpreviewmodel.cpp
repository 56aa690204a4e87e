#include "await.h"
#include "import/importjob.h"
#include "models/importpreviewmodel.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

using Column = ImportPreviewModel::Column;
using Show = ImportPreviewModel::Show;

class tst_ImportPreviewModel final : public QObject
{
    Q_OBJECT

private slots:
    void isSoundWithAndWithoutAPlan();
    void showsANewRowAsTheFileHasIt();
    void tellsAPayoutFromIncome();
    void showsARejectedRowWithItsCell();
    void unticksARow();
    void offersNoTickWhereNothingIsWritten();
    void findsTheStoredRowOfTheSameId();
    void saysHowAStatusChanges();
    void leavesDeletedRowsDeletedUnlessAsked();
    void filtersByOutcome_data();
    void filtersByOutcome();
    void showsEveryEarningOfOneRecord();
    void letsGoOfTheFile();
    void holdsNoValuesOfAHundredThousandRows();
};

namespace {

constexpr auto head = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
                      "reporting_category,description\n";

struct Preview
{
    TemporaryProfile profile;
    EarningRepository earnings{ *profile.database };
    ImportPreviewModel model{ profile.clock, &earnings };
    QAbstractItemModelTester tester{ &model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest };

    std::shared_ptr<ImportPlan> plan(const QByteArray &rows)
    {
        auto file = ImportFile::fromBytes(head + rows, { {}, {}, u"itemised.csv"_s });
        if (!file)
            qFatal("%s", qUtf8Printable(file.error().message));
        auto plan = ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)),
                                     { profile.channel.id, profile.channel.userId, {} },
                                     &profile.database->reader());
        return std::make_shared<ImportPlan>(std::move(*plan));
    }

    void show(const QByteArray &rows) { model.setPlan(plan(rows)); }

    void import(const QByteArray &rows)
    {
        ImportJob job(plan(rows), profile.database->writer());
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(finished.wait());
        QVERIFY(!job.error());
    }

    [[nodiscard]] QString text(int row, Column column) const
    {
        return model.index(row, column).data().toString();
    }
    [[nodiscard]] QVariant check(int row) const
    {
        return model.index(row, Column::CheckColumn).data(Qt::CheckStateRole);
    }
};

const QByteArray sale
    = "txn_1,2026-03-01 09:12:00,2099-03-03 00:00:00,usd,20.00,1.00,19.00,charge,Preset pack\n";
const QByteArray payout
    = "txn_2,2026-03-07 06:00:00,2026-03-09 00:00:00,usd,-40.00,0.00,-40.00,payout,STRIPE PAYOUT\n";
const QByteArray broken
    = "txn_3,2026-03-01 09:12:00,2026-03-03 00:00:00,usd,20.00,1.00,\"1x,3,4\",charge,Zine\n";

} // namespace

void tst_ImportPreviewModel::isSoundWithAndWithoutAPlan()
{
    Preview preview;
    QCOMPARE(preview.model.rowCount(), 0);

    preview.show(sale + payout + broken);
    preview.model.setShow(Show::New);
    preview.model.setShow(Show::All);
    preview.show(sale);

    QCOMPARE(preview.model.rowCount(), 1);
    QCOMPARE(preview.model.columnCount(), int(Column::ColumnCount));
}

void tst_ImportPreviewModel::showsANewRowAsTheFileHasIt()
{
    Preview preview;

    preview.show(sale);

    QCOMPARE(preview.check(0).toInt(), int(Qt::Checked));
    QCOMPARE(preview.text(0, Column::FateColumn), u"New"_s);
    QCOMPARE(preview.model.index(0, Column::FateColumn).data(BadgeRole).toInt(), int(Tone::Info));
    QCOMPARE(preview.text(0, Column::DayColumn), u"1 Mar 2026"_s);
    QCOMPARE(preview.text(0, Column::DescriptionColumn), u"Preset pack"_s);
    QCOMPARE(preview.text(0, Column::AmountColumn), u"US$19.00"_s);
    QCOMPARE(preview.text(0, Column::MatchColumn), u"—"_s);
}

void tst_ImportPreviewModel::tellsAPayoutFromIncome()
{
    Preview preview;

    preview.show(payout);

    QCOMPARE(preview.text(0, Column::FateColumn), u"Payout"_s);
    QCOMPARE(preview.text(0, Column::StatusColumn), u"not income"_s);
    QCOMPARE(preview.model.index(0, Column::FateColumn).data(BadgeRole).toInt(),
             int(Tone::Neutral));
}

void tst_ImportPreviewModel::showsARejectedRowWithItsCell()
{
    Preview preview;

    preview.show(sale + broken);

    QCOMPARE(preview.text(1, Column::FateColumn), u"Rejected"_s);
    QCOMPARE(preview.text(1, Column::AmountColumn), u"1x,3,4"_s);
    QCOMPARE(preview.text(1, Column::StatusColumn), u"bad amount"_s);
    QCOMPARE(preview.text(1, Column::MatchColumn), u"record 2"_s);
    QVERIFY(preview.text(1, Column::DescriptionColumn).contains(u"Zine"_s));
}

void tst_ImportPreviewModel::unticksARow()
{
    Preview preview;
    preview.show(sale);
    QSignalSpy choices(&preview.model, &ImportPreviewModel::choicesChanged);
    const QModelIndex box = preview.model.index(0, Column::CheckColumn);

    QVERIFY(preview.model.setData(box, Qt::Unchecked, Qt::CheckStateRole));

    QCOMPARE(preview.check(0).toInt(), int(Qt::Unchecked));
    QCOMPARE(preview.model.plan()->earningsToWrite(), 0);
    QCOMPARE(choices.count(), 1);
}

void tst_ImportPreviewModel::offersNoTickWhereNothingIsWritten()
{
    Preview preview;
    preview.import(sale);

    preview.show(sale + broken);

    QVERIFY(!preview.check(0).isValid());
    QVERIFY(!preview.check(1).isValid());
    QVERIFY(!preview.model.setData(preview.model.index(0, Column::CheckColumn), Qt::Checked,
                                   Qt::CheckStateRole));
    QVERIFY(!(preview.model.flags(preview.model.index(1, Column::CheckColumn))
              & Qt::ItemIsUserCheckable));
}

void tst_ImportPreviewModel::findsTheStoredRowOfTheSameId()
{
    Preview preview;
    preview.import(sale);

    preview.show(sale);

    QCOMPARE(preview.text(0, Column::FateColumn), u"Same"_s);
    QCOMPARE(preview.text(0, Column::MatchColumn), u"1 Mar · Preset pack · txn_1"_s);
}

void tst_ImportPreviewModel::saysHowAStatusChanges()
{
    Preview preview;
    preview.import(
        "txn_1,2026-03-01 09:12:00,2026-03-03 00:00:00,usd,20.00,1.00,19.00,charge,Preset pack\n");

    preview.show(
        "txn_1,2026-03-01 09:12:00,2026-03-03 00:00:00,usd,21.00,1.00,20.00,charge,Preset pack\n");

    QCOMPARE(preview.text(0, Column::FateColumn), u"Changed"_s);
    QCOMPARE(preview.check(0).toInt(), int(Qt::Checked));
    QCOMPARE(preview.text(0, Column::AmountColumn), u"US$20.00"_s);
    QVERIFY(preview.text(0, Column::MatchColumn).contains(u"US$19.00"_s));
}

void tst_ImportPreviewModel::leavesDeletedRowsDeletedUnlessAsked()
{
    Preview preview;
    preview.import(sale);
    preview.show(sale);
    preview.model.setPlan(nullptr);
    const auto stored = EarningQuery({}, {}).first(preview.profile.database->reader(), 1);
    QVERIFY(await(preview.earnings.moveToTrash({ stored->first().earning.id })));

    preview.show(sale);

    QCOMPARE(preview.text(0, Column::FateColumn), u"Deleted before"_s);
    QCOMPARE(preview.text(0, Column::StatusColumn), u"stays deleted"_s);
    QCOMPARE(preview.text(0, Column::MatchColumn), u"you deleted it on 22 Nov"_s);
    preview.model.setBringBackDeleted(RowChoice::Write);
    QCOMPARE(preview.text(0, Column::StatusColumn), u"comes back"_s);
    QCOMPARE(preview.model.plan()->earningsToWrite(), 1);
    preview.model.setBringBackDeleted(RowChoice::LeaveOut);
    QCOMPARE(preview.model.plan()->earningsToWrite(), 0);
}

void tst_ImportPreviewModel::filtersByOutcome_data()
{
    QTest::addColumn<Show>("show");
    QTest::addColumn<int>("rows");

    QTest::newRow("all") << Show::All << 3;
    QTest::newRow("new") << Show::New << 2;
    QTest::newRow("changed") << Show::Changed << 0;
    QTest::newRow("skipped") << Show::Skipped << 0;
    QTest::newRow("rejected") << Show::Rejected << 1;
}

void tst_ImportPreviewModel::filtersByOutcome()
{
    QFETCH(Show, show);
    QFETCH(int, rows);
    Preview preview;
    preview.show(sale + payout + broken);

    preview.model.setShow(show);

    QCOMPARE(preview.model.rowCount(), rows);
    QCOMPARE(preview.model.countOf(show), rows);
    if (show == Show::Rejected)
        QCOMPARE(preview.text(0, Column::MatchColumn), u"record 3"_s);
}

void tst_ImportPreviewModel::showsEveryEarningOfOneRecord()
{
    Preview preview;
    auto file = ImportFile::open(
        QStringLiteral(CREATOR_TEST_DATA "/formats/kr_mcn_settlement_cp949.csv"), {});
    QVERIFY(file);
    auto plan = ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)),
                                 { preview.profile.channel.id, preview.profile.channel.userId, {} },
                                 nullptr);

    preview.model.setPlan(std::make_shared<ImportPlan>(std::move(*plan)));

    const std::vector<PlannedRow> &rows = preview.model.plan()->rows();
    Micros sum = 0;
    QSet<QString> texts;
    for (int i = 0; i < preview.model.rowCount(); ++i) {
        if (rows[static_cast<size_t>(i)].kind != RowKind::Earning)
            continue;
        const QString amount = preview.text(i, Column::AmountColumn);
        texts.insert(amount + preview.text(i, Column::DescriptionColumn));
        sum += QString(amount).remove(u'₩').remove(u',').replace(u'−', u'-').toLongLong();
    }
    QCOMPARE(texts.size(), 4);
    QCOMPARE(sum, 3'235'270);
}

void tst_ImportPreviewModel::letsGoOfTheFile()
{
    Preview preview;
    preview.show(sale);
    const std::weak_ptr<ImportPlan> plan = preview.model.plan();

    preview.model.setPlan(nullptr);

    QVERIFY(plan.expired());
    QCOMPARE(preview.model.rowCount(), 0);
}

void tst_ImportPreviewModel::holdsNoValuesOfAHundredThousandRows()
{
    Preview preview;
    QByteArray rows;
    for (int i = 0; i < 100'000; ++i)
        rows += "txn_" + QByteArray::number(i)
            + ",2026-03-01 09:12:00,2026-03-03 00:00:00,usd,20.00,1.00,19.00,charge,Sale "
            + QByteArray::number(i) + "\n";

    preview.show(rows);

    QCOMPARE(preview.model.rowCount(), 100'000);
    for (const int row : { 99'999, 0, 50'000, 12 })
        QCOMPARE(preview.text(row, Column::DescriptionColumn), u"Sale %1"_s.arg(row));
}

QTEST_GUILESS_MAIN(tst_ImportPreviewModel)
#include "tst_importpreviewmodel.moc"
