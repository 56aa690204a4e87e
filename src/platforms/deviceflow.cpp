#include "platforms/deviceflow.h"

#include "platforms/httpaddress.h"
#include "platforms/oauthwords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

DeviceFlow::DeviceFlow(const Means &means, const OAuthProvider &provider, QObject *parent)
    : OAuthFlow(means, provider, parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DeviceFlow::poll);
}

void DeviceFlow::begin()
{
    send(deviceRequest(provider()), [this](const Result<HttpReply> &reply) {
        if (!reply)
            end(failure(reply.error()));
        else
            readCode(*reply);
    });
}

void DeviceFlow::readCode(const HttpReply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QString code = document[u"user_code"].toString();
    QUrl address(document[u"verification_uri_complete"].toString());
    if (address.isEmpty())
        address = QUrl(document[u"verification_uri"].toString());
    if (address.isEmpty())
        address = QUrl(document[u"verification_url"].toString()); // Google's
    m_deviceCode = document[u"device_code"].toString();
    if (!reply.isSuccess() || m_deviceCode.isEmpty() || code.isEmpty() || !isSafeAddress(address)) {
        end(failure(oauthError(errorWord(reply))));
        return;
    }
    const qint64 longest = 60 * 60;
    const qint64 expires = std::clamp<qint64>(document[u"expires_in"].toInteger(600), 1, longest);
    m_interval = std::clamp<qint64>(document[u"interval"].toInteger(5), 1, 60);
    limitTo(means().second * expires);
    m_next.start(means().second * m_interval);
    emit codeNeeded(code, address);
}

void DeviceFlow::poll()
{
    send(devicePollRequest(provider(), m_deviceCode),
         [this](const Result<HttpReply> &reply) { readPoll(reply); });
}

void DeviceFlow::readPoll(const Result<HttpReply> &reply)
{
    const QString word = reply ? errorWord(*reply) : QString();
    const bool isTrouble = !reply || reply->status == 429 || reply->status >= 500;
    if (word == u"slow_down" || isTrouble)
        m_interval = std::min<qint64>(m_interval + 5, 60);
    if (word == u"slow_down" || word == u"authorization_pending" || isTrouble)
        m_next.start(means().second * m_interval);
    else
        end(tokensOf(*reply));
}

} // namespace Creator
