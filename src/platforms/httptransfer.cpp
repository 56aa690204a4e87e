#include "platforms/httptransfer.h"

#include "core/logging.h"
#include "platforms/httpaddress.h"
#include "platforms/httperrors.h"
#include "platforms/httplog.h"
#include "platforms/uploadonce.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

qint64 expectedBytes(const QNetworkReply &reply, int status)
{
    if (status == 204 || status == 304 || !reply.hasRawHeader("Content-Length"))
        return -1;
    bool isNumber = false;
    const qint64 bytes = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber ? bytes : -1;
}

QByteArray userAgent()
{
    return "CreatorDashboard/" + QCoreApplication::applicationVersion().toLatin1();
}

QNetworkRequest plainRequest(const HttpRequest &from)
{
    QNetworkRequest request(from.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", userAgent());
    // Asked for by ourselves, so that it also arrives as it was sent and can be counted.
    request.setRawHeader("Accept-Encoding", "gzip");
    for (const auto &[name, value] : from.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace

HttpTransfer::HttpTransfer(Means means, HttpRequest request, QObject *parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_request(std::move(request))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_means.limits.idle);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_means.limits.deadline);
    const auto tooLate = [this] { endWithoutAnswer(timeoutError(m_request.url)); };
    connect(&m_idle, &QTimer::timeout, this, tooLate);
    connect(&m_deadline, &QTimer::timeout, this, tooLate);
}

HttpTransfer::~HttpTransfer()
{
    end(failure(cancelledError()));
}

QFuture<Result<HttpReply>> HttpTransfer::start(const Cancellation &cancellation)
{
    const auto stop = [this] { end(failure(cancelledError())); };
    cancellation.onCancel(this, stop);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, stop);
    m_promise.start();
    const QFuture<Result<HttpReply>> future = m_promise.future();
    m_watcher.setFuture(future);
    m_clock.start();
    m_deadline.start();
    ask();
    return future;
}

void HttpTransfer::ask()
{
    m_body = std::make_unique<HttpBody>(m_means.limits.maxBytes);
    m_isBodyBegun = false;
    m_tlsErrors.clear();
    QNetworkRequest request = plainRequest(m_request);
    const std::shared_ptr<HttpLine> line = m_means.lineTo(m_request.url.host());
    m_lines.append(line);
    request.setSslConfiguration(line->tls());
    open(*line, request);
    watch();
    m_idle.start();
}

void HttpTransfer::open(HttpLine &line, const QNetworkRequest &plain)
{
    if (m_request.method == HttpRequest::Method::Get) {
        m_reply = line.reading().get(plain);
        return;
    }
    // A connection that has been idle may be dead, and only what changes nothing is asked twice.
    QNetworkRequest request = plain;
    request.setRawHeader("Connection", "close");
    auto *body = new UploadOnce(m_request.body);
    m_reply = line.writing().sendCustomRequest(request, methodName(m_request.method), body);
    body->setParent(m_reply);
    m_upload = body;
}

void HttpTransfer::watch()
{
    const auto alive = [this] { m_idle.start(); };
    connect(m_reply, &QNetworkReply::uploadProgress, this, alive);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, alive);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_idle.start();
        take();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpTransfer::conclude);
}

/// What has not left can not have been acted upon.
void HttpTransfer::endWithoutAnswer(Error error)
{
    if (m_upload && m_upload->isUntouched())
        error.code = Error::Code::Unreachable;
    end(failure(std::move(error)));
}

void HttpTransfer::take()
{
    if (!std::exchange(m_isBodyBegun, true)
        && !m_body->setEncoding(m_reply->rawHeader("Content-Encoding"))) {
        end(failure(bodyError(HttpBody::State::Damaged, m_request.url, m_means.limits.maxBytes)));
        return;
    }
    if (!m_body->append(m_reply->readAll()))
        end(failure(bodyError(m_body->state(-1), m_request.url, m_means.limits.maxBytes)));
}

void HttpTransfer::conclude()
{
    if (isTransportFailure(m_reply->error())) {
        endWithoutAnswer(transportError(m_reply->error(), m_request.url, m_tlsErrors));
        return;
    }
    if (m_reply->bytesAvailable() > 0)
        take();
    if (m_isOver)
        return;
    HttpReply reply = answer();
    const HttpBody::State state = m_body->state(expectedBytes(*m_reply, reply.status));
    if (state != HttpBody::State::Whole)
        end(failure(bodyError(state, m_request.url, m_means.limits.maxBytes)));
    else if (m_request.method == HttpRequest::Method::Get && isRedirect(reply.status))
        follow(reply.header("Location"));
    else
        end(std::move(reply));
}

void HttpTransfer::follow(const QByteArray &location)
{
    const std::optional<HttpRequest> next = redirected(m_request, location);
    if (!next || ++m_redirects > m_means.limits.maxRedirects) {
        end(failure(redirectError(m_request.url)));
        return;
    }
    dropReply();
    m_request = *next;
    ask();
}

HttpReply HttpTransfer::answer() const
{
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = m_reply->rawHeaderPairs();
    reply.body = m_body->decoded();
    reply.url = m_request.url;
    return reply;
}

void HttpTransfer::end(Result<HttpReply> result)
{
    if (std::exchange(m_isOver, true))
        return;
    m_idle.stop();
    m_deadline.stop();
    qCInfo(lcNetwork).noquote() << logLine(m_request, result, m_clock.elapsed(),
                                           m_body ? m_body->rawBytes() : 0);
    dropReply();
    m_watcher.disconnect(this);
    deleteLater();
    // Last, because who waits for it may delete the client and thereby this.
    QPromise<Result<HttpReply>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

void HttpTransfer::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace Creator
