#pragma once

#include "core/error.h"
#include "platforms/httpbody.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

namespace Creator {

// Why a request got no answer, as sentences. They name the host and nothing else of an address,
// because paths and queries may hold secrets.

/// Whether this status came about although the server was not heard to the end.
[[nodiscard]] bool isTransportFailure(QNetworkReply::NetworkError error);
[[nodiscard]] Error transportError(QNetworkReply::NetworkError error, const QUrl &url,
                                   const QList<QSslError> &tlsErrors);
/// Of a body that is not State::Whole.
[[nodiscard]] Error bodyError(HttpBody::State state, const QUrl &url, qint64 maxBytes);
[[nodiscard]] Error timeoutError(const QUrl &url);
[[nodiscard]] Error cancelledError();
[[nodiscard]] Error unprotectedError(const QUrl &url);
[[nodiscard]] Error redirectError(const QUrl &url);

} // namespace Creator
