#pragma once

#include "await.h"
#include "fakeclock.h"
#include "identity/credentialcheck.h"
#include "identity/identityservice.h"
#include "identity/passwordhasher.h"
#include "identity/session.h"
#include "identity/userservice.h"
#include "inmemorysecretstore.h"
#include "storage/database.h"
#include "storage/userrepository.h"

#include <QTemporaryDir>

#include <memory>

namespace Creator::Test {

/// A data folder of its own with everything that identity needs; only clock and keychain are fakes.
struct IdentityFixture
{
    const QString password = QStringLiteral("correct horse");
    const QString email = QStringLiteral("mina@example.org");

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Database> database = opened();
    UserRepository users{ *database };
    PasswordHasher hasher;
    Session session;
    InMemorySecretStore secrets;
    CredentialCheck check{ users, hasher, clock };
    UserService people{ users, check, hasher, session };
    IdentityService identity{ users, check, secrets, session };

    /// The first user, with the password above; returns the recovery code.
    QString createMina()
    {
        const auto made = await(
            people.createFirstUser({ QStringLiteral("Mina"), email, {}, Role::Creator, password }));
        return made ? made->recoveryCode : made.error().message;
    }

    Result<User> signIn(const QString &typed) { return await(identity.signIn(email, typed)); }

    PasswordRecord recordOf(const QString &address)
    {
        return *users.passwordRecord((*users.findByEmail(address))->id);
    }

private:
    std::unique_ptr<Database> opened()
    {
        auto database = Database::open(folder.path(), Database::Access::ReadWrite, clock);
        if (!database)
            qFatal("%s", qPrintable(database.error().message));
        return std::move(*database);
    }
};

} // namespace Creator::Test
