#pragma once

#include "core/result.h"
#include "platforms/httpmessage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Creator {

/// What lets us in. Lives in memory and in the OS keychain, nowhere else.
struct Tokens
{
    QByteArray access;
    QByteArray refresh; // empty: cannot be renewed
    QDateTime expiresAt; // UTC; null: not known
    QStringList scopes;
    QJsonObject extra; // what belongs to them: client id and secret of a registered app

    /// For the keychain entry.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<Tokens> fromJson(const QByteArray &json);
    /// These, with what an answer to a refresh leaves out kept: an empty refresh token never
    /// overwrites a stored one.
    [[nodiscard]] Tokens renewedBy(const Tokens &answer) const;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// What the person was asked for.
struct SignInAnswers
{
    QUrl server;
    QString name; // handle or e-mail
    QByteArray secret; // app password, key or token
    QString code; // of the second factor
    QString clientId; // of one's own app
    QByteArray clientSecret;
    QStringList scopes; // wished for
};

/// An authorisation server and how it likes to be asked (RFC 6749, 7636, 8252, 8628).
struct OAuthProvider
{
    enum class Challenge { Base64Url, Hex }; // TikTok wants hex
    enum class Flow { Loopback, Device };

    Flow flow = Flow::Loopback;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl deviceUrl; // of the device flow
    QUrl revokeUrl; // empty: none
    QString clientId;
    QByteArray clientSecret; // empty: a public client
    QStringList scopes;
    QString clientIdField = QStringLiteral("client_id");
    QChar scopeSeparator = u' ';
    Challenge challenge = Challenge::Base64Url;
    QString redirectPath = QStringLiteral("/callback"); // of http://127.0.0.1:<port>
    QList<QPair<QString, QString>> authorizeExtras;
    quint16 redirectPort = 0; // 0: any that is free
};

/// How an account is connected.
class SignIn
{
public:
    enum class Kind {
        Browser, // OAuth in the system browser, loopback
        DeviceCode, // OAuth with a code that is typed in the browser
        Password, // an app password, or a name and password that are not kept
        Key, // a key or a token that is pasted
    };

    /// What comes next after these answers of the servers.
    struct Step
    {
        std::optional<HttpRequest> request; // to be sent, and this asked again with its reply
        std::optional<Tokens> tokens; // we are in
        bool needsCode = false; // ask for the second factor, then begin anew
        std::optional<OAuthProvider> provider; // go on with OAuthClient
    };

    virtual ~SignIn();
    [[nodiscard]] virtual Kind kind() const = 0;
    /// Where the API is if the person does not say; empty: the person has to.
    [[nodiscard]] virtual QUrl defaultServer() const = 0;
    /// All scopes, needed ones first. Empty: this platform has none.
    [[nodiscard]] virtual QStringList scopes() const = 0;
    /// Pure. Error::Code::Unauthorized: not let in, with a sentence; InvalidData: not this
    /// platform.
    [[nodiscard]] virtual Result<Step> next(const SignInAnswers &answers,
                                            const QList<HttpReply> &replies) const = 0;
    /// Nothing: these tokens cannot be renewed.
    [[nodiscard]] virtual std::optional<HttpRequest> refreshRequest(const QUrl &server,
                                                                    const Tokens &tokens) const;
    /// Error::Code::Unauthorized: refused for good; RateLimited or Network: later.
    [[nodiscard]] virtual Result<Tokens> readRefresh(const HttpReply &reply,
                                                     const QDateTime &nowUtc) const;
    [[nodiscard]] virtual std::optional<HttpRequest> revokeRequest(const QUrl &server,
                                                                   const Tokens &tokens) const;
};

/// Reads a token answer (RFC 6749 §5): scope may be text or an array.
[[nodiscard]] Result<Tokens> readTokenReply(const HttpReply &reply, const QDateTime &nowUtc);

} // namespace Creator
