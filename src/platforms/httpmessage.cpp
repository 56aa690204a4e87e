#include "platforms/httpmessage.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// QUrlQuery leaves + alone, which servers read as a space.
QString encoded(const QList<QPair<QString, QString>> &fields)
{
    QStringList parts;
    parts.reserve(fields.size());
    for (const auto &[name, value] : fields) {
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'='
                     + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return parts.join(u'&');
}

} // namespace

void HttpRequest::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0) {
            header.second = value;
            return;
        }
    }
    headers.append({ name, value });
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

HttpRequest getRequest(const QUrl &base, const QString &path,
                       const QList<QPair<QString, QString>> &query)
{
    HttpRequest request;
    request.url = base;
    QString start = base.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    request.url.setPath(start + path);
    if (!query.isEmpty())
        request.url.setQuery(encoded(query), QUrl::StrictMode);
    return request;
}

HttpRequest formRequest(const QUrl &url, const QList<QPair<QString, QString>> &fields)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.setHeader("Content-Type", "application/x-www-form-urlencoded");
    request.body = encoded(fields).toLatin1();
    return request;
}

HttpRequest jsonRequest(const QUrl &url, const QByteArray &json)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = url;
    request.setHeader("Content-Type", "application/json");
    request.body = json;
    return request;
}

} // namespace Creator
