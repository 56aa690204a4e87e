#include "pages/planner/seriescontroller.h"

#include "models/contentwords.h"
#include "pages/planner/planlistsheet.h"
#include "pages/planner/repeatsheet.h"
#include "planning/serieswork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString titleOf(const ContentSeries &series)
{
    return series.fields.value("title"_L1).toString();
}

bool isUntouched(const Content &content)
{
    return content.createdAt == content.updatedAt;
}

} // namespace

SeriesController::SeriesController(const Stores &stores, PlannerController &plan,
                                   const Clock &clock, Prompter &prompter, const StateStore &memory,
                                   QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_plan(plan)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(memory)
{
    connect(&stores.plan, &PlanRepository::changed, this, &SeriesController::refreshList);
}

SeriesController::~SeriesController() = default;

void SeriesController::repeat(const Content &content, QWidget *window,
                              const std::function<void()> &done)
{
    if (content.seriesId) {
        if (const auto series = find(*content.seriesId))
            return askChange(*series, window);
    }
    const QDateTime now = m_clock.nowUtc();
    const QDate tomorrow = now.toTimeZone(m_plan.zone()).date().addDays(1);
    RepeatSheet::Subject subject;
    subject.title = content.title;
    subject.zone = m_plan.zone();
    subject.now = now;
    subject.startUtc = content.calendarAt();
    subject.start = RepeatSheet::Subject::Start::Fixed;
    if (subject.startUtc.isNull()) {
        subject.startUtc = instantOf({ tomorrow, QTime(9, 0) }, m_plan.zone());
        subject.start = RepeatSheet::Subject::Start::Free;
    }
    auto *sheet = new RepeatSheet(subject, window);
    connect(sheet, &RepeatSheet::chosen, this,
            [this, content, done](const RecurrenceRule &rule) { begin(content, rule, done); });
    sheet->open();
}

void SeriesController::begin(const Content &content, const RecurrenceRule &rule,
                             const std::function<void()> &done)
{
    ContentSeries series;
    series.id = SeriesId(Uuid::v7(m_clock.nowUtc().toMSecsSinceEpoch()));
    series.creatorId = content.creatorId;
    if (series.creatorId.isNull() && !m_plan.channels().isEmpty())
        series.creatorId = m_plan.channels().constFirst().userId;
    series.rrule = rule.rrule;
    series.startsAt = rule.start;
    series.zone = rule.zone;
    series.fields = SeriesWork::fieldsOf(content);
    Result<SeriesExtension> due = SeriesWork::due(series, m_clock.nowUtc());
    if (!due)
        return refuse(due.error().message);
    series.madeUntil = due->until;
    SeriesStep step;
    if (!content.id.isNull() && !content.isOut()) {
        // The content itself stands for the first time.
        step.joined = { content.id };
        step.joinedAt = instantOf(rule.start, QTimeZone(rule.zone));
        due->made.removeIf([&](const Content &made) { return made.plannedAt == step.joinedAt; });
    }
    step.begun = series;
    step.made = due->made;
    carryOut(step, tr("Repeat “%1”").arg(content.title), madeText(series, step.made.size()), done);
}

void SeriesController::change(const ContentSeries &series, const RecurrenceRule &rule)
{
    ContentSeries next = series;
    next.id = SeriesId(Uuid::v7(m_clock.nowUtc().toMSecsSinceEpoch()));
    next.rrule = rule.rrule;
    next.startsAt = rule.start;
    next.zone = rule.zone;
    next.madeUntil = {};
    Result<SeriesExtension> due = SeriesWork::due(next, m_clock.nowUtc());
    if (!due)
        return refuse(due.error().message);
    next.madeUntil = due->until;
    SeriesStep step;
    step.ended = series.id;
    step.begun = next;
    QList<QDateTime> kept;
    const QList<Content> coming = comingOf(series.id);
    for (const Content &content : coming) {
        if (isUntouched(content))
            step.trashed.append(content.id);
        else
            step.joined.append(content.id);
    }
    for (const Content &content : m_plan.contentsOf(step.joined))
        kept.append(content.plannedAt);
    due->made.removeIf([&](const Content &made) { return kept.contains(made.plannedAt); });
    step.made = due->made;
    carryOut(step, tr("Change how “%1” repeats").arg(titleOf(series)),
             madeText(next, step.made.size()));
}

void SeriesController::stop(const ContentSeries &series)
{
    QList<ContentId> coming;
    for (const Content &content : comingOf(series.id))
        coming.append(content.id);
    const QString label = tr("Stop “%1”").arg(titleOf(series));
    const int count = static_cast<int>(coming.size());
    if (coming.isEmpty()) {
        m_prompter.confirm({ tr("Stop “%1”?").arg(titleOf(series)),
                             tr("No further ones are planned."), tr("Stop"), Prompter::Risk::None,
                             tr("One step to undo.") },
                           this, [this, series, label] {
                               carryOut({ series.id, {}, {}, {}, {}, {} }, label, {});
                           });
        return;
    }
    m_prompter.choose(
        { tr("Stop “%1”?").arg(titleOf(series)),
          tr("No further ones are planned. %Ln of it is still to come.", nullptr, count),
          { tr("Keep what is planned"), tr("Move what is planned to the trash") },
          tr("Stop") },
        this, [this, series, coming, label](std::optional<int> choice) {
            if (!choice)
                return;
            const QList<ContentId> trashed = *choice == 1 ? coming : QList<ContentId>();
            carryOut({ series.id, trashed, {}, {}, {}, {} }, label, {});
        });
}

void SeriesController::carryOut(const SeriesStep &step, const QString &label, const QString &text,
                                const std::function<void()> &done)
{
    m_stores.series.carryOut(step, label)
        .then(this, [this, label, text, done](const Result<void> &stored) {
            if (!stored)
                return refuse(stored.error().message);
            if (done)
                done();
            emit noticeRequested(
                { Tone::Positive, label, text, tr("Undo"), [this] { emit undoRequested(); } });
        });
}

QString SeriesController::madeText(const ContentSeries &series, qsizetype count) const
{
    const QString words = Recurrence::describe(SeriesWork::ruleOf(series));
    return tr("%1. %Ln content(s) planned now.", nullptr, static_cast<int>(count)).arg(words);
}

void SeriesController::showAll(QWidget *window)
{
    if (m_list)
        return;
    m_list = new PlanListSheet(
        { u"planner/series"_s,
          tr("Repeating contents"),
          tr("Each plans its contents up to %Ln days ahead.", nullptr, Recurrence::daysAhead),
          { tr("Content"), tr("Repeats"), tr("Next") },
          Icon::Sync,
          tr("Nothing repeats yet"),
          tr("Select a content in the planner and choose “Repeat…”.") },
        m_memory, window);
    m_list->addChoice(tr("Stop…"));
    m_list->addChoice(tr("Change…"), ButtonKind::Primary);
    connect(m_list, &PlanListSheet::requested, this,
            [this, window = QPointer<QWidget>(window)](int choice, const Uuid &id) {
                const auto series = find(SeriesId(id));
                if (!series)
                    return;
                if (choice == 0)
                    stop(*series);
                else
                    askChange(*series, window);
            });
    refreshList();
    m_list->open();
}

void SeriesController::askChange(const ContentSeries &series, QWidget *window)
{
    RepeatSheet::Subject subject;
    subject.title = titleOf(series);
    subject.zone = QTimeZone(series.zone);
    subject.startUtc = instantOf(series.startsAt, subject.zone);
    subject.now = m_clock.nowUtc();
    subject.rrule = series.rrule;
    auto *sheet = new RepeatSheet(subject, window);
    connect(sheet, &RepeatSheet::chosen, this,
            [this, series](const RecurrenceRule &rule) { change(series, rule); });
    sheet->open();
}

void SeriesController::refreshList()
{
    if (!m_list)
        return;
    QList<PlanListSheet::Entry> entries;
    const QDateTime now = m_clock.nowUtc();
    for (const ContentSeries &series : m_stores.plan.series().value_or(QList<ContentSeries>())) {
        const RecurrenceRule rule = SeriesWork::ruleOf(series);
        const QDateTime next = SeriesWork::nextOf(rule, now);
        entries.append({ series.id.uuid(),
                         { titleOf(series), Recurrence::describe(rule),
                           next.isNull() ? tr("none") : shortInstant(next, now, m_plan.zone()) } });
    }
    m_list->setEntries(entries);
}

std::optional<ContentSeries> SeriesController::find(SeriesId id) const
{
    for (const ContentSeries &series : m_stores.plan.series().value_or(QList<ContentSeries>())) {
        if (series.id == id)
            return series;
    }
    return std::nullopt;
}

QList<Content> SeriesController::comingOf(SeriesId id) const
{
    QList<Content> coming;
    const QDateTime now = m_clock.nowUtc();
    for (const Content &content : m_plan.model().contents()) {
        if (content.seriesId == id && !content.isOut() && content.plannedAt > now)
            coming.append(content);
    }
    return coming;
}

void SeriesController::refuse(const QString &sentence)
{
    emit noticeRequested({ Tone::Negative, tr("That did not work"), sentence });
}

} // namespace Creator
