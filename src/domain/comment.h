#pragma once

#include "domain/earningenums.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// comments.state: how far the person is with it.
enum class CommentState { Unread, Open, Resolved, Archived };

inline constexpr std::array allCommentStates{ CommentState::Unread, CommentState::Open,
                                              CommentState::Resolved, CommentState::Archived };

/// The words as stored; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(CommentState state);
[[nodiscard]] std::optional<CommentState> commentStateFromWord(std::string_view text);

/// What somebody wrote about a content. Texts are plain. Instants are UTC.
struct Comment
{
    CommentId id;
    CommentId threadId; // of the comment that began the thread; its own if it did
    std::optional<CommentId> parentId; // may be of one that is not stored
    std::optional<ContentId> contentId;
    QString authorName;
    QString authorHandle;
    QString body;
    CommentState state = CommentState::Unread;
    bool isHidden = false; // by us, on the platform
    bool isOwn = false; // written by the account itself
    QDateTime publishedAt;
    QDateTime editedAt; // by its author; null: never
    QString platform;
    QString accountId; // of the account that it was fetched for
    QString externalId;
    QJsonObject metadata; // what the platform wants to hear again in an answer
    Origin origin = Origin::Api;

    [[nodiscard]] bool isUnread() const { return state == CommentState::Unread; }

    friend bool operator==(const Comment &, const Comment &) = default;
};

/// outbox.kind: what is to be done on the platform.
enum class OutboxKind { Reply, Hide, Show };
/// outbox.state. Unknown: nobody can tell whether the platform took it.
enum class OutboxState { Queued, Sending, Sent, Failed, Unknown };

[[nodiscard]] std::string_view word(OutboxKind kind);
[[nodiscard]] std::string_view word(OutboxState state);
[[nodiscard]] std::optional<OutboxKind> outboxKindFromWord(std::string_view text);
[[nodiscard]] std::optional<OutboxState> outboxStateFromWord(std::string_view text);

/// Something that waits to be sent to a platform, or was.
struct OutboxItem
{
    OutboxId id;
    SocialAccountId account;
    CommentId comment; // that is answered, hidden or shown
    OutboxKind kind = OutboxKind::Reply;
    QString text; // of a reply
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    QByteArray idempotencyKey; // the same for every attempt
    QString error; // for people; empty if there is none
    QDateTime createdAt;
    QDateTime updatedAt;

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};

} // namespace Creator

Q_DECLARE_METATYPE(Creator::Comment)
Q_DECLARE_METATYPE(Creator::OutboxItem)
