#include "delegates/datatable.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/planlistsheet.h"
#include "planwindow.h"

#include <QLineEdit>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime tuesday(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

struct Fixture : PlanWindow
{
    /// Everything that a template keeps, and what it must not.
    Content full()
    {
        Resource resource;
        resource.name = u"Night Drive"_s;
        music = await(resources.save(resource))->id;
        Content content;
        content.title = u"주간 브이로그"_s;
        content.description = u"설명"_s;
        content.type = ContentType::Short;
        content.status = ContentStatus::InProduction;
        content.profileId = channel.id;
        content.plannedAt = tuesday;
        content.deadlineAt = tuesday.addDays(-1);
        content.durationSeconds = 60;
        content.tags = { u"일상"_s };
        content.checklist = { { u"자막"_s, true } };
        content.notes = u"메모"_s;
        content.effortMinutes = 90;
        ContentVariant variant;
        variant.platform = u"youtube"_s;
        variant.title = u"유튜브"_s;
        variant.plannedAt = tuesday;
        content.variants = { variant };
        content.resources = { { music, u"music"_s } };
        return add(content);
    }
    void save(const Content &content, const QString &name)
    {
        select({ content });
        prompter.text = name;
        const qsizetype before = toolNotices.size();
        action(PlanActions::Template).trigger();
        QTRY_COMPARE(toolNotices.size(), before + 1);
    }

    ResourceId music;
};

} // namespace

class tst_TemplateController final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void whatIsSavedComesBackWithoutDates()
    {
        Fixture f;
        const Content content = f.full();
        f.open();
        QTRY_COMPARE(f.plan.resources().size(), 1);
        f.save(content, u"브이로그 & Shorts"_s);
        QCOMPARE(f.rows.templates()->constFirst().name, u"브이로그 & Shorts"_s);

        f.menuAction(u"브이로그 && Shorts"_s)->trigger();
        auto *form = f.sheet<ContentSheet>();
        QVERIFY(form);
        emit form->accepted();

        QTRY_COMPARE(f.stored().size(), 2);
        const QList<Content> stored = f.stored();
        const bool isFirst = stored.constFirst().id != content.id;
        const Content begun = isFirst ? stored.constFirst() : stored.constLast();
        QCOMPARE(begun.title, content.title);
        QCOMPARE(begun.description, content.description);
        QCOMPARE(begun.type, content.type);
        QCOMPARE(begun.profileId, content.profileId);
        QCOMPARE(begun.durationSeconds, 60);
        QCOMPARE(begun.tags, content.tags);
        QCOMPARE(begun.checklist, (QList<ChecklistItem>{ { u"자막"_s, false } }));
        QCOMPARE(begun.notes, content.notes);
        QCOMPARE(begun.resources, content.resources);
        QCOMPARE(begun.variants.size(), 1);
        QCOMPARE(begun.variants.constFirst().platform, u"youtube"_s);
        QCOMPARE(begun.variants.constFirst().title, u"유튜브"_s);
        QVERIFY(begun.variants.constFirst().id != content.variants.constFirst().id);
        QVERIFY(begun.variants.constFirst().plannedAt.isNull());
        QVERIFY(begun.plannedAt.isNull());
        QVERIFY(begun.deadlineAt.isNull());
        QCOMPARE(begun.status, ContentStatus::Idea);
        QCOMPARE(begun.effortMinutes, 0);
    }

    void theFormSavesItsValues()
    {
        Fixture f;
        f.open();
        f.pages.add({});
        auto *form = f.sheet<ContentSheet>();
        PlanWindow::field<QLineEdit>(*form, u"Title"_s)->setText(u"Q&A"_s);
        f.prompter.text = u"  Q&A   weekly "_s;

        PlanWindow::button(*form, u"More"_s)->menu()->actions().at(1)->trigger();

        QTRY_COMPARE(f.rows.templates()->size(), 1);
        QCOMPARE(f.rows.templates()->constFirst().name, u"Q&A weekly"_s);
        QCOMPARE(f.rows.templates()->constFirst().fields.value(u"title"_s).toString(), u"Q&A"_s);
        QVERIFY(f.stored().isEmpty());
    }

    void aNameIsThereOnce()
    {
        Fixture f;
        const Content first = f.add(u"a"_s);
        const Content second = f.add(u"b"_s);
        f.open();
        f.save(first, u"Weekly"_s);
        f.prompter.saysYes = false;
        f.select({ second });
        f.prompter.text = u"weekly"_s;
        f.action(PlanActions::Template).trigger();
        QCOMPARE(f.prompter.questions.size(), 1);
        QCOMPARE(f.rows.templates()->constFirst().fields.value(u"title"_s).toString(), u"a"_s);

        f.prompter.saysYes = true;
        f.save(second, u"weekly"_s);

        QCOMPARE(f.rows.templates()->size(), 1);
        QCOMPARE(f.rows.templates()->constFirst().fields.value(u"title"_s).toString(), u"b"_s);
    }

    void theListRenamesRemovesAndBegins()
    {
        Fixture f;
        const Content content = f.add(u"a"_s);
        f.open();
        f.save(content, u"One"_s);
        f.save(content, u"Two"_s);
        f.menuAction(u"Templates…"_s)->trigger();
        auto *list = f.sheet<PlanListSheet>();
        auto *table = list->findChild<DataTable *>();
        QCOMPARE(table->model()->rowCount(), 2);

        f.prompter.text = u"two"_s;
        PlanWindow::button(*list, u"Rename…"_s)->click(); // "One" is current; the name is taken
        QVERIFY(f.lastNotice().title.contains(u"“Two” already"));
        QCOMPARE(f.rows.templates()->constFirst().name, u"One"_s);
        f.prompter.text = u"Zebra"_s;
        PlanWindow::button(*list, u"Rename…"_s)->click();
        QTRY_COMPARE(f.rows.templates()->constLast().name, u"Zebra"_s);
        QTRY_COMPARE(table->model()->index(1, 0).data().toString(), u"Zebra"_s);
        QCOMPARE(table->currentIndex().row(), 1); // still the same one
        PlanWindow::button(*list, u"Remove"_s)->click();
        QTRY_COMPARE(f.rows.templates()->size(), 1);
        QVERIFY(await(f.journal.undo()));
        QCOMPARE(f.rows.templates()->size(), 2);
        PlanWindow::button(*list, u"New content from it"_s)->click();

        QVERIFY(f.sheet<ContentSheet>());
        QCOMPARE(PlanWindow::field<QLineEdit>(*f.sheet<ContentSheet>(), u"Title"_s)->text(),
                 u"a"_s);
        QTRY_VERIFY(!f.sheet<PlanListSheet>());
    }

    void aResourceThatIsGoneIsLeftOut()
    {
        Fixture f;
        const Content content = f.full();
        f.open();
        f.save(content, u"t"_s);
        QVERIFY(await(f.resources.moveToTrash({ f.music })));
        f.plan.reloadSurroundings();
        QTRY_VERIFY(f.plan.resources().isEmpty());

        f.menuAction(u"t"_s)->trigger();
        emit f.sheet<ContentSheet>()->accepted();

        QTRY_COMPARE(f.stored().size(), 2);
        for (const Content &one : f.stored())
            QVERIFY(one.id == content.id || one.resources.isEmpty());
    }
};

QTEST_MAIN(tst_TemplateController)
#include "tst_templatecontroller.moc"
