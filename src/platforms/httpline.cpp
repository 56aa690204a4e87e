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
    : m_authorities(authorities)
{
    m_reading.setProxyFactory(new ProxyChoice);
    m_writing.setProxyFactory(new ProxyChoice);
}

/// Not before the first request: a program that only starts has no use for the library.
QSslConfiguration HttpLine::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_authorities.isEmpty())
        tls.setCaCertificates(m_authorities);
    return tls;
}

} // namespace Creator
