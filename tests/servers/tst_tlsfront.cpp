#include "await.h"
#include "platforms/httpclient.h"
#include "serverprocess.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

enum Site { Good, Expired, WrongHost, SelfSigned, OldTls, Tls13, SiteCount };

} // namespace

// What the client makes of certificates and protocols, good and bad.
class tst_TlsFront final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStringList arguments{ m_folder.path() };
        std::array<QTcpServer, SiteCount> free;
        for (QTcpServer &each : free) {
            QVERIFY(each.listen(QHostAddress::LocalHost));
            m_ports.append(each.serverPort());
            arguments.append(QString::number(each.serverPort()));
        }
        for (QTcpServer &each : free)
            each.close();
        const auto told = m_process.start(u"tls/start"_s, arguments);
        NEEDS_SERVER(told, m_process);
    }

    void believesTheExtraAuthority_data()
    {
        QTest::addColumn<int>("site");
        QTest::addColumn<QByteArray>("protocol");
        QTest::newRow("TLS 1.2") << int(Good) << QByteArray("TLSv1.2");
        QTest::newRow("TLS 1.3") << int(Tls13) << QByteArray("TLSv1.3");
    }
    void believesTheExtraAuthority()
    {
        QFETCH(const int, site);
        QFETCH(const QByteArray, protocol);
        HttpClient client;
        QVERIFY(client.setExtraCa(u"localhost"_s, read(u"ca.pem"_s)));

        const auto reply = ask(client, site);

        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
        QCOMPARE(reply->body, "{\"protocol\":\"" + protocol + "\"}");
    }

    void refusesBadServers_data()
    {
        QTest::addColumn<int>("site");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("why");
        const QString unknown
            = u"The certificate of localhost is from an authority that is not known here."_s;
        QTest::newRow("unknown authority") << int(Good) << QString() << unknown;
        QTest::newRow("another extra authority") << int(Good) << u"other.pem"_s << unknown;
        QTest::newRow("expired")
            << int(Expired) << u"ca.pem"_s
            << u"The certificate of localhost has expired or is not valid yet. Check the clock of this computer."_s;
        QTest::newRow("wrong host") << int(WrongHost) << u"ca.pem"_s
                                    << u"The certificate of localhost belongs to another server."_s;
        QTest::newRow("self-signed")
            << int(SelfSigned) << u"ca.pem"_s
            << u"The certificate of localhost is signed by nobody but itself."_s;
        QTest::newRow("self-signed, nothing extra")
            << int(SelfSigned) << QString()
            << u"The certificate of localhost is signed by nobody but itself."_s;
        QTest::newRow("TLS 1.1")
            << int(OldTls) << u"ca.pem"_s
            << u"No secure connection to localhost could be made. It may offer only outdated encryption, or none."_s;
    }
    void refusesBadServers()
    {
        QFETCH(const int, site);
        QFETCH(const QString, authority);
        QFETCH(const QString, why);
        HttpClient client;
        if (!authority.isEmpty())
            QVERIFY(client.setExtraCa(u"localhost"_s, read(authority)));

        const auto reply = ask(client, site);

        QVERIFY(!reply);
        QCOMPARE(reply.error().code, Error::Code::Network);
        QCOMPARE(reply.error().message, why);
    }

    void anExtraAuthorityIsOfOneHost()
    {
        HttpClient client;
        QVERIFY(client.setExtraCa(u"elsewhere.example"_s, read(u"ca.pem"_s)));
        QVERIFY(!ask(client, Good));
    }

    void anExtraAuthorityCanBeTakenBack()
    {
        HttpClient client;
        QVERIFY(client.setExtraCa(u"LOCALHOST"_s, read(u"ca.pem"_s)));
        QVERIFY(ask(client, Good));
        QVERIFY(client.setExtraCa(u"localhost"_s, {}));
        QVERIFY(!ask(client, Good)); // nor over the connection that is still open
    }

    void postsTravelAsSafely()
    {
        HttpClient client;
        const QUrl url(u"https://localhost:%1/"_s.arg(m_ports.at(Good)));
        QVERIFY(!await(client.send(jsonRequest(url, "{}"))));
        QVERIFY(client.setExtraCa(u"localhost"_s, read(u"ca.pem"_s)));
        QVERIFY(await(client.send(jsonRequest(url, "{}"))));
    }

    void aServerWithoutTlsIsRefused()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
        HttpClient client;
        const auto reply = await(client.send(
            getRequest(QUrl(u"https://localhost:%1"_s.arg(plain.serverPort())), u"/"_s)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, Error::Code::Network);
    }

private:
    Result<HttpReply> ask(HttpClient &client, int site)
    {
        return await(
            client.send(getRequest(QUrl(u"https://localhost:%1"_s.arg(m_ports.at(site))), u"/"_s)));
    }

    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    ServerProcess m_process;
    QList<quint16> m_ports;
};

QTEST_GUILESS_MAIN(tst_TlsFront)
#include "tst_tlsfront.moc"
