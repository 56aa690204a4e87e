#pragma once

#include "core/cancellation.h"
#include "core/result.h"
#include "platforms/httplimits.h"
#include "platforms/httpline.h"
#include "platforms/httpsender.h"

#include <QFuture>
#include <QHash>

#include <memory>

namespace Creator {

/// Asks servers. The one way to the network.
///
/// Speaks TLS 1.2 or newer and trusts no certificate that neither the system nor an authority added
/// for that host does; plain http only to this computer. Keeps no cookies and no cache. Follows
/// redirects of GET and hands no secret to another server. What is not a GET is sent at most once.
/// Every status is an answer; an error says in a sentence why there is none, never with more than
/// the host of the address: Error::Code::Network where a later try may help, InvalidData where not,
/// Cancelled. Lives on one thread with an event loop; futures end there.
class HttpClient final : public QObject, public HttpSender
{
    Q_OBJECT

public:
    explicit HttpClient(HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Cancelling ends it at once with Error::Code::Cancelled. QFuture::cancel() stops it as well,
    /// but a cancelled future has no result.
    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest &request,
                                                  const Cancellation &cancellation = {}) override;

    /// From now on that host, and no other, is also believed on the word of this authority. Empty:
    /// only of the system's again. What is under way goes on as it began. The same once more costs
    /// nothing. Error::Code::InvalidData if there is no certificate in it.
    [[nodiscard]] Status setExtraCa(const QString &host, const QByteArray &pem);

private:
    struct Own
    {
        QByteArray pem;
        std::shared_ptr<HttpLine> line;
    };

    [[nodiscard]] std::shared_ptr<HttpLine> lineTo(const QString &host) const;

    const HttpLimits m_limits;
    const std::shared_ptr<HttpLine> m_common = std::make_shared<HttpLine>();
    QHash<QString, Own> m_own; // by host
};

} // namespace Creator
