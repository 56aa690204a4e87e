#include "platforms/httpclient.h"

#include "core/futures.h"
#include "platforms/httpaddress.h"
#include "platforms/httperrors.h"
#include "platforms/httptransfer.h"

#include <QSslConfiguration>

namespace Creator {

namespace {

/// They are found on demand only as long as there are no others, and take a moment to be read.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> all = QSslConfiguration::systemCaCertificates();
    return all;
}

} // namespace

HttpClient::HttpClient(HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

HttpClient::~HttpClient()
{
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
    const auto line = [this](const QString &host) { return lineTo(host); };
    auto *transfer = new HttpTransfer({ m_limits, line }, request, this);
    return transfer->start(cancellation);
}

Status HttpClient::setExtraCa(const QString &host, const QByteArray &pem)
{
    const QString name = host.toLower();
    const auto known = m_own.constFind(name);
    if (known == m_own.cend() ? pem.isEmpty() : known->pem == pem)
        return {};
    if (pem.isEmpty()) {
        m_own.erase(known);
        return {};
    }
    const QList<QSslCertificate> extra = QSslCertificate::fromData(pem, QSsl::Pem);
    if (extra.isEmpty())
        return failure(Error::Code::InvalidData, tr("There is no certificate in this file."));
    m_own.insert(name, { pem, std::make_shared<HttpLine>(extra + systemAuthorities()) });
    return {};
}

std::shared_ptr<HttpLine> HttpClient::lineTo(const QString &host) const
{
    const auto own = m_own.constFind(host.toLower());
    return own == m_own.cend() ? m_common : own->line;
}

} // namespace Creator
