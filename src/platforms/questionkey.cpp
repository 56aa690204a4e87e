#include "platforms/questionkey.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

QString questionKey(const QUrl &url)
{
    static const QStringList changing = { u"access_token"_s,  u"token"_s,     u"api_key"_s,
                                          u"client_secret"_s, u"signature"_s, u"sig"_s,
                                          u"timestamp"_s,     u"nonce"_s,     u"_"_s };
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.removeIf([](const auto &item) { return changing.contains(item.first); });
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QUrlQuery query;
    query.setQueryItems(items);
    QUrl key = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::RemoveQuery);
    key.setQuery(query);
    // Hashed, because keys are written down and an address may hold a secret of a name unknown
    // here.
    return QString::fromLatin1(
        QCryptographicHash::hash(key.toEncoded(), QCryptographicHash::Sha256).toHex());
}

} // namespace Creator
