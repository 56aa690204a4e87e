#pragma once

#include "platforms/loopbacklistener.h"
#include "platforms/oauthflow.h"

namespace Creator {

/// The authorisation code with PKCE, brought back by the browser to this computer (RFC 8252, 7636).
class LoopbackFlow final : public OAuthFlow
{
    Q_OBJECT

public:
    LoopbackFlow(const Means &means, const OAuthProvider &provider, QObject *parent);

protected:
    void begin() override;

private:
    void readAnswer(const QUrlQuery &answer);

    const QByteArray m_state;
    const QByteArray m_verifier;
    LoopbackListener m_listener;
};

} // namespace Creator
