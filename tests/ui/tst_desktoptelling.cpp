#include "pages/notifications/desktoptelling.h"

#include <QTest>

using namespace Creator;

namespace {

const NotificationId first(Uuid::v8("first"));
const NotificationId second(Uuid::v8("second"));

/// In Seoul, on 22 November 2026.
QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 22), QTime(hour, minute), QTimeZone("Asia/Seoul")).toUTC();
}

DesktopTelling quietAtNight()
{
    NotificationWishes wishes;
    wishes.quietFrom = QTime(22, 0);
    wishes.quietUntil = QTime(8, 0);
    DesktopTelling telling;
    telling.setWishes(wishes);
    telling.setZone(QTimeZone("Asia/Seoul"));
    return telling;
}

} // namespace

class tst_DesktopTelling final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheWindowSaidOnlyWhoLooksElsewhere()
    {
        const DesktopTelling telling;
        const NotificationType done = NotificationType::ImportDone;
        QVERIFY(telling.isWorthTelling(done, DesktopTelling::Attention::Elsewhere));
        QVERIFY(!telling.isWorthTelling(done, DesktopTelling::Attention::Here));
    }

    void tellsNothingOfASilencedKind()
    {
        NotificationWishes wishes;
        wishes.silenced = { NotificationType::ImportDone };
        DesktopTelling telling;
        telling.setWishes(wishes);
        const auto elsewhere = DesktopTelling::Attention::Elsewhere;
        QVERIFY(!telling.isWorthTelling(NotificationType::ImportDone, elsewhere));
        QVERIFY(telling.isWorthTelling(NotificationType::ReportDone, elsewhere));
    }

    void isQuietInTheHoursOfThePerson()
    {
        DesktopTelling telling = quietAtNight();
        QVERIFY(telling.show(first, at(21, 59)));
        QVERIFY(!telling.show(second, at(22)));
        QVERIFY(!telling.show(second, at(7, 59)));
        QCOMPARE(telling.shown(), QSet{ first });
        QVERIFY(telling.show(second, at(8)));
        QCOMPARE(telling.shown(), (QSet{ first, second }));
    }

    void withoutWishesItIsNeverQuiet()
    {
        DesktopTelling telling;
        for (int hour = 0; hour < 24; ++hour)
            QVERIFY(telling.show(first, at(hour)));
    }

    void takesBackOnceWhatIsNotUnreadAnyMore()
    {
        DesktopTelling telling;
        QVERIFY(telling.show(first, at(12)));
        QVERIFY(telling.show(second, at(12)));
        const NotificationId neverShown(Uuid::v8("never shown"));
        QCOMPARE(telling.takeRead({ second, neverShown }), QSet{ first });
        QCOMPARE(telling.shown(), QSet{ second });
        QCOMPARE(telling.takeRead({ second }), QSet<NotificationId>());
        QCOMPARE(telling.takeRead({}), QSet{ second });
    }
};

QTEST_GUILESS_MAIN(tst_DesktopTelling)
#include "tst_desktoptelling.moc"
