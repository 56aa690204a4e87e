#include "widgets/framerecorder.h"

#include <QTest>

using namespace Creator;

using Piece = FrameRecorder::Piece;

class TestFrameRecorder final : public QObject
{
    Q_OBJECT

private slots:
    void aPaintingEndsAFrame();
    void theWorkBeforeAPaintingIsPartOfItsFrame();
    void nobodyMeasuresWithoutARecorder() { const Piece piece(nullptr, Piece::Kind::Paint); }
    void aPercentileIsAFrameThatWasMeasured();

private:
    static void spend(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms) { }
    }
};

void TestFrameRecorder::aPaintingEndsAFrame()
{
    FrameRecorder recorder;

    for (int i = 0; i < 3; ++i)
        const Piece piece(&recorder, Piece::Kind::Paint);

    QCOMPARE(recorder.frames().size(), 3);
    recorder.clear();
    QCOMPARE(recorder.frames().size(), 0);
    QCOMPARE(recorder.percentile(0.99), 0.0);
}

void TestFrameRecorder::theWorkBeforeAPaintingIsPartOfItsFrame()
{
    FrameRecorder recorder;

    {
        const Piece piece(&recorder, Piece::Kind::Work);
        spend(4);
    }
    QCOMPARE(recorder.frames().size(), 0);
    {
        const Piece piece(&recorder, Piece::Kind::Paint);
        spend(2);
    }

    QCOMPARE(recorder.frames().size(), 1);
    QVERIFY(recorder.frames().first() >= 6'000'000);
}

void TestFrameRecorder::aPercentileIsAFrameThatWasMeasured()
{
    FrameRecorder recorder;
    for (int i = 0; i < 10; ++i) {
        const Piece piece(&recorder, Piece::Kind::Paint);
        spend(i == 9 ? 5 : 0);
    }

    QVERIFY(recorder.percentile(1.0) >= 5.0);
    QVERIFY(recorder.percentile(0.5) < 5.0);
    QVERIFY(recorder.percentile(0.5) <= recorder.percentile(0.9));
}

QTEST_GUILESS_MAIN(TestFrameRecorder)
#include "tst_framerecorder.moc"
