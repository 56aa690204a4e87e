#pragma once

#include "core/cancellation.h"
#include "platforms/signin.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace Creator {

class Clock;
class HttpClient;

/// One attempt to sign in, in the browser. Ends once, with tokens or with a sentence, and deletes
/// itself.
class OAuthFlow : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        HttpClient &http;
        const Clock &clock;
        std::chrono::milliseconds limit; // of the person's part
        std::chrono::milliseconds second; // of the device flow's waiting
    };

    OAuthFlow(const Means &means, OAuthProvider provider, QObject *parent);
    ~OAuthFlow() override;

    /// Once.
    [[nodiscard]] QFuture<Result<Tokens>> start(const Cancellation &cancellation);
    void cancel();

signals:
    void browserNeeded(const QUrl &url);
    void codeNeeded(const QString &code, const QUrl &address);

protected:
    virtual void begin() = 0;
    void limitTo(std::chrono::milliseconds time);
    void send(const HttpRequest &request, std::function<void(const Result<HttpReply> &)> next);
    void end(Result<Tokens> result);
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] const OAuthProvider &provider() const { return m_provider; }
    [[nodiscard]] const Means &means() const { return m_means; }
    [[nodiscard]] Result<Tokens> tokensOf(const HttpReply &reply) const;

    QTimer m_limit;

private:
    const Means m_means;
    const OAuthProvider m_provider;
    Cancellation m_requests;
    QPromise<Result<Tokens>> m_promise;
    bool m_isOver = false;
};

} // namespace Creator
