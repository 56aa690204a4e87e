#pragma once

#include "dialogs/sheet.h"

#include <QTimeZone>

#include <functional>

class QDateTimeEdit;

namespace Creator {

class PlainLabel;

/// Asks on which day and at what time something goes out.
class DateSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `suggestion` in UTC, shown in `zone`.
    DateSheet(const QString &title, const QDateTime &suggestion, const QTimeZone &zone,
              QWidget *window);
    ~DateSheet() override;

    /// A button that puts the next free posting time into the field; `next` may say null: none.
    /// Before open().
    void offerNext(const std::function<QDateTime()> &next);

signals:
    void chosen(const QDateTime &utc);

private:
    QTimeZone m_zone;
    QDateTimeEdit *m_edit;
    PlainLabel *m_said = nullptr;
};

} // namespace Creator
