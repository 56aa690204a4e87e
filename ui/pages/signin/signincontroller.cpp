#include "pages/signin/signincontroller.h"

#include "credentials/secretstore.h"
#include "identity/identityservice.h"
#include "identity/session.h"
#include "identity/signinthrottle.h"
#include "identity/userrules.h"
#include "identity/userservice.h"
#include "settings/appsettings.h"
#include "storage/userrepository.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Creator {

SignInController::SignInController(const Services &services, AppSettings &settings,
                                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_clock(clock)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SignInController::showWait);
}

SignInController::~SignInController() = default;

SignInPage *SignInController::makePage(SignInPage::Purpose purpose, QWidget *parent)
{
    m_page = new SignInPage(purpose, parent);
    if (purpose == SignInPage::Purpose::Unlock && m_services.session.user()) {
        m_page->setPeople({ *m_services.session.user() });
    } else {
        const auto users = m_services.users.list();
        m_page->setPeople(users ? UserRules::active(*users) : QList<User>());
    }
    if (const auto last = m_settings.staySignedInUser())
        m_page->choosePerson(*last);
    connect(m_page, &SignInPage::signInRequested, this, &SignInController::signIn);
    connect(m_page, &SignInPage::resetRequested, this, &SignInController::reset);
    connect(m_page, &SignInPage::personChosen, this, &SignInController::showWait);
    connect(m_page, &SignInPage::otherPersonRequested, this,
            &SignInController::otherPersonRequested);
    connect(m_page, &SignInPage::recoveryCodeKept, this, [this] {
        if (const auto who = m_page->person())
            signIn(*who, std::exchange(m_nextPassword, {}), SignInPage::Stay::No);
    });
    if (purpose == SignInPage::Purpose::SignIn)
        askKeychain();
    showWait();
    return m_page;
}

void SignInController::askKeychain()
{
    m_services.secrets.availability().then(this, [this](SecretStore::Availability availability) {
        if (m_page)
            m_page->setStayRefused(explanation(availability));
    });
}

void SignInController::signIn(const User &user, const QString &password, SignInPage::Stay stay)
{
    m_page->setBusy();
    const bool unlocks = m_services.session.state() == Session::State::Locked;
    auto asked = unlocks ? m_services.identity.unlock(password)
                         : m_services.identity.signIn(user.email, password);
    asked.then(this, [this, stay](const Result<User> &signedInUser) {
        if (!signedInUser) {
            failed(signedInUser.error());
            return;
        }
        m_second.stop();
        if (stay == SignInPage::Stay::Yes)
            this->stay();
        else
            emit signedIn({});
    });
}

void SignInController::stay()
{
    m_services.identity.staySignedIn().then(this, [this](const Status &kept) {
        if (kept && m_services.session.user())
            m_settings.setStaySignedInUser(m_services.session.user()->id);
        emit signedIn(kept ? QString() : kept.error().message);
    });
}

void SignInController::reset(const User &user, const QString &code, const QString &next)
{
    m_page->setBusy();
    m_services.people.resetPassword(user.email, code, next)
        .then(this, [this, next](const Result<QString> &newCode) {
            if (!newCode) {
                failed(newCode.error());
                return;
            }
            m_nextPassword = next;
            if (m_page)
                m_page->showRecoveryCode(*newCode);
        });
}

void SignInController::failed(const Error &error)
{
    if (!m_page)
        return;
    m_page->setProblem(error.message);
    if (error.code == Error::Code::RateLimited)
        showWait();
}

void SignInController::showWait()
{
    if (!m_page || !m_page->person())
        return;
    const auto record = m_services.users.passwordRecord(m_page->person()->id);
    if (!record)
        return;
    const auto left = SignInThrottle::remaining({ record->failedSignIns, record->lockedUntil },
                                                m_clock.nowUtc());
    const bool waited = m_second.isActive();
    if (left.count() > 0 || waited)
        m_page->setWait(static_cast<int>(left.count()));
    if (left.count() > 0)
        m_second.start();
    else
        m_second.stop();
}

} // namespace Creator
