#include "pages/planner/ruleedit.h"

#include "theme/controlroles.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int typed = -1; // beside the values of RepeatChoice::Every
constexpr int mostInterval = 99;
constexpr int mostTimes = 999;

template <typename Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

template <typename Enum>
void choose(QComboBox &box, Enum value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(themeOf(widget).sizes().grid);
    return row;
}

QString placeText(QDate day)
{
    const QString weekday = QLocale().dayName(day.dayOfWeek());
    switch (weekdayInMonth(day)) {
    case 1:
        return RuleEdit::tr("On the first %1").arg(weekday);
    case 2:
        return RuleEdit::tr("On the second %1").arg(weekday);
    case 3:
        return RuleEdit::tr("On the third %1").arg(weekday);
    case 4:
        return RuleEdit::tr("On the fourth %1").arg(weekday);
    default:
        return RuleEdit::tr("On the last %1").arg(weekday);
    }
}

} // namespace

RuleEdit::RuleEdit(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_interval(new QSpinBox)
    , m_every(new QComboBox)
    , m_monthBy(new QComboBox)
    , m_end(new QComboBox)
    , m_until(new QDateEdit)
    , m_count(new QSpinBox)
    , m_line(new QLineEdit)
{
    build();
    fill({});
    const auto say = [this] {
        refresh();
        emit changed();
    };
    for (QComboBox *box : { m_every, m_monthBy, m_end })
        connect(box, &QComboBox::currentIndexChanged, this, say);
    for (QSpinBox *box : { m_interval, m_count })
        connect(box, &QSpinBox::valueChanged, this, say);
    for (QAbstractButton *day : std::as_const(m_days))
        connect(day, &QAbstractButton::toggled, this, say);
    connect(m_until, &QDateEdit::dateChanged, this, say);
    connect(m_line, &QLineEdit::textChanged, this, say);
}

RuleEdit::~RuleEdit() = default;

void RuleEdit::build()
{
    using Every = RepeatChoice::Every;
    using End = RepeatChoice::End;
    m_form->setContentsMargins({});
    m_form->setSpacing(themeOf(this).sizes().grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_every->addItem(tr("days"), static_cast<int>(Every::Day));
    m_every->addItem(tr("weeks"), static_cast<int>(Every::Week));
    m_every->addItem(tr("months"), static_cast<int>(Every::Month));
    m_every->addItem(tr("years"), static_cast<int>(Every::Year));
    m_every->addItem(tr("by a rule that I write"), typed);
    m_monthBy->addItem({}, static_cast<int>(RepeatChoice::MonthBy::Day));
    m_monthBy->addItem({}, static_cast<int>(RepeatChoice::MonthBy::Weekday));
    m_end->addItem(tr("Never"), static_cast<int>(End::Never));
    m_end->addItem(tr("On a day"), static_cast<int>(End::On));
    m_end->addItem(tr("After a number of times"), static_cast<int>(End::After));
    m_weekdays = weekdayRow();
    const auto add = [this](const QString &label, QWidget *row, QWidget *field) {
        m_form->addRow(label, row);
        field->setAccessibleName(label);
    };
    add(tr("Every"), everyRow(), m_interval);
    m_every->setAccessibleName(tr("Unit"));
    add(tr("On"), m_weekdays, m_weekdays);
    add(tr("On"), m_monthBy, m_monthBy);
    m_line->setPlaceholderText(u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"_s);
    add(tr("Rule (RRULE)"), m_line, m_line);
    add(tr("Ends"), endRow(), m_end);
    m_until->setAccessibleName(tr("Last day"));
    m_count->setAccessibleName(tr("How many times"));
}

QWidget *RuleEdit::everyRow()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowOf(widget);
    m_interval->setRange(1, mostInterval);
    row->addWidget(m_interval);
    row->addWidget(m_every, 1);
    return widget;
}

QWidget *RuleEdit::weekdayRow()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowOf(widget);
    row->setSpacing(themeOf(this).sizes().tiny);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(locale.dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.dayName(day));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_days.append(button);
    }
    for (int i = 0; i < 7; ++i)
        row->addWidget(m_days.at((locale.firstDayOfWeek() - 1 + i) % 7), 1);
    return widget;
}

