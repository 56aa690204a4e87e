#include "pages/accounts/accountcard.h"

#include "core/job.h"
#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/accountwords.h"
#include "theme/controlroles.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/badge.h"
#include "widgets/plainlabel.h"
#include "widgets/platformicon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QPushButton *linkButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonKind(*button, ButtonKind::Link);
    return button;
}

} // namespace

AccountCard::AccountCard(QWidget *parent)
    : Card(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_icon(new PlatformIcon)
    , m_name(new PlainLabel(TextStyle::BodyStrong))
    , m_where(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_badge(new Badge)
    , m_reconnect(new QPushButton)
    , m_sync(new QPushButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_times(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_progress(new QWidget)
    , m_bar(new QProgressBar)
    , m_rate(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_cancel(new QPushButton)
    , m_message(new PlainLabel(TextStyle::Body))
    , m_showDetail(linkButton(u"showDetails"_s))
    , m_detail(new QLabel)
    , m_showMissing(linkButton(u"showMissing"_s))
    , m_missing(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
{
    build();
    buildMenu();
    connect(m_sync, &QPushButton::clicked, this, [this] { emit requested(Sync); });
    connect(m_reconnect, &QPushButton::clicked, this, [this] { emit requested(Reconnect); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit requested(Cancel);
    });
    connect(m_showDetail, &QPushButton::clicked, this, [this] {
        m_isDetailShown = !m_isDetailShown;
        refreshFolds();
    });
    connect(m_showMissing, &QPushButton::clicked, this, [this] {
        m_isMissingShown = !m_isMissingShown;
        refreshFolds();
    });
}

AccountCard::~AccountCard() = default;

void AccountCard::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_sync->setObjectName(u"sync"_s);
    m_reconnect->setObjectName(u"reconnect"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_more->setObjectName(u"more"_s);
    m_message->setObjectName(u"message"_s);
    m_times->setObjectName(u"times"_s);
    m_detail->setObjectName(u"detail"_s);
    m_missing->setObjectName(u"missing"_s);
    m_message->setWordWrap(true);
    m_times->setElided();
    m_missing->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setFont(themeOf(this).font(TextStyle::Small));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->setSpacing(sizes.grid);
    body()->addLayout(buildHead());
    body()->addWidget(m_progress);
    m_progress->setLayout(buildRun());
    body()->addWidget(m_message);
    auto *links = new QHBoxLayout;
    links->setSpacing(sizes.gap);
    links->addWidget(m_times, 1);
    links->addWidget(m_showDetail);
    links->addWidget(m_showMissing);
    body()->addLayout(links);
    body()->addWidget(m_detail);
    body()->addWidget(m_missing);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refreshFolds();
}

QLayout *AccountCard::buildHead()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_name->setElided();
    m_where->setElided();
    m_sync->setIcon(icon(Icon::Sync));
    m_more->setIcon(icon(Icon::More));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    for (QPushButton *button : { m_sync, m_reconnect, m_cancel })
        button->setAutoDefault(false);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_where);
    auto *head = new QHBoxLayout;
    head->setSpacing(sizes.gap);
    head->addWidget(m_icon);
    head->addLayout(names, 1);
    head->addWidget(m_badge);
    head->addSpacing(sizes.grid);
    head->addWidget(m_reconnect);
    head->addWidget(m_sync);
    head->addWidget(m_more);
    return head;
}

QLayout *AccountCard::buildRun()
{
    m_bar->setTextVisible(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().gap);
    row->addWidget(m_bar, 1);
    row->addWidget(m_rate);
    row->addWidget(m_cancel);
    return row;
}

void AccountCard::buildMenu()
{
    static constexpr std::array requests{ Log, Figure, Channel, Reconnect, Disconnect };
    static constexpr std::array names{ "log", "figure", "channel", "reconnectAction",
                                       "disconnect" };
    for (size_t i = 0; i < requests.size(); ++i) {
        if (requests.at(i) == Disconnect)
            m_menu->addSeparator();
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(QLatin1String(names.at(i)));
        connect(action, &QAction::triggered, this,
                [this, request = requests.at(i)] { emit requested(request); });
        m_actions.at(i) = action;
    }
}

void AccountCard::setView(const AccountView &view)
{
    m_view = view;
    follow(view.run);
    refresh();
}

void AccountCard::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
    refreshWords();
}

void AccountCard::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    refreshButtons();
}

void AccountCard::follow(Job *run)
{
    if (m_run == run)
        return;
    if (m_run)
        disconnect(m_run, nullptr, this, nullptr);
    m_run = run;
    if (!run)
        return;
    m_runTime.start();
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    connect(run, &Job::progressChanged, this, &AccountCard::setProgress);
    connect(run, &Job::finished, this, [this] {
        m_run = nullptr;
        refreshButtons();
    });
}

void AccountCard::setProgress(qint64 done, qint64 total)
{
    // A thousand steps, since a progress bar counts in int.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    QStringList parts;
    if (total > 0) {
        m_bar->setValue(static_cast<int>(qMin<qint64>(1000, done * 1000 / total)));
        parts.append(tr("%1 %").arg(qMin<qint64>(100, done * 100 / total)));
    }
    if (done > 0) {
        parts.append(tr("%1 rows").arg(formatCount(done)));
        if (const qint64 ms = m_runTime.elapsed(); ms > 0)
            parts.append(tr("%1 per second").arg(formatCount(done * 1000 / ms)));
    }
    m_rate->setText(parts.isEmpty() ? tr("Starting…") : parts.join(u" · "_s));
    m_bar->setAccessibleDescription(m_rate->text());
}

void AccountCard::refresh()
{
    refreshWords();
    refreshButtons();
    refreshFolds();
}

void AccountCard::refreshWords()
{
    const SocialAccount &account = m_view.account;
    const QString platform = platformName(account.platform);
    QStringList where{ platform };
    if (!account.handle.isEmpty() && account.handle != account.name())
        where.append(account.handle.startsWith(u'@') ? account.handle : u'@' + account.handle);
    //: %1 is the name of a channel
    where.append(m_view.channel.isEmpty() ? tr("feeds no channel")
                                          : tr("feeds %1").arg(m_view.channel));
    m_icon->setLetters(platformMark(account.platform));
    m_name->setText(account.name());
    m_where->setText(where.join(u" · "_s));
    m_badge->setState(accountStateText(account, m_now, m_zone), accountStateTone(account.state));
    QStringList times{ lastRunText(account, m_now, m_zone) };
    if (m_view.lastRun)
        times.append(broughtText(*m_view.lastRun));
    times.append(nextRunText(account, m_now, m_zone));
    times.removeAll(QString());
    m_times->setText(times.join(u" · "_s));
    m_message->setText(account.message);
    m_message->setEmphasis(account.state == AccountState::Error ? Emphasis::Negative
                                                                : Emphasis::Normal);
    m_message->setVisible(!account.message.isEmpty());
    setPlainText(*m_detail, account.detail);
    m_missing->setText(m_view.notOffered.join(u'\n'));
    //: %1 is a platform, %2 an account on it
    const QString name = tr("%1, %2").arg(platform, account.name());
    setAccessibleName(name);
    m_more->setAccessibleName(tr("More about %1").arg(name));
    m_bar->setAccessibleName(tr("Progress of %1").arg(name));
    m_detail->setAccessibleName(tr("Details"));
}

void AccountCard::refreshButtons()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const AccountState state = m_view.account.state;
    const bool isRunning = !m_run.isNull();
    const bool wantsSignIn = !m_view.account.isUsable() || state == AccountState::ExpiringSoon;
    m_progress->setVisible(isRunning);
    m_sync->setVisible(!isRunning && m_view.account.isUsable());
    m_sync->setEnabled(may);
    m_reconnect->setVisible(wantsSignIn);
    m_reconnect->setEnabled(may);
    m_cancel->setVisible(may);
    for (QAction *action : m_actions)
        action->setEnabled(may);
    m_actions.front()->setEnabled(true); // the log
    m_actions.back()->setEnabled(may && state != AccountState::Disconnected);
}

void AccountCard::refreshFolds()
{
    m_showDetail->setText(m_isDetailShown ? tr("Hide details") : tr("Show details"));
    m_showDetail->setVisible(!m_view.account.detail.isEmpty());
    m_detail->setVisible(m_isDetailShown && !m_view.account.detail.isEmpty());
    const auto count = static_cast<int>(m_view.notOffered.size());
    m_showMissing->setText(m_isMissingShown ? tr("Hide what is not offered")
                                            : tr("Not offered: %Ln", nullptr, count));
    m_showMissing->setVisible(count > 0);
    m_missing->setVisible(m_isMissingShown && count > 0);
}

void AccountCard::retranslate()
{
    m_sync->setText(tr("Sync now"));
    m_reconnect->setText(tr("Reconnect"));
    m_cancel->setText(tr("Cancel"));
    m_more->setToolTip(tr("More"));
    m_actions.at(0)->setText(tr("Log"));
    m_actions.at(1)->setText(tr("Enter a figure…"));
    m_actions.at(2)->setText(tr("Change channel…"));
    m_actions.at(3)->setText(tr("Reconnect…"));
    m_actions.at(4)->setText(tr("Disconnect…"));
    if (m_run)
        setProgress(0, 0);
    refresh();
}

} // namespace Creator
