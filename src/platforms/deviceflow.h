#pragma once

#include "platforms/oauthflow.h"

namespace Creator {

/// The person types a code on a page of the server, which is asked until they did (RFC 8628).
class DeviceFlow final : public OAuthFlow
{
    Q_OBJECT

public:
    DeviceFlow(const Means &means, const OAuthProvider &provider, QObject *parent);

protected:
    void begin() override;

private:
    void readCode(const HttpReply &reply);
    void poll();
    void readPoll(const Result<HttpReply> &reply);

    QString m_deviceCode;
    qint64 m_interval = 5; // seconds, as the server says
    QTimer m_next;
};

} // namespace Creator
