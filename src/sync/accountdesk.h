#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "domain/comment.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

namespace Creator {

class Job;

/// A platform that can be connected, in words that a page shows.
struct PlatformOffer
{
    enum class Way {
        Browser, // sign-in in the system browser
        DeviceCode, // the same, with a code to type there
        Password, // a name and an app password; the password is not kept
        Key, // a key or token that is pasted
    };
    /// Something that may be allowed, or not.
    struct Scope
    {
        QString id;
        QString what; // that is read, and why, in a sentence
        bool isNeeded = true; // else the person may untick it
    };

    QString platform; // "bluesky"
    QString name; // "Bluesky"
    Way way = Way::Browser;
    QUrl defaultServer; // empty: the person has to say where
    bool needsOwnApp = false; // a client id, and perhaps a secret, of the person's own
    QStringList reads; // what will be read, a phrase each
    QList<Scope> scopes;
    QStringList notOffered; // sentences: what is not there, why, and which file to import instead
    QString help; // where the person finds the key or app password; a sentence
};

/// What the person typed to connect.
struct ConnectWish
{
    QString platform;
    QUrl server; // empty: the platform's own
    QString name; // handle or e-mail
    QByteArray secret; // app password, key or token; forgotten after the answer
    QString code; // of the second factor
    QString clientId;
    QByteArray clientSecret;
    QStringList scopes;
    std::optional<ChannelId> channel; // that the account feeds
    QString caFile; // PEM, of an authority that vouches for the server as well; empty: none
};

/// How connecting ended, or what it waits for.
struct ConnectAnswer
{
    std::optional<SocialAccount> account; // connected
    bool needsCode = false; // ask for the second factor and try again
    bool isSessionOnly = false; // no keychain: the sign-in lasts until the program ends
};

/// How one run over an account ended.
struct RunReport
{
    enum class Outcome { Done, Partial, Offline, RateLimited, NeedsSignIn, Failed, Cancelled };

    SocialAccountId account;
    Outcome outcome = Outcome::Done;
    bool isFirst = false;
    qint64 added = 0;
    qint64 updated = 0;
    int newComments = 0;
    QDateTime startedAt;
    QDateTime resumeAt; // of RateLimited and Offline
    QStringList lines; // the log in words
};

/// What the pages of accounts and comments ask for. Lives on the GUI thread and never blocks it;
/// every future finishes there.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    enum class Keeping { Kept, Locked, Absent }; // of secrets, by the system's keychain

    [[nodiscard]] virtual QList<PlatformOffer> offers() const = 0;
    [[nodiscard]] virtual Keeping keeping() const = 0;

    /// Connects, or connects again, and begins the first run. browserNeeded() and deviceCode() may come before the answer;
    /// cancelling the future gives up.
    [[nodiscard]] virtual QFuture<Result<ConnectAnswer>> connectAccount(const ConnectWish &wish)
        = 0;
    enum class Data { Keep, Purge };
    [[nodiscard]] virtual QFuture<Result<void>> disconnectAccount(SocialAccountId id, Data data)
        = 0;

    virtual void syncNow(SocialAccountId id) = 0;
    virtual void syncAll() = 0;
    virtual void cancel(SocialAccountId id) = 0;
    virtual void pauseAll() = 0;
    virtual void resumeAll() = 0;
    [[nodiscard]] virtual bool isPaused() const = 0;
    [[nodiscard]] virtual bool isOffline() const = 0;
    /// The run that is under way, with its progress; null if none is.
    [[nodiscard]] virtual Job *runOf(SocialAccountId id) const = 0;
    /// The last runs of an account, the newest first.
    [[nodiscard]] virtual QList<RunReport> lastRuns(SocialAccountId id, int limit) const = 0;
    /// What is not offered for this account, and why.
    [[nodiscard]] virtual QStringList notOffered(SocialAccountId id) const = 0;

    enum class CanDo { Nothing, Reply, ReplyAndHide };
    /// Of a whole thread; what is missing there cannot be answered.
    [[nodiscard]] virtual QHash<CommentId, CanDo> canAnswer(const QList<Comment> &thread) const = 0;
    /// Puts it into the outbox, from which it is sent once, when there is a network.
    [[nodiscard]] virtual QFuture<Result<void>> reply(CommentId comment, const QString &text) = 0;
    enum class Visibility { Shown, Hidden };
    [[nodiscard]] virtual QFuture<Result<void>> setVisibility(CommentId comment,
                                                              Visibility visibility)
        = 0;
    /// What waits or failed for the comments of a thread, the oldest first.
    [[nodiscard]] virtual QList<OutboxItem> outboxOf(CommentId thread) const = 0;
    /// Of an item that failed, or whose fate is unknown.
    virtual void sendAgain(OutboxId id) = 0;
    virtual void discard(OutboxId id) = 0;

signals:
    /// To be opened in the system browser by whoever shows things.
    void browserNeeded(const QUrl &url);
    /// To be typed at that address.
    void deviceCode(const QString &code, const QUrl &url);
    void keepingChanged();
    void runStarted(Creator::SocialAccountId id);
    void runEnded(const Creator::RunReport &report);
    void offlineChanged();
    void pausedChanged();
    void outboxChanged();
};

} // namespace Creator

Q_DECLARE_METATYPE(Creator::RunReport)
