#include "platforms/httpclient.h"

#include "core/futures.h"
#include "platforms/httpaddress.h"
#include "platforms/httperrors.h"
#include "platforms/httptransfer.h"

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

HttpClient::HttpClient(HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_reading.setProxyFactory(new ProxyChoice);
    m_writing.setProxyFactory(new ProxyChoice);
}

HttpClient::~HttpClient()
{
    // Transfers use the managers until they are gone.
    const auto transfers = findChildren<HttpTransfer *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(transfers);
}

QFuture<Result<HttpReply>> HttpClient::send(const HttpRequest &request,
                                            const Cancellation &cancellation)
{
    if (cancellation.isCancelled())
        return failed<HttpReply>(cancelledError());
    if (!isSafeAddress(request.url))
        return failed<HttpReply>(unprotectedError(request.url));
    const auto tls = [this](const QString &host) { return tlsOf(host); };
    auto *transfer = new HttpTransfer({ m_reading, m_writing, m_limits, tls }, request, this);
    return transfer->start(cancellation);
}

Status HttpClient::setExtraCa(const QString &host, const QByteArray &pem)
{
    QList<QSslCertificate> authorities = QSslCertificate::fromData(pem, QSsl::Pem);
    if (authorities.isEmpty() && !pem.isEmpty())
        return failure(Error::Code::InvalidData, tr("There is no certificate in this file."));
    // The system's are found on demand only as long as there are no others.
    if (!pem.isEmpty())
        authorities += QSslConfiguration::systemCaCertificates();
    if (m_authorities.value(host.toLower()) == authorities)
        return {};
    if (pem.isEmpty())
        m_authorities.remove(host.toLower());
    else
        m_authorities.insert(host.toLower(), authorities);
    m_reading.clearConnectionCache();
    m_writing.clearConnectionCache();
    return {};
}

QSslConfiguration HttpClient::tlsOf(const QString &host) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (const auto extra = m_authorities.constFind(host); extra != m_authorities.cend())
        tls.setCaCertificates(*extra);
    return tls;
}

} // namespace Creator
