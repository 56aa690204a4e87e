#include "core/job.h"
#include "manualjob.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Creator;

namespace {

class ImmediateJob final : public Job
{
public:
    enum class Ends { Well, Badly, Twice };
    explicit ImmediateJob(Ends ends)
        : Job(QStringLiteral("Work"))
        , m_ends(ends)
    {
    }

protected:
    void doStart() override
    {
        if (m_ends == Ends::Badly)
            fail({ Error::Code::File, QStringLiteral("gone") });
        else
            succeed();
        if (m_ends == Ends::Twice)
            fail({ Error::Code::File, QStringLiteral("late") });
    }

private:
    const Ends m_ends;
};

} // namespace

class tst_Job : public QObject
{
    Q_OBJECT

private slots:
    void finishesOnceAndNeverInsideStart()
    {
        ImmediateJob job(ImmediateJob::Ends::Twice);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QCOMPARE(finished.count(), 0);
        QVERIFY(finished.wait());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!job.error());
        QCOMPARE(job.state(), Job::State::Finished);
    }

    void tellsWhyItFailed()
    {
        ImmediateJob job(ImmediateJob::Ends::Badly);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(finished.wait());
        QCOMPARE(job.error()->code, Error::Code::File);
    }

    void startsOnlyOnce()
    {
        ImmediateJob job(ImmediateJob::Ends::Well);
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        job.start();
        QVERIFY(finished.wait());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.count(), 1);
    }

    void tellsProgressFromAnyThreadOnItsOwn()
    {
        Test::ManualJob job(QStringLiteral("Work"));
        QList<qint64> seen;
        QThread *where = nullptr;
        connect(&job, &Job::progressChanged, this, [&](qint64 done, qint64 total) {
            where = QThread::currentThread();
            seen.append(done);
            seen.append(total);
        });
        job.start();
        const std::unique_ptr<QThread> worker(QThread::create([&job] {
            job.reportProgress(1, 0);
            job.reportProgress(2, 10);
        }));
        worker->start();
        worker->wait();
        QCOMPARE(seen.size(), 0);

        QTRY_COMPARE(seen.size(), 4);
        QCOMPARE(seen, (QList<qint64>{ 1, 0, 2, 10 }));
        QCOMPARE(where, thread());
    }

    void cancelOnlyAsks()
    {
        Test::ManualJob job(QStringLiteral("Work"));
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        QVERIFY(!job.isCancelRequested());

        job.cancel();

        QVERIFY(job.isCancelRequested());
        QCOMPARE(job.state(), Job::State::Running);
        job.fail({ Error::Code::Cancelled, QStringLiteral("Cancelled.") });
        QCOMPARE(job.state(), Job::State::Running); // until the event loop runs
        QVERIFY(finished.wait());
        QCOMPARE(job.state(), Job::State::Finished);
        QCOMPARE(job.error()->code, Error::Code::Cancelled);
        QCOMPARE(finished.first().first().value<Job *>(), &job);
    }

    void isIdleUntilItIsStarted()
    {
        Test::ManualJob job(QStringLiteral("Import sales.csv"));
        QCOMPARE(job.state(), Job::State::Idle);
        QCOMPARE(job.title(), QStringLiteral("Import sales.csv"));
        QVERIFY(!job.error());
        job.start();
        QCOMPARE(job.state(), Job::State::Running);
    }
};

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_job.moc"
