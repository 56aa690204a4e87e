#include "platforms/providerbudget.h"

#include "core/clock.h"
#include "platforms/httpclient.h"
#include "platforms/httperrors.h"
#include "platforms/platformclient.h"
#include "platforms/ratelimit.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Creator {

namespace {

using Promise = QPromise<Result<HttpReply>>;

void settle(const std::shared_ptr<Promise> &promise, Result<HttpReply> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

ProviderBudget::ProviderBudget(HttpClient &http, const Clock &clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_limits(limits)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        const QStringList names = m_hosts.keys();
        for (const QString &name : names)
            pump(name);
    });
}

ProviderBudget::~ProviderBudget()
{
    const QHash<QString, Host> hosts = std::exchange(m_hosts, {});
    for (const Host &host : hosts) {
        for (const Question &question : host.waiting)
            settle(question.promise, failure(cancelledError()));
    }
}

QFuture<Result<HttpReply>> ProviderBudget::send(const HttpRequest &request,
                                                const Cancellation &cancellation)
{
    const QString name = request.url.host();
    auto promise = std::make_shared<Promise>();
    promise->start();
    const QFuture<Result<HttpReply>> future = promise->future();
    // Weak: a run cancels hundreds of questions at its end, which were answered long ago.
    cancellation.onCancel(this, [this, name, waiting = std::weak_ptr(promise)] {
        if (const auto question = waiting.lock())
            drop(name, question);
    });
    m_hosts[name].waiting.append({ request, cancellation, promise });
    pump(name);
    return future;
}

QDateTime ProviderBudget::blockedUntil(const QString &host) const
{
    const QDateTime until = m_hosts.value(host).blockedUntil;
    return until.isValid() && until > m_clock.nowUtc() ? until : QDateTime();
}

void ProviderBudget::pump(const QString &name)
{
    refuseIfTooLong(name);
    while (!blockedUntil(name).isValid() && m_hosts[name].underWay < m_limits.atOnce
           && !m_hosts[name].waiting.isEmpty())
        ask(name, m_hosts[name].waiting.takeFirst());
    wakeAt();
}

void ProviderBudget::ask(const QString &name, const Question &question)
{
    ++m_hosts[name].underWay;
    m_http.send(question.request, question.cancellation)
        .then(this, [this, name, promise = question.promise](const Result<HttpReply> &reply) {
            --m_hosts[name].underWay;
            if (reply)
                learn(name, *reply);
            pump(name);
            settle(promise, reply);
        });
}

void ProviderBudget::learn(const QString &name, const HttpReply &reply)
{
    const QDateTime now = m_clock.nowUtc();
    const RateLimit limit = rateLimit(reply, now);
    QDateTime until;
    if (reply.status == 429)
        until = retryAfter(reply, now).value_or(limit.reset);
    else if (limit.remaining == 0)
        until = limit.reset;
    Host &host = m_hosts[name];
    if (until.isValid() && (!host.blockedUntil.isValid() || until > host.blockedUntil))
        host.blockedUntil = until;
}

void ProviderBudget::drop(const QString &name, const std::shared_ptr<Promise> &promise)
{
    const qsizetype before = m_hosts[name].waiting.size();
    m_hosts[name].waiting.removeIf(
        [&](const Question &question) { return question.promise == promise; });
    if (m_hosts[name].waiting.size() != before)
        settle(promise, failure(cancelledError()));
}

void ProviderBudget::refuseIfTooLong(const QString &name)
{
    const QDateTime until = blockedUntil(name);
    if (!until.isValid() || m_clock.nowUtc().msecsTo(until) <= m_limits.longestWait.count())
        return;
    const QList<Question> waiting = std::exchange(m_hosts[name].waiting, {});
    for (const Question &question : waiting) {
        settle(question.promise,
               failure(Error::Code::RateLimited,
                       tr("The server %1 has answered as much as it does for now.").arg(name)));
    }
}

void ProviderBudget::wakeAt()
{
    std::optional<std::chrono::milliseconds> soonest;
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host) {
        const QDateTime until = blockedUntil(host.key());
        if (host->waiting.isEmpty() || !until.isValid())
            continue;
        const std::chrono::milliseconds wait(m_clock.nowUtc().msecsTo(until));
        soonest = std::min(soonest.value_or(wait), wait);
    }
    if (soonest)
        m_wake.start(std::max<std::chrono::milliseconds>(*soonest, 1ms));
    else
        m_wake.stop();
}

} // namespace Creator
