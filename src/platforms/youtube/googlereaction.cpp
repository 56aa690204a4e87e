#include "platforms/youtube/googlereaction.h"

#include "platforms/isotime.h"
#include "platforms/pagereading.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Creator::PlatformClient", text);
}

QStringList reasonsOf(const HttpReply &reply)
{
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    QStringList reasons;
    if (!document)
        return reasons;
    const JsonValue error = document->root()["error"];
    for (const char *list : { "errors", "details" }) {
        for (const JsonValue &item : error[list].items())
            reasons.append(item["reason"].text());
    }
    return reasons;
}

/// Without the right only a part is missing, unless it is the part that all others need.
Reaction missingRight(const QString &path)
{
    if (path.endsWith("/v2/reports"_L1))
        return reaction(Kind::NotOffered,
                        tr("YouTube shows this report only with the right to read it, and money "
                           "only to members of the partner programme."));
    if (path.contains("/comment"_L1))
        return reaction(Kind::NotOffered,
                        tr("Connect again with the right to comments to read them."));
    if (path.endsWith("/superChatEvents"_L1))
        return reaction(Kind::NotOffered, tr("This channel has no Super Chats."));
    return reaction(Kind::SignInAgain);
}

} // namespace

Reaction googleReaction(const HttpReply &reply, const QDateTime &nowUtc)
{
    if (reply.isSuccess() || reply.isNotModified())
        return reaction(Kind::Read);
    const QStringList reasons = reasonsOf(reply);
    const auto has = [&](QLatin1StringView reason) { return reasons.contains(reason); };
    if (has("quotaExceeded"_L1) || has("dailyLimitExceeded"_L1))
        return waitUntil(nextPacificMidnight(nowUtc), nowUtc);
    if (has("rateLimitExceeded"_L1) || has("userRateLimitExceeded"_L1))
        return reply.header("Retry-After").isEmpty() ? reaction(Kind::TryLater)
                                                     : waitUntil(retryAfter(reply, nowUtc), nowUtc);
    if (has("commentsDisabled"_L1))
        return reaction(Kind::SkipItem);
    if (has("accessNotConfigured"_L1) || has("SERVICE_DISABLED"_L1))
        return reaction(Kind::Fail,
                        tr("This API is not switched on in the Google project of your app."));
    if (has("authenticatedUserAccountClosed"_L1) || has("authenticatedUserAccountSuspended"_L1))
        return reaction(Kind::SignInAgain, tr("The platform has closed this account."));
    if (has("insufficientPermissions"_L1) || has("ACCESS_TOKEN_SCOPE_INSUFFICIENT"_L1)
        || (reply.status == 403 && has("forbidden"_L1)))
        return missingRight(reply.url.path());
    if (has("invalidPageToken"_L1))
        return reaction(Kind::ResetCursor);
    return reactionToStatus(reply, nowUtc);
}

} // namespace Creator
