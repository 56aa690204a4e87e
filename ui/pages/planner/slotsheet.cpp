#include "pages/planner/slotsheet.h"

#include "domain/sourcename.h"
#include "planning/platformlimits.h"
#include "theme/creatorstyle.h"
#include "theme/icons.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString timeText(const PostingSlot &slot)
{
    return QLocale().toString(QTime(slot.minute / 60, slot.minute % 60), QLocale::ShortFormat);
}

bool isSame(const PostingSlot &a, const PostingSlot &b)
{
    return a.platform == b.platform && a.accountId == b.accountId && a.weekday == b.weekday
        && a.minute == b.minute;
}

} // namespace

SlotSheet::SlotSheet(const QTimeZone &zone, QWidget *window)
    : Sheet(window, Size::Large)
    , m_platform(new QComboBox)
    , m_time(new QTimeEdit(QTime(9, 0)))
    , m_said(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
{
    setTitle(tr("Posting times"),
             tr("Every week, by the clock of %1. “Next free posting time” takes the first one "
                "with nothing within half an hour.")
                 .arg(QString::fromUtf8(zone.id())));
    build();
    setNote(tr("Each change can be undone."));
    QPushButton *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    setSlots({});
    m_platform->setFocus();
}

SlotSheet::~SlotSheet() = default;

QList<int> SlotSheet::weekdays() const
{
    QList<int> days;
    for (int i = 0; i < 7; ++i)
        days.append((QLocale().firstDayOfWeek() - 1 + i) % 7 + 1);
    return days;
}

void SlotSheet::build()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(week());
    body()->addWidget(scroll, 1);
    body()->addWidget(addRow());
    body()->addWidget(m_said);
}

QWidget *SlotSheet::week()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    for (const int day : weekdays()) {
        auto *column = new QVBoxLayout;
        column->setSpacing(themeOf(this).sizes().tiny);
        auto *name = new PlainLabel(TextStyle::SmallStrong, Emphasis::Secondary);
        name->setText(QLocale().dayName(day, QLocale::ShortFormat));
        name->setAlignment(Qt::AlignHCenter);
        column->addWidget(name);
        m_columns.insert(day, nullptr);
        row->addLayout(column, 1);
        auto *times = new QWidget;
        times->setLayout(new QVBoxLayout);
        column->addWidget(times);
        column->addStretch(1);
        m_columns.insert(day, times);
    }
    return widget;
}

QWidget *SlotSheet::addRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    for (const QString &platform : PlatformLimits::platforms())
        m_platform->addItem(platformName(platform), platform);
    m_platform->setAccessibleName(tr("Platform"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    row->addWidget(m_platform);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(QLocale().dayName(day, QLocale::ShortFormat));
        button->setAccessibleName(QLocale().dayName(day));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_days.append(button);
    }
    for (const int day : weekdays())
        row->addWidget(m_days.at(day - 1));
    row->addWidget(m_time);
    auto *add = new QPushButton(icon(Icon::Add), tr("Add"));
    setButtonKind(*add, ButtonKind::Primary);
    row->addWidget(add);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &SlotSheet::submit);
    return widget;
}

void SlotSheet::setSlots(const QList<PostingSlot> &weekly)
{
    m_slots = weekly;
    for (int day = 1; day <= 7; ++day)
        fillDay(day);
    m_said->setText(weekly.isEmpty()
                        ? tr("No posting times yet: choose platform, days and time, then add.")
                        : tr("Click a time to remove it."));
}

void SlotSheet::fillDay(int weekday)
{
    QWidget *column = m_columns.value(weekday);
    qDeleteAll(column->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *layout = static_cast<QVBoxLayout *>(column->layout());
    layout->setContentsMargins({});
    layout->setSpacing(themeOf(this).sizes().tiny);
    bool isEmpty = true;
    for (const PostingSlot &slot : std::as_const(m_slots)) {
        if (slot.weekday != weekday)
            continue;
        isEmpty = false;
        auto *button
            = new QPushButton(timeText(slot) + u'\n' + platformName(slot.platform), column);
        button->setAutoDefault(false);
        const QString name
            = tr("Remove %1, %2, %3")
                  .arg(QLocale().dayName(weekday), timeText(slot), platformName(slot.platform));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this,
                [this, id = slot.id] { emit removeRequested(id); });
        layout->addWidget(button);
        button->show();
    }
    if (!isEmpty)
        return;
    auto *none = new PlainLabel(TextStyle::Small, Emphasis::Muted, column);
    none->setText(u"—"_s);
    none->setAlignment(Qt::AlignHCenter);
    layout->addWidget(none);
    none->show();
}

void SlotSheet::submit()
{
    QList<PostingSlot> wanted;
    bool isThere = false;
    for (int day = 1; day <= 7; ++day) {
        if (!m_days.at(day - 1)->isChecked())
            continue;
        PostingSlot slot;
        slot.platform = m_platform->currentData().toString();
        slot.weekday = day;
        slot.minute = m_time->time().hour() * 60 + m_time->time().minute();
        const bool known
            = std::any_of(m_slots.begin(), m_slots.end(),
                          [&slot](const PostingSlot &one) { return isSame(one, slot); });
        isThere = isThere || known;
        if (!known)
            wanted.append(slot);
    }
    if (!wanted.isEmpty())
        emit addRequested(wanted);
    else
        m_said->setText(isThere ? tr("That time is there already.")
                                : tr("Choose at least one day of the week."));
}

} // namespace Creator
