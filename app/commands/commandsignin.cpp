#include "app/commands/commandsignin.h"

#include "identity/credentialcheck.h"
#include "identity/passwordhasher.h"
#include "identity/userrules.h"
#include "storage/userrepository.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace Creator {

namespace {

/// A command has no event loop, which CredentialCheck needs: it gets one on a thread of its own,
/// for which the command waits.
class CheckThread final : public QThread
{
public:
    CheckThread(Database &database, const CommandContext &context)
        : m_database(database)
        , m_context(context)
    {
    }

    [[nodiscard]] Result<User> outcome()
    {
        start();
        wait();
        return m_outcome;
    }

protected:
    void run() override
    {
        UserRepository users(m_database);
        PasswordHasher hasher;
        CredentialCheck check(users, hasher, m_context.clock);
        check
            .check(m_context.user, m_context.password.value_or(QString()),
                   CredentialCheck::Kind::Password)
            .then(&check, [this](const Result<User> &result) {
                m_outcome = result;
                quit();
            });
        exec();
    }

private:
    Database &m_database;
    const CommandContext &m_context;
    Result<User> m_outcome = failure(Error::Code::Cancelled, QString());
};

} // namespace

Result<std::optional<User>> signIn(Database &database, const CommandContext &context)
{
    const Result<QList<User>> users = UserRepository(database).list();
    if (!users)
        return failure(users.error());
    const QList<User> people = UserRules::active(*users);
    if (std::none_of(people.begin(), people.end(), [](const User &u) { return u.hasPassword; }))
        return std::nullopt;
    if (context.user.isEmpty() || !context.password) {
        return failure(Error::Code::Unauthorized,
                       QCoreApplication::translate(
                           "CommandLine",
                           "This data has a password: say who you are with --user and give the "
                           "password with --password-stdin."));
    }
    // What only reads would leave wrong attempts uncounted.
    std::unique_ptr<Database> counting;
    if (!database.isWritable()) {
        if (auto opened
            = Database::open(context.profile, Database::Access::ReadWrite, context.clock))
            counting = std::move(*opened);
    }
    const Result<User> user = CheckThread(counting ? *counting : database, context).outcome();
    if (!user)
        return failure(user.error());
    return *user;
}

} // namespace Creator
