#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "pages/signin/signinpage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Creator {

class AppSettings;
class IdentityService;
class SecretStore;
class Session;
class UserRepository;
class UserService;

/// Does what the sign-in page asks for: signs in, unlocks, resets a forgotten password, and counts
/// the seconds down while guessing is slowed.
class SignInController final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        IdentityService &identity;
        UserService &people;
        UserRepository &users;
        Session &session;
        SecretStore &secrets;
    };

    SignInController(const Services &services, AppSettings &settings, const Clock &clock,
                     QObject *parent = nullptr);
    ~SignInController() override;

    [[nodiscard]] SignInPage *makePage(SignInPage::Purpose purpose, QWidget *parent);

signals:
    /// The session is active; `notice` is worth saying, or empty.
    void signedIn(const QString &notice);
    void otherPersonRequested();

private:
    void askKeychain();
    void signIn(const User &user, const QString &password, SignInPage::Stay stay);
    void stay();
    void reset(const User &user, const QString &code, const QString &next);
    void showWait();
    void failed(const Error &error);

    Services m_services;
    AppSettings &m_settings;
    const Clock &m_clock;
    QPointer<SignInPage> m_page;
    QTimer m_second;
    /// Kept between a reset and the moment the new code was written down.
    QString m_nextPassword;
};

} // namespace Creator
