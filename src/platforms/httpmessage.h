#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace Creator {

/// One question to a platform, complete but for what authorises it.
struct HttpRequest
{
    enum class Method { Get, Post, Put, Delete };

    Method method = Method::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    void setHeader(const QByteArray &name, const QByteArray &value);

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// What a server said. Any status is an answer; only a failed transport is an error.
struct HttpReply
{
    int status = 0; // 304: as it was, with an empty body
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; // decoded; at most HttpLimits::maxBytes
    QUrl url; // that answered, after redirects

    /// The first header of that name, whatever its case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isNotModified() const { return status == 304; }
};

/// A GET with these query parameters, percent-encoded, in this order.
[[nodiscard]] HttpRequest getRequest(const QUrl &base, const QString &path,
                                     const QList<QPair<QString, QString>> &query = {});
/// A POST of a form (application/x-www-form-urlencoded).
[[nodiscard]] HttpRequest formRequest(const QUrl &url,
                                      const QList<QPair<QString, QString>> &fields);
/// A POST of JSON.
[[nodiscard]] HttpRequest jsonRequest(const QUrl &url, const QByteArray &json);

} // namespace Creator