QWidget *RuleEdit::endRow()
{
    auto *widget = new QWidget;
    QHBoxLayout *row = rowOf(widget);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_count->setRange(1, mostTimes);
    row->addWidget(m_end, 1);
    row->addWidget(m_until);
    row->addWidget(m_count);
    return widget;
}

void RuleEdit::setStart(QDate start)
{
    const QSignalBlocker quiet(this);
    const QDate before = m_start;
    m_start = start;
    nameMonthWays();
    m_until->setMinimumDate(start);
    if (!before.isValid())
        m_until->setDate(start.addMonths(3));
    // The weekday that nobody chose follows the start.
    for (int day = 1; day <= 7; ++day) {
        QAbstractButton *button = m_days.at(day - 1);
        const bool alone = std::count_if(m_days.begin(), m_days.end(),
                                         [](const QAbstractButton *b) { return b->isChecked(); })
            <= 1;
        if (alone && before.isValid() && button->isChecked() && day == before.dayOfWeek())
            button->setChecked(false);
    }
    if (std::none_of(m_days.begin(), m_days.end(),
                     [](const QAbstractButton *button) { return button->isChecked(); }))
        m_days.at(start.dayOfWeek() - 1)->setChecked(true);
}

void RuleEdit::nameMonthWays()
{
    m_monthBy->setItemText(0, tr("On day %1").arg(m_start.day()));
    m_monthBy->setItemText(1, placeText(m_start));
}

void RuleEdit::setRule(const QString &rrule)
{
    const QSignalBlocker quiet(this);
    if (const auto choice = RepeatChoice::fromRule(rrule, m_start)) {
        fill(*choice);
        return;
    }
    m_every->setCurrentIndex(m_every->findData(typed));
    m_line->setText(rrule);
    refresh();
}

void RuleEdit::fill(const RepeatChoice &choice)
{
    m_interval->setValue(choice.interval);
    choose(*m_every, choice.every);
    if (!choice.weekdays.isEmpty()) {
        for (int day = 1; day <= 7; ++day)
            m_days.at(day - 1)->setChecked(choice.weekdays.contains(day));
    }
    choose(*m_monthBy, choice.monthBy);
    choose(*m_end, choice.end);
    if (choice.until.isValid())
        m_until->setDate(choice.until);
    m_count->setValue(choice.count);
    refresh();
}

bool RuleEdit::isTyped() const
{
    return m_every->currentData().toInt() == typed;
}

RepeatChoice RuleEdit::choice() const
{
    RepeatChoice choice;
    choice.every = chosen<RepeatChoice::Every>(*m_every);
    choice.interval = m_interval->value();
    for (int day = 1; choice.every == RepeatChoice::Every::Week && day <= 7; ++day) {
        if (m_days.at(day - 1)->isChecked())
            choice.weekdays.append(day);
    }
    choice.monthBy = chosen<RepeatChoice::MonthBy>(*m_monthBy);
    choice.end = chosen<RepeatChoice::End>(*m_end);
    choice.until = m_until->date();
    choice.count = m_count->value();
    return choice;
}

QString RuleEdit::rule() const
{
    return isTyped() ? m_line->text().trimmed() : choice().toRule(m_start);
}

void RuleEdit::refresh()
{
    const auto every = chosen<RepeatChoice::Every>(*m_every);
    const auto end = chosen<RepeatChoice::End>(*m_end);
    const bool byMonth = every == RepeatChoice::Every::Month || every == RepeatChoice::Every::Year;
    const auto show = [this](QWidget *row, Qt::CheckState shown) {
        row->setVisible(shown == Qt::Checked);
        m_form->labelForField(row)->setVisible(shown == Qt::Checked);
    };
    const auto state = [](auto shown) { return shown ? Qt::Checked : Qt::Unchecked; };
    m_interval->setVisible(!isTyped());
    show(m_weekdays, state(every == RepeatChoice::Every::Week && !isTyped()));
    show(m_monthBy, state(byMonth && !isTyped()));
    show(m_line, state(isTyped()));
    show(m_end->parentWidget(), state(!isTyped()));
    m_until->setVisible(end == RepeatChoice::End::On);
    m_count->setVisible(end == RepeatChoice::End::After);
    updateGeometry();
}

} // namespace Creator
