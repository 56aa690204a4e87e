#include "sync/accountsyncjob.h"

#include "core/clock.h"
#include "platforms/httpsender.h"
#include "platforms/signinwords.h"
#include "storage/accountrepository.h"
#include "sync/authority.h"
#include "sync/connectedof.h"
#include "sync/syncwords.h"
#include "sync/tokensource.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int watchMs = 50;

/// Something in between answers in HTML that it does not know the address.
bool isOfTheApi(const HttpReply &reply)
{
    const QByteArray body = reply.body.trimmed();
    return body.startsWith('{') || body.startsWith('[');
}

} // namespace

AccountSyncJob::AccountSyncJob(const SyncServices &services, const SocialAccount &account,
                               QObject *parent)
    : Job(tr("Sync %1").arg(account.name()), parent)
    , m_services(services)
    , m_account(account)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AccountSyncJob::ask);
    connect(&m_cancelWatch, &QTimer::timeout, this, &AccountSyncJob::watchCancel);
}

AccountSyncJob::~AccountSyncJob() = default;

void AccountSyncJob::doStart()
{
    m_cancelWatch.start(watchMs);
    m_report.account = m_account.id;
    m_report.startedAt = m_services.clock.nowUtc();
    m_services.store.beginRun(m_account.id).then(this, [this](const Result<SyncRunId> &run) {
        if (!run) {
            m_cancelWatch.stop();
            m_report.outcome = Outcome::Failed;
            say(run.error().message);
            fail(run.error());
            return;
        }
        m_run = *run;
        begin();
    });
}

void AccountSyncJob::begin()
{
    if (isStopped())
        return;
    m_client = m_services.client(m_account.platform);
    if (!m_client || !m_account.profileId) {
        end(Outcome::Failed,
            m_client ? tr("The account feeds no channel; choose one.")
                     : tr("This version cannot sync “%1”.").arg(m_account.platform));
        return;
    }
    if (const Status status = Authority::believe(m_services, m_account); !status)
        say(status.error().message); // what follows says whether that matters
    const auto cursors = m_services.store.cursors(m_account.id);
    if (!cursors) {
        end(Outcome::Failed, cursors.error().message);
        return;
    }
    m_cursors = *cursors;
    m_report.isFirst = !m_cursors.value(runCursor).value(completeKey).toBool();
    m_target = { m_account.id,         m_account.platform, m_account.accountId,
                 *m_account.profileId, m_account.userId,   m_report.startedAt };
    m_services.tokens.valid(m_account, m_client->signIn())
        .then(this, [this](const Result<Tokens> &tokens) { takeTokens(tokens); });
}

void AccountSyncJob::takeTokens(const Result<Tokens> &tokens)
{
    if (isStopped())
        return;
    if (tokens) {
        m_tokens = *tokens;
        if (!m_quotaBook)
            m_quotaBook.emplace(m_services.store, m_account.id, clientIdOf(m_tokens).toUtf8());
        if (m_readings.isEmpty() && !m_walk)
            chooseReadings();
        m_walk ? ask() : nextReading();
        return;
    }
    switch (tokens.error().code) {
    case Error::Code::Unauthorized:
    case Error::Code::NotFound:
        end(Outcome::NeedsSignIn, tokens.error().message);
        return;
    case Error::Code::Keychain:
        // Nothing is wrong with the account: it goes on as soon as somebody unlocks it.
        m_isLockedOut = true;
        say(tokens.error().message);
        end(Outcome::Partial, tokens.error().message);
        return;
    case Error::Code::RateLimited:
        m_report.resumeAt = m_services.clock.nowUtc().addSecs(15 * 60);
        end(Outcome::RateLimited, tokens.error().message);
        return;
    case Error::Code::Network:
    case Error::Code::Unreachable:
        end(m_hasRead ? Outcome::Partial : Outcome::Offline, tokens.error().message);
        return;
    default:
        end(Outcome::Failed, tokens.error().message);
    }
}

