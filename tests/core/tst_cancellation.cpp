#include "core/cancellation.h"

#include <QTest>

using namespace Creator;

class tst_Cancellation final : public QObject
{
    Q_OBJECT

private slots:
    void copiesAreOne()
    {
        Cancellation first;
        const Cancellation second = first;
        QVERIFY(!second.isCancelled());
        first.cancel();
        QVERIFY(second.isCancelled());
        QVERIFY(!Cancellation().isCancelled());
    }

    void tellsEachListenerOnce()
    {
        Cancellation cancellation;
        int told = 0;
        cancellation.onCancel(this, [&] { ++told; });
        cancellation.onCancel(this, [&] { ++told; });
        QCOMPARE(told, 0);
        cancellation.cancel();
        cancellation.cancel();
        QCOMPARE(told, 2);
    }

    void doesNotTellWhoIsGone()
    {
        Cancellation cancellation;
        int told = 0;
        {
            QObject gone;
            cancellation.onCancel(&gone, [&] { ++told; });
        }
        cancellation.onCancel(this, [&] { told += 10; });
        cancellation.cancel();
        QCOMPARE(told, 10);
    }

    void aListenerMayDropTheLastCopy()
    {
        auto cancellation = std::make_unique<Cancellation>();
        bool told = false;
        cancellation->onCancel(this, [&] {
            told = true;
            cancellation.reset();
        });
        cancellation->cancel();
        QVERIFY(told);
    }
};

QTEST_GUILESS_MAIN(tst_Cancellation)
#include "tst_cancellation.moc"
