#include "await.h"
#include "sqldump.h"
#include "storage/commentrepository.h"
#include "storage/commentrows.h"
#include "storage/textsearch.h"
#include "storage/undojournal.h"
#include "temporaryprofile.h"

#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    CommentRepository comments{ *database };

    static CommentId idOf(int number)
    {
        return CommentId(Uuid::v8("c" + QByteArray::number(number)));
    }
    /// Comment `number` was written in the minute of its number; parent 0: begins a thread.
    Comment aComment(int number, int parent, int thread, const QString &body = u"hello"_s)
    {
        Comment comment;
        comment.id = idOf(number);
        comment.threadId = idOf(thread);
        if (parent > 0)
            comment.parentId = idOf(parent);
        comment.authorName = u"민서"_s;
        comment.authorHandle = u"minseo.example"_s;
        comment.body = body;
        comment.publishedAt = clock.now.addSecs(60 * number);
        comment.platform = u"bluesky"_s;
        comment.accountId = u"one"_s;
        comment.externalId = QString::number(number);
        return comment;
    }
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
    }
    /// The numbers of the comments that begin the threads.
    QStringList threads(const CommentFilter &filter = {}, int limit = 100,
                        const std::optional<ThreadPlace> &behind = {})
    {
        QStringList found;
        const auto list = CommentRepository::threads(database->reader(), filter, limit, behind);
        if (!list)
            qFatal("%s", qUtf8Printable(list.error().message));
        for (const CommentThread &thread : *list) {
            found.append(
                u"%1:%2/%3"_s.arg(thread.first.externalId).arg(thread.unread).arg(thread.comments));
        }
        return found;
    }
};

} // namespace

