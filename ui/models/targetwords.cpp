#include "models/targetwords.h"

#include "domain/sourcename.h"
#include "planning/platformlimits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::TargetWords)
};

QString nameAmong(const SocialAccount &account, const QList<SocialAccount> &accounts)
{
    const bool isShared
        = std::any_of(accounts.begin(), accounts.end(), [&account](const SocialAccount &other) {
              return other.id != account.id && other.platform == account.platform
                  && other.name() == account.name();
          });
    const QString handle = account.handle.isEmpty() ? account.accountId : account.handle;
    return isShared && handle != account.name() ? account.name() + u" ("_s + handle + u')'
                                                : account.name();
}

QString accountText(const SocialAccountId &id, const QList<SocialAccount> &accounts)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&id](const SocialAccount &one) { return one.id == id; });
    return found == accounts.end() ? TargetWords::tr("an account that is gone")
                                   : nameAmong(*found, accounts);
}

} // namespace

QString targetText(const PostingTarget &target, const QList<SocialAccount> &accounts)
{
    const QString platform = platformName(target.platform);
    return target.accountId ? platform + u" · "_s + accountText(*target.accountId, accounts)
                            : platform;
}

QString targetsText(const QList<PostingTarget> &targets, const QList<SocialAccount> &accounts)
{
    QStringList names;
    for (const PostingTarget &target : targets)
        names.append(targetText(target, accounts));
    return QLocale().createSeparatedList(names);
}

QList<PostingTarget> offeredTargets(const QList<SocialAccount> &accounts)
{
    QList<SocialAccount> connected;
    std::copy_if(accounts.begin(), accounts.end(), std::back_inserter(connected),
                 [](const SocialAccount &one) { return one.state != AccountState::Disconnected; });
    std::sort(connected.begin(), connected.end(), [](const auto &a, const auto &b) {
        return a.name().localeAwareCompare(b.name()) < 0;
    });
    QList<PostingTarget> targets;
    for (const QString &platform : PlatformLimits::platforms()) {
        targets.append({ platform, {} });
        for (const SocialAccount &account : std::as_const(connected)) {
            if (account.platform == platform)
                targets.append({ platform, account.id });
        }
    }
    return targets;
}

} // namespace Creator
