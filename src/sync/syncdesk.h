#pragma once

#include "sync/accountdesk.h"
#include "sync/syncservices.h"

#include <functional>
#include <optional>

namespace Creator {

class CommentRepository;
class Connector;
class OutboxRepository;
class OutboxSender;
class SyncEngine;

/// The desk over the real engine, connector and outbox. It hands on and puts into words; it decides
/// nothing.
class SyncDesk final : public AccountDesk
{
    Q_OBJECT

public:
    /// Who connects, and the channel that an account feeds if the wish names none.
    struct Owner
    {
        UserId user;
        ChannelId channel;
    };
    struct Parts
    {
        SyncEngine &engine;
        Connector &connector;
        OutboxSender &sender;
        OutboxRepository &outbox;
        CommentRepository &comments;
    };

    /// `owner`: nothing while nobody has a channel. All parts outlive this.
    SyncDesk(const SyncServices &services, const Parts &parts,
             std::function<std::optional<Owner>()> owner, QObject *parent = nullptr);
    ~SyncDesk() override;

    void setKeeping(Keeping keeping);

    [[nodiscard]] QList<PlatformOffer> offers() const override;
    [[nodiscard]] Keeping keeping() const override { return m_keeping; }
    [[nodiscard]] QFuture<Result<ConnectAnswer>> connectAccount(const ConnectWish &wish) override;
    [[nodiscard]] QFuture<Result<void>> disconnectAccount(SocialAccountId id, Data data) override;

    void syncNow(SocialAccountId id) override;
    void syncAll() override;
    void cancel(SocialAccountId id) override;
    void pauseAll() override;
    void resumeAll() override;
    [[nodiscard]] bool isPaused() const override;
    [[nodiscard]] bool isOffline() const override;
    [[nodiscard]] Job *runOf(SocialAccountId id) const override;
    [[nodiscard]] QList<RunReport> lastRuns(SocialAccountId id, int limit) const override;
    [[nodiscard]] QStringList notOffered(SocialAccountId id) const override;

    [[nodiscard]] QHash<CommentId, CanDo> canAnswer(const QList<Comment> &thread) const override;
    [[nodiscard]] QFuture<Result<void>> reply(CommentId comment, const QString &text) override;
    [[nodiscard]] QFuture<Result<void>> setVisibility(CommentId comment,
                                                      Visibility visibility) override;
    [[nodiscard]] QList<OutboxItem> outboxOf(CommentId thread) const override;
    void sendAgain(OutboxId id) override;
    void discard(OutboxId id) override;

private:
    [[nodiscard]] QFuture<Result<void>> queue(CommentId comment, OutboxKind kind,
                                              const QString &text);
    [[nodiscard]] QFuture<Status> forgetTokens(const SocialAccount &account);

    const SyncServices m_services;
    const Parts m_parts;
    const std::function<std::optional<Owner>()> m_owner;
    Keeping m_keeping = Keeping::Kept;
};

} // namespace Creator