ConnectedAccount AccountSyncJob::connectedAccount() const
{
    return connectedOf(m_account, *m_client);
}

/// The profile may tell what the others need: what follows is chosen anew behind it.
void AccountSyncJob::chooseReadings()
{
    m_readings.clear();
    const QList<Reading> all = m_client->readings(connectedAccount());
    for (const Reading &reading : all) {
        const bool isAllowed = reading.scope.isEmpty() || m_account.scopes.isEmpty()
            || m_account.scopes.contains(reading.scope);
        if (isAllowed && !m_read.contains(reading.name))
            m_readings.append(reading);
    }
}

void AccountSyncJob::nextReading()
{
    if (isStopped())
        return;
    if (m_walk)
        sayWhatCame();
    m_walk.reset();
    m_ofReading = {};
    m_tries = 0;
    m_hasReset = false;
    while (!m_readings.isEmpty()) {
        const Reading reading = m_readings.takeFirst();
        m_read.insert(reading.name);
        ReadingWalk walk(reading, m_cursors.value(reading.name), m_report.startedAt);
        if (!walk.dropped().isEmpty())
            continue;
        m_walk.emplace(walk);
        if (!walk.needsContents()) {
            ask();
            return;
        }
        m_services.store.askable(m_target, reading.name)
            .then(this,
                  [this](const Result<QList<AskableContent>> &contents) { askableRead(contents); });
        return;
    }
    m_isThrough = true;
    const Outcome unwell = m_hasRead ? Outcome::Partial : Outcome::Failed;
    end(m_message.isEmpty() ? Outcome::Done : unwell, m_message);
}

void AccountSyncJob::askableRead(const Result<QList<AskableContent>> &contents)
{
    if (isStopped())
        return;
    if (!contents) {
        end(Outcome::Failed, contents.error().message);
        return;
    }
    m_walk->setContents(*contents);
    ask();
}

void AccountSyncJob::ask()
{
    if (isStopped())
        return;
    if (m_walk->isFinished()) {
        nextReading();
        return;
    }
    HttpRequest request = m_walk->reading().request(connectedAccount(), m_walk->position());
    m_question = m_walk->nameOf(request);
    const std::optional<AnswerTag> known = m_walk->knownAnswer(m_question);
    m_isConditional = known.has_value();
    if (known && !known->etag.isEmpty())
        request.setHeader("If-None-Match", known->etag);
    else if (known)
        request.setHeader("If-Modified-Since", known->lastModified);
    if (!mayAfford(request))
        return;
    m_client->authorise(request, m_tokens, m_services.clock.nowUtc());
    ++m_tries;
    m_services.sender.send(request, m_cancellation)
        .then(this, [this](const Result<HttpReply> &reply) { answered(reply); });
}

void AccountSyncJob::answered(const Result<HttpReply> &reply)
{
    if (isStopped())
        return;
    if (reply) {
        m_hasAnswer = true;
        if (reply->isNotModified() && m_isConditional) {
            readUnchanged();
            return;
        }
        if (reply->isNotModified()) {
            tryLater(tr("The server could not answer."));
            return;
        }
        const Reaction reaction = m_client->reactionTo(*reply, m_services.clock.nowUtc());
        noteQuota(reaction);
        react(reaction, *reply);
        return;
    }
    if (isNetworkTrouble(reply.error())) {
        tryLater(reply.error().message);
    } else if (reply.error().code == Error::Code::RateLimited) {
        m_report.resumeAt = m_services.clock.nowUtc().addSecs(15 * 60);
        end(Outcome::RateLimited, reply.error().message);
    } else {
        end(m_hasRead ? Outcome::Partial : Outcome::Failed, reply.error().message);
    }
}

/// In the middle of an answer there is nothing to remember.
void AccountSyncJob::readUnchanged()
{
    m_hasRead = true;
    m_tries = 0;
    const SyncStep step = m_walk->unchanged(m_question);
    if (!ReadingWalk::goesOnBehind(step)) {
        write(step);
        return;
    }
    m_walk->advance(step, ReadingWalk::Stop::GoOn);
    ask();
}

