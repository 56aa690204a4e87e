#include "planning/overlap.h"

#include <QTest>

using namespace Creator;

class TestOverlap final : public QObject
{
    Q_OBJECT

private slots:
    void nothingHasNoLanes() { QCOMPARE(lanesOf({}), QList<Lane>()); }
    void aLoneSpanHasAllTheWidth() { QCOMPARE(lanesOf({ { 60, 90 } }), QList<Lane>({ { 0, 1 } })); }
    void neighboursThatTouchDoNotOverlap()
    {
        QCOMPARE(lanesOf({ { 60, 90 }, { 90, 120 } }), QList<Lane>({ { 0, 1 }, { 0, 1 } }));
    }
    void overlappingSpansStandSideBySide()
    {
        QCOMPARE(lanesOf({ { 60, 120 }, { 90, 150 } }), QList<Lane>({ { 0, 2 }, { 1, 2 } }));
    }
    void aFreedLaneIsUsedAgain()
    {
        // The third begins when the second is over, while the first still runs.
        QCOMPARE(lanesOf({ { 0, 180 }, { 0, 60 }, { 60, 120 } }),
                 QList<Lane>({ { 0, 2 }, { 1, 2 }, { 1, 2 } }));
    }
    void aRunThatIsOverSharesItsWidthWithNobody()
    {
        QCOMPARE(lanesOf({ { 0, 60 }, { 30, 60 }, { 300, 330 } }),
                 QList<Lane>({ { 0, 2 }, { 1, 2 }, { 0, 1 } }));
    }
    void theOrderOfTheAnswerIsThatOfTheQuestion()
    {
        QCOMPARE(lanesOf({ { 90, 150 }, { 60, 120 } }), QList<Lane>({ { 1, 2 }, { 0, 2 } }));
    }
};

QTEST_GUILESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
