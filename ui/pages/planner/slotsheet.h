#pragma once

#include "dialogs/sheet.h"
#include "domain/plan.h"

class QAbstractButton;
class QComboBox;
class QTimeEdit;

namespace Creator {

class PlainLabel;

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

    /// Through the week.
    void setSlots(const QList<PostingSlot> &weekly);

signals:
    void addRequested(const QList<Creator::PostingSlot> &weekly);
    void removeRequested(const Creator::SlotId &id);

private:
    void build();
    [[nodiscard]] QWidget *week();
    [[nodiscard]] QWidget *addRow();
    void fillDay(int weekday);
    void submit();
    [[nodiscard]] QList<int> weekdays() const; // in the locale's order

    QList<PostingSlot> m_slots;
    QHash<int, QWidget *> m_columns; // by weekday
    QList<QAbstractButton *> m_days; // Monday first
    QComboBox *m_platform;
    QTimeEdit *m_time;
    PlainLabel *m_said;
};

} // namespace Creator
