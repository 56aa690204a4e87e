#include "pages/planner/planbulksheet.h"
#include "pages/planner/planview.h"
#include "planwindow.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

// Sunday, 22 November 2026, 09:00 UTC is now.
const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
const QDateTime tuesday(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

Content content(const QString &title, ContentStatus status, const QDateTime &at = {})
{
    Content one;
    one.id = ContentId(Uuid::v8(title.toUtf8()));
    one.title = title;
    one.status = status;
    one.plannedAt = at;
    return one;
}

void choose(QWidget &sheet, const QString &field, const QString &text)
{
    auto *box = PlanWindow::field<QComboBox>(sheet, field);
    QVERIFY(box->findText(text) >= 0);
    box->setCurrentIndex(box->findText(text));
}

} // namespace

class tst_BulkController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void refusesOneByOneWithTheReason()
    {
        BulkPlan plan;
        plan.status = ContentStatus::Scheduled;

        const BulkOutcome outcome
            = bulkOutcome({ content(u"dated"_s, ContentStatus::Draft, tuesday),
                            content(u"undated"_s, ContentStatus::Draft),
                            content(u"out"_s, ContentStatus::Published, now.addDays(-1)),
                            content(u"so already"_s, ContentStatus::Scheduled, tuesday) },
                          plan, now, QTimeZone::utc());

        QCOMPARE(outcome.edits.size(), 1);
        QCOMPARE(outcome.edits.constFirst().after.title, u"dated"_s);
        QCOMPARE(outcome.edits.constFirst().after.status, ContentStatus::Scheduled);
        QCOMPARE(outcome.refused.size(), 2);
        QCOMPARE(outcome.refused.at(0).title, u"undated"_s);
        QVERIFY(outcome.refused.at(0).reason.contains(u"date first"));
        QCOMPARE(outcome.refused.at(1).title, u"out"_s);
    }

    void shiftsDaysByTheClockOnTheWall()
    {
        BulkPlan plan;
        plan.when = BulkPlan::When::Shift;
        plan.days = 7;
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime before(QDate(2027, 3, 25), QTime(8, 0), Qt::UTC); // 09:00
        const BulkOutcome outcome
            = bulkOutcome({ content(u"a"_s, ContentStatus::Draft, before),
                            content(u"none"_s, ContentStatus::Draft),
                            content(u"out"_s, ContentStatus::Published, before) },
                          plan, now, berlin);

        QCOMPARE(outcome.edits.size(), 1);
        QCOMPARE(outcome.edits.constFirst().after.plannedAt,
                 QDateTime(QDate(2027, 4, 1), QTime(7, 0), Qt::UTC)); // 09:00
        QCOMPARE(outcome.refused.size(), 1);
        QVERIFY(outcome.questions.isEmpty());
    }

    void asksBeforeThePastAndBeforeAScheduleIsLost()
    {
        BulkPlan plan;
        plan.when = BulkPlan::When::Shift;
        plan.days = -7;
        QCOMPARE(bulkOutcome({ content(u"a"_s, ContentStatus::Draft, tuesday) }, plan, now,
                             QTimeZone::utc())
                     .questions.size(),
                 1);
        plan.when = BulkPlan::When::Clear;
        const BulkOutcome outcome
            = bulkOutcome({ content(u"a"_s, ContentStatus::Scheduled, tuesday),
                            content(u"b"_s, ContentStatus::Scheduled, tuesday) },
                          plan, now, QTimeZone::utc());
        QCOMPARE(outcome.questions.size(), 1);
        QCOMPARE(outcome.edits.at(1).after.status, ContentStatus::Draft);
        QVERIFY(outcome.edits.at(1).after.plannedAt.isNull());
    }

    void tagsComeAndGoWhateverTheirCase()
    {
        Content tagged = content(u"a"_s, ContentStatus::Draft);
        tagged.tags = { u"Camping"_s, u"겨울"_s };
        BulkPlan plan;
        plan.addedTags = { u"겨울"_s, u"Tent"_s };
        plan.removedTags = { u"camping"_s };

        const BulkOutcome outcome = bulkOutcome({ tagged }, plan, now, QTimeZone::utc());

        QCOMPARE(outcome.edits.constFirst().after.tags, (QStringList{ u"겨울"_s, u"Tent"_s }));
    }

    void nothingChosenChangesNothing()
    {
        BulkPlan plan;
        QVERIFY(plan.isNothing());
        plan.when = BulkPlan::When::Shift;
        QVERIFY(plan.isNothing());
        plan.days = 1;
        QVERIFY(!plan.isNothing());
        QVERIFY(bulkOutcome({ content(u"a"_s, ContentStatus::Draft, tuesday) }, BulkPlan(), now,
                            QTimeZone::utc())
                    .edits.isEmpty());
    }

    void theSheetChangesSeveralInOneStep()
    {
        PlanWindow w;
        const Content first = w.add(u"a"_s, tuesday);
        const Content second = w.add(u"b"_s, tuesday.addDays(1));
        const Content third = w.add(u"undated"_s);
        w.open();
        w.select({ first, second, third });
        const qsizetype steps = w.journal.entries()->size();
        QTest::keyClick(w.page->planViews().constFirst(), Qt::Key_E, Qt::ControlModifier);
        auto *sheet = w.sheet<PlanBulkSheet>();
        QVERIFY(sheet);
        QVERIFY(!PlanWindow::button(*sheet, u"Nothing to change"_s)->isEnabled());

        choose(*sheet, u"Status"_s, u"Scheduled"_s);
        choose(*sheet, u"Date"_s, u"move by days"_s);
        PlanWindow::field<QSpinBox>(*sheet, u"Days"_s)->setValue(2);
        choose(*sheet, u"Channel"_s, w.channel.name);
        choose(*sheet, u"Type"_s, u"Short"_s);
        PlanWindow::field<QLineEdit>(*sheet, u"Add tags"_s)->setText(u"겨울, camp"_s);
        const QString said = sheet->findChild<PlainLabel *>(u"refused"_s)->text();
        QVERIFY2(said.contains(u"undated") && said.contains(u"date first"), qUtf8Printable(said));
        PlanWindow::button(*sheet, u"Change 2 content(s)"_s)->click();

        QTRY_COMPARE(w.now(second.id).status, ContentStatus::Scheduled);
        QCOMPARE(w.now(first.id).plannedAt, tuesday.addDays(2));
        QCOMPARE(w.now(first.id).profileId, w.channel.id);
        QCOMPARE(w.now(first.id).type, ContentType::Short);
        QCOMPARE(w.now(first.id).tags, (QStringList{ u"겨울"_s, u"camp"_s }));
        QCOMPARE(w.now(third.id), third);
        QCOMPARE(w.toolNotices.size(), 1);
        QVERIFY(w.lastNotice().text.contains(u"undated"));
        QCOMPARE(w.journal.entries()->size(), steps + 1);
        QVERIFY(await(w.journal.undo()));
        QCOMPARE(w.now(first.id).plannedAt, tuesday);
        QCOMPARE(w.now(second.id).status, ContentStatus::Draft);
    }

    void asksOnceBeforeTheSchedulesAreLost()
    {
        PlanWindow w;
        const Content first = w.add(u"a"_s, tuesday, ContentStatus::Scheduled);
        const Content second = w.add(u"b"_s, tuesday, ContentStatus::Scheduled);
        w.open();
        w.select({ first, second });
        w.prompter.saysYes = false;
        for (int round = 0; round < 2; ++round) {
            w.action(PlanActions::Edit).trigger();
            auto *sheet = w.sheet<PlanBulkSheet>();
            choose(*sheet, u"Date"_s, u"take the date away"_s);
            emit sheet->accepted();
            QCOMPARE(w.prompter.questions.size(), round + 1);
            if (round == 0)
                QCOMPARE(w.now(first.id).plannedAt, tuesday);
            w.prompter.saysYes = true;
        }
        QTRY_VERIFY(w.now(second.id).plannedAt.isNull());
        QCOMPARE(w.now(first.id).status, ContentStatus::Draft);
    }

    void licencesAreCheckedAsForOne()
    {
        PlanWindow w;
        Resource resource;
        resource.name = u"Night Drive"_s;
        resource.type = ResourceType::Audio;
        resource.licence.type = LicenceType::RoyaltyFree;
        resource.licence.validTo = QDate(2026, 11, 23);
        const ResourceId music = await(w.resources.save(resource))->id;
        Content using_ = content(u"music"_s, ContentStatus::Draft, tuesday);
        using_.resources = { { music, QString() } };
        const Content first = w.add(using_);
        const Content second = w.add(u"plain"_s, tuesday);
        w.open();
        QTRY_COMPARE(w.plan.resources().size(), 1);
        QSignalSpy blocked(&w.plan, &PlannerController::licencesInTheWay);
        w.select({ first, second });
        w.action(PlanActions::Edit).trigger();
        auto *sheet = w.sheet<PlanBulkSheet>();

        choose(*sheet, u"Status"_s, u"Scheduled"_s);
        emit sheet->accepted();

        QCOMPARE(blocked.size(), 1);
        const auto violations = blocked.at(0).at(1).value<QList<LicenceViolation>>();
        QCOMPARE(violations.size(), 1);
        QCOMPARE(violations.constFirst().content, first.id);
        QCOMPARE(w.now(first.id).status, ContentStatus::Draft);
        QCOMPARE(w.now(second.id).status, ContentStatus::Draft);
    }
};

QTEST_MAIN(tst_BulkController)
#include "tst_bulkcontroller.moc"
