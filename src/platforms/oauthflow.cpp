#include "platforms/oauthflow.h"

#include "core/clock.h"
#include "platforms/httpclient.h"
#include "platforms/httperrors.h"
#include "platforms/oauthwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

OAuthFlow::OAuthFlow(const Means &means, OAuthProvider provider, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_provider(std::move(provider))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { end(failure(oauthError(u"expired_token"_s))); });
}

OAuthFlow::~OAuthFlow()
{
    cancel();
}

QFuture<Result<Tokens>> OAuthFlow::start(const Cancellation &cancellation)
{
    m_promise.start();
    const QFuture<Result<Tokens>> future = m_promise.future();
    cancellation.onCancel(this, [this] { cancel(); });
    if (cancellation.isCancelled())
        cancel();
    else
        begin();
    return future;
}

void OAuthFlow::cancel()
{
    end(failure(cancelledError()));
}

void OAuthFlow::limitTo(std::chrono::milliseconds time)
{
    m_limit.start(time);
}

void OAuthFlow::send(const HttpRequest &request,
                     std::function<void(const Result<HttpReply> &)> next)
{
    m_means.http.send(request, m_requests)
        .then(this, [this, next = std::move(next)](const Result<HttpReply> &reply) {
            if (!m_isOver)
                next(reply);
        });
}

void OAuthFlow::end(Result<Tokens> result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    m_requests.cancel();
    deleteLater();
    QPromise<Result<Tokens>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

Result<Tokens> OAuthFlow::tokensOf(const HttpReply &reply) const
{
    return readOAuthReply(m_provider, reply, m_means.clock.nowUtc());
}

} // namespace Creator
