#include "platforms/loopbackflow.h"

#include "platforms/oauthwords.h"

using namespace Qt::StringLiterals;

namespace Creator {

LoopbackFlow::LoopbackFlow(const Means &means, const OAuthProvider &provider, QObject *parent)
    : OAuthFlow(means, provider, parent)
    , m_state(randomWord())
    , m_verifier(randomWord())
    , m_listener(provider.redirectPath, m_state)
{
    connect(&m_listener, &LoopbackListener::answered, this, &LoopbackFlow::readAnswer);
}

void LoopbackFlow::begin()
{
    const Status listening = m_listener.listen(provider().redirectPort);
    if (!listening) {
        end(failure(listening.error()));
        return;
    }
    limitTo(means().limit);
    emit browserNeeded(authorizeUrl(provider(), m_listener.redirectUrl(), m_state, m_verifier));
}

void LoopbackFlow::readAnswer(const QUrlQuery &answer)
{
    m_limit.stop(); // the rest is the network's, which has limits of its own
    const QString code = answer.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (answer.hasQueryItem(u"error"_s) || code.isEmpty()) {
        end(failure(oauthError(answer.queryItemValue(u"error"_s, QUrl::FullyDecoded))));
        return;
    }
    send(exchangeRequest(provider(), m_listener.redirectUrl(), code, m_verifier),
         [this](const Result<HttpReply> &reply) {
             end(reply ? tokensOf(*reply) : failure(reply.error()));
         });
}

} // namespace Creator
