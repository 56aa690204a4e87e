#include "platforms/signinwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Creator::SignIn", text);
}

} // namespace

QUrl serverOf(const SignInAnswers &answers, const QUrl &usual)
{
    const QUrl &server = answers.server;
    if (server.isEmpty())
        return usual;
    if (!server.host().isEmpty())
        return server;
    return QUrl(u"https://"_s + server.toString(), QUrl::StrictMode);
}

QUrl endpointOf(const QUrl &server, const QUrl &usual, const QUrl &official)
{
    if (server.isEmpty() || server.authority() == usual.authority())
        return official;
    return getRequest(server, official.path()).url;
}

Error signInError(const HttpReply &reply, const QString &platformName)
{
    if (reply.status == 429)
        return { Error::Code::RateLimited,
                 tr("%1 asks for a pause. Try again in a few minutes.").arg(platformName) };
    if (reply.status >= 500)
        return { Error::Code::Network,
                 tr("%1 does not answer right now. Try again later.").arg(platformName) };
    if (reply.status == 404)
        return notThisPlatform(platformName);
    return {
        Error::Code::Unauthorized,
        tr("%1 did not let us in. Check the name and the password or key.").arg(platformName)
    };
}

Error notThisPlatform(const QString &platformName)
{
    return { Error::Code::InvalidData, tr("There is no %1 at this address.").arg(platformName) };
}

Error needsOwnApp(const QString &platformName)
{
    return { Error::Code::InvalidData,
             tr("%1 lets in only apps that are registered with it. Enter the client id of your own "
                "app.")
                 .arg(platformName) };
}

QString accountClosedSentence()
{
    return tr("The platform has closed this account.");
}

std::optional<Tokens> pastedTokens(const SignInAnswers &answers)
{
    const QByteArrayList parts = answers.secret.simplified().split(' ');
    if (parts.first().isEmpty())
        return std::nullopt;
    Tokens tokens;
    tokens.access = parts.first();
    if (parts.size() > 1)
        tokens.refresh = parts.at(1);
    tokens.extra = extraOf(answers);
    return tokens;
}

QString clientIdOf(const Tokens &tokens)
{
    return tokens.extra.value(u"client_id"_s).toString();
}

QString clientSecretOf(const Tokens &tokens)
{
    return tokens.extra.value(u"client_secret"_s).toString();
}

QJsonObject extraOf(const SignInAnswers &answers)
{
    QJsonObject extra;
    if (!answers.clientId.isEmpty())
        extra.insert(u"client_id"_s, answers.clientId);
    if (!answers.clientSecret.isEmpty())
        extra.insert(u"client_secret"_s, QString::fromUtf8(answers.clientSecret));
    return extra;
}

} // namespace Creator
