#include "platforms/tokenrenewal.h"

#include "core/clock.h"
#include "platforms/httpclient.h"
#include "platforms/tokenshelf.h"

using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr qint64 marginSeconds = 60;
constexpr auto lockPatience = 150s; // longer than a request of the other may take

} // namespace

bool isFresh(const Tokens &tokens, const QDateTime &nowUtc)
{
    return !tokens.expiresAt.isValid() || nowUtc.secsTo(tokens.expiresAt) > marginSeconds;
}

TokenRenewal::TokenRenewal(const Means &means, Target target, QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_target(std::move(target))
{
}

QFuture<Result<Tokens>> TokenRenewal::start()
{
    m_promise.start();
    const QFuture<Result<Tokens>> future = m_promise.future();
    m_lock = new EntryLock(m_means.lockFolder, m_target.entry, lockPatience, this);
    m_lock->acquire().then(this, [this](const Status &locked) {
        if (locked)
            readAgain();
        else
            end(failure(locked.error()));
    });
    return future;
}

void TokenRenewal::readAgain()
{
    m_means.shelf.read(m_target.entry).then(this, [this](const Result<Tokens> &stored) {
        if (stored)
            judge(*stored);
        else
            end(failure(stored.error()));
    });
}

void TokenRenewal::judge(const Tokens &stored)
{
    const bool wasRenewedElsewhere = stored.access != m_target.refused;
    if (wasRenewedElsewhere && isFresh(stored, m_means.clock.nowUtc()))
        end(stored);
    else
        askServer(stored);
}

void TokenRenewal::askServer(const Tokens &stored)
{
    const std::optional<HttpRequest> request
        = m_target.signIn->refreshRequest(m_target.server, stored);
    if (!request) {
        end(failure(signInAgainError()));
        return;
    }
    m_means.http.send(*request).then(
        this, [this, stored](const Result<HttpReply> &reply) { readAnswer(stored, reply); });
}

void TokenRenewal::readAnswer(const Tokens &stored, const Result<HttpReply> &reply)
{
    if (!reply) {
        end(failure(reply.error()));
        return;
    }
    const Result<Tokens> answer = m_target.signIn->readRefresh(*reply, m_means.clock.nowUtc());
    if (answer)
        store(stored.renewedBy(*answer));
    else if (answer.error().code == Error::Code::Unauthorized)
        afterRefusal(stored.refresh);
    else
        end(failure(
            answer.error().code,
            tr("The server %1 cannot renew the sign-in right now.").arg(m_target.server.host())));
}

// A process without our lock (of an older version, on another machine) may have been faster.
void TokenRenewal::afterRefusal(const QByteArray &usedRefresh)
{
    m_means.shelf.read(m_target.entry)
        .then(this, [this, usedRefresh](const Result<Tokens> &stored) {
            const bool isNews = stored && stored->refresh != usedRefresh;
            if (isNews && !std::exchange(m_wasRefused, true))
                judge(*stored);
            else
                end(failure(signInAgainError()));
        });
}

void TokenRenewal::store(const Tokens &renewed)
{
    if (!m_means.shelf.remembered(m_target.entry)) { // disconnected meanwhile
        end(failure(signInAgainError()));
        return;
    }
    m_means.shelf.write(m_target.entry, renewed).then(this, [this, renewed](const Status &) {
        end(renewed);
    });
}

void TokenRenewal::end(Result<Tokens> result)
{
    m_lock->release();
    deleteLater();
    QPromise<Result<Tokens>> promise = std::move(m_promise);
    promise.addResult(std::move(result));
    promise.finish();
}

} // namespace Creator
