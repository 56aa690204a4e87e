#pragma once

#include "dialogs/sheet.h"

#include <QTimeZone>

class QDateTimeEdit;

namespace Creator {

/// Asks on which day and at what time something goes out.
class DateSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `suggestion` in UTC, shown in `zone`.
    DateSheet(const QString &title, const QDateTime &suggestion, const QTimeZone &zone,
              QWidget *window);
    ~DateSheet() override;

signals:
    void chosen(const QDateTime &utc);

private:
    QTimeZone m_zone;
    QDateTimeEdit *m_edit;
};

} // namespace Creator
