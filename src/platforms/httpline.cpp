#include "platforms/httpline.h"

#include "platforms/httpaddress.h"

#include <QNetworkProxyFactory>

namespace Creator {

namespace {

/// What the system says, but never for this computer itself.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

} // namespace

HttpLine::HttpLine(const QList<QSslCertificate> &authorities)
    : m_tls(QSslConfiguration::defaultConfiguration())
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!authorities.isEmpty())
        m_tls.setCaCertificates(authorities);
    m_reading.setProxyFactory(new ProxyChoice);
    m_writing.setProxyFactory(new ProxyChoice);
}

} // namespace Creator
