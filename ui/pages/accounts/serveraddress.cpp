#include "pages/accounts/serveraddress.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// 127.0.0.0/8, ::1 and localhost.
bool isThisComputer(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.constFirst() != "127"_L1)
        return false;
    for (const QString &part : parts) {
        bool isNumber = false;
        if (part.toUShort(&isNumber) > 255 || !isNumber)
            return false;
    }
    return true;
}

} // namespace

std::optional<QUrl> serverAddress(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    QUrl url(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || (!isHttp && url.scheme() != "https"_L1) || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    if (isHttp && !isThisComputer(url.host()))
        return std::nullopt;
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

} // namespace Creator
