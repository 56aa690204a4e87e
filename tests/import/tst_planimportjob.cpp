#include "import/planimport.h"
#include "storage/contentrepository.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    [[nodiscard]] std::shared_ptr<const PlanFile> file(qsizetype rows) const
    {
        PlanFile plan{ u"plan.csv"_s, "Title,Date\n", {} };
        for (qsizetype i = 0; i < rows; ++i)
            plan.bytes += "Shoot " + QByteArray::number(i) + ",2026-11-25 09:00\n";
        plan.wishes
            = { channel.userId, channel.id, {}, QTimeZone("Asia/Seoul"), {}, clock.nowUtc(), {} };
        return std::make_shared<const PlanFile>(std::move(plan));
    }
    [[nodiscard]] Result<PlanImportOutcome> import(qsizetype rows, const ReadProgress &progress)
    {
        return database->writer()
            .writeUndoable<PlanImportOutcome>(u"Import"_s,
                                              [&](WriteContext &context) {
                                                  return importPlanFile(context, *file(rows), {},
                                                                        progress);
                                              })
            .result();
    }
    [[nodiscard]] qsizetype count() const
    {
        return ContentRepository::all(database->reader())->size();
    }
};

} // namespace

class tst_PlanImportJob final : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowFarItIs()
    {
        Fixture f;
        PlanImportJob job(f.file(70), {}, f.database->writer());
        QSignalSpy progress(&job, &Job::progressChanged);
        QSignalSpy finished(&job, &Job::finished);

        job.start();

        QVERIFY(finished.wait());
        QVERIFY(!job.error());
        QCOMPARE(job.outcome().written.size(), 70);
        QCOMPARE(QList<QVariantList>(progress), (QList<QVariantList>{ { 0, 70 }, { 64, 70 }, { 70, 70 } }));
        QCOMPARE(f.count(), 70);
    }

    void stoppingBetweenTwoRowsLeavesNothing()
    {
        Fixture f;
        const auto outcome = f.import(5, [](qint64 done, qint64) {
            return done == 3 ? ReadControl::Stop : ReadControl::GoOn;
        });

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Cancelled);
        QCOMPARE(f.count(), 0);
        QVERIFY(!UndoJournal(*f.database).nextUndo());
    }

    void cancellingTheJobWritesNothing()
    {
        Fixture f;
        PlanImportJob job(f.file(5), {}, f.database->writer());
        QSignalSpy finished(&job, &Job::finished);

        job.cancel();
        job.start();

        QVERIFY(finished.wait());
        QVERIFY(job.error());
        QCOMPARE(job.error()->code, Error::Code::Cancelled);
        QCOMPARE(f.count(), 0);
    }

    void goesOnWhenTheJobIsGone()
    {
        Fixture f;
        {
            PlanImportJob job(f.file(5), {}, f.database->writer());
            job.start();
        }
        f.database->writer().waitForDone();
        QCOMPARE(f.count(), 5);
    }

    void refusesMoreThanOneStepCanUndo()
    {
        Fixture f;
        const auto outcome = f.import(mostPlanContents + 1, {});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::InvalidData);
        QVERIFY(outcome.error().message.contains(u"10,001 contents"));
        QCOMPARE(f.count(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_PlanImportJob)
#include "tst_planimportjob.moc"
