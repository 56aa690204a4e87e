#include "accessibility.h"
#include "markingtranslator.h"
#include "models/reminderwords.h"
#include "pages/settings/notificationssection.h"
#include "uisupport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    NotificationsSection section;
    QSignalSpy chosen{ &section, &NotificationsSection::wishesChosen };

    Fixture()
    {
        section.resize(900, 900);
        section.show();
    }
    [[nodiscard]] NotificationWishes last() const
    {
        return chosen.last().first().value<NotificationWishes>();
    }
    template <typename T>
    T &part(const QString &name)
    {
        T *found = section.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }
    QCheckBox &box(const QString &name) { return part<QCheckBox>(name); }
    QComboBox &times(const QString &name) { return part<QComboBox>(name); }
    void click(QWidget &widget)
    {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(8, widget.height() / 2));
    }
};

} // namespace

/// What a person wants to be told of, through the real controls.
class tst_NotificationsSection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void showsWhatIsWished()
    {
        Fixture f;
        NotificationWishes wishes;
        wishes.silenced = { NotificationType::LicenceExpiring };
        wishes.quietFrom = QTime(23, 15);
        wishes.quietUntil = QTime(6, 30);
        wishes.rules.planned = 10;
        wishes.rules.deadline = neverRemind;
        wishes.rules.moneyDue = 45;

        f.section.setWishes(wishes);

        QVERIFY(f.box(u"tell_content_due"_s).isChecked());
        QVERIFY(!f.box(u"tell_licence_expiring"_s).isChecked());
        QCOMPARE(f.times(u"before_planned"_s).currentText(), u"10 minute(s) before"_s);
        QCOMPARE(f.times(u"before_deadline"_s).currentText(), u"Never"_s);
        QCOMPARE(f.times(u"before_money_due"_s).currentText(), u"45 minute(s) before"_s);
        QVERIFY(!f.times(u"before_licence_end"_s).isEnabled());
        QVERIFY(f.box(u"quiet"_s).isChecked());
        QCOMPARE(f.part<QTimeEdit>(u"quietFrom"_s).time(), QTime(23, 15));
        QCOMPARE(f.part<QTimeEdit>(u"quietUntil"_s).time(), QTime(6, 30));
        QCOMPARE(f.chosen.count(), 0);
    }

    void aSwitchSilencesAKind()
    {
        Fixture f;
        f.click(f.box(u"tell_payout_overdue"_s));
        QCOMPARE(f.chosen.count(), 1);
        QCOMPARE(f.last().silenced, QSet{ NotificationType::PayoutOverdue });
        QVERIFY(!f.times(u"before_money_due"_s).isEnabled());
        f.box(u"tell_payout_overdue"_s).setFocus();
        QTest::keyClick(&f.box(u"tell_payout_overdue"_s), Qt::Key_Space);
        QCOMPARE(f.last(), NotificationWishes());
        QVERIFY(f.times(u"before_money_due"_s).isEnabled());
    }

    void aTimeBeforeIsChosenByTheKeyboard()
    {
        Fixture f;
        QComboBox &times = f.times(u"before_planned"_s);
        QCOMPARE(times.currentText(), u"1 hour(s) before"_s);
        QTest::keyClick(&times, Qt::Key_Down);
        QCOMPARE(f.last().rules.planned, 120);
        QTest::keyClick(&times, Qt::Key_Home);
        QCOMPARE(f.last().rules.planned, neverRemind);
        QCOMPARE(f.last().rules.deadline, ReminderRules().deadline);
    }

    void quietHoursAreSwitchedOnAndTyped()
    {
        Fixture f;
        auto &from = f.part<QTimeEdit>(u"quietFrom"_s);
        QVERIFY(!from.isEnabled());
        f.click(f.box(u"quiet"_s));
        QCOMPARE(f.last().quietFrom, QTime(22, 0));
        QCOMPARE(f.last().quietUntil, QTime(7, 0));
        QVERIFY(from.isEnabled());
        from.setTime(QTime(21, 30));
        emit from.editingFinished();
        QCOMPARE(f.last().quietFrom, QTime(21, 30));
        f.click(f.box(u"quiet"_s));
        QVERIFY(!f.last().quietFrom.isValid());
        QVERIFY(!f.last().quietUntil.isValid());
    }

    void saysTimesOfDaysAndOfInstants_data()
    {
        QTest::addColumn<int>("occasion");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        const int planned = int(ReminderOccasion::Planned);
        const int money = int(ReminderOccasion::MoneyDue);
        QTest::newRow("instant") << planned << 0 << u"At the time"_s;
        QTest::newRow("day") << money << 0 << u"On the day"_s;
        QTest::newRow("after") << money << -1440 << u"1 day(s) after"_s;
        QTest::newRow("hours") << planned << 180 << u"3 hour(s) before"_s;
        QTest::newRow("minutes") << planned << 90 << u"90 minute(s) before"_s;
        QTest::newRow("week") << planned << 10080 << u"7 day(s) before"_s;
        QTest::newRow("never") << planned << neverRemind << u"Never"_s;
    }

    void saysTimesOfDaysAndOfInstants()
    {
        QFETCH(int, occasion);
        QFETCH(int, minutes);
        QTEST(reminderText(static_cast<ReminderOccasion>(occasion), minutes), "text");
    }

    void theDefaultsAreAmongTheChoices()
    {
        const ReminderRules rules;
        for (const ReminderOccasion occasion : allReminderOccasions)
            QVERIFY(reminderChoices(occasion).contains(rules[occasion]));
    }

    void namesItsControlsAndChangesItsLanguage()
    {
        Fixture f;
        NotificationWishes wishes;
        wishes.rules.planned = 10;
        f.section.setWishes(wishes);
        QCOMPARE(unnamedWidgets(f.section), QStringList());
        const MarkingTranslator marks;
        QTRY_COMPARE(unmarkedTexts(f.section), QStringList());
        QVERIFY(f.times(u"before_planned"_s).currentText().startsWith(u'⟦'));
        QCOMPARE(f.times(u"before_planned"_s).currentData().toInt(), 10);
        QCOMPARE(f.chosen.count(), 0);
    }

    void looksAtIt()
    {
        const QString folder = qEnvironmentVariable("CREATOR_GRABS");
        if (folder.isEmpty())
            QSKIP("pictures are made on demand");
        Fixture f;
        NotificationWishes wishes;
        wishes.silenced = { NotificationType::ImportDone };
        f.section.setWishes(wishes);
        f.section.grab().save(folder + u"/settings_notifications.png"_s);
    }
};

QTEST_MAIN(tst_NotificationsSection)
#include "tst_notificationssection.moc"
