#include "pages/planner/plannerpagecontroller.h"

#include "core/wallclock.h"
#include "pages/planner/boardview.h"
#include "pages/planner/contentsheet.h"
#include "pages/planner/datesheet.h"
#include "pages/planner/licencesheet.h"
#include "pages/planner/minimonth.h"
#include "pages/planner/planfilterbar.h"
#include "pages/planner/plantabledrag.h"
#include "pages/planner/planview.h"
#include "pages/planner/remindfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int workLimit = 5; // cards in production at once, before the board says so

} // namespace

PlannerPageController::PlannerPageController(PlannerController &plan, const Clock &clock,
                                             const StateStore &memory, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_clock(clock)
    , m_memory(memory)
    , m_items(plan.filter(), clock)
    , m_selection(m_items)
{
    m_items.setZone(plan.zone());
    connect(&m_plan, &PlannerController::licencesInTheWay, this,
            &PlannerPageController::showLicences);
    connect(&m_plan, &PlannerController::noticeRequested, this,
            &PlannerPageController::noticeRequested);
}

PlannerPageController::~PlannerPageController() = default;

PlannerPage *PlannerPageController::makePage(QWidget *parent)
{
    m_page = new PlannerPage({ m_items, m_selection, m_plan.filter() }, m_memory, parent);
    connectViews();
    const auto setChannels = [this] { m_page->filters().setChannels(m_plan.channels()); };
    connect(&m_plan, &PlannerController::loaded, m_page, setChannels);
    connect(&m_plan, &PlannerController::loaded, this, &PlannerPageController::revealAsked);
    m_plan.load();
    setChannels();
    emit pageMade(*m_page);
    return m_page;
}

void PlannerPageController::setHolidays(const Holidays &holidays)
{
    m_items.setHolidays(holidays);
}

void PlannerPageController::connectViews()
{
    for (PlanView *view : m_page->planViews())
        connectView(*view);
    BoardView &board = m_page->board();
    board.setLimit(ContentStatus::InProduction, workLimit);
    board.setMayEnter([this](const QModelIndex &index, ContentStatus status) {
        return m_plan.allows(m_items.at(index.row()).id, status);
    });
    connect(&board, &BoardView::addWithStatusRequested, this,
            [this](ContentStatus status) { add({}, status); });
    connect(m_page, &PlannerPage::openRequested, this, &PlannerPageController::open);
    connect(m_page, &PlannerPage::addRequested, this,
            [this](const QDateTime &start) { add(start); });
    connect(m_page, &PlannerPage::dateRequested, this,
            [this](const QList<ContentId> &ids) { askDate(ids); });
    connect(&m_page->miniMonth(), &MiniMonth::moveRequested, &m_plan, &PlannerController::move);
    connect(&m_page->miniMonth(), &MiniMonth::dragSaid, this, &PlannerPageController::sayDrag);
    connect(&m_page->tableDrag(), &PlanTableDrag::dragSaid, this, &PlannerPageController::sayDrag);
    connect(&m_page->tableDrag(), &PlanTableDrag::refused, this,
            &PlannerPageController::sayRefusal);
    connect(m_page, &PlannerPage::deleteRequested, &m_plan, &PlannerController::moveToTrash);
    connect(m_page, &PlannerPage::duplicateRequested, &m_plan, &PlannerController::duplicate);
    connect(m_page, &PlannerPage::paletteRequested, this, &PlannerPageController::paletteRequested);
}

void PlannerPageController::connectView(PlanView &view)
{
    connect(&view, &PlanView::moveRequested, &m_plan, &PlannerController::move);
    connect(&view, &PlanView::unplanRequested, &m_plan, &PlannerController::unplan);
    connect(&view, &PlanView::durationRequested, &m_plan, &PlannerController::setDuration);
    connect(&view, &PlanView::dateRequested, this,
            [this](const QList<ContentId> &ids) { askDate(ids); });
    connect(&view, &PlanView::refused, this, &PlannerPageController::sayRefusal);
    connect(&view, &PlanView::dragSaid, this, &PlannerPageController::sayDrag);
    connect(&view, &PlanView::statusRequested, this,
            [this](const QList<ContentId> &ids, ContentStatus status) {
                const QList<Content> contents = m_plan.contentsOf(ids);
                const bool needsDate = status == ContentStatus::Scheduled
                    && std::any_of(contents.begin(), contents.end(),
                                   [](const Content &c) { return c.plannedAt.isNull(); });
                if (needsDate)
                    askDate(ids, DateFor::Scheduling);
                else
                    m_plan.setStatus(ids, status);
            });
}

void PlannerPageController::sayRefusal(const QString &sentence)
{
    emit noticeRequested({ Tone::Warning, sentence });
}

void PlannerPageController::sayDrag(const QString &sentence)
{
    emit statusChanged(sentence.isEmpty() ? QStringList() : QStringList{ sentence });
}

void PlannerPageController::open(const ContentId &id)
{
    const QList<Content> found = m_plan.contentsOf({ id });
    if (!found.isEmpty())
        showSheet(found.constFirst());
}

void PlannerPageController::add(const QDateTime &startUtc, ContentStatus status)
{
    Content content;
    content.plannedAt = startUtc;
    content.status = status;
    if (!m_plan.channels().isEmpty()) {
        content.profileId = m_plan.channels().constFirst().id;
        content.creatorId = m_plan.channels().constFirst().userId;
    }
    showSheet(content);
}

void PlannerPageController::showSheet(const Content &content)
{
    if (!m_page)
        return;
    QList<UseEdit::Choice> choices;
    for (const Resource &resource : m_plan.resources())
        choices.append({ resource.id, resource.name });
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    auto *sheet = new ContentSheet(
        content, { m_plan.channels(), choices, m_plan.zone(), suggestion() }, m_page->window());
    m_form = sheet;
    if (m_reminders.own)
        sheet->remind().setChoice(m_reminders.own(content.id), m_reminders.rules());
    connect(sheet, &ContentSheet::saveRequested, this, [this, sheet](const Content &edited) {
        const auto done = [sheet = QPointer<ContentSheet>(sheet)] {
            if (sheet)
                sheet->dismiss();
        };
        m_plan.save({ sheet->given(), edited }, done, sheet->remind().storing());
    });
    // Whatever was said instead of storing it: the person goes on in the form.
    connect(&m_plan, &PlannerController::noticeRequested, sheet, &ContentSheet::wakeUp);
    connect(&m_plan, &PlannerController::licencesInTheWay, sheet, &ContentSheet::wakeUp);
    emit formOpened(*sheet);
    sheet->open();
}

QDateTime PlannerPageController::suggestion() const
{
    const QDate tomorrow = wallClockAt(m_clock.nowUtc(), m_plan.zone()).day.addDays(1);
    return instantOf({ tomorrow, m_items.usualTime() }, m_plan.zone());
}

void PlannerPageController::askDate(const QList<ContentId> &ids, DateFor purpose)
{
    const QList<Content> contents = m_plan.contentsOf(ids);
    if (contents.isEmpty() || !m_page)
        return;
    const QDateTime at = contents.constFirst().plannedAt;
    const QString title = contents.size() == 1
        ? contents.constFirst().title
        : tr("%Ln content(s)", nullptr, static_cast<int>(contents.size()));
    auto *sheet
        = new DateSheet(title, at.isValid() ? at : suggestion(), m_plan.zone(), m_page->window());
    connect(sheet, &DateSheet::chosen, this, [this, ids, purpose](const QDateTime &utc) {
        if (purpose == DateFor::Scheduling)
            return m_plan.schedule(ids, utc);
        QList<PlannedMove> moves;
        for (const ContentId &id : ids)
            moves.append({ id, utc });
        m_plan.move(moves);
    });
    emit dateAsked(*sheet, ids);
    sheet->open();
}

void PlannerPageController::showLicences(const QList<ContentEdit> &edits,
                                         const QList<LicenceViolation> &violations,
                                         const QString &label)
{
    if (!m_page)
        return;
    QList<QPair<QString, LicenceViolation>> entries;
    for (const LicenceViolation &violation : violations) {
        const auto edit = std::find_if(edits.begin(), edits.end(), [&violation](const auto &e) {
            return e.after.id == violation.content;
        });
        entries.append({ edit == edits.end() ? QString() : edit->after.title, violation });
    }
    QList<ContentId> ids;
    for (const ContentEdit &edit : edits)
        ids.append(edit.after.id);
    auto *sheet = new LicenceSheet(entries, m_page->window());
    connect(sheet, &LicenceSheet::overrideRequested, this,
            [this, edits, violations, label] { m_plan.saveAllTheSame(edits, violations, label); });
    connect(sheet, &LicenceSheet::attributionRequested, this,
            [this, edits, label] { insertAttribution(edits, label); });
    // Where a form is open below, date and resources are changed there.
    if (!m_form) {
        connect(sheet, &LicenceSheet::otherDateRequested, this, [this, ids] { askDate(ids); });
        connect(sheet, &LicenceSheet::editRequested, this, [this, ids] { open(ids.constFirst()); });
    }
    sheet->open();
}

void PlannerPageController::insertAttribution(QList<ContentEdit> edits, const QString &label)
{
    for (ContentEdit &edit : edits) {
        Content &content = edit.after;
        const QList<Resource> used = LicenceGuard::resourcesOf(content, m_plan.resources());
        content.description = LicenceGuard::withAttribution(content.description, used);
        for (ContentVariant &variant : content.variants) {
            if (!variant.description.isEmpty())
                variant.description = LicenceGuard::withAttribution(variant.description, used);
        }
    }
    m_plan.carryOut(edits, label);
}

void PlannerPageController::reveal(const ContentId &id)
{
    m_revealLater = id;
    revealAsked();
}

void PlannerPageController::showDay(QDate day)
{
    if (m_page)
        m_page->showDay(day);
}

void PlannerPageController::revealAsked()
{
    if (!m_page || m_revealLater.isNull() || !m_plan.model().find(m_revealLater))
        return;
    if (m_items.rowOf(m_revealLater) < 0)
        m_page->filters().clear();
    m_page->reveal(std::exchange(m_revealLater, {}));
}

} // namespace Creator
