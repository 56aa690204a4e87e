#include "platforms/conditionalcache.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

EtagStore::~EtagStore() = default;

std::optional<Validators> MemoryEtagStore::find(const QString &account, const QString &key) const
{
    const auto found = m_values.constFind({ account, key });
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
}

void MemoryEtagStore::put(const QString &account, const QString &key, const Validators &value)
{
    m_values.insert({ account, key }, value);
}

void ConditionalCache::condition(const QString &account, HttpRequest &request) const
{
    if (request.method != HttpRequest::Method::Get)
        return;
    const std::optional<Validators> known = m_store.find(account, questionKey(request.url));
    if (!known)
        return;
    if (!known->etag.isEmpty())
        request.setHeader("If-None-Match", known->etag);
    else
        request.setHeader("If-Modified-Since", known->lastModified);
}

void ConditionalCache::remember(const QString &account, const HttpRequest &request,
                                const HttpReply &reply)
{
    const Validators fresh{ reply.header("ETag"), reply.header("Last-Modified") };
    const bool hasAny = !fresh.etag.isEmpty() || !fresh.lastModified.isEmpty();
    if (request.method == HttpRequest::Method::Get && reply.status == 200 && hasAny)
        m_store.put(account, questionKey(request.url), fresh);
}

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
