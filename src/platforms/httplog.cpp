#include "platforms/httplog.h"

using namespace Qt::StringLiterals;

namespace Creator {

QByteArray methodName(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Put:
        return "PUT";
    case HttpRequest::Method::Delete:
        break;
    }
    return "DELETE";
}

QString logLine(const HttpRequest &request, const Result<HttpReply> &reply, qint64 milliseconds,
                qint64 rawBytes)
{
    const QString result = reply ? QString::number(reply->status) : toText(reply.error().code);
    return u"%1 %2 %3 %4 %5 ms %6 bytes"_s
        .arg(QString::fromLatin1(methodName(request.method)), request.url.host(),
             request.url.path(QUrl::FullyEncoded), result)
        .arg(milliseconds)
        .arg(rawBytes);
}

} // namespace Creator
