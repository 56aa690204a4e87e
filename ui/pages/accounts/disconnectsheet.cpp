#include "pages/accounts/disconnectsheet.h"

#include "domain/sourcename.h"
#include "theme/theme.h"
#include "widgets/choicecard.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

DisconnectSheet::DisconnectSheet(const SocialAccount &account, QWidget *window)
    : Sheet(window)
    , m_keep(new ChoiceCard(Icon::Folder))
    , m_purge(new ChoiceCard(Icon::Trash))
    , m_what(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
{
    //: %1 is an account, %2 a platform
    setTitle(tr("Disconnect %1 on %2?").arg(account.name(), platformName(account.platform)),
             tr("Nothing new is fetched, and the sign-in leaves the keychain."));
    m_keep->setObjectName(u"keep"_s);
    m_purge->setObjectName(u"purge"_s);
    m_keep->setChoice(tr("Keep what was fetched"), tr("You can connect again later"));
    m_purge->setChoice(tr("Delete what was fetched"), tr("For good"));
    auto *group = new QButtonGroup(this);
    body()->setSpacing(themeOf(this).sizes().gap);
    for (ChoiceCard *card : { m_keep, m_purge }) {
        card->setCheckable(true);
        group->addButton(card);
        body()->addWidget(card);
    }
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    m_go = addButton({}, ButtonKind::Danger);
    m_go->setObjectName(u"go"_s);
    connect(group, &QButtonGroup::buttonToggled, this, &DisconnectSheet::refresh);
    connect(this, &Sheet::accepted, this, [this] { emit disconnectRequested(choice()); });
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    m_keep->setChecked(true);
    m_keep->setFocus();
    refresh();
}

DisconnectSheet::~DisconnectSheet() = default;

AccountDesk::Data DisconnectSheet::choice() const
{
    return m_purge->isChecked() ? AccountDesk::Data::Purge : AccountDesk::Data::Keep;
}

void DisconnectSheet::refresh()
{
    if (choice() == AccountDesk::Data::Keep) {
        m_what->setText(tr("Contents, figures, comments and earnings stay as they are now. If you "
                           "connect the account again, it goes on where it stopped."));
        m_go->setText(tr("Disconnect"));
    } else {
        m_what->setText(tr("Contents, figures, comments and earnings that came from this account "
                           "go for good. What you wrote or imported from a file stays. This cannot "
                           "be undone, and the list of steps to undo is emptied."));
        m_go->setText(tr("Disconnect and delete…"));
    }
    if (isVisible())
        placePanel(panelRect());
}

} // namespace Creator
