#pragma once

#include "core/cancellation.h"
#include "core/result.h"
#include "platforms/httpsender.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace Creator {

class Clock;
class HttpClient;

/// Asks servers through a HttpClient, politely: few questions at a time for each host, and none
/// while a host's limit is used up. Questions of one host are asked in their order.
class ProviderBudget final : public QObject, public HttpSender
{
    Q_OBJECT

public:
    struct Limits
    {
        int atOnce = 4; // questions under way, of one host
        std::chrono::milliseconds longestWait = std::chrono::minutes(15);
    };

    ProviderBudget(HttpClient &http, const Clock &clock, Limits limits, QObject *parent = nullptr);
    ~ProviderBudget() override;

    /// As HttpClient::send(). Error::Code::RateLimited without asking if the host's limit is used
    /// up for longer than `longestWait`; see blockedUntil().
    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest &request,
                                                  const Cancellation &cancellation = {}) override;

    /// UTC; null while the host may be asked.
    [[nodiscard]] QDateTime blockedUntil(const QString &host) const;

private:
    struct Question
    {
        HttpRequest request;
        Cancellation cancellation;
        std::shared_ptr<QPromise<Result<HttpReply>>> promise;
    };
    struct Host
    {
        QList<Question> waiting;
        int underWay = 0;
        QDateTime blockedUntil;
    };

    void pump(const QString &name);
    void ask(const QString &name, const Question &question);
    void learn(const QString &name, const HttpReply &reply);
    void drop(const QString &name, const std::shared_ptr<QPromise<Result<HttpReply>>> &promise);
    void refuseIfTooLong(const QString &name);
    void wakeAt();

    HttpClient &m_http;
    const Clock &m_clock;
    const Limits m_limits;
    QHash<QString, Host> m_hosts;
    QTimer m_wake;
};

} // namespace Creator
