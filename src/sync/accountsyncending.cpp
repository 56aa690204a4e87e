// The part of AccountSyncJob that deals with what goes wrong, and ends a run.

#include "core/clock.h"
#include "storage/accountrepository.h"
#include "sync/accountsyncjob.h"
#include "sync/runplan.h"
#include "sync/syncwords.h"

#include <QJsonArray>
#include <QLocale>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

Error::Code codeOf(RunReport::Outcome outcome)
{
    switch (outcome) {
    case RunReport::Outcome::Offline:
        return Error::Code::Network;
    case RunReport::Outcome::RateLimited:
        return Error::Code::RateLimited;
    case RunReport::Outcome::NeedsSignIn:
        return Error::Code::Unauthorized;
    case RunReport::Outcome::Cancelled:
        return Error::Code::Cancelled;
    case RunReport::Outcome::Done:
    case RunReport::Outcome::Partial:
    case RunReport::Outcome::Failed:
        break;
    }
    return Error::Code::InvalidData;
}

} // namespace

void AccountSyncJob::watchCancel()
{
    if (!isCancelRequested() || m_isEnding)
        return;
    m_cancellation.cancel();
    if (m_pause.isActive()) {
        m_pause.stop();
        end(Outcome::Cancelled);
    }
}

/// Ends the run where the app's day has no unit left for this question.
bool AccountSyncJob::mayAfford(const HttpRequest &request)
{
    m_quota = m_client->quotaOf(connectedAccount(), request, m_services.clock.nowUtc());
    if (!m_quota)
        return true;
    m_lastQuota = m_quota;
    if (m_quotaBook->allows(*m_quota)) {
        m_quotaBook->spend(*m_quota);
        return true;
    }
    m_report.resumeAt = m_quota->renewedAt;
    end(Outcome::RateLimited, tr("The units of today are used up; it goes on tomorrow."));
    return false;
}

/// Other programs may spend the units of the same app.
void AccountSyncJob::noteQuota(const Reaction &reaction)
{
    const bool isUsedUp = m_quota && reaction.kind == Reaction::Kind::WaitUntil
        && reaction.until == m_quota->renewedAt;
    if (isUsedUp)
        m_quotaBook->exhaust(*m_quota);
}

/// To be asked at the beginning of whatever comes after waiting.
bool AccountSyncJob::isStopped()
{
    if (m_isEnding)
        return true;
    if (!isCancelRequested())
        return false;
    end(Outcome::Cancelled);
    return true;
}

void AccountSyncJob::tryLater(const QString &why)
{
    const RetryDecision decision = m_services.retry.decide(HttpRequest::Method::Get, m_tries - 1,
                                                           {}, m_services.clock.nowUtc(), random());
    if (decision.kind == RetryDecision::Kind::Again) {
        m_pause.start(decision.delay);
        return;
    }
    if (!m_hasAnswer)
        end(Outcome::Offline, why);
    else
        failReading(why);
}

double AccountSyncJob::random() const
{
    return m_services.random ? m_services.random() : QRandomGenerator::global()->generateDouble();
}

/// One content of many is settled without an answer. A list is not: a later run goes on there.
void AccountSyncJob::skip(Skipped why)
{
    if (m_walk->needsContents()) {
        SyncStep step = m_walk->skip();
        if (why == Skipped::Gone && step.asked.size() == 1)
            step.missed = step.asked;
        write(step);
        return;
    }
    m_services.store.setCursor(m_account.id, m_walk->reading().name, m_walk->skippedCursor())
        .then(this, [this](const Status &status) {
            if (!status)
                end(Outcome::Failed, status.error().message);
            else
                failReading(tr("The platform did not hand out this part."));
        });
}

void AccountSyncJob::drop(const QString &why)
{
    const QString reason = why.isEmpty() ? tr("not offered for this account") : why;
    const Reading reading = m_walk->reading();
    say(tr("%1: %2").arg(SyncWords::subject(reading.subject), reason));
    m_services.store.setCursor(m_account.id, reading.name, m_walk->droppedCursor(reason))
        .then(this, [this](const Status &status) {
            if (!status)
                end(Outcome::Failed, status.error().message);
            else
                nextReading();
        });
}

void AccountSyncJob::resetCursor()
{
    if (m_hasReset) {
        failReading(tr("The platform does not know where we were."));
        return;
    }
    m_hasReset = true;
    m_walk->startAnew();
    ask();
}

/// The others may fare better.
void AccountSyncJob::failReading(const QString &why)
{
    say(tr("%1: %2").arg(SyncWords::subject(m_walk->reading().subject), why));
    m_message = why;
    nextReading();
}

