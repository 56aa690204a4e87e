#pragma once

#include "core/cancellation.h"
#include "core/result.h"
#include "platforms/httpmessage.h"

#include <QFuture>

namespace Creator {

/// Sends one request and gives what came back, on the thread that asked: what HttpClient does, and
/// what tests do in its place. Any status is an answer. Error::Code::Network: a later try may help;
/// RateLimited: the budget of that server is used up for now; InvalidData: no try will;
/// Cancelled. Retries nothing: only who asks knows whether that is safe.
class HttpSender
{
public:
    virtual ~HttpSender() = default;

    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(const HttpRequest &request,
                                                          const Cancellation &cancellation)
        = 0;
};

} // namespace Creator
