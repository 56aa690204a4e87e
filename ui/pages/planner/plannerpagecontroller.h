#pragma once

#include "domain/notificationwishes.h"
#include "pages/planner/planitems.h"
#include "pages/planner/plannercontroller.h"
#include "pages/planner/plannerpage.h"
#include "pages/planner/planselection.h"

#include <QPointer>

namespace Creator {

class ContentSheet;
class DateSheet;

/// Makes the planner's page over the plan in memory and opens its sheets.
class PlannerPageController final : public QObject
{
    Q_OBJECT

public:
    /// The name of a holiday, or nothing.
    using Holidays = std::function<QString(QDate)>;

    PlannerPageController(PlannerController &plan, const Clock &clock, const StateStore &memory,
                          QObject *parent = nullptr);
    ~PlannerPageController() override;

    /// Made when the page is first shown; the window owns it.
    [[nodiscard]] PlannerPage *makePage(QWidget *parent);
    void setHolidays(const Holidays &holidays);
    /// What a person chose for a content, and what counts without a choice.
    struct Reminders
    {
        std::function<std::optional<int>(ContentId)> own;
        std::function<ReminderRules()> rules;
    };
    void setReminders(const Reminders &reminders) { m_reminders = reminders; }
    /// Opens the content's sheet, over the window that has the page.
    void open(const ContentId &id);
    void add(const QDateTime &startUtc, ContentStatus status = ContentStatus::Idea);
    /// Opens the form with these values; a null id begins a new content.
    void showSheet(const Content &content);
    /// Goes to where it stands in the plan.
    void reveal(const ContentId &id);
    void showDay(QDate day);

signals:
    void noticeRequested(const Creator::Notice &notice);
    void paletteRequested();
    void statusChanged(const QStringList &texts);
    /// They are there and about to be seen: whoever has more to offer joins it now.
    void pageMade(Creator::PlannerPage &page);
    void formOpened(Creator::ContentSheet &form);
    void dateAsked(Creator::DateSheet &sheet, const QList<Creator::ContentId> &ids);

private:
    void connectViews();
    void connectView(PlanView &view);
    void sayRefusal(const QString &sentence);
    void sayDrag(const QString &sentence);
    enum class DateFor { Moving, Scheduling };
    void askDate(const QList<ContentId> &ids, DateFor purpose = DateFor::Moving);
    void showLicences(const QList<ContentEdit> &edits, const QList<LicenceViolation> &violations,
                      const QString &label);
    void insertAttribution(QList<ContentEdit> edits, const QString &label);
    /// Tomorrow at the hour that is usual for this person.
    [[nodiscard]] QDateTime suggestion() const;
    void revealAsked();

    PlannerController &m_plan;
    const Clock &m_clock;
    const StateStore m_memory;
    PlanItems m_items;
    PlanSelection m_selection;
    QPointer<PlannerPage> m_page;
    QPointer<ContentSheet> m_form;
    ContentId m_revealLater;
    Reminders m_reminders;
};

} // namespace Creator
