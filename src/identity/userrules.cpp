#include "identity/userrules.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Creator::UserRules {

namespace {

// lupdate reads the class.
class UserRules
{
    Q_DECLARE_TR_FUNCTIONS(Creator::UserRules)
};

constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 256;
constexpr qsizetype longestEmail = 254;

} // namespace

Status checkPassword(const QString &password)
{
    const qsizetype length = canonicalText(password).size();
    if (length < shortestPassword) {
        return failure(
            Error::Code::InvalidData,
            UserRules::tr("A password has at least %Ln character(s).", nullptr, shortestPassword));
    }
    if (length > longestPassword) {
        return failure(
            Error::Code::InvalidData,
            UserRules::tr("A password has at most %Ln character(s).", nullptr, longestPassword));
    }
    return {};
}

Status checkEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    const bool hasBlank = std::any_of(email.begin(), email.end(),
                                      [](QChar c) { return c.isSpace() || !c.isPrint(); });
    const bool isAddress = at > 0 && at < email.size() - 1 && email.count(u'@') == 1 && !hasBlank
        && email.size() <= longestEmail;
    if (!isAddress)
        return failure(Error::Code::InvalidData, UserRules::tr("This is not an e-mail address."));
    return {};
}

Status checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Code::InvalidData, UserRules::tr("Please enter a name."));
    return {};
}

QList<User> active(const QList<User> &users)
{
    QList<User> found;
    std::copy_if(users.begin(), users.end(), std::back_inserter(found),
                 [](const User &user) { return user.isActive && user.deletedAt.isNull(); });
    return found;
}

Status checkAll(const QList<User> &users)
{
    const QList<User> people = active(users);
    const bool isManaged = std::any_of(people.begin(), people.end(),
                                       [](const User &user) { return canManageUsers(user.role); });
    if (!isManaged) {
        return failure(Error::Code::Conflict,
                       UserRules::tr("Somebody has to stay who may manage people."));
    }
    const bool allHavePasswords = std::all_of(people.begin(), people.end(),
                                              [](const User &user) { return user.hasPassword; });
    if (people.size() > 1 && !allHavePasswords) {
        return failure(Error::Code::Conflict,
                       UserRules::tr("Where several people work, each of them needs a password."));
    }
    return {};
}

QList<User> with(QList<User> users, const User &user)
{
    const auto same = std::find_if(users.begin(), users.end(),
                                   [&](const User &other) { return other.id == user.id; });
    if (same == users.end())
        users.append(user);
    else
        *same = user;
    return users;
}

} // namespace Creator::UserRules
