#include "faultproxy.h"

#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Creator::Test {

namespace {

// Without lingering, closing sends a reset.
void reset(QTcpSocket *socket)
{
    const linger now{ 1, 0 };
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void finish(QTcpSocket *client, const QByteArray &bytes)
{
    client->write(bytes);
    client->disconnectFromHost();
}

void drip(QTcpSocket *client, const QByteArray &bytes, std::chrono::milliseconds every)
{
    auto *timer = new QTimer(client);
    const auto next = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, client, [client, bytes, next] {
        // Stops before the last byte, so that it is never whole.
        if (*next < bytes.size() - 1)
            client->write(bytes.mid((*next)++, 1));
    });
    timer->start(every);
}

WireMessage page(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    WireMessage message;
    message.startLine = "HTTP/1.1 " + status;
    message.headers = { { "Content-Type", type },
                        { "Content-Length", QByteArray::number(body.size()) },
                        { "Connection", "close" } };
    message.body = body;
    return message;
}

WireMessage halfPacked(WireMessage reply)
{
    if (reply.header("Content-Encoding") != "gzip")
        reply.body = gzipped(reply.body);
    reply.body.truncate(reply.body.size() / 2);
    reply.setHeader("Content-Encoding", "gzip");
    return reply;
}

} // namespace

FaultProxy::FaultProxy(const QUrl &server)
    : m_upstream(server)
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("a fault proxy cannot listen");
}

QUrl FaultProxy::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void FaultProxy::spoil(Fault fault, int first, int count)
{
    m_plan = [fault, first, count](int request, const WireMessage &) {
        return request >= first && request < first + count ? fault : Fault::None;
    };
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        const auto buffer = std::make_shared<QByteArray>();
        QObject::connect(client, &QTcpSocket::readyRead, client,
                         [this, client, buffer] { read(client, *buffer); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void FaultProxy::read(QTcpSocket *client, QByteArray &buffer)
{
    buffer.append(client->readAll());
    if (const std::optional<WireMessage> request = takeMessage(buffer, Wire::Open))
        serve(client, *request);
}

void FaultProxy::serve(QTcpSocket *client, WireMessage request)
{
    const int number = m_seen++;
    const Fault fault = m_plan ? m_plan(number, request) : Fault::None;
    if (fault != Fault::None)
        ++m_spoiled;
    if (fault == Fault::ResetBefore) {
        reset(client);
    } else if (fault == Fault::TooManyRequests) {
        WireMessage reply = page("429 Too Many Requests", "application/json", "{}");
        reply.setHeader("Retry-After", QByteArray::number(retryAfter));
        finish(client, reply.bytes());
    } else if (fault == Fault::HtmlInsteadOfJson) {
        finish(
            client,
            page("200 OK", "text/html", "<html><body>Welcome to the hotel</body></html>").bytes());
    } else {
        ask(client, std::move(request), fault);
    }
}

void FaultProxy::ask(QTcpSocket *client, WireMessage request, Fault fault)
{
    auto *upstream = new QTcpSocket(client);
    const auto buffer = std::make_shared<QByteArray>();
    const auto isAnswered = std::make_shared<bool>(false);
    const auto tryAnswer = [=, this](Wire wire) {
        buffer->append(upstream->readAll());
        if (*isAnswered)
            return;
        if (const std::optional<WireMessage> reply = takeMessage(*buffer, wire)) {
            *isAnswered = true;
            answer(client, *reply, fault);
        } else if (wire == Wire::Closed) {
            client->abort();
        }
    };
    QObject::connect(upstream, &QTcpSocket::readyRead, client, [=] { tryAnswer(Wire::Open); });
    QObject::connect(upstream, &QTcpSocket::disconnected, client, [=] { tryAnswer(Wire::Closed); });
    QObject::connect(upstream, &QTcpSocket::errorOccurred, client, [=] {
        if (upstream->state() != QAbstractSocket::ConnectedState && !*isAnswered)
            tryAnswer(Wire::Closed);
    });
    request.setHeader("Connection", "close");
    upstream->connectToHost(m_upstream.host(), quint16(m_upstream.port()));
    upstream->write(request.bytes());
}

void FaultProxy::answer(QTcpSocket *client, const WireMessage &original, Fault fault)
{
    WireMessage reply = fault == Fault::TruncatedGzip ? halfPacked(original) : original;
    reply.setHeader("Connection", "close");
    if (!reply.body.isEmpty() || !original.header("Content-Length").isEmpty())
        reply.setHeader("Content-Length", QByteArray::number(reply.body.size()));
    const QByteArray bytes = reply.bytes();
    switch (fault) {
    case Fault::Cut:
        finish(client, bytes.left(bytes.size() - (reply.body.size() + 1) / 2 - 1));
        break;
    case Fault::Stall:
        client->write(bytes.left(bytes.size() / 2));
        break;
    case Fault::Drip:
        drip(client, bytes, dripEvery);
        break;
    case Fault::ResetAfter:
        reset(client);
        break;
    case Fault::None:
    case Fault::TruncatedGzip:
    case Fault::ResetBefore:
    case Fault::TooManyRequests:
    case Fault::HtmlInsteadOfJson:
        finish(client, bytes);
        break;
    }
}

} // namespace Creator::Test