class tst_CommentRepository final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsStoredComesBackAsItWas()
    {
        Fixture f;
        Comment comment = f.aComment(1, 0, 1, u"가을 캠핑 영상 잘 봤어요"_s);
        comment.isOwn = true;
        comment.isHidden = true;
        comment.editedAt = f.clock.now;
        comment.state = CommentState::Resolved;
        comment.metadata = { { u"cid"_s, u"bafy"_s } };
        f.add({ comment });

        QCOMPARE(**f.comments.find(comment.id), comment);
        QCOMPARE(*f.comments.thread(comment.id), QList<Comment>{ comment });
        const auto found = TextSearch::find(f.database->reader(), Searched::Comments, u"캠핑"_s, 5);
        QCOMPARE(found->size(), 1);
    }

    void theThreadWithTheNewestCommentIsFirst()
    {
        Fixture f;
        f.add({ f.aComment(1, 0, 1), f.aComment(2, 0, 2), f.aComment(3, 1, 1) });

        QCOMPARE(f.threads(), (QStringList{ u"1:2/2"_s, u"2:1/1"_s }));
        QCOMPARE(*CommentRepository::countThreads(f.database->reader(), {}), 2);
    }

    void threadsComeInPagesWithoutGapsOrRepeats()
    {
        Fixture f;
        f.add({ f.aComment(1, 0, 1), f.aComment(2, 0, 2), f.aComment(3, 0, 3) });
        const auto first = CommentRepository::threads(f.database->reader(), {}, 2);
        const CommentThread &last = first->constLast();

        QCOMPARE(f.threads({}, 2), (QStringList{ u"3:1/1"_s, u"2:1/1"_s }));
        QCOMPARE(
            f.threads({}, 2, ThreadPlace{ last.newestAt.toMSecsSinceEpoch(), last.first.threadId }),
            QStringList{ u"1:1/1"_s });
    }

    void anAnswerThatCameFirstJoinsItsThread()
    {
        Fixture f;
        // 3 answers 2 answers 1; they arrive the wrong way round.
        f.add({ f.aComment(3, 2, 2) });
        QCOMPARE(f.threads(), QStringList{ u"3:1/1"_s });
        f.add({ f.aComment(2, 1, 1) });
        QCOMPARE(f.threads(), QStringList{ u"2:2/2"_s });
        f.add({ f.aComment(1, 0, 1) });

        QCOMPARE(f.threads(), QStringList{ u"1:3/3"_s });
        QStringList order;
        const QList<Comment> whole = *f.comments.thread(Fixture::idOf(1));
        for (const Comment &comment : whole)
            order.append(comment.externalId);
        QCOMPARE(order, (QStringList{ u"1"_s, u"2"_s, u"3"_s }));
    }

    void filtersNarrowTheList_data()
    {
        QTest::addColumn<CommentFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const CommentFilter &filter,
                            const QStringList &list) { QTest::newRow(name) << filter << list; };
        CommentFilter platform;
        platform.platform = u"mastodon"_s;
        CommentFilter account;
        account.platform = u"bluesky"_s;
        account.accountId = u"one"_s;
        CommentFilter unread;
        unread.state = CommentState::Unread;
        CommentFilter archived;
        archived.state = CommentState::Archived;
        CommentFilter words;
        words.text = u" 안녕 "_s;
        CommentFilter author;
        author.text = u"MINSEO"_s;
        CommentFilter nobody;
        nobody.text = u"zebra"_s;
        row("archived is out of sight", {}, { u"3:1/1"_s, u"2:0/1"_s, u"1:1/1"_s });
        row("platform", platform, { u"3:1/1"_s });
        row("account", account, { u"2:0/1"_s, u"1:1/1"_s });
        row("unread", unread, { u"3:1/1"_s, u"1:1/1"_s });
        row("archived", archived, { u"4:0/1"_s });
        row("words", words, { u"3:1/1"_s });
        row("author", author, { u"3:1/1"_s, u"2:0/1"_s, u"1:1/1"_s });
        row("nothing", nobody, {});
    }

    void filtersNarrowTheList()
    {
        QFETCH(CommentFilter, filter);
        QFETCH(QStringList, expected);
        Fixture f;
        Comment open = f.aComment(2, 0, 2);
        open.state = CommentState::Open;
        Comment other = f.aComment(3, 0, 3, u"안녕하세요"_s);
        other.platform = u"mastodon"_s;
        Comment archived = f.aComment(4, 0, 4);
        archived.state = CommentState::Archived;
        f.add({ f.aComment(1, 0, 1), open, other, archived });

        QCOMPARE(f.threads(filter), expected);
        QCOMPARE(*CommentRepository::countThreads(f.database->reader(), filter), expected.size());
    }

    void aChangeOfStateIsOneStepThatCanBeTakenBack()
    {
        Fixture f;
        f.add({ f.aComment(1, 0, 1), f.aComment(2, 0, 2) });
        QSignalSpy changed(&f.comments, &CommentRepository::changed);
        UndoJournal journal(*f.database);

        QVERIFY(await(f.comments.setState({ Fixture::idOf(1), Fixture::idOf(2), Fixture::idOf(9) },
                                          CommentState::Archived)));

        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(f.threads(), QStringList());
        QCOMPARE(*f.comments.unreadCount(), 0);
        QVERIFY(await(journal.undo()));
        QCOMPARE(f.threads().size(), 2);
        QCOMPARE(*f.comments.unreadCount(), 2);
        QVERIFY(!journal.nextUndo());
    }

    void lookingAtOneIsNoStep()
    {
        Fixture f;
        Comment archived = f.aComment(2, 0, 2);
        archived.state = CommentState::Archived;
        f.add({ f.aComment(1, 0, 1), archived });

        QVERIFY(await(f.comments.markRead({ Fixture::idOf(1), Fixture::idOf(2) })));

        QCOMPARE((*f.comments.find(Fixture::idOf(1)))->state, CommentState::Open);
        QCOMPARE((*f.comments.find(Fixture::idOf(2)))->state, CommentState::Archived);
        QCOMPARE(*f.database->reader().scalar("SELECT count(*) FROM undo_journal"), 0);
        QCOMPARE(*f.database->reader().scalar("SELECT sum(is_read) FROM comments"), 2);
    }

    void unreadOnesAreCountedByAccount()
    {
        Fixture f;
        Comment other = f.aComment(3, 0, 3);
        other.accountId = u"two"_s;
        f.add({ f.aComment(1, 0, 1), f.aComment(2, 0, 2), other });

        const auto counts = *f.comments.unreadByAccount();

        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts.value({ u"bluesky"_s, u"one"_s }), 2);
        QCOMPARE(counts.value({ u"bluesky"_s, u"two"_s }), 1);
    }
};

QTEST_GUILESS_MAIN(tst_CommentRepository)
#include "tst_commentrepository.moc"
