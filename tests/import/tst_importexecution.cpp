#include "import/importexecution.h"
#include "storage/batchrepository.h"
#include "storage/earningquery.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"

#include <QFile>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    TemporaryProfile profile;
    EarningRepository earnings{ *profile.database };

    Result<ImportPlan> plan(const QByteArray &csv, const QMap<QString, QString> &answers = {})
    {
        auto file = ImportFile::fromBytes(csv, { answers, {}, u"file.csv"_s });
        if (!file)
            return failure(file.error().toError());
        const ImportTarget target{ profile.channel.id, profile.channel.userId, {} };
        return ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)), target,
                                &profile.database->reader());
    }

    Result<ImportBatch> run(ImportPlan &plan)
    {
        return profile.database->writer()
            .write<ImportBatch>(
                [&](WriteContext &context) { return ImportExecution::run(context, plan); })
            .result();
    }

    Result<ImportBatch> import(const QByteArray &csv)
    {
        auto made = plan(csv);
        return made ? run(*made) : Result<ImportBatch>(failure(made.error()));
    }

    QList<Earning> rows()
    {
        QList<Earning> list;
        const auto found = EarningQuery({}, {}).first(profile.database->reader(), 1000);
        for (const EarningRow &row : *found)
            list.append(row.earning);
        return list;
    }
};

const QByteArray header
    = "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,"
      "reporting_category,description\n";

QByteArray stripe(const char *rows)
{
    return header + rows;
}

const char *twoSales
    = "txn_1,2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n"
      "txn_2,2026-03-02 09:00:00,2026-03-04 00:00:00,usd,20.00,2.00,18.00,charge,Sale\n";

/// One invoice of 10 dollars in PayPal's activity.
QByteArray payPal(const QByteArray &status)
{
    return "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,"
           "Balance Impact\n03/13/2026,10:00:00,UTC,Jane,Invoice Payment,"_ba
        + status + ",USD,10.00,0.00,10.00,PPTX1," + (status == "Completed" ? "Credit" : "Memo")
        + "\n";
}

QByteArray studio(const char *rows)
{
    return QByteArray("Date,Estimated revenue (USD)\n") + rows;
}

} // namespace

