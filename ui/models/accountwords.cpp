#include "models/accountwords.h"

#include "domain/moneyformat.h"
#include "domain/sourcename.h"
#include "models/contentwords.h"
#include "models/notificationwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::AccountWords)
};

} // namespace

QString momentText(const QDateTime &instant, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    if (local.date() == now.toTimeZone(zone).date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return shortInstant(instant, now, zone);
}

QString accountStateText(const SocialAccount &account, const QDateTime &now, const QTimeZone &zone)
{
    switch (account.state) {
    case AccountState::Connected:
        return AccountWords::tr("Connected");
    case AccountState::ExpiringSoon:
        return AccountWords::tr("Sign-in ends soon");
    case AccountState::NeedsSignIn:
        return AccountWords::tr("Reconnect needed");
    case AccountState::Error:
        return AccountWords::tr("Error");
    case AccountState::Disconnected:
        return AccountWords::tr("Disconnected");
    case AccountState::RateLimited:
        return account.nextRunAt.isValid()
            //: %1 is a time of day
            ? AccountWords::tr("Waiting for the limit (until %1)")
                  .arg(momentText(account.nextRunAt, now, zone))
            : AccountWords::tr("Waiting for the limit");
    }
    Q_UNREACHABLE();
}

Tone accountStateTone(AccountState state)
{
    switch (state) {
    case AccountState::Connected:
        return Tone::Positive;
    case AccountState::ExpiringSoon:
    case AccountState::NeedsSignIn:
    case AccountState::RateLimited:
        return Tone::Warning;
    case AccountState::Error:
        return Tone::Negative;
    case AccountState::Disconnected:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString lastRunText(const SocialAccount &account, const QDateTime &now, const QTimeZone &zone)
{
    if (!account.lastRunAt.isValid())
        return AccountWords::tr("Not updated yet");
    //: %1 is "5 minutes ago"
    return AccountWords::tr("Updated: %1").arg(agoText(account.lastRunAt, now, zone));
}

QString nextRunText(const SocialAccount &account, const QDateTime &now, const QTimeZone &zone)
{
    if (!account.nextRunAt.isValid() || !account.isUsable())
        return {};
    if (account.nextRunAt <= now)
        return AccountWords::tr("Next: soon");
    //: %1 is a time of day
    return AccountWords::tr("Next: %1").arg(momentText(account.nextRunAt, now, zone));
}

QString outcomeText(RunReport::Outcome outcome)
{
    using Outcome = RunReport::Outcome;
    switch (outcome) {
    case Outcome::Done:
        return AccountWords::tr("Done");
    case Outcome::Partial:
        return AccountWords::tr("Done in part");
    case Outcome::Offline:
        return AccountWords::tr("No connection");
    case Outcome::RateLimited:
        return AccountWords::tr("Stopped at the limit");
    case Outcome::NeedsSignIn:
        return AccountWords::tr("Reconnect needed");
    case Outcome::Failed:
        return AccountWords::tr("Failed");
    case Outcome::Cancelled:
        return AccountWords::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

Tone outcomeTone(RunReport::Outcome outcome)
{
    using Outcome = RunReport::Outcome;
    switch (outcome) {
    case Outcome::Done:
        return Tone::Positive;
    case Outcome::Partial:
    case Outcome::RateLimited:
    case Outcome::NeedsSignIn:
        return Tone::Warning;
    case Outcome::Failed:
        return Tone::Negative;
    case Outcome::Offline:
    case Outcome::Cancelled:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString broughtText(const RunReport &report)
{
    QStringList parts;
    if (report.added > 0)
        parts.append(AccountWords::tr("%1 new").arg(formatCount(report.added)));
    if (report.updated > 0)
        parts.append(AccountWords::tr("%1 changed").arg(formatCount(report.updated)));
    if (report.newComments > 0)
        parts.append(AccountWords::tr("%Ln comment(s)", nullptr, report.newComments));
    return parts.isEmpty() ? AccountWords::tr("Nothing new") : parts.join(u", "_s);
}

QString platformMark(const QString &platform)
{
    QString mark = platformName(platform).left(2);
    if (!mark.isEmpty())
        mark[0] = mark.at(0).toUpper();
    return mark;
}

QString wayText(PlatformOffer::Way way)
{
    switch (way) {
    case PlatformOffer::Way::Browser:
        return AccountWords::tr("In your browser");
    case PlatformOffer::Way::DeviceCode:
        return AccountWords::tr("In your browser, with a code");
    case PlatformOffer::Way::Password:
        return AccountWords::tr("With an app password");
    case PlatformOffer::Way::Key:
        return AccountWords::tr("With a key that you paste");
    }
    Q_UNREACHABLE();
}

} // namespace Creator
