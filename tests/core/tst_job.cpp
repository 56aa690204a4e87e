#include "core/job.h"

#include <QSignalSpy>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_job.moc"
