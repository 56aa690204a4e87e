#include "pages/planner/slotcontroller.h"

#include "models/contentwords.h"
#include "models/targetwords.h"
#include "pages/planner/slotsheet.h"
#include "planning/postingtargets.h"
#include "planning/statusmachine.h"

#include <QLocale>

namespace Creator {

SlotController::SlotController(const Stores &stores, PlannerController &plan, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_plan(plan)
    , m_clock(clock)
{
    connect(&stores.plan, &PlanRepository::changed, this, &SlotController::refreshSheet);
}

SlotController::~SlotController() = default;

SlotWeek SlotController::week() const
{
    return { m_stores.plan.postingSlots().value_or(QList<PostingSlot>()),
             m_stores.accounts.list().value_or(QList<SocialAccount>()), m_plan.zone() };
}

QDateTime SlotController::earliest() const
{
    return m_clock.nowUtc().addSecs(StatusMachine::minutesAhead * 60);
}

QDateTime SlotController::nextFor(const Content &content) const
{
    return SlotPlacement::place({ content }, m_plan.model().contents(), week(), earliest())
        .constFirst()
        .at;
}

void SlotController::place(const QList<ContentId> &ids, QWidget *window)
{
    QList<Content> wanted;
    for (const Content &content : m_plan.contentsOf(ids)) {
        if (content.isOut()) {
            emit noticeRequested(
                { Tone::Warning,
                  tr("“%1” has been published and keeps its date.").arg(content.title) });
            return;
        }
        wanted.append(content);
    }
    if (wanted.isEmpty())
        return;
    const QList<SlotPlace> places
        = SlotPlacement::place(wanted, m_plan.model().contents(), week(), earliest());
    QList<ContentEdit> edits;
    QStringList where;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (places.at(i).at.isNull())
            return sayThereIsNone(wanted.at(i), window);
        ContentEdit edit{ wanted.at(i), wanted.at(i) };
        edit.after.plannedAt = places.at(i).at;
        edits.append(edit);
        where.append(shortInstant(places.at(i).at, m_clock.nowUtc(), m_plan.zone()));
    }
    const QString label = edits.size() == 1
        ? tr("“%1” goes out on %2").arg(wanted.constFirst().title, where.constFirst())
        : tr("%Ln content(s) go out on %1", nullptr, static_cast<int>(edits.size()))
              .arg(QLocale().createSeparatedList(where));
    m_plan.carryOut(edits, label);
}

void SlotController::sayThereIsNone(const Content &content, QWidget *window)
{
    const SlotWeek posting = week();
    const QString names
        = targetsText(PostingTargets::of(content, posting.accounts), posting.accounts);
    const QString text = posting.weekly.isEmpty()
        ? tr("Say first at which times of the week you post.")
        : names.isEmpty() ? tr("All of them are taken for a year.")
                          : tr("There is none for %1, or all are taken for a year.").arg(names);
    emit noticeRequested({ Tone::Warning, tr("No free posting time for “%1”").arg(content.title),
                           text, tr("Posting times…"), [this, place = QPointer<QWidget>(window)] {
                               if (place)
                                   showAll(place);
                           } });
}

void SlotController::showAll(QWidget *window)
{
    if (m_sheet)
        return;
    m_sheet = new SlotSheet(m_plan.zone(), window);
    connect(m_sheet, &SlotSheet::addRequested, this,
            [this](const QList<PostingSlot> &added) { report(m_stores.plan.save(added)); });
    connect(m_sheet, &SlotSheet::removeRequested, this,
            [this](const SlotId &id) { report(m_stores.plan.remove(id)); });
    refreshSheet();
    m_sheet->open();
}

void SlotController::report(const QFuture<Result<void>> &stored)
{
    QFuture<Result<void>>(stored).then(this, [this](const Result<void> &done) {
        if (!done)
            emit noticeRequested({ Tone::Negative, tr("That did not work"), done.error().message });
    });
}

void SlotController::refreshSheet()
{
    if (m_sheet)
        m_sheet->setWeek(week());
}

} // namespace Creator
