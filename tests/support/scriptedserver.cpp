#include "scriptedserver.h"

#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Creator::Test {

CannedReply json(const QByteArray &body, int status)
{
    CannedReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = { { "Content-Type", "application/json" } };
    return reply;
}

ScriptedServer::ScriptedServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    restart();
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

void ScriptedServer::route(const QString &path, const CannedReply &reply)
{
    route(path, [reply](const SeenRequest &) { return reply; });
}

void ScriptedServer::route(const QString &path, Answer answer)
{
    m_routes.insert(path, std::move(answer));
}

void ScriptedServer::sequence(const QString &path, const QList<CannedReply> &replies)
{
    const auto next = std::make_shared<qsizetype>(0);
    route(path, [replies, next](const SeenRequest &) {
        return replies.at(std::min((*next)++, replies.size() - 1));
    });
}

void ScriptedServer::stop()
{
    m_server.close();
    const auto sockets = std::exchange(m_sockets, {});
    for (const QPointer<QTcpSocket> &socket : sockets) {
        if (socket)
            socket->abort();
    }
}

void ScriptedServer::restart()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("a scripted server cannot listen");
    m_port = m_server.serverPort();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        const auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [this, socket, buffer] { read(socket, *buffer); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer.append(socket->readAll());
    while (const std::optional<WireMessage> message = takeMessage(buffer, Wire::Open)) {
        const QList<QByteArray> words = message->startLine.split(' ');
        const SeenRequest request{ words.value(0), QUrl::fromEncoded(words.value(1)), *message };
        requests.append(request);
        const CannedReply reply = m_routes.value(request.url.path(), m_fallback)(request);
        if (delay.count() == 0)
            say(socket, request, reply);
        else
            QTimer::singleShot(delay, socket, [=, this] { say(socket, request, reply); });
    }
}

void ScriptedServer::say(QTcpSocket *socket, const SeenRequest &request, CannedReply reply)
{
    using Manner = CannedReply::Manner;
    if (reply.manner == Manner::Silent)
        return;
    if (reply.manner == Manner::Raw)
        socket->write(reply.body);
    if (reply.manner == Manner::Raw || reply.manner == Manner::HangUp) {
        socket->disconnectFromHost();
        return;
    }
    if (!reply.etag.isEmpty()) {
        reply.headers.append({ "ETag", reply.etag });
        if (request.header("If-None-Match") == reply.etag) {
            reply.status = 304;
            reply.body.clear();
            reply.manner = Manner::Plain;
        }
    }
    WireMessage message;
    message.startLine
        = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status);
    message.headers = reply.headers;
    message.body = reply.manner == Manner::Gzip ? gzipped(reply.body) : reply.body;
    if (reply.manner == Manner::Gzip)
        message.setHeader("Content-Encoding", "gzip");
    if (reply.manner == Manner::Chunked) {
        message.setHeader("Transfer-Encoding", "chunked");
        message.body
            = QByteArray::number(reply.body.size(), 16) + "\r\n" + reply.body + "\r\n0\r\n\r\n";
    } else if (reply.manner != Manner::UntilClosed && reply.status != 304
               && message.header("Content-Length").isEmpty()) {
        message.setHeader("Content-Length", QByteArray::number(message.body.size()));
    }
    socket->write(message.bytes());
    if (reply.manner == Manner::UntilClosed || request.header("Connection") == "close")
        socket->disconnectFromHost();
}

} // namespace Creator::Test
