#pragma once

#include "core/futures.h"
#include "core/job.h"
#include "sync/accountdesk.h"

#include <QHash>
#include <QPromise>

#include <memory>

namespace Creator::Test {

/// A desk that writes down what it is asked and answers when the test says so.
class FakeAccountDesk final : public AccountDesk
{
public:
    QList<PlatformOffer> offered;
    Keeping keepingNow = Keeping::Kept;
    QStringList calls; // "sync 1", "pauseAll" …
    QList<ConnectWish> wishes;
    QHash<SocialAccountId, Job *> jobs;
    QList<RunReport> runs; // newest first
    QStringList missing;
    bool paused = false;
    bool offline = false;
    Result<void> disconnected; // the answer to disconnectAccount()
    CanDo may = CanDo::ReplyAndHide;
    mutable int questions = 0; // about comments
    QList<OutboxItem> outbox;
    Result<void> accepted; // the answer to reply() and setVisibility()

    static QString nameOf(SocialAccountId id) { return id.toText().right(4); }

    void answer(const Result<ConnectAnswer> &result)
    {
        m_connecting->addResult(result);
        m_connecting->finish();
    }
    [[nodiscard]] bool isGivenUp() const { return m_connecting && m_connecting->isCanceled(); }
    void setPaused(bool on)
    {
        paused = on;
        emit pausedChanged();
    }
    void setOffline(bool on)
    {
        offline = on;
        emit offlineChanged();
    }

    [[nodiscard]] QList<PlatformOffer> offers() const override { return offered; }
    [[nodiscard]] Keeping keeping() const override { return keepingNow; }
    [[nodiscard]] QFuture<Result<ConnectAnswer>> connectAccount(const ConnectWish &wish) override
    {
        wishes.append(wish);
        m_connecting = std::make_shared<QPromise<Result<ConnectAnswer>>>();
        m_connecting->start();
        return m_connecting->future();
    }
    [[nodiscard]] QFuture<Result<void>> disconnectAccount(SocialAccountId id, Data data) override
    {
        const QString what
            = data == Data::Purge ? QStringLiteral("purge ") : QStringLiteral("keep ");
        calls.append(what + nameOf(id));
        return ready(disconnected);
    }
    void syncNow(SocialAccountId id) override
    {
        calls.append(QStringLiteral("sync ") + nameOf(id));
    }
    void syncAll() override { calls.append(QStringLiteral("syncAll")); }
    void cancel(SocialAccountId id) override
    {
        calls.append(QStringLiteral("cancel ") + nameOf(id));
    }
    void pauseAll() override { setPaused(true); }
    void resumeAll() override { setPaused(false); }
    [[nodiscard]] bool isPaused() const override { return paused; }
    [[nodiscard]] bool isOffline() const override { return offline; }
    [[nodiscard]] Job *runOf(SocialAccountId id) const override { return jobs.value(id); }
    [[nodiscard]] QList<RunReport> lastRuns(SocialAccountId id, int limit) const override
    {
        QList<RunReport> found;
        for (const RunReport &run : runs) {
            if (run.account == id && found.size() < limit)
                found.append(run);
        }
        return found;
    }
    [[nodiscard]] QStringList notOffered(SocialAccountId) const override { return missing; }
    [[nodiscard]] QHash<CommentId, CanDo> canAnswer(const QList<Comment> &thread) const override
    {
        ++questions;
        QHash<CommentId, CanDo> can;
        for (const Comment &comment : thread) {
            if (!comment.isOwn)
                can.insert(comment.id, may);
        }
        return can;
    }
    [[nodiscard]] QFuture<Result<void>> reply(CommentId comment, const QString &text) override
    {
        calls.append(QStringLiteral("reply ") + comment.toText().right(4) + u' ' + text);
        return ready(accepted);
    }
    [[nodiscard]] QFuture<Result<void>> setVisibility(CommentId comment,
                                                      Visibility visibility) override
    {
        const QString what
            = visibility == Visibility::Hidden ? QStringLiteral("hide ") : QStringLiteral("show ");
        calls.append(what + comment.toText().right(4));
        return ready(accepted);
    }
    [[nodiscard]] QList<OutboxItem> outboxOf(CommentId) const override
    {
        ++questions;
        return outbox; // of whichever thread is looked at
    }
    void sendAgain(OutboxId id) override
    {
        calls.append(QStringLiteral("again ") + id.toText().right(4));
    }
    void discard(OutboxId id) override
    {
        calls.append(QStringLiteral("discard ") + id.toText().right(4));
    }

private:
    std::shared_ptr<QPromise<Result<ConnectAnswer>>> m_connecting;
};

/// Two platforms: one with an app password, one in the browser with an app of one's own.
inline QList<PlatformOffer> someOffers()
{
    PlatformOffer bluesky;
    bluesky.platform = QStringLiteral("bluesky");
    bluesky.name = QStringLiteral("Bluesky");
    bluesky.way = PlatformOffer::Way::Password;
    bluesky.defaultServer = QUrl(QStringLiteral("https://bsky.social"));
    bluesky.reads = QStringList{ QStringLiteral("Your posts and how they do"),
                                 QStringLiteral("Answers to them") };
    bluesky.notOffered = QStringList{ QStringLiteral("There is no money to read here.") };
    bluesky.help = QStringLiteral("You make one under Settings, Privacy and security.");
    PlatformOffer youtube;
    youtube.platform = QStringLiteral("youtube");
    youtube.name = QStringLiteral("YouTube");
    youtube.way = PlatformOffer::Way::Browser;
    youtube.defaultServer = QUrl(QStringLiteral("https://www.googleapis.com"));
    youtube.needsOwnApp = true;
    youtube.reads = QStringList{ QStringLiteral("Your videos, their figures and comments") };
    youtube.scopes
        = { { QStringLiteral("read"), QStringLiteral("Read your channel"), true },
            { QStringLiteral("money"), QStringLiteral("Read estimated revenue"), false } };
    youtube.help = QStringLiteral("You make an app in the console of the platform.");
    PlatformOffer mastodon = bluesky;
    mastodon.platform = QStringLiteral("mastodon");
    mastodon.name = QStringLiteral("Mastodon");
    mastodon.way = PlatformOffer::Way::Browser;
    mastodon.defaultServer = QUrl();
    return { bluesky, youtube, mastodon };
}

} // namespace Creator::Test
