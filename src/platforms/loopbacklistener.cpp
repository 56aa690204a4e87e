#include "platforms/loopbacklistener.h"

#include "platforms/oauthwords.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr qint64 longestRequest = 8 * 1024;
constexpr int mostConnections = 16;

// Not translated by the person's setting: whoever reads it may use another language.
constexpr char donePage[] = R"(<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Creator Dashboard</title>
<body style="font: 1.1em sans-serif; text-align: center; margin-top: 20vh">
<p>Done. You can close this page and go back to Creator Dashboard.</p>
<p lang="ko">다 됐어요. 이 페이지를 닫고 Creator Dashboard로 돌아가도 돼요.</p>
</body></html>
)";

QByteArray page(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
          "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + body;
}

} // namespace

LoopbackListener::LoopbackListener(QString path, QByteArray state, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_state(std::move(state))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

Status LoopbackListener::listen(quint16 port)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        m_port = m_server.serverPort();
        return {};
    }
    return failure(Error::Code::Conflict,
                   tr("Another program uses the port %1 of this computer, which is needed to sign "
                      "in.")
                       .arg(port));
}

QUrl LoopbackListener::redirectUrl() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(m_path));
}

void LoopbackListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(longestRequest);
    if (!request.contains("\r\n\r\n")) {
        if (request.size() >= longestRequest)
            socket->abort();
        return;
    }
    socket->disconnect(this);
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    const QUrl target = QUrl::fromEncoded(words.value(1), QUrl::StrictMode);
    const bool isOurs = words.size() == 3 && words.first() == "GET" && isRight(target);
    socket->write(isOurs ? page("200 OK", donePage) : page("404 Not Found", "Not found"));
    socket->setParent(nullptr); // says its last word even if this ends before
    socket->disconnectFromHost();
    if (!isOurs || !m_server.isListening())
        return;
    m_server.close();
    emit answered(QUrlQuery(target));
}

bool LoopbackListener::isRight(const QUrl &target) const
{
    const QUrlQuery query(target);
    const QByteArray state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8();
    const bool isAnswer = query.hasQueryItem(u"code"_s) || query.hasQueryItem(u"error"_s);
    return target.path() == m_path && isAnswer && isSameSecret(state, m_state);
}

} // namespace Creator
