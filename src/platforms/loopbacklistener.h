#pragma once

#include "core/result.h"

#include <QTcpServer>
#include <QUrlQuery>

class QTcpSocket;

namespace Creator {

/// Waits on 127.0.0.1 for the browser to come back with the answer of the authorisation server.
///
/// Answers only `GET <path>` with a page that says nothing but that it is done, and only to who
/// knows the state; everybody else gets 404. The first right request wins, and listening ends.
class LoopbackListener final : public QObject
{
    Q_OBJECT

public:
    LoopbackListener(QString path, QByteArray state, QObject *parent = nullptr);

    /// `port`: 0 for any that is free. Error::Code::Conflict if the port is taken.
    [[nodiscard]] Status listen(quint16 port);
    [[nodiscard]] QUrl redirectUrl() const;

signals:
    void answered(const QUrlQuery &answer);

private:
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] bool isRight(const QUrl &target) const;

    const QString m_path;
    const QByteArray m_state;
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace Creator