class tst_ImportExecution : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatThePlanSaid()
    {
        Fixture f;
        auto plan = f.plan(stripe(twoSales));
        QVERIFY(plan);
        QCOMPARE(plan->earningsToWrite(), 2);

        const auto batch = f.run(*plan);

        QVERIFY(batch);
        QCOMPARE(batch->inserted, 2);
        QCOMPARE(f.rows().size(), 2);
        QCOMPARE(f.rows().first().amount.micros, 18 * microsPerUnit);
        QCOMPARE(f.rows().first().fee, std::optional<Micros>(2 * microsPerUnit));
        QCOMPARE(f.rows().first().batchId, std::optional(batch->id));
    }

    void theSameFileAgainChangesNothing()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));
        const QList<Earning> before = f.rows();

        auto again = f.plan(stripe(twoSales));

        QCOMPARE(again->counts().sameEarnings, 2);
        QVERIFY(!again->hasWork());
        QVERIFY(again->importedBefore().isValid());
        QCOMPARE(f.rows(), before);
    }

    void anOverlappingFileAddsAndUpdates()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));

        const auto batch = f.import(stripe(
            "txn_2,2026-03-02 09:00:00,2026-03-04 00:00:00,usd,20.00,3.00,17.00,charge,Sale\n"
            "txn_3,2026-03-05 09:00:00,2026-03-07 00:00:00,usd,5.00,0.50,4.50,charge,Sale\n"));

        QCOMPARE(batch->inserted, 1);
        QCOMPARE(batch->updated, 1);
        QCOMPARE(f.rows().size(), 3);
    }

    void undoRemovesTheNewAndRestoresTheChanged()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));
        const QList<Earning> before = f.rows();
        const auto batch = f.import(stripe(
            "txn_2,2026-03-02 09:00:00,2026-03-04 00:00:00,usd,20.00,3.00,17.00,charge,Sale\n"
            "txn_3,2026-03-05 09:00:00,2026-03-07 00:00:00,usd,5.00,0.50,4.50,charge,Sale\n"));

        const auto outcome = BatchRepository(*f.profile.database).undo(batch->id).result();

        QVERIFY(outcome);
        QCOMPARE(outcome->removed, 1);
        QCOMPARE(f.rows(), before);
        QVERIFY(!BatchRepository(*f.profile.database).undo(batch->id).result());
    }

    void undoKeepsAndListsWhatWasEditedSince()
    {
        Fixture f;
        const auto batch = f.import(stripe(twoSales));
        const EarningId edited = f.rows().first().id;
        QVERIFY(
            f.earnings.edit({ edited }, u"x"_s, [](Earning &e) { e.payer = u"me"_s; }).result());

        const auto outcome = BatchRepository(*f.profile.database).undo(batch->id).result();

        QCOMPARE(outcome->kept, QList<EarningId>{ edited });
        QCOMPARE(f.rows().size(), 1);
        QCOMPARE(EarningQuery({}, {}).sums(f.profile.database->reader())->of(Currencies::usd()),
                 18 * microsPerUnit);
    }

    void neverOverwritesWhatAPersonChanged()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));
        const EarningId edited = f.rows().first().id;
        QVERIFY(
            f.earnings.edit({ edited }, u"x"_s, [](Earning &e) { e.payer = u"me"_s; }).result());

        auto plan = f.plan(stripe(
            "txn_2,2026-03-02 09:00:00,2026-03-04 00:00:00,usd,20.00,3.00,17.00,charge,Sale\n"));

        QCOMPARE(plan->counts().keptEarnings, 1);
        QCOMPARE(plan->earningsToWrite(), 0);
    }

    void deletedRowsStayDeletedUnlessAskedFor()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));
        QVERIFY(f.earnings.moveToTrash({ f.rows().first().id }).result());

        auto plan = f.plan(stripe(twoSales));
        QCOMPARE(plan->counts().deletedBefore, 1);
        QCOMPARE(plan->earningsToWrite(), 0);
        plan->setBringBackDeleted(RowChoice::Write);
        QVERIFY(f.run(*plan));

        QCOMPARE(f.rows().size(), 2);
    }

    void purgedRowsLeaveATombstone()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));
        const EarningId gone = f.rows().first().id;
        QVERIFY(f.earnings.moveToTrash({ gone }).result());
        QVERIFY(f.earnings.purge({ gone }).result());

        auto plan = f.plan(stripe(twoSales));

        QCOMPARE(plan->counts().deletedBefore, 1);
        QCOMPARE(plan->counts().newEarnings, 0);
    }

    void aPurgedRowComesBackWhenAskedForAndGoesWithItsImport()
    {
        Fixture f;
        QVERIFY(f.import(stripe(twoSales)));
        const EarningId id = f.rows().first().id;
        QVERIFY(f.earnings.moveToTrash({ id }).result());
        QVERIFY(f.earnings.purge({ id }).result());
        const auto total = [&f] {
            return EarningQuery({}, {}).sums(f.profile.database->reader())->of(Currencies::usd());
        };

        auto again = f.plan(stripe(twoSales));
        again->setBringBackDeleted(RowChoice::Write);
        const auto batch = f.run(*again);

        QVERIFY(batch);
        QCOMPARE(f.rows().size(), 2);
        QCOMPARE(f.rows().first().id, id);
        QCOMPARE(total(), 27 * microsPerUnit);
        QVERIFY(BatchRepository(*f.profile.database).undo(batch->id).result());
        QCOMPARE(total(), 9 * microsPerUnit);
        QCOMPARE(f.plan(stripe(twoSales))->counts().deletedBefore, 1);
    }

    void anUntickedRowIsNotWritten()
    {
        Fixture f;
        auto plan = f.plan(stripe(twoSales));
        plan->setChoice(0, RowChoice::LeaveOut);

        QVERIFY(f.run(*plan));

        QCOMPARE(f.rows().size(), 1);
        QCOMPARE(f.rows().first().externalId, u"txn_2"_s);
    }

    void theExportWithTheLaterDayWinsWhateverTheOrder()
    {
        const QByteArray older = studio("2026-02-26,4.00\n2026-02-27,5.00\n");
        const QByteArray newer = studio("2026-02-27,5.50\n2026-02-28,6.00\n");
        for (const bool olderFirst : { true, false }) {
            Fixture f;
            QVERIFY(f.import(olderFirst ? older : newer));
            QVERIFY(f.import(olderFirst ? newer : older));

            QCOMPARE(EarningQuery({}, {}).sums(f.profile.database->reader())->of(Currencies::usd()),
                     15'500'000);
        }
    }

    void aPlanThatIsOutOfDateFailsWhole()
    {
        Fixture f;
        auto stale = f.plan(stripe(twoSales));
        QVERIFY(f.import(stripe(twoSales)));

        const auto batch = f.run(*stale);

        QVERIFY(!batch);
        QCOMPARE(f.rows().size(), 2);
    }

    void aPaymentThatIsDeniedLaterIsNoLongerExpected()
    {
        Fixture f;
        QVERIFY(f.import(payPal("Pending")));
        QCOMPARE(f.rows().first().status, EarningStatus::Pending);

        auto plan = f.plan(payPal("Denied"));
        QCOMPARE(plan->earningsToWrite(), 1);
        QCOMPARE(plan->json().value(u"skipped"_s).toObject().value(u"failed"_s).toInt(), 1);
        const auto batch = f.run(*plan);

        QVERIFY(batch);
        QCOMPARE(batch->updated, 1);
        QCOMPARE(f.rows().first().status, EarningStatus::Cancelled);
        QCOMPARE(f.plan(payPal("Denied"))->earningsToWrite(), 0);
        QCOMPARE(f.plan(payPal("Pending"))->earningsToWrite(), 0);
    }

    void aDeniedPaymentThatIsUnknownOrWasPaidChangesNothing()
    {
        Fixture f;
        auto unknown = f.plan(payPal("Denied"));
        QCOMPARE(unknown->earningsToWrite(), 0);
        QCOMPARE(unknown->counts().skipped, 1);
        QCOMPARE(f.import(payPal("Completed"))->inserted, 1);

        const auto paid = f.plan(payPal("Denied"));

        QCOMPARE(paid->earningsToWrite(), 0);
        QCOMPARE(f.rows().first().status, EarningStatus::Paid);
    }

    void rejectedRowsAreKeptVerbatim()
    {
        Fixture f;
        const auto batch = f.import(stripe(
            "txn_1,2026-03-01 09:00:00,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,Sale\n"
            "txn_2,not a day,2026-03-03 00:00:00,usd,10.00,1.00,9.00,charge,\"Sale, big\"\n"));

        const auto rejected = BatchRepository(*f.profile.database).rejectedRows(batch->id);

        QCOMPARE(batch->rejected, 1);
        QCOMPARE(rejected->first().record, 2);
        QCOMPARE(rejected->first().reason, u"bad_date"_s);
        QVERIFY(rejected->first().raw.contains(u"\"Sale, big\""_s));
    }

    void aStripePayoutOfThreeFilesIsOneAndItsEarningsPointAtIt()
    {
        Fixture f;
        QVERIFY(f.import("automatic_payout_id,balance_transaction_id,created_utc,currency,net,"
                         "reporting_category\n"
                         "po_1,txn_1,2026-03-01 10:00:00,usd,9.00,charge\n"
                         "po_1,txn_2,2026-03-05 10:00:00,usd,-9.00,payout\n"));
        QVERIFY(f.import("id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC)\n"
                         "txn_2,payout,po_1,-9.00,0.00,-9.00,usd,2026-03-05 10:00,\n"
                         "txn_3,payout_failure,po_1,9.00,0.00,9.00,usd,2026-03-07 10:00,\n"));
        QVERIFY(f.import("id,Amount,Created (UTC),Currency,Arrival Date (UTC),Status,"
                         "Balance Transaction\n"
                         "po_1,9.00,2026-03-05 10:00,usd,2026-03-06 00:00,paid,txn_2\n"));
        Connection &reader = f.profile.database->reader();

        QCOMPARE(*reader.scalar("SELECT count(*) FROM payouts"), 2);
        QCOMPARE(*reader.scalar("SELECT count(*) FROM payouts WHERE is_reversal = 0"), 1);
        QCOMPARE(*reader.scalar("SELECT count(*) FROM earnings e JOIN payouts p ON "
                                "p.id = e.payout_id AND p.external_id = 'po_1' "
                                "WHERE e.external_id = 'txn_1' AND p.is_reversal = 0"),
                 1);
    }

    void metricsAreStoredOnceAndReadThroughTheSeedsNames()
    {
        Fixture f;
        const QByteArray csv
            = "Date,Views,Estimated revenue (USD)\nTotal,30,3\n2026-01-30,10,1\n2026-01-31,20,2\n";
        QVERIFY(f.import(csv));
        Connection &reader = f.profile.database->reader();

        QCOMPARE(*reader.scalar(
                     "SELECT sum(metric_value) FROM analytics_metrics WHERE metric_name = 'views'"),
                 30);
        QCOMPARE(*reader.scalar("SELECT count(*) FROM analytics"), 2);
        QCOMPARE(
            *reader.scalar("SELECT count(*) FROM analytics_metrics m JOIN analytics a ON a.id = "
                           "m.analytics_id WHERE m.metric_name = 'views'"),
            2);
        QCOMPARE(*reader.scalar("SELECT count(DISTINCT id) FROM analytics_metrics"),
                 *reader.scalar("SELECT count(*) FROM analytics_metrics"));
    }

    void metricsOfSitesAreKeptApart()
    {
        Fixture f;
        const QByteArray csv = "Date,Site,Estimated earnings (USD),Page views\n"
                               "2026-03-01,a.example,0.42,310\n2026-03-01,b.example,0.10,40\n";
        QVERIFY(f.import(csv));
        QVERIFY(f.import(csv));
        Connection &reader = f.profile.database->reader();

        QCOMPARE(*reader.scalar("SELECT sum(metric_value) FROM analytics_metrics "
                                "WHERE metric_name = 'page_views' AND dimension = 'site'"),
                 350);
        QCOMPARE(*reader.scalar("SELECT metric_value FROM analytics_metrics "
                                "WHERE dimension_value = 'b.example'"),
                 40);
        QCOMPARE(f.rows().size(), 2);
    }

    void revisedDaysComeFromTheExportWithTheLaterDay()
    {
        const QByteArray columns = "Date,Engagements,Reposts\n";
        const QByteArray older = columns + "\"Thu, Mar 5, 2026\",444,6\n";
        const QByteArray newer
            = columns + "\"Fri, Mar 6, 2026\",10,1\n\"Thu, Mar 5, 2026\",500,6\n";
        for (const QList<QByteArray> &order :
             { QList<QByteArray>{ older, newer }, QList<QByteArray>{ newer, older } }) {
            Fixture f;
            for (const QByteArray &csv : order)
                QVERIFY(f.import(csv));

            QCOMPARE(*f.profile.database->reader().scalar(
                         "SELECT sum(metric_value) FROM analytics_metrics "
                         "WHERE metric_name = 'engagements'"),
                     510);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ImportExecution)
#include "tst_importexecution.moc"
