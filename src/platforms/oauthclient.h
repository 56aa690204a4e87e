#pragma once

#include "core/cancellation.h"
#include "platforms/signin.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace Creator {

class Clock;
class HttpClient;
class OAuthFlow;

/// Signs in at an authorisation server through the person's own browser, which somebody else opens.
///
/// With a code that the browser brings back to 127.0.0.1, protected by PKCE and a state, or with a
/// code that the person types (device flow). One sign-in at a time: a new one ends the former as
/// cancelled. Errors: Error::Code::Unauthorized means not let in or too late, InvalidData that the
/// app is not set up for this server, Conflict that the wished port is taken, Network, Cancelled.
class OAuthClient final : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds limit
            = std::chrono::seconds(120); // for the person, in the browser
        std::chrono::milliseconds second = std::chrono::seconds(1); // shorter in tests
    };

    OAuthClient(HttpClient &http, const Clock &clock, QObject *parent = nullptr);
    OAuthClient(HttpClient &http, const Clock &clock, Timing timing, QObject *parent = nullptr);
    ~OAuthClient() override;

    /// Connect to the signals first: they may come at once.
    [[nodiscard]] QFuture<Result<Tokens>> signIn(const OAuthProvider &provider,
                                                 const Cancellation &cancellation = {});

signals:
    void browserNeeded(const QUrl &url);
    /// Device flow: this code has to be typed at that address.
    void codeNeeded(const QString &code, const QUrl &address);

private:
    HttpClient &m_http;
    const Clock &m_clock;
    const Timing m_timing;
    QPointer<OAuthFlow> m_flow;
};

} // namespace Creator
