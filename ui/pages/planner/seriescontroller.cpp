#include "pages/planner/seriescontroller.h"

#include "models/contentwords.h"
#include "pages/planner/planlistsheet.h"
#include "pages/planner/repeatsheet.h"
#include "planning/seriessteps.h"
#include "planning/serieswork.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString titleOf(const ContentSeries &series)
{
    return series.fields.value("title"_L1).toString();
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

void SeriesController::repeat(const Content &content, QWidget *window)
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
            [this, content](const RecurrenceRule &rule) { begin(content, rule); });
    sheet->open();
}

void SeriesController::begin(const Content &content, const RecurrenceRule &rule)
{
    Content owned = content;
    if (owned.creatorId.isNull() && !m_plan.channels().isEmpty())
        owned.creatorId = m_plan.channels().constFirst().userId;
    carryOut(SeriesSteps::begin(owned, rule, m_clock.nowUtc()),
             tr("Repeat “%1”").arg(content.title));
}

void SeriesController::change(const ContentSeries &series, const RecurrenceRule &rule)
{
    carryOut(SeriesSteps::change(series, rule, comingOf(series.id), m_clock.nowUtc()),
             tr("Change how “%1” repeats").arg(titleOf(series)));
}

void SeriesController::stop(const ContentSeries &series)
{
    const QList<Content> coming = comingOf(series.id);
    const QString label = tr("Stop “%1”").arg(titleOf(series));
    if (coming.isEmpty()) {
        m_prompter.confirm(
            { tr("Stop “%1”?").arg(titleOf(series)), tr("No further ones are planned."), tr("Stop"),
              Prompter::Risk::None, tr("One step to undo.") },
            this, [this, series, label] { carryOut(SeriesSteps::stop(series.id, {}), label); });
        return;
    }
    m_prompter.choose(
        { tr("Stop “%1”?").arg(titleOf(series)),
          tr("No further ones are planned. %Ln of it is still to come.", nullptr,
             static_cast<int>(coming.size())),
          { tr("Keep what is planned"), tr("Move what is planned to the trash") },
          tr("Stop") },
        this, [this, series, coming, label](std::optional<int> choice) {
            if (choice)
                carryOut(SeriesSteps::stop(series.id, *choice == 1 ? coming : QList<Content>()),
                         label);
        });
}

void SeriesController::carryOut(const Result<SeriesStep> &step, const QString &label)
{
    if (!step)
        return refuse(step.error().message);
    m_stores.series.carryOut(*step, label)
        .then(this, [this, label, text = madeText(*step)](const Result<void> &stored) {
            if (!stored)
                return refuse(stored.error().message);
            emit noticeRequested(
                { Tone::Positive, label, text, tr("Undo"), [this] { emit undoRequested(); } });
        });
}

QString SeriesController::madeText(const SeriesStep &step) const
{
    if (!step.begun)
        return {};
    const QString words = Recurrence::describe(SeriesWork::ruleOf(*step.begun));
    return tr("%1. %Ln content(s) planned now.", nullptr, static_cast<int>(step.made.size()))
        .arg(words);
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
