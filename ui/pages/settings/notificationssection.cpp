#include "pages/settings/notificationssection.h"

#include "models/notificationwords.h"
#include "models/reminderwords.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

enum QuietRow { SwitchRow, FromRow, UntilRow };

const QTime usualFrom(22, 0);
const QTime usualUntil(7, 0);

QString occasionText(ReminderOccasion occasion)
{
    switch (occasion) {
    case ReminderOccasion::Planned:
        return NotificationsSection::tr("Planned content");
    case ReminderOccasion::Deadline:
        return NotificationsSection::tr("Deadlines");
    case ReminderOccasion::LicenceEnd:
        return NotificationsSection::tr("Licences that end");
    case ReminderOccasion::MoneyDue:
        return NotificationsSection::tr("Money that is due");
    }
    Q_UNREACHABLE();
}

} // namespace

NotificationsSection::NotificationsSection(QWidget *parent)
    : SettingsColumn(parent)
    , m_kindsCard(new Card)
    , m_timesCard(new Card)
    , m_quietCard(new Card)
    , m_quiet(new QCheckBox)
    , m_from(new QTimeEdit(usualFrom))
    , m_until(new QTimeEdit(usualUntil))
{
    buildKinds();
    buildTimes();
    buildQuiet();
    retranslate();
    showWishes();
    for (Card *card : { m_kindsCard, m_timesCard, m_quietCard })
        add(card);
}

NotificationsSection::~NotificationsSection() = default;

void NotificationsSection::buildKinds()
{
    for (const NotificationType type : notificationTypesToday) {
        auto *box = new QCheckBox;
        box->setObjectName(u"tell_"_s + QString::fromLatin1(word(type).data()));
        m_kinds.insert(type, box);
        m_kindRows.insert(type, new SettingRow(box));
        m_kindsCard->body()->addWidget(m_kindRows.value(type));
        connect(box, &QCheckBox::toggled, this, &NotificationsSection::choose);
    }
}

void NotificationsSection::buildTimes()
{
    for (const ReminderOccasion occasion : allReminderOccasions) {
        auto *times = new QComboBox;
        times->setMinimumWidth(themeOf(this).sizes().rail);
        times->setObjectName(u"before_"_s + QString::fromLatin1(word(occasion).data()));
        m_times.insert(occasion, times);
        m_timeRows.insert(occasion, new SettingRow(times));
        m_timesCard->body()->addWidget(m_timeRows.value(occasion));
        connect(times, &QComboBox::activated, this, &NotificationsSection::choose);
    }
}

void NotificationsSection::buildQuiet()
{
    m_quiet->setObjectName(u"quiet"_s);
    m_from->setObjectName(u"quietFrom"_s);
    m_until->setObjectName(u"quietUntil"_s);
    for (QTimeEdit *edit : { m_from, m_until })
        edit->setDisplayFormat(u"HH:mm"_s);
    for (QWidget *control : QList<QWidget *>{ m_quiet, m_from, m_until }) {
        m_quietRows.append(new SettingRow(control));
        m_quietCard->body()->addWidget(m_quietRows.last());
    }
    connect(m_quiet, &QCheckBox::toggled, this, &NotificationsSection::choose);
    // Once it is finished: every digit typed would be another wish.
    connect(m_from, &QTimeEdit::editingFinished, this, &NotificationsSection::choose);
    connect(m_until, &QTimeEdit::editingFinished, this, &NotificationsSection::choose);
}

void NotificationsSection::setWishes(const NotificationWishes &wishes)
{
    m_wishes = wishes;
    showWishes();
}

void NotificationsSection::showWishes()
{
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        const QSignalBlocker silent(it.value());
        it.value()->setChecked(!m_wishes.silenced.contains(it.key()));
    }
    for (const ReminderOccasion occasion : allReminderOccasions)
        fillTimes(occasion);
    const bool isQuiet = m_wishes.quietFrom.isValid() && m_wishes.quietUntil.isValid();
    const QSignalBlocker silent(m_quiet);
    m_quiet->setChecked(isQuiet);
    m_from->setEnabled(isQuiet);
    m_until->setEnabled(isQuiet);
    if (isQuiet) {
        m_from->setTime(m_wishes.quietFrom);
        m_until->setTime(m_wishes.quietUntil);
    }
}

void NotificationsSection::fillTimes(ReminderOccasion occasion)
{
    QComboBox *times = m_times.value(occasion);
    const int chosen = m_wishes.rules[occasion];
    QList<int> choices = reminderChoices(occasion);
    if (chosen != neverRemind && !choices.contains(chosen))
        choices.append(chosen);
    std::sort(choices.begin(), choices.end());
    choices.prepend(neverRemind);
    times->clear();
    for (const int minutes : std::as_const(choices))
        times->addItem(reminderText(occasion, minutes), minutes);
    times->setCurrentIndex(times->findData(chosen));
    times->setEnabled(!m_wishes.silenced.contains(typeOf(occasion)));
}

void NotificationsSection::choose()
{
    NotificationWishes wishes = m_wishes;
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        if (it.value()->isChecked())
            wishes.silenced.remove(it.key());
        else
            wishes.silenced.insert(it.key());
    }
    for (auto it = m_times.cbegin(); it != m_times.cend(); ++it)
        wishes.rules[it.key()] = it.value()->currentData().toInt();
    wishes.quietFrom = m_quiet->isChecked() ? m_from->time() : QTime();
    wishes.quietUntil = m_quiet->isChecked() ? m_until->time() : QTime();
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    showWishes();
    emit wishesChosen(wishes);
}

void NotificationsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsColumn::changeEvent(event);
}

void NotificationsSection::retranslate()
{
    m_kindsCard->setHeader(tr("What you are told of"));
    m_timesCard->setHeader(tr("How long before"));
    m_quietCard->setHeader(tr("Quiet hours"));
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        it.value()->setText(tr("Tell me"));
        m_kindRows.value(it.key())->setWords(notificationTypeText(it.key()));
    }
    for (const ReminderOccasion occasion : allReminderOccasions) {
        fillTimes(occasion);
        const QString hint = occasion == ReminderOccasion::Planned
            ? tr("A content can have a reminder of its own, which counts instead.")
            : QString();
        m_timeRows.value(occasion)->setWords(occasionText(occasion), hint);
    }
    m_quiet->setText(tr("Keep quiet"));
    m_quietRows.at(SwitchRow)->setWords(tr("Every day"),
                                        tr("What comes up meanwhile is told when they end."));
    m_quietRows.at(FromRow)->setWords(tr("Quiet from"));
    m_quietRows.at(UntilRow)->setWords(tr("Quiet until"));
}

} // namespace Creator
