#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Creator {

/// Connections of one kind of trust: everybody's, or those of a host with an authority of its own.
/// Keeps no cookies, asks the system's proxy except for this computer, speaks TLS 1.2 or newer.
///
/// Trust never changes under a connection: whoever is believed on another word gets another line,
/// and what is under way ends on the one that it began on.
class HttpLine final
{
public:
    /// Without authorities: those of the system.
    explicit HttpLine(const QList<QSslCertificate> &authorities = {});
    Q_DISABLE_COPY_MOVE(HttpLine)

    [[nodiscard]] QSslConfiguration tls() const;
    [[nodiscard]] QNetworkAccessManager &reading() { return m_reading; } // keeps connections
    [[nodiscard]] QNetworkAccessManager &writing() { return m_writing; } // a fresh one for each

private:
    const QList<QSslCertificate> m_authorities;
    QNetworkAccessManager m_reading;
    QNetworkAccessManager m_writing;
};

} // namespace Creator
