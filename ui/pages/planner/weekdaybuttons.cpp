#include "pages/planner/weekdaybuttons.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Creator {

WeekdayButtons::WeekdayButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().tiny);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(locale.dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.dayName(day));
        button->setCheckable(true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::toggled, this, &WeekdayButtons::changed);
        m_buttons.append(button);
    }
    for (const int day : inOrder())
        row->addWidget(m_buttons.at(day - 1), 1);
}

WeekdayButtons::~WeekdayButtons() = default;

QList<int> WeekdayButtons::inOrder()
{
    QList<int> days;
    for (int i = 0; i < 7; ++i)
        days.append((QLocale().firstDayOfWeek() - 1 + i) % 7 + 1);
    return days;
}

void WeekdayButtons::setDays(const QList<int> &days)
{
    for (int day = 1; day <= 7; ++day)
        m_buttons.at(day - 1)->setChecked(days.contains(day));
}

QList<int> WeekdayButtons::days() const
{
    QList<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (m_buttons.at(day - 1)->isChecked())
            days.append(day);
    }
    return days;
}

} // namespace Creator
