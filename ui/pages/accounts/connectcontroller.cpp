#include "pages/accounts/connectcontroller.h"

#include "domain/sourcename.h"
#include "pages/accounts/connectsheet.h"
#include "widgets/openlink.h"

namespace Creator {

ConnectController::ConnectController(AccountDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_opener([](const QUrl &url) {
        return openLink(url.toString(QUrl::FullyEncoded)) == LinkOutcome::Opened;
    })
{
    connect(&desk, &AccountDesk::browserNeeded, this, &ConnectController::openBrowser);
    connect(&desk, &AccountDesk::deviceCode, this, &ConnectController::showCode);
}

ConnectController::~ConnectController() = default;

void ConnectController::open(const QList<Channel> &channels, QWidget *window)
{
    openFor({}, channels, window);
}

void ConnectController::openFor(const SocialAccount &account, const QList<Channel> &channels,
                                QWidget *window)
{
    if (m_sheet)
        return;
    m_sheet = new ConnectSheet(m_desk.offers(), channels, m_desk.keeping(), window);
    connect(m_sheet, &ConnectSheet::connectRequested, this, &ConnectController::ask);
    connect(m_sheet, &ConnectSheet::cancelRequested, this, &ConnectController::giveUp);
    connect(m_sheet, &ConnectSheet::openRequested, this,
            [this](const QUrl &url) { m_opener(url); });
    connect(m_sheet, &Overlay::closed, this, [this] { m_sheet = nullptr; });
    m_sheet->open();
    m_sheet->focusFirst();
    if (!account.id.isNull())
        m_sheet->setKnown(account);
}

void ConnectController::ask(const ConnectWish &wish)
{
    const int attempt = ++m_attempt;
    m_isAsking = true;
    m_asked = m_desk.connectAccount(wish);
    m_asked.then(this, [this, attempt](const Result<ConnectAnswer> &answer) {
        if (attempt != m_attempt)
            return;
        m_isAsking = false;
        take(answer);
    });
}

void ConnectController::giveUp()
{
    ++m_attempt;
    if (m_isAsking)
        m_asked.cancel();
    m_isAsking = false;
}

void ConnectController::take(const Result<ConnectAnswer> &answer)
{
    if (!answer) {
        if (m_sheet)
            m_sheet->showProblem(answer.error());
    } else if (answer->account) {
        sayConnected(*answer);
    } else if (answer->needsCode && m_sheet) {
        m_sheet->askCode();
    }
}

void ConnectController::sayConnected(const ConnectAnswer &answer)
{
    if (m_sheet)
        m_sheet->dismiss();
    const SocialAccount &account = *answer.account;
    emit connected(account);
    //: %1 is an account, %2 a platform
    Notice notice{ Tone::Positive,
                   tr("%1 on %2 is connected").arg(account.name(), platformName(account.platform)),
                   tr("What is there is fetched now. You can go on meanwhile.") };
    if (answer.isSessionOnly) {
        notice.tone = Tone::Warning;
        notice.text = tr("There is no keychain, so the sign-in lasts until you close the program.");
    }
    emit noticeRequested(notice);
}

void ConnectController::openBrowser(const QUrl &url)
{
    // What nobody asked for here is not opened: it would be somebody else's sign-in.
    if (!m_isAsking || !m_sheet)
        return;
    m_sheet->showBrowser(url);
    m_opener(url);
}

void ConnectController::showCode(const QString &code, const QUrl &url)
{
    if (m_isAsking && m_sheet)
        m_sheet->showCode(code, url);
}

} // namespace Creator
