#include "platforms/platformclient.h"

#include "platforms/isotime.h"

using namespace Qt::StringLiterals;

namespace Creator {

PlatformClient::~PlatformClient() = default;

std::optional<Quota> PlatformClient::quotaOf(const ConnectedAccount &, const HttpRequest &,
                                             const QDateTime &) const
{
    return std::nullopt;
}

std::optional<HttpRequest> PlatformClient::proofRequest(const ConnectedAccount &) const
{
    return std::nullopt;
}

std::optional<HttpRequest> PlatformClient::replyRequest(const ConnectedAccount &,
                                                        const RemoteComment &, const QString &,
                                                        const QByteArray &) const
{
    return std::nullopt;
}

std::optional<HttpRequest> PlatformClient::visibilityRequest(const ConnectedAccount &,
                                                             const RemoteComment &,
                                                             CommentVisibility) const
{
    return std::nullopt;
}

std::optional<QDateTime> retryAfter(const HttpReply &reply, const QDateTime &nowUtc)
{
    const QByteArray text = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(nowUtc.addSecs(seconds));
    const QDateTime date = instantFromHttp(text);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace Creator