void AccountSyncJob::takeProfile(const RemoteProfile &profile, const std::function<void()> &then)
{
    if (!profile.accountId.isEmpty() && profile.accountId != m_account.accountId) {
        end(Outcome::NeedsSignIn, tr("The sign-in is of another account; connect again."));
        return;
    }
    m_services.accounts
        .change(m_account.id,
                [profile](SocialAccount &account) {
                    if (!profile.handle.isEmpty())
                        account.handle = profile.handle;
                    if (!profile.displayName.isEmpty())
                        account.displayName = profile.displayName;
                    for (auto it = profile.settings.constBegin(); it != profile.settings.constEnd();
                         ++it)
                        account.settings.insert(it.key(), it.value());
                })
        .then(this, [this, then](const Result<SocialAccount> &account) {
            if (isStopped())
                return;
            if (!account) {
                end(Outcome::Failed, account.error().message);
                return;
            }
            m_account = *account;
            chooseReadings();
            then();
        });
}

void AccountSyncJob::end(Outcome outcome, const QString &message)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_pause.stop();
    m_cancelWatch.stop();
    if (m_walk && m_ofReading.written() > 0)
        sayWhatCame();
    m_message = message;
    if (!message.isEmpty() && !m_report.lines.contains(message) && outcome != Outcome::Partial)
        say(message);
    m_report.outcome = outcome;
    m_report.added = m_tally.added();
    m_report.updated = m_tally.written() - m_tally.added();
    if (outcome == Outcome::Offline)
        m_report.resumeAt = m_services.clock.nowUtc().addSecs(RunPlan::offlineMinutes * 60);

    m_newestAt = m_services.store.newestPublished(m_target).value_or(QDateTime());
    m_jitter = random();
    m_unitsLine = unitsLine();
    if (m_quotaBook)
        m_quotaBook->flush();
    QJsonObject detail = m_tally.toJson();
    detail.insert("log"_L1, QJsonArray::fromStringList(m_report.lines));
    detail.insert("first"_L1, m_report.isFirst);
    detail.insert("new_comments"_L1, m_report.newComments);
    const SyncStore::End end{ m_run, SyncWords::word(outcome), detail };
    const bool isComplete
        = m_isThrough && (outcome == Outcome::Done || outcome == Outcome::Partial);
    auto closed = [this, end](const Status &) {
        m_services.store
            .endRun(m_account.id, end, [this](SocialAccount &account) { changeAccount(account); })
            .then(this, [this](const Result<SocialAccount> &account) { ended(account); });
    };
    if (isComplete && m_report.isFirst) {
        m_services.store.setCursor(m_account.id, runCursor, { { completeKey, true } })
            .then(this, closed);
    } else {
        closed({});
    }
}

QString AccountSyncJob::unitsLine() const
{
    if (!m_lastQuota)
        return {};
    const QLocale locale;
    //: %1 and %2 are numbers, %3 a day
    return tr("Units used by this app: %1 of %2 on %3, by the platform's clock")
        .arg(locale.toString(m_quotaBook->spent(m_lastQuota->day)),
             locale.toString(m_lastQuota->perDay),
             locale.toString(m_lastQuota->day, QLocale::ShortFormat));
}

/// On the writer's thread: only what no longer changes is looked at.
void AccountSyncJob::changeAccount(SocialAccount &account) const
{
    const QDateTime now = m_services.clock.nowUtc();
    account.lastRunAt = now;
    account.message = m_message;
    if (!m_unitsLine.isEmpty())
        account.detail = m_unitsLine;
    account.nextRunAt
        = RunPlan::nextRun({ m_report.outcome, now, m_report.resumeAt, m_newestAt }, m_jitter);
    switch (m_report.outcome) {
    case Outcome::Done:
    case Outcome::Partial:
        account.state = account.connectedState(now);
        break;
    case Outcome::RateLimited:
        account.state = AccountState::RateLimited;
        break;
    case Outcome::NeedsSignIn:
        account.state = AccountState::NeedsSignIn;
        break;
    case Outcome::Failed:
        account.state = AccountState::Error;
        break;
    case Outcome::Offline:
    case Outcome::Cancelled:
        break;
    }
}

void AccountSyncJob::ended(const Result<SocialAccount> &account)
{
    if (!account)
        say(account.error().message);
    const bool isWell = m_report.outcome == Outcome::Done || m_report.outcome == Outcome::Partial;
    if (isWell && account)
        succeed();
    else
        fail({ account ? codeOf(m_report.outcome) : account.error().code,
               account ? m_message : account.error().message });
}

void AccountSyncJob::say(const QString &line)
{
    m_report.lines.append(line);
}

void AccountSyncJob::sayWhatCame()
{
    const QString line = SyncWords::whatCame(m_walk->reading().subject, m_ofReading);
    if (!line.isEmpty())
        say(line);
    m_ofReading = {};
}

} // namespace Creator
