#include "platforms/httperrors.h"

#include <QCoreApplication>
#include <QNetworkInterface>

#include <algorithm>

namespace Creator {

namespace {

QString say(const char *sentence, const QUrl &url)
{
    return QCoreApplication::translate("HttpClient", sentence).arg(url.host());
}

QString offline()
{
    return QCoreApplication::translate("HttpClient", "There is no connection to the internet.");
}

bool isOffline()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::none_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &each) {
        const auto flags = each.flags();
        return flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !each.addressEntries().isEmpty();
    });
}

const char *reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP("HttpClient",
                                 "The certificate of %1 has expired or is not valid yet. Check the "
                                 "clock of this computer.");
    case QSslError::HostNameMismatch:
        return QT_TRANSLATE_NOOP("HttpClient", "The certificate of %1 belongs to another server.");
    case QSslError::SelfSignedCertificate:
        return QT_TRANSLATE_NOOP("HttpClient",
                                 "The certificate of %1 is signed by nobody but itself.");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QT_TRANSLATE_NOOP(
            "HttpClient", "The certificate of %1 is from an authority that is not known here.");
    case QSslError::CertificateRevoked:
        return QT_TRANSLATE_NOOP("HttpClient", "The certificate of %1 was revoked.");
    default: // of Qt's many
        return QT_TRANSLATE_NOOP("HttpClient", "The certificate of %1 cannot be verified.");
    }
}

// A wrong name or a past date says more than the unknown authority that often comes with it.
QString tlsSentence(const QList<QSslError> &errors, const QUrl &url)
{
    if (errors.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("HttpClient",
                                     "No secure connection to %1 could be made. It may offer only "
                                     "outdated encryption, or none."),
                   url);
    }
    const QList<QSslError::SslError> telling
        = { QSslError::SelfSignedCertificate, QSslError::CertificateExpired,
            QSslError::CertificateNotYetValid, QSslError::HostNameMismatch };
    for (const QSslError::SslError kind : telling) {
        const auto isKind = [kind](const QSslError &error) { return error.error() == kind; };
        if (std::any_of(errors.begin(), errors.end(), isKind))
            return say(reasonOf(kind), url);
    }
    return say(reasonOf(errors.first().error()), url);
}

QString transportSentence(QNetworkReply::NetworkError error, const QUrl &url)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        if (isOffline())
            return offline();
        return say(QT_TRANSLATE_NOOP("HttpClient",
                                     "The server %1 was not found. Check its address and the "
                                     "connection to the internet."),
                   url);
    case QNetworkReply::ConnectionRefusedError:
        return say(QT_TRANSLATE_NOOP("HttpClient", "The server %1 takes no connections."), url);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return say(QT_TRANSLATE_NOOP("HttpClient", "The connection to %1 broke off."), url);
    case QNetworkReply::TimeoutError:
        return timeoutError(url).message;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return say(QT_TRANSLATE_NOOP("HttpClient",
                                     "The proxy of this computer does not let us through to %1."),
                   url);
    default: // of Qt's many
        return isOffline()
            ? offline()
            : say(QT_TRANSLATE_NOOP("HttpClient", "The connection to %1 failed."), url);
    }
}

} // namespace

bool isTransportFailure(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return false;
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return true;
    default: // from here on Qt's codes are those of statuses
        return error < QNetworkReply::ContentAccessDenied;
    }
}

Error transportError(QNetworkReply::NetworkError error, const QUrl &url,
                     const QList<QSslError> &tlsErrors)
{
    if (error == QNetworkReply::SslHandshakeFailedError || !tlsErrors.isEmpty())
        return { Error::Code::Network, tlsSentence(tlsErrors, url) };
    return { Error::Code::Network, transportSentence(error, url) };
}

Error bodyError(HttpBody::State state, const QUrl &url, qint64 maxBytes)
{
    switch (state) {
    case HttpBody::State::TooBig:
        return { Error::Code::InvalidData,
                 QCoreApplication::translate("HttpClient",
                                             "The answer of %1 is larger than %2 MiB, which is too "
                                             "much.")
                     .arg(url.host())
                     .arg(std::max<qint64>(1, maxBytes / (1024 * 1024))) };
    case HttpBody::State::Damaged:
        return { Error::Code::Network,
                 say(QT_TRANSLATE_NOOP("HttpClient", "The answer of %1 arrived damaged."), url) };
    case HttpBody::State::Whole:
    case HttpBody::State::CutShort:
        break;
    }
    return { Error::Code::Network,
             say(QT_TRANSLATE_NOOP("HttpClient", "The answer of %1 was cut short."), url) };
}

Error timeoutError(const QUrl &url)
{
    return { Error::Code::Network,
             say(QT_TRANSLATE_NOOP("HttpClient", "The server %1 took too long to answer."), url) };
}

Error cancelledError()
{
    return { Error::Code::Cancelled, QCoreApplication::translate("HttpClient", "Cancelled.") };
}

Error unprotectedError(const QUrl &url)
{
    return { Error::Code::InvalidData,
             say(QT_TRANSLATE_NOOP("HttpClient",
                                   "The address of %1 is not protected. It has to begin with "
                                   "https://."),
                 url) };
}

Error redirectError(const QUrl &url)
{
    return { Error::Code::InvalidData,
             say(QT_TRANSLATE_NOOP("HttpClient", "The server %1 sends us from place to place."),
                 url) };
}

} // namespace Creator
