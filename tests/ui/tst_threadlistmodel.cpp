#include "commentfixture.h"
#include "models/commentwords.h"
#include "models/threadlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CommentFixture
{
    ThreadListModel model{ *database, clock };
    std::unique_ptr<QAbstractItemModelTester> rules = std::make_unique<QAbstractItemModelTester>(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded{ &model, &ThreadListModel::loaded };
    QSignalSpy resets{ &model, &QAbstractItemModel::modelReset };

    void ask(const CommentFilter &filter = {})
    {
        loaded.clear();
        model.ask(filter);
        QTRY_COMPARE(loaded.count(), 1);
    }
    void reload()
    {
        loaded.clear();
        model.reload();
        QTRY_COMPARE(loaded.count(), 1);
    }
    [[nodiscard]] QString authors() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString().mid(7));
        return names.join(u' ');
    }
};

CommentFilter only(CommentState state)
{
    CommentFilter filter;
    filter.state = state;
    return filter;
}

} // namespace

class tst_ThreadListModel final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNewIsFirst()
    {
        Fixture f;
        f.add({ f.aComment(1), f.aComment(2), f.aComment(3, 1) });
        QVERIFY(!f.model.isRead());
        f.ask();
        QCOMPARE(f.authors(), u"1 2"_s);
        QCOMPARE(f.model.total(), std::optional(2));
        QVERIFY(f.model.isRead());
    }

    void aRowSaysWhoWhatAndWhen()
    {
        Fixture f;
        Comment comment = f.aComment(1, 0, u"a\n\n  <b>line</b>"_s);
        comment.publishedAt = f.clock.now.addSecs(-300);
        f.add({ comment });
        f.ask();
        const QModelIndex row = f.model.index(0);
        QCOMPARE(row.data(ThreadListModel::AuthorRole).toString(), u"Author 1"_s);
        QCOMPARE(row.data(ThreadListModel::WordsRole).toString(), u"a <b>line</b>"_s);
        QCOMPARE(row.data(ThreadListModel::AboutRole).toString(), u"Bluesky"_s);
        QCOMPARE(row.data(ThreadListModel::AgoRole).toString(), u"5 minute(s) ago"_s);
        QCOMPARE(row.data(ThreadListModel::UnreadRole).toInt(), 1);
        QCOMPARE(row.data(ThreadListModel::CountRole).toInt(), 1);
        QCOMPARE(row.data(IdRole).toString(), f.idOf(1).toText());
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 u"Unread. Author 1. a <b>line</b>. Bluesky. 5 minute(s) ago"_s);
    }

    void readsPageByPage()
    {
        Fixture f;
        QList<Comment> many;
        for (int i = 1; i <= 2 * ThreadListModel::pageSize + 5; ++i)
            many.append(f.aComment(i));
        f.add(many);
        f.rules.reset(); // it fetches by itself
        f.ask();
        QCOMPARE(f.model.rowCount(), ThreadListModel::pageSize);
        QCOMPARE(f.model.total(), std::optional(205));
        QVERIFY(f.model.canFetchMore({}));
        f.model.fetchMore({});
        QVERIFY(!f.model.canFetchMore({})); // until it is there
        QTRY_COMPARE(f.model.rowCount(), 2 * ThreadListModel::pageSize);
        f.model.fetchMore({});
        QTRY_COMPARE(f.model.rowCount(), 205);
        QVERIFY(!f.model.canFetchMore({}));
        QCOMPARE(f.model.index(204).data().toString(), u"Author 1"_s);
        f.reload();
        QCOMPARE(f.model.rowCount(), 205); // as far down as before
    }

    void readingAgainKeepsSelectionAndResetsNothing()
    {
        Fixture f;
        f.add({ f.aComment(1), f.aComment(2), f.aComment(3) });
        f.ask();
        QItemSelectionModel selection(&f.model);
        selection.setCurrentIndex(f.model.index(2), QItemSelectionModel::SelectCurrent);
        QCOMPARE(selection.currentIndex().data().toString(), u"Author 1"_s);
        // 1 gets an answer and comes first, 4 is new, 2 goes.
        f.add({ f.aComment(4), f.aComment(5, 1) });
        QVERIFY(await(f.comments.setState({ f.idOf(2) }, CommentState::Archived)));
        f.reload();
        QCOMPARE(f.authors(), u"1 4 3"_s);
        QCOMPARE(selection.currentIndex().row(), 0);
        QCOMPARE(selection.currentIndex().data().toString(), u"Author 1"_s);
        QVERIFY(selection.isSelected(f.model.index(0)));
        QCOMPARE(f.resets.count(), 0);
    }

    void whatIsLookedAtStaysThoughItWasRead()
    {
        Fixture f;
        f.add({ f.aComment(1), f.aComment(2), f.aComment(3) });
        f.ask(only(CommentState::Unread));
        f.model.keep(f.idOf(2));
        QVERIFY(await(f.comments.markRead({ f.idOf(2) })));
        f.reload();
        QCOMPARE(f.authors(), u"3 2 1"_s);
        QCOMPARE(f.model.index(1).data(ThreadListModel::UnreadRole).toInt(), 0);
        f.model.keep(std::nullopt);
        f.reload();
        QCOMPARE(f.authors(), u"3 1"_s);
    }

    void otherFiltersKeepNothing()
    {
        Fixture f;
        f.add({ f.aComment(1) });
        QVERIFY(await(f.comments.markRead({ f.idOf(1) })));
        f.ask(only(CommentState::Open));
        QCOMPARE(f.authors(), u"1"_s);
        f.model.keep(f.idOf(1));
        QVERIFY(await(f.comments.setState({ f.idOf(1) }, CommentState::Resolved)));
        f.reload();
        QCOMPARE(f.authors(), QString());
    }

    void anotherQuestionOvertakesTheFirst()
    {
        Fixture f;
        f.add({ f.aComment(1), f.aComment(2, 0, u"camping"_s) });
        CommentFilter filter;
        filter.text = u"camp"_s;
        f.model.ask({});
        f.ask(filter);
        QCOMPARE(f.authors(), u"2"_s);
        QCOMPARE(f.loaded.count(), 1);
    }

    void saysWhatBecameOfWhatWasSent_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        const auto row = [](const char *name, OutboxState state, const QString &text, Tone tone) {
            QTest::newRow(name) << static_cast<int>(state) << text << static_cast<int>(tone);
        };
        row("queued", OutboxState::Queued, u"Waiting for the network"_s, Tone::Neutral);
        row("sending", OutboxState::Sending, u"Sending…"_s, Tone::Info);
        row("sent", OutboxState::Sent, u"Sent"_s, Tone::Positive);
        row("failed", OutboxState::Failed, u"Not sent"_s, Tone::Negative);
        row("unknown", OutboxState::Unknown, u"We cannot tell whether it arrived."_s,
            Tone::Warning);
    }

    void saysWhatBecameOfWhatWasSent()
    {
        QFETCH(int, state);
        QFETCH(int, tone);
        OutboxItem item;
        item.state = static_cast<OutboxState>(state);
        QTEST(outboxText(item), "text");
        QCOMPARE(static_cast<int>(outboxTone(item.state)), tone);
    }
};

QTEST_GUILESS_MAIN(tst_ThreadListModel)
#include "tst_threadlistmodel.moc"
