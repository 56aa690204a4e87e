#include "pages/inbox/inboxfilterbar.h"

#include "domain/sourcename.h"
#include "models/commentwords.h"
#include "theme/theme.h"
#include "widgets/filterchip.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Creator {

InboxFilterBar::InboxFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField)
    , m_account(new FilterChip)
    , m_state(new FilterChip)
    , m_unread(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_account->setObjectName(u"account"_s);
    m_state->setObjectName(u"state"_s);
    m_unread->setObjectName(u"unread"_s);
    m_account->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(sizes.grid);
    chips->addWidget(m_state);
    chips->addWidget(m_account);
    chips->addStretch();
    chips->addWidget(m_unread);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap);
    layout->setSpacing(sizes.grid);
    layout->addWidget(m_search);
    layout->addLayout(chips);
    connect(m_search, &SearchField::queryChanged, this, &InboxFilterBar::filterChanged);
    connect(m_account, &FilterChip::chosen, this, &InboxFilterBar::filterChanged);
    connect(m_state, &FilterChip::chosen, this, &InboxFilterBar::filterChanged);
    retranslate();
}

InboxFilterBar::~InboxFilterBar() = default;

CommentFilter InboxFilterBar::filter() const
{
    CommentFilter filter;
    filter.text = m_search->query();
    if (m_state->current().isValid())
        filter.state = static_cast<CommentState>(m_state->current().toInt());
    const QStringList account = m_account->current().toStringList();
    if (account.size() == 2) {
        filter.platform = account.at(0);
        filter.accountId = account.at(1);
    }
    return filter;
}

bool InboxFilterBar::isClear() const
{
    return filter() == CommentFilter();
}

void InboxFilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_state->setCurrent(QVariant());
    m_account->setCurrent(QVariant());
    emit filterChanged();
}

void InboxFilterBar::setAccounts(const QList<SocialAccount> &accounts)
{
    m_accounts = accounts;
    QList<FilterChip::Option> options{ { QVariant(), tr("All") } };
    for (const SocialAccount &account : accounts) {
        options.append({ QStringList{ account.platform, account.accountId },
                         account.name() + u" · "_s + platformName(account.platform) });
    }
    m_account->setOptions(options);
    m_account->setVisible(accounts.size() > 1);
}

void InboxFilterBar::setUnread(int count)
{
    m_unreadCount = count;
    m_unread->setText(count > 0 ? tr("%Ln unread", nullptr, count) : QString());
}

void InboxFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InboxFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Author or words"));
    m_search->setAccessibleName(tr("Search comments"));
    m_state->setLabel(tr("Show"));
    QList<FilterChip::Option> states{ { QVariant(), tr("All but archived") } };
    for (const CommentState state : allCommentStates)
        states.append({ static_cast<int>(state), commentStateText(state) });
    m_state->setOptions(states);
    m_account->setLabel(tr("Account"));
    setAccounts(m_accounts);
    setUnread(m_unreadCount);
}

} // namespace Creator
