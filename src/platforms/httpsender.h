#pragma once

#include "core/result.h"
#include "platforms/httpmessage.h"

#include <QFuture>

namespace Creator {

/// Sends one request and gives what came back, on the thread that asked. Any status is an answer.
///
/// Error::Code::Network: no answer, or not the whole of it; RateLimited: the budget of that server
/// is used up for now; Cancelled. Cancelling the future ends the request within 200 ms. Retries
/// nothing: only who asks knows whether that is safe.
class HttpSender
{
public:
    virtual ~HttpSender() = default;

    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(const HttpRequest &request) = 0;
};

} // namespace Creator
