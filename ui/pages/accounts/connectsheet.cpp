#include "pages/accounts/connectsheet.h"

#include "models/accountwords.h"
#include "pages/accounts/connectform.h"
#include "pages/accounts/connectwaiting.h"
#include "pages/accounts/offerfacts.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/choicecard.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int pickerColumns = 3;

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // which the line above turned on
    return scroll;
}

QWidget *inCard(QWidget *content, const QString &title)
{
    auto *card = new Card;
    card->setHeader(title);
    card->body()->addWidget(scrolling(content), 1);
    return card;
}

ConnectForm::Field fieldOf(const Error &error)
{
    if (error.code == Error::Code::Unauthorized)
        return ConnectForm::Secret;
    return isNetworkTrouble(error) || error.code == Error::Code::InvalidData ? ConnectForm::Server
                                                                             : ConnectForm::Whole;
}

QString keepingNote(AccountDesk::Keeping keeping)
{
    switch (keeping) {
    case AccountDesk::Keeping::Kept:
        return ConnectSheet::tr("The sign-in is kept in the keychain of this computer.");
    case AccountDesk::Keeping::Locked:
        return ConnectSheet::tr("The keychain is locked: until it is open, the sign-in is kept in "
                                "memory only.");
    case AccountDesk::Keeping::Absent:
        return ConnectSheet::tr("There is no keychain: the sign-in lasts until you close the "
                                "program.");
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectSheet::ConnectSheet(const QList<PlatformOffer> &offers, const QList<Channel> &channels,
                           AccountDesk::Keeping keeping, QWidget *window)
    : Sheet(window, Size::Large)
    , m_offers(offers)
    , m_channels(channels)
    , m_keeping(keeping)
    , m_stack(new QStackedWidget)
    , m_picker(new QWidget)
    , m_waiting(new ConnectWaiting)
    , m_back(addButton(tr("Back")))
{
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton({}, ButtonKind::Primary);
    m_back->setObjectName(u"back"_s);
    cancel->setObjectName(u"cancelConnect"_s);
    m_go->setObjectName(u"go"_s);
    buildPicker();
    m_stack->addWidget(scrolling(m_picker));
    m_stack->addWidget(m_waiting);
    body()->addWidget(m_stack, 1);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_back, &QPushButton::clicked, this, &ConnectSheet::goBack);
    connect(this, &Sheet::accepted, this, &ConnectSheet::submit);
    connect(m_waiting, &ConnectWaiting::openRequested, this, &ConnectSheet::openRequested);
    connect(this, &Overlay::closed, this, [this] {
        if (m_form)
            m_form->forgetSecrets();
        if (isWaiting())
            emit cancelRequested();
        deleteLater();
    });
    showPicker();
}

ConnectSheet::~ConnectSheet() = default;

void ConnectSheet::buildPicker()
{
    auto *grid = new QGridLayout(m_picker);
    grid->setContentsMargins({});
    grid->setSpacing(themeOf(this).sizes().gap);
    for (int i = 0; i < m_offers.size(); ++i) {
        const PlatformOffer &offer = m_offers.at(i);
        auto *card = new ChoiceCard(Icon::Accounts);
        card->setObjectName(offer.platform);
        card->setInitial(platformMark(offer.platform));
        card->setChoice(offer.name, wayText(offer.way));
        connect(card, &ChoiceCard::clicked, this, [this, i] { choose(m_offers.at(i)); });
        grid->addWidget(card, i / pickerColumns, i % pickerColumns);
    }
    for (int column = 0; column < pickerColumns; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(static_cast<int>(m_offers.size()) / pickerColumns + 1, 1);
}

void ConnectSheet::choose(const PlatformOffer &offer)
{
    if (m_page)
        m_page->deleteLater();
    m_offer = offer;
    m_form = new ConnectForm(offer, m_channels);
    m_facts = new OfferFacts(offer);
    m_page = new QWidget;
    auto *columns = new QHBoxLayout(m_page);
    columns->setContentsMargins({});
    columns->setSpacing(themeOf(this).sizes().padding);
    columns->addWidget(inCard(m_form, tr("Sign in")), 1);
    columns->addWidget(inCard(m_facts, tr("What connecting does")), 1);
    m_stack->addWidget(m_page);
    showForm();
    m_form->focusFirst();
}

void ConnectSheet::setKnown(const SocialAccount &account)
{
    for (const PlatformOffer &offer : m_offers) {
        if (offer.platform != account.platform)
            continue;
        m_isAgain = true;
        choose(offer);
        m_form->setKnown(account);
        m_facts->setGranted(account.scopes);
        m_form->focusFirst();
    }
}

void ConnectSheet::submit()
{
    if (!m_form || m_stack->currentWidget() != m_page)
        return;
    auto wish = m_form->wish();
    if (!wish)
        return;
    wish->scopes = m_facts->scopes();
    m_waiting->showWorking(m_offer.name);
    showWaiting();
    emit connectRequested(*wish);
}

void ConnectSheet::goBack()
{
    if (isWaiting()) {
        emit cancelRequested();
        m_form->forgetSecrets();
        showForm();
        m_form->focusFirst();
    } else if (m_form->isAskingCode()) {
        m_form->forgetSecrets();
        m_form->focusFirst();
    } else {
        m_form->forgetSecrets();
        showPicker();
    }
}

bool ConnectSheet::isWaiting() const
{
    return m_stack->currentWidget() == m_waiting;
}

void ConnectSheet::askCode()
{
    showForm();
    m_form->askCode();
    sayTitle();
}

void ConnectSheet::showBrowser(const QUrl &url)
{
    m_waiting->showBrowser(m_offer.name, url);
    showWaiting();
}

void ConnectSheet::showCode(const QString &code, const QUrl &url)
{
    m_waiting->showCode(code, url);
    showWaiting();
}

void ConnectSheet::showProblem(const Error &error)
{
    m_form->forgetSecrets();
    showForm();
    m_form->showProblem(fieldOf(error), error.message);
}

void ConnectSheet::showPicker()
{
    m_stack->setCurrentIndex(0);
    m_back->hide();
    m_go->hide();
    setNote({});
    setTitle(tr("Connect an account"),
             tr("Where do you publish? You can connect several accounts "
                "of one place."));
    focusFirst();
}

void ConnectSheet::focusFirst()
{
    if (m_stack->currentWidget() == m_page && m_form)
        m_form->focusFirst();
    else if (auto *first = m_picker->findChild<ChoiceCard *>())
        first->setFocus();
}

void ConnectSheet::showForm()
{
    const bool inBrowser = m_offer.way == PlatformOffer::Way::Browser
        || m_offer.way == PlatformOffer::Way::DeviceCode;
    m_stack->setCurrentWidget(m_page);
    m_back->setVisible(!m_isAgain);
    m_go->show();
    m_go->setText(inBrowser ? tr("Continue in the browser") : tr("Connect %1").arg(m_offer.name));
    setNote(keepingNote(m_keeping));
    sayTitle();
}

void ConnectSheet::sayTitle()
{
    if (m_form->isAskingCode())
        setTitle(tr("One more step"), tr("%1 asks for a code, too.").arg(m_offer.name));
    else
        setTitle(m_isAgain ? tr("Connect %1 again").arg(m_offer.name)
                           : tr("Connect %1").arg(m_offer.name),
                 wayText(m_offer.way));
}

void ConnectSheet::showWaiting()
{
    m_stack->setCurrentWidget(m_waiting);
    m_back->show();
    m_go->hide();
    m_back->setFocus();
}

} // namespace Creator
