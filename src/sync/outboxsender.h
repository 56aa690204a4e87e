#pragma once

#include "domain/account.h"
#include "domain/comment.h"
#include "platforms/platformclient.h"
#include "sync/accountdesk.h"
#include "sync/syncservices.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Creator {

class CommentRepository;
class OutboxRepository;

/// Sends what waits in the outbox, one after the other, each at most once.
///
/// That it is under way is stored before it leaves. Whoever cannot tell whether the platform took
/// it (a cut line, a crash) marks it as unknown: it is sent again by itself only while the platform
/// knows the key of an attempt, else the person decides. Without a network, with a locked keychain
/// and while anybody holds it, it waits.
class OutboxSender final : public QObject
{
    Q_OBJECT

public:
    OutboxSender(const SyncServices &services, OutboxRepository &outbox,
                 CommentRepository &comments, QObject *parent = nullptr);
    ~OutboxSender() override;

    /// Looks after what a crash left, then sends. Only once, and before anything is sent.
    void recover();
    /// Nothing more leaves until all who held it let go: the person, or those who look after who
    /// may write. What is under way is not called back.
    enum class Hold { ByPerson, ByRights };
    void hold(Hold who);
    void release(Hold who);
    /// Sends what is queued. Called after something was added.
    void sendQueued();
    /// A platform was reached: also repeats what may be repeated, and waits for no timer.
    void noteOnline();
    /// Of an item that failed or whose fate is unknown: the person takes the risk.
    void sendAgain(OutboxId id);

    /// What the platform can do with the comments of a thread, which are all of one account.
    [[nodiscard]] QHash<CommentId, AccountDesk::CanDo>
    canAnswer(const QList<Comment> &thread) const;

    /// How long it waits for the network; for tests.
    void setRetryInterval(std::chrono::milliseconds interval) { m_retry.setInterval(interval); }

signals:
    /// Nothing is under way, and nothing that could be sent is left.
    void idle();

private:
    struct Prepared
    {
        OutboxItem item;
        SocialAccount account;
        const PlatformClient *client = nullptr;
        HttpRequest request;
        bool isRepeatable = false; // the platform knows the key, still
    };
    void next();
    [[nodiscard]] Result<Prepared> prepare(const OutboxItem &item) const;
    [[nodiscard]] std::optional<HttpRequest> requestFor(const PlatformClient &client,
                                                        const SocialAccount &account,
                                                        const RemoteComment &comment,
                                                        const OutboxItem &item) const;
    void send(const Prepared &prepared);
    void authorised(const Prepared &prepared, const Result<Tokens> &tokens);
    void answered(const Prepared &prepared, const Result<HttpReply> &reply);
    void renew(const Prepared &prepared);
    void settle(const OutboxItem &item, OutboxState to, const QString &error = {});
    void waitForNetwork(const OutboxItem &item, OutboxState from);
    void repeatUnknown();
    void startRetry();

    const SyncServices m_services;
    OutboxRepository &m_outbox;
    CommentRepository &m_comments;
    bool m_wantsRetry = false; // as soon as the item under way has its state
    QTimer m_retry;
    Tokens m_tokens; // of the item under way
    QSet<OutboxId> m_held; // not before the network is back
    QSet<Hold> m_holders;
    enum class Recovery { Never, UnderWay, Done };
    Recovery m_recovery = Recovery::Never;
    bool m_isBusy = false;
    bool m_hasRenewed = false; // for the item under way
};

} // namespace Creator
