#include "platforms/oauthclient.h"

#include "platforms/deviceflow.h"
#include "platforms/loopbackflow.h"

namespace Creator {

OAuthClient::OAuthClient(HttpClient &http, const Clock &clock, QObject *parent)
    : OAuthClient(http, clock, Timing(), parent)
{
}

OAuthClient::OAuthClient(HttpClient &http, const Clock &clock, Timing timing, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_timing(timing)
{
}

OAuthClient::~OAuthClient()
{
    delete m_flow;
}

QFuture<Result<Tokens>> OAuthClient::signIn(const OAuthProvider &provider,
                                            const Cancellation &cancellation)
{
    if (m_flow)
        m_flow->cancel();
    const OAuthFlow::Means means{ m_http, m_clock, m_timing.limit, m_timing.second };
    switch (provider.flow) {
    case OAuthProvider::Flow::Loopback:
        m_flow = new LoopbackFlow(means, provider, this);
        break;
    case OAuthProvider::Flow::Device:
        m_flow = new DeviceFlow(means, provider, this);
        break;
    }
    connect(m_flow, &OAuthFlow::browserNeeded, this, &OAuthClient::browserNeeded);
    connect(m_flow, &OAuthFlow::codeNeeded, this, &OAuthClient::codeNeeded);
    return m_flow->start(cancellation);
}

} // namespace Creator
