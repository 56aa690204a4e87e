#pragma once

#include "dialogs/sheet.h"
#include "planning/slotplacement.h"

class QTimeEdit;

namespace Creator {

class PlainLabel;
class TargetPick;
class WeekdayButtons;

/// The weekly times at which the person posts, as a week: one column for each day, a button for
/// each time that takes it away. Below, new ones for several days at once. Says what was asked for;
/// whoever stores it gives the new list.
class SlotSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `zone` names the clock by which they are meant.
    SlotSheet(const QTimeZone &zone, QWidget *window);
    ~SlotSheet() override;

    /// Posting times through the week, and the accounts that may have some.
    void setWeek(const SlotWeek &week);

signals:
    void addRequested(const QList<Creator::PostingSlot> &weekly);
    void removeRequested(const Creator::SlotId &id);

private:
    void build();
    [[nodiscard]] QWidget *week();
    [[nodiscard]] QWidget *addRow();
    void fillDay(int weekday);
    void submit();

    QList<PostingSlot> m_slots;
    QList<SocialAccount> m_accounts;
    QHash<int, QWidget *> m_columns; // by weekday
    TargetPick *m_target;
    WeekdayButtons *m_days;
    QTimeEdit *m_time;
    PlainLabel *m_said;
};

} // namespace Creator
