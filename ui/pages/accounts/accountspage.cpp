#include "pages/accounts/accountspage.h"

#include "core/clock.h"
#include "models/accountwords.h"
#include "theme/controlroles.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

AccountsPage::AccountsPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_header(new PageHeader)
    , m_pause(m_header->addAction(Icon::Clock, {}))
    , m_syncAll(m_header->addAction(Icon::Sync, {}))
    , m_connect(m_header->addAction(Icon::Add, {}, ButtonKind::Primary))
    , m_offline(new Banner)
    , m_paused(new Banner)
    , m_keychain(new Banner)
    , m_empty(new EmptyState)
{
    m_pause->setObjectName(u"pause"_s);
    m_syncAll->setObjectName(u"syncAll"_s);
    m_connect->setObjectName(u"connect"_s);
    m_offline->setObjectName(u"offline"_s);
    m_paused->setObjectName(u"paused"_s);
    m_keychain->setObjectName(u"keychain"_s);
    build();
    connect(m_connect, &QPushButton::clicked, this, &AccountsPage::connectRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &AccountsPage::connectRequested);
    connect(m_syncAll, &QPushButton::clicked, this, &AccountsPage::syncAllRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_whole.isPaused)
            emit resumeRequested();
        else
            emit pauseRequested();
    });
    connect(m_paused, &Banner::actionRequested, this, &AccountsPage::resumeRequested);
    connect(m_header, &PageHeader::paletteRequested, this, &AccountsPage::paletteRequested);
    retranslate();
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            tellTime();
    });
    m_minute.start();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *room = new QWidget;
    room->setAutoFillBackground(false);
    m_list = new QVBoxLayout(room);
    m_list->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    m_list->setSpacing(sizes.gap);
    for (Banner *banner : { m_offline, m_paused, m_keychain })
        m_list->addWidget(banner);
    m_list->addWidget(m_empty, 1);
    m_list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(room);
    m_scroll = scroll;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
}

AccountCard *AccountsPage::makeCard(SocialAccountId id)
{
    auto *card = new AccountCard;
    card->setEditable(m_editable);
    connect(card, &AccountCard::requested, this,
            [this, id](AccountCard::Request request) { emit requested(id, request); });
    m_cards.insert(id, card);
    return card;
}

void AccountsPage::setAccounts(const QList<AccountView> &accounts)
{
    QSet<SocialAccountId> stay;
    for (const AccountView &view : accounts)
        stay.insert(view.account.id);
    const QList<SocialAccountId> known = m_cards.keys();
    for (const SocialAccountId &id : known) {
        if (stay.contains(id))
            continue;
        AccountCard *card = m_cards.take(id);
        card->hide();
        card->deleteLater(); // its menu may be open
    }
    int place = m_list->indexOf(m_keychain) + 1;
    for (const AccountView &view : accounts) {
        AccountCard *card = m_cards.value(view.account.id);
        const bool isNew = !card;
        if (isNew)
            card = makeCard(view.account.id);
        m_list->removeWidget(card);
        m_list->insertWidget(place++, card);
        card->setMoment(m_clock.nowUtc(), m_zone);
        card->setView(view);
        if (isNew)
            card->retranslate();
        card->show();
    }
    // Tab goes as the eye does.
    QWidget *before = m_connect;
    for (const AccountView &view : accounts) {
        const QList<QWidget *> inside = m_cards.value(view.account.id)->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            setTabOrder(before, widget);
            before = widget;
        }
    }
    refresh();
}

void AccountsPage::setWhole(const Whole &whole)
{
    m_whole = whole;
    refresh();
}

void AccountsPage::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    for (AccountCard *card : std::as_const(m_cards))
        card->setEditable(editable);
    refresh();
}

void AccountsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    tellTime();
}

void AccountsPage::tellTime()
{
    for (AccountCard *card : std::as_const(m_cards))
        card->setMoment(m_clock.nowUtc(), m_zone);
    refreshBanners();
}

void AccountsPage::refresh()
{
    const bool may = m_editable.testFlag(Qt::ItemIsEditable);
    const bool isEmpty = m_cards.isEmpty();
    m_connect->setEnabled(may);
    m_syncAll->setEnabled(may && !isEmpty && !m_whole.isPaused);
    m_pause->setEnabled(may && !isEmpty);
    m_pause->setText(m_whole.isPaused ? tr("Resume") : tr("Pause all"));
    m_pause->setIcon(icon(m_whole.isPaused ? Icon::Play : Icon::Clock));
    m_empty->setVisible(isEmpty);
    m_empty->setContent(
        Icon::Accounts, tr("No account is connected yet"),
        tr("Connect the places where you publish, and their contents, figures and comments come "
           "here by themselves. What arrives stays on this computer."));
    m_empty->setAction(may ? tr("Connect an account") : QString());
    refreshBanners();
}

void AccountsPage::refreshBanners()
{
    using Keeping = AccountDesk::Keeping;
    QString offline;
    if (m_whole.isOffline && m_whole.nextTry.isValid()) {
        //: %1 is a time of day
        offline = tr("There is no connection just now. What is here can be used as ever; the next "
                     "try is at %1.")
                      .arg(momentText(m_whole.nextTry, m_clock.nowUtc(), m_zone));
    } else if (m_whole.isOffline) {
        offline = tr("There is no connection just now. What is here can be used as ever; it goes "
                     "on by itself.");
    }
    m_offline->setWords(Tone::Info, Icon::Info, offline);
    m_paused->setWords(Tone::Neutral, Icon::Clock,
                       m_whole.isPaused ? tr("Nothing is fetched or sent until you resume.")
                                        : QString());
    m_paused->setAction(m_whole.isPaused && m_editable.testFlag(Qt::ItemIsEditable) ? tr("Resume")
                                                                                    : QString());
    QString keychain;
    if (m_whole.keeping == Keeping::Absent)
        keychain = tr("This computer has no keychain: sign-ins last until you close the program.");
    else if (m_whole.keeping == Keeping::Locked)
        keychain = tr("The keychain is locked. Unlock it, and the accounts go on by themselves.");
    m_keychain->setWords(Tone::Warning, Icon::Lock, keychain);
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellTime();
}

void AccountsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountsPage::retranslate()
{
    m_header->setTitle(tr("Accounts"));
    m_connect->setText(tr("Connect an account"));
    m_syncAll->setText(tr("Sync all"));
    for (AccountCard *card : std::as_const(m_cards))
        card->retranslate();
    refresh();
}

} // namespace Creator
