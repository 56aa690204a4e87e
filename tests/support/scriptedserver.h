#pragma once

#include "httpwire.h"

#include <QHash>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>

namespace Creator::Test {

/// What a client asked.
struct SeenRequest
{
    QByteArray method;
    QUrl url; // path and query as they were sent
    WireMessage message;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return message.header(name); }
    [[nodiscard]] const QByteArray &body() const { return message.body; }
    [[nodiscard]] QString query(const QString &name) const
    {
        return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// Of a form in the body.
    [[nodiscard]] QString field(const QString &name) const
    {
        return QUrlQuery(QString::fromLatin1(message.body))
            .queryItemValue(name, QUrl::FullyDecoded);
    }
};

/// What a server says. With an etag it says 304 to who has that one already.
struct CannedReply
{
    enum class Manner {
        Plain,
        Gzip, // packed, and said so
        Chunked, // no Content-Length
        UntilClosed, // neither a length nor chunks: ends with the connection
        Silent, // never answers
        HangUp, // closes instead
        Raw, // `body` is all that goes over the wire, then it closes
    };

    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray etag;
    Manner manner = Manner::Plain;
};

[[nodiscard]] CannedReply json(const QByteArray &body, int status = 200);

/// An HTTP server on 127.0.0.1 that says what the test tells it, and remembers what it was asked.
/// Lives in the test's event loop.
class ScriptedServer final
{
public:
    using Answer = std::function<CannedReply(const SeenRequest &)>;

    ScriptedServer();

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// For each method; the last one told counts. Other paths get 404, or what the fallback says.
    void route(const QString &path, const CannedReply &reply);
    void setFallback(Answer answer) { m_fallback = std::move(answer); }
    void route(const QString &path, Answer answer);
    /// One after the other; the last one again and again.
    void sequence(const QString &path, const QList<CannedReply> &replies);

    /// Goes away with all connections, and comes back at the same port.
    void stop();
    void restart();
    [[nodiscard]] int connections() const { return m_connections; }

    /// Before each answer.
    std::chrono::milliseconds delay{ 0 };
    QList<SeenRequest> requests;

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    void say(QTcpSocket *socket, const SeenRequest &request, CannedReply reply);

    QTcpServer m_server;
    quint16 m_port = 0;
    int m_connections = 0;
    QHash<QString, Answer> m_routes;
    Answer m_fallback = [](const SeenRequest &) { return json(R"({"error":"NotFound"})", 404); };
    QList<QPointer<QTcpSocket>> m_sockets;
};

} // namespace Creator::Test
