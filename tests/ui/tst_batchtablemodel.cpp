#include "await.h"
#include "import/importjob.h"
#include "models/batchtablemodel.h"
#include "storage/batchrepository.h"
#include "temporaryprofile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

using Column = BatchTableModel::Column;

class tst_BatchTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyUntilItIsLoaded();
    void saysWhatAnImportWrote();
    void followsTheRepository();
    void marksWhatWasUndone();
    void namesItsColumns();
};

namespace {

struct Batches
{
    TemporaryProfile profile;
    BatchRepository repository{ *profile.database };
    BatchTableModel model{ repository, profile.clock };
    QAbstractItemModelTester tester{ &model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest };

    void import(const QString &sample)
    {
        auto file = ImportFile::open(QStringLiteral(CREATOR_TEST_DATA "/formats/") + sample, {});
        auto plan = ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)),
                                     { profile.channel.id, profile.channel.userId, {} },
                                     &profile.database->reader());
        ImportJob job(std::make_shared<ImportPlan>(std::move(*plan)), profile.database->writer());
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(finished.wait());
        QVERIFY(!job.error());
    }

    [[nodiscard]] QString text(int row, Column column) const
    {
        return model.index(row, column).data().toString();
    }
};

} // namespace

void tst_BatchTableModel::isEmptyUntilItIsLoaded()
{
    Batches batches;
    batches.import(u"stripe_itemized.csv"_s);

    batches.repository.announceChange();
    QCOMPARE(batches.model.rowCount(), 0);

    batches.model.load();
    QCOMPARE(batches.model.rowCount(), 1);
}

void tst_BatchTableModel::saysWhatAnImportWrote()
{
    Batches batches;
    batches.import(u"paypal_activity_en.csv"_s);

    batches.model.load();

    QCOMPARE(batches.text(0, Column::WhenColumn), u"22 Nov, 09:00"_s);
    QCOMPARE(batches.text(0, Column::FileColumn), u"paypal_activity_en.csv"_s);
    QVERIFY(batches.text(0, Column::FormatColumn).contains(u"PayPal"_s));
    QCOMPARE(batches.text(0, Column::AddedColumn), u"3"_s);
    QCOMPARE(batches.text(0, Column::UpdatedColumn), u"—"_s);
    QCOMPARE(batches.text(0, Column::PayoutColumn), u"1"_s);
    QCOMPARE(batches.text(0, Column::SkippedColumn), u"3"_s);
    QCOMPARE(batches.text(0, Column::StateColumn), u"Imported"_s);
    QCOMPARE(batches.model.index(0, Column::AddedColumn).data(SortRole).toLongLong(), 3);
}

void tst_BatchTableModel::followsTheRepository()
{
    Batches batches;
    batches.model.load();
    batches.import(u"stripe_itemized.csv"_s);
    batches.profile.clock.now = batches.profile.clock.now.addSecs(60);
    batches.import(u"paypal_activity_en.csv"_s);

    batches.repository.announceChange();

    QCOMPARE(batches.model.rowCount(), 2);
    QCOMPARE(batches.text(0, Column::FileColumn), u"paypal_activity_en.csv"_s);
    QCOMPARE(batches.model.batch(1).fileName, u"stripe_itemized.csv"_s);
}

void tst_BatchTableModel::marksWhatWasUndone()
{
    Batches batches;
    batches.import(u"stripe_itemized.csv"_s);
    batches.model.load();

    QVERIFY(await(batches.repository.undo(batches.model.batch(0).id)));

    QTRY_COMPARE(batches.text(0, Column::StateColumn), u"Undone"_s);
    QCOMPARE(batches.model.index(0, Column::StateColumn).data(BadgeRole).toInt(),
             int(Tone::Neutral));
    QCOMPARE(batches.model.index(0, Column::FileColumn).data(EmphasisRole).toInt(),
             int(Emphasis::Secondary));
}

void tst_BatchTableModel::namesItsColumns()
{
    Batches batches;

    for (int column = 0; column < Column::ColumnCount; ++column)
        QVERIFY(!batches.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_GUILESS_MAIN(tst_BatchTableModel)
#include "tst_batchtablemodel.moc"
