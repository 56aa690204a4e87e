#pragma once

#include "core/result.h"
#include "platforms/httpmessage.h"

namespace Creator {

/// One line per question to a server: method, host, path, status or error, time and size. Neither
/// queries nor headers nor bodies are written, because that is where secrets are.
[[nodiscard]] QString logLine(const HttpRequest &request, const Result<HttpReply> &reply,
                              qint64 milliseconds, qint64 rawBytes);

[[nodiscard]] QByteArray methodName(HttpRequest::Method method);

} // namespace Creator
