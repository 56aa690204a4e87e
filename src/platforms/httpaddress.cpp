#include "platforms/httpaddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isHarmless(const QByteArray &header)
{
    return header.compare("Accept", Qt::CaseInsensitive) == 0
        || header.compare("User-Agent", Qt::CaseInsensitive) == 0;
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool isSafeAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

std::optional<HttpRequest> redirected(const HttpRequest &request, const QByteArray &location)
{
    HttpRequest next = request;
    next.url = request.url.resolved(QUrl::fromEncoded(location));
    const bool isDowngrade = request.url.scheme() == "https"_L1 && next.url.scheme() != "https"_L1;
    if (location.isEmpty() || isDowngrade || !isSafeAddress(next.url))
        return std::nullopt;
    if (!isSameOrigin(request.url, next.url))
        next.headers.removeIf([](const auto &header) { return !isHarmless(header.first); });
    return next;
}

} // namespace Creator