void AccountSyncJob::react(const Reaction &reaction, const HttpReply &reply)
{
    switch (reaction.kind) {
    case Reaction::Kind::Read:
        read(reply);
        return;
    case Reaction::Kind::RefreshToken:
        renewTokens();
        return;
    case Reaction::Kind::SignInAgain:
        end(Outcome::NeedsSignIn,
            reaction.message.isEmpty() ? tr("The sign-in has ended; connect again.")
                                       : reaction.message);
        return;
    case Reaction::Kind::WaitUntil:
        m_report.resumeAt = reaction.until;
        end(Outcome::RateLimited,
            reaction.message.isEmpty() ? tr("The platform asks to wait.") : reaction.message);
        return;
    case Reaction::Kind::TryLater:
        tryLater(reaction.message.isEmpty() ? tr("The server could not answer.")
                                            : reaction.message);
        return;
    case Reaction::Kind::Gone:
        skip(isOfTheApi(reply) ? Skipped::Gone : Skipped::NotForUs);
        return;
    case Reaction::Kind::SkipItem:
        skip(Skipped::NotForUs);
        return;
    case Reaction::Kind::NotOffered:
        drop(reaction.message);
        return;
    case Reaction::Kind::ResetCursor:
        resetCursor();
        return;
    case Reaction::Kind::Fail:
        failReading(reaction.message.isEmpty() ? tr("The platform refused the question.")
                                               : reaction.message);
        return;
    }
}

void AccountSyncJob::renewTokens()
{
    if (m_hasRenewed) {
        end(Outcome::NeedsSignIn, tr("The sign-in has ended; connect again."));
        return;
    }
    m_hasRenewed = true;
    m_services.tokens.refresh(m_account, m_client->signIn(), m_tokens.access)
        .then(this, [this](const Result<Tokens> &tokens) { takeTokens(tokens); });
}

void AccountSyncJob::read(const HttpReply &reply)
{
    const AnswerTag tag = AnswerTag::of(reply, m_question);
    QtConcurrent::run([reading = m_walk->reading(), account = connectedAccount(),
                       position = m_walk->position(), reply] {
        return reading.read(account, position, reply);
    }).then(this, [this, tag](const Result<PlatformPage> &page) { pageRead(page, tag); });
}

void AccountSyncJob::pageRead(const Result<PlatformPage> &page, const AnswerTag &tag)
{
    if (isStopped())
        return;
    if (!page) {
        // Half an answer, or the words of something in between: the next try may be whole.
        tryLater(page.error().message);
        return;
    }
    m_hasRead = true;
    const SyncStep step = m_walk->step(*page, tag);
    if (page->profile)
        takeProfile(*page->profile, [this, step] { write(step); });
    else
        write(step);
}

void AccountSyncJob::write(const SyncStep &step)
{
    m_target.backlog
        = m_walk->isFirstPass() ? SyncTarget::Backlog::Silent : SyncTarget::Backlog::News;
    m_services.store.write(m_target, step).then(this, [this, step](const Result<SyncTally> &tally) {
        written(step, tally);
    });
}

void AccountSyncJob::written(const SyncStep &step, const Result<SyncTally> &tally)
{
    if (!tally) {
        end(Outcome::Failed, tally.error().message);
        return;
    }
    m_tally += *tally;
    m_ofReading += *tally;
    m_tries = 0;
    m_hasRenewed = false; // a long run outlives more than one sign-in
    if (m_target.backlog == SyncTarget::Backlog::News)
        m_report.newComments += static_cast<int>(tally->unread);
    m_walk->advance(step,
                    tally->isAllKnown ? ReadingWalk::Stop::AllKnown : ReadingWalk::Stop::GoOn);
    reportProgress(m_tally.rows(), 0);
    ask();
}

} // namespace Creator
