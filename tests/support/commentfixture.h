#pragma once

#include "await.h"
#include "storage/accountrepository.h"
#include "storage/commentrepository.h"
#include "storage/commentrows.h"
#include "storage/contentrepository.h"
#include "temporaryprofile.h"

namespace Creator::Test {

/// Comments in a real file: number n was written in minute n.
struct CommentFixture : TemporaryProfile
{
    AccountRepository accounts{ *database };
    CommentRepository comments{ *database };

    ~CommentFixture() { database->writer().waitForDone(); }

    static CommentId idOf(int number)
    {
        return CommentId(Uuid::v8("comment " + QByteArray::number(number)));
    }
    /// `thread` is the number of the comment that began it.
    [[nodiscard]] Comment aComment(int number, int thread = 0,
                                   const QString &body = QStringLiteral("hello")) const
    {
        Comment comment;
        comment.id = idOf(number);
        comment.threadId = idOf(thread == 0 ? number : thread);
        if (thread != 0)
            comment.parentId = idOf(thread);
        comment.authorName = QStringLiteral("Author %1").arg(number);
        comment.body = body;
        comment.publishedAt = clock.now.addDays(-1).addSecs(60 * number);
        comment.platform = QStringLiteral("bluesky");
        comment.accountId = QStringLiteral("one");
        comment.externalId = QString::number(number);
        return comment;
    }
    /// As a sync does it: past the repository, which is told afterwards.
    void add(const QList<Comment> &list)
    {
        const Status done = await(database->writer().write<void>([&](WriteContext &context) {
            Status status;
            for (const Comment &comment : list) {
                status = CommentRows::insert(context, comment);
                if (!status)
                    break;
            }
            return status;
        }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
        comments.announceBulkChange();
    }
    SocialAccount addAccount(const QString &accountId = QStringLiteral("one"),
                             AccountState state = AccountState::Connected)
    {
        SocialAccount account;
        account.userId = channel.userId;
        account.profileId = channel.id;
        account.platform = QStringLiteral("bluesky");
        account.accountId = accountId;
        account.server = QUrl(QStringLiteral("https://bsky.social"));
        account.handle = accountId + QStringLiteral(".example");
        account.displayName = QStringLiteral("Haru ") + accountId;
        account.state = state;
        const auto stored = await(accounts.add(account));
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message));
        return *stored;
    }
    [[nodiscard]] CommentState stateOf(int number) const
    {
        return (*comments.find(idOf(number)))->state;
    }
};

} // namespace Creator::Test
