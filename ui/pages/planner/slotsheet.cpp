#include "pages/planner/slotsheet.h"

#include "models/targetwords.h"
#include "pages/planner/targetpick.h"
#include "pages/planner/weekdaybuttons.h"
#include "theme/creatorstyle.h"
#include "theme/icons.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"

#include <QApplication>
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
    return QTime(slot.minute / 60, slot.minute % 60).toString(u"HH:mm"_s);
}

constexpr int targetLetters = 22;
constexpr int nameLetters = 12;

/// The days are narrow: an account goes by its name alone, the tool tip says where it is.
QString buttonText(const PostingSlot &slot, const QList<SocialAccount> &accounts)
{
    const QString target = targetText({ slot.platform, slot.accountId }, accounts);
    const QString name = slot.accountId ? target.section(u" · "_s, 1) : target;
    return timeText(slot) + u' '
        + (name.size() > nameLetters ? name.left(nameLetters - 1) + u'…' : name);
}

bool isSame(const PostingSlot &a, const PostingSlot &b)
{
    return a.platform == b.platform && a.accountId == b.accountId && a.weekday == b.weekday
        && a.minute == b.minute;
}

} // namespace

SlotSheet::SlotSheet(const QTimeZone &zone, QWidget *window)
    : Sheet(window, Size::Large)
    , m_target(new TargetPick)
    , m_days(new WeekdayButtons)
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
    setWeek({});
    m_target->setFocus();
}

SlotSheet::~SlotSheet() = default;

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
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    card->body()->addLayout(row);
    row->setSpacing(themeOf(this).sizes().grid);
    for (const int day : WeekdayButtons::inOrder()) {
        auto *column = new QVBoxLayout;
        column->setSpacing(themeOf(this).sizes().tiny);
        auto *name = new PlainLabel(TextStyle::SmallStrong, Emphasis::Secondary);
        name->setText(QLocale().dayName(day, QLocale::ShortFormat));
        name->setAlignment(Qt::AlignHCenter);
        column->addWidget(name);
        row->addLayout(column, 1);
        auto *times = new QWidget;
        times->setLayout(new QVBoxLayout);
        column->addWidget(times);
        column->addStretch(1);
        m_columns.insert(day, times);
    }
    return card;
}

QWidget *SlotSheet::addRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    m_target->setAccessibleName(tr("Platform or account"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(targetLetters);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    row->addWidget(m_target);
    row->addWidget(m_days);
    row->addWidget(m_time);
    auto *add = new QPushButton(icon(Icon::Add), tr("Add"));
    setButtonKind(*add, ButtonKind::Primary);
    row->addWidget(add);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &SlotSheet::submit);
    return widget;
}

void SlotSheet::setWeek(const SlotWeek &week)
{
    m_slots = week.weekly;
    if (m_accounts != week.accounts)
        m_target->offer(week.accounts);
    m_accounts = week.accounts;
    for (int day = 1; day <= 7; ++day)
        fillDay(day);
    // The button that had the focus may be gone.
    if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
        m_target->setFocus();
    m_said->setText(m_slots.isEmpty()
                        ? tr("No posting times yet: choose a platform or one of your accounts "
                             "there, days and time, then add.")
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
        auto *button = new QPushButton(buttonText(slot, m_accounts), column);
        button->setAutoDefault(false);
        const QString name = tr("Remove %1, %2, %3")
                                 .arg(QLocale().dayName(weekday), timeText(slot),
                                      targetText({ slot.platform, slot.accountId }, m_accounts));
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
    for (const int day : m_days->days()) {
        PostingSlot slot;
        slot.platform = m_target->target().platform;
        slot.accountId = m_target->target().accountId;
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
