#include "models/commentwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class CommentWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::CommentWords)
};

} // namespace

QString commentStateText(CommentState state)
{
    switch (state) {
    case CommentState::Unread:
        return CommentWords::tr("Unread");
    case CommentState::Open:
        return CommentWords::tr("In progress");
    case CommentState::Resolved:
        return CommentWords::tr("Resolved");
    case CommentState::Archived:
        return CommentWords::tr("Archived");
    }
    Q_UNREACHABLE();
}

QString outboxText(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Queued:
        return CommentWords::tr("Waiting for the network");
    case OutboxState::Sending:
        return CommentWords::tr("Sending…");
    case OutboxState::Sent:
        return CommentWords::tr("Sent");
    case OutboxState::Failed:
        return item.kind == OutboxKind::Reply ? CommentWords::tr("Not sent")
                                              : CommentWords::tr("Not changed");
    case OutboxState::Unknown:
        return CommentWords::tr("We cannot tell whether it arrived.");
    }
    Q_UNREACHABLE();
}

Tone outboxTone(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return Tone::Neutral;
    case OutboxState::Sending:
        return Tone::Info;
    case OutboxState::Sent:
        return Tone::Positive;
    case OutboxState::Failed:
        return Tone::Negative;
    case OutboxState::Unknown:
        return Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString authorText(const Comment &comment)
{
    if (!comment.authorName.isEmpty())
        return comment.authorName;
    return comment.authorHandle.isEmpty() ? CommentWords::tr("Somebody") : comment.authorHandle;
}

QString firstWords(const QString &body, int letters)
{
    // Only as much as can be seen is looked at: a comment may be long.
    return body.left(2 * letters).simplified().left(letters);
}

} // namespace Creator
