#include "accessibility.h"
#include "commentfixture.h"
#include "fakeaccountdesk.h"
#include "markingtranslator.h"
#include "pages/inbox/inboxcontroller.h"
#include "pages/inbox/threadlist.h"
#include "storage/undojournal.h"
#include "uisupport.h"
#include "widgets/badge.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : CommentFixture
{
    FakeAccountDesk desk;
    InboxController controller{ { *database, comments, accounts }, desk, clock };
    UndoJournal journal{ *database };
    QSignalSpy unread{ &controller, &InboxController::unreadChanged };
    QSignalSpy notices{ &controller, &InboxController::noticeRequested };
    QSignalSpy undos{ &controller, &InboxController::undoRequested };
    QSignalSpy contents{ &controller, &InboxController::contentRequested };
    QWidget window;
    InboxPage *page = nullptr;

    Fixture() { controller.setReadAfter(1h); } // nothing is read by itself
    ~Fixture() { database->writer().waitForDone(); }

    /// Opens the page; `rows` threads are waited for.
    void open(int rows)
    {
        window.setLayout(new QHBoxLayout);
        window.layout()->setContentsMargins({});
        window.resize(1100, 700);
        page = controller.makePage(&window);
        window.layout()->addWidget(page);
        window.show();
        window.activateWindow();
        QTRY_COMPARE(list().model()->rowCount(), rows);
        QTRY_VERIFY(model().isRead());
    }
    [[nodiscard]] ThreadList &list() const { return page->list(); }
    [[nodiscard]] ThreadListModel &model() const
    {
        return static_cast<ThreadListModel &>(*list().model());
    }
    void choose(int row) { list().setCurrentIndex(list().model()->index(row, 0)); }
    template <typename T>
    [[nodiscard]] T *find(const QString &name = {}) const
    {
        for (T *one : page->findChildren<T *>(name)) {
            if (one->isVisibleTo(page))
                return one;
        }
        return nullptr;
    }
    void click(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QList<CommentBubble *> bubbles() const
    {
        QList<CommentBubble *> shown;
        for (CommentBubble *one : page->findChildren<CommentBubble *>()) {
            if (one->isVisibleTo(page))
                shown.append(one);
        }
        return shown;
    }
    [[nodiscard]] QString authors() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names.append(list().model()->index(row, 0).data().toString().mid(7));
        return names.join(u' ');
    }
};

/// Lets layouts find their places.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

} // namespace

/// Comments of all accounts, by mouse and by keyboard.
class tst_InboxPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void aThreadIsShownWholeAndLetterByLetter()
    {
        Fixture f;
        f.addAccount();
        Comment own = f.aComment(2, 1, u"thanks"_s);
        own.isOwn = true;
        f.add({ f.aComment(1, 0, u"<b>nice</b> & good"_s), own });
        f.open(1);
        QVERIFY(!f.find<QPlainTextEdit>(u"replyText"_s));
        f.choose(0);
        QCOMPARE(f.bubbles().size(), 2);
        const auto *body = f.bubbles().first()->findChild<QLabel *>(u"body"_s);
        QCOMPARE(body->text(), u"<b>nice</b> & good"_s);
        QCOMPARE(body->textFormat(), Qt::PlainText);
        QVERIFY(f.bubbles().last()->view().comment.isOwn);
        QCOMPARE(richLabels(*f.page), QStringList());
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void lookingForAMomentMarksAsRead()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2), f.aComment(3, 2) });
        f.open(2);
        QCOMPARE(f.unread.last().first().toInt(), 3);
        f.controller.setReadAfter(1ms);
        f.choose(0);
        QTRY_COMPARE(f.unread.last().first().toInt(), 1);
        QCOMPARE(f.stateOf(2), CommentState::Open);
        QCOMPARE(f.stateOf(3), CommentState::Open);
        QCOMPARE(f.stateOf(1), CommentState::Unread);
        QVERIFY(f.journal.entries()->isEmpty()); // not a step of its own
    }

    void whatIsMarkedAsUnreadStaysUnreadWhileItIsShown()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2, 1) });
        f.open(1);
        f.controller.setReadAfter(1ms);
        f.choose(0);
        QTRY_COMPARE(f.unread.last().first().toInt(), 0);
        f.list().setFocus();
        QTest::keyClick(&f.list(), Qt::Key_U);
        QTRY_COMPARE(f.unread.last().first().toInt(), 1);
        QCOMPARE(f.stateOf(2), CommentState::Unread); // the newest is enough
        QCOMPARE(f.stateOf(1), CommentState::Open);
        // A new one in the same thread is looked at as well.
        f.add({ f.aComment(3, 1) });
        QTRY_COMPARE(f.stateOf(3), CommentState::Open);
        QCOMPARE(f.stateOf(2), CommentState::Unread);
    }

    void archivesTheChosenByKeyAndGoesOnToTheNext()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2), f.aComment(3), f.aComment(4) });
        f.open(4);
        f.choose(0);
        f.list().selectionModel()->select(f.list().model()->index(1, 0),
                                          QItemSelectionModel::Select);
        f.list().setFocus();
        QTest::keyClick(&f.list(), Qt::Key_E);
        QTRY_COMPARE(f.authors(), u"2 1"_s);
        QCOMPARE(f.stateOf(4), CommentState::Archived);
        QCOMPARE(f.stateOf(3), CommentState::Archived);
        QCOMPARE(f.list().current(), std::optional(f.idOf(2)));
        QTRY_COMPARE(f.page->thread().thread(), std::optional(f.idOf(2)));
        const Notice notice = f.notices.last().first().value<Notice>();
        QCOMPARE(notice.title, u"2 thread(s) archived"_s);
        notice.action();
        QCOMPARE(f.undos.count(), 1);
        QVERIFY(await(f.journal.undo()));
        f.comments.announceBulkChange();
        QTRY_COMPARE(f.authors(), u"4 3 2 1"_s);
    }

    void theButtonsOfAThreadSetItsState()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2, 1) });
        f.open(1);
        f.choose(0);
        QVERIFY(f.find<QPushButton>(u"open"_s)->isChecked());
        f.click(u"resolve"_s);
        QTRY_COMPARE(f.stateOf(2), CommentState::Resolved);
        QCOMPARE(f.stateOf(1), CommentState::Resolved);
        QTRY_VERIFY(f.find<QPushButton>(u"resolve"_s)->isChecked());
        QVERIFY(!f.find<QPushButton>(u"open"_s)->isChecked());
    }

    void listsWhatFitsOnly()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1, 0, u"camping"_s), f.aComment(2, 0, u"가을 캠핑"_s), f.aComment(3) });
        f.open(3);
        f.choose(0);
        auto *search = f.find<SearchField>();
        QTest::keyClicks(search, u"camp"_s);
        QTRY_COMPARE(f.authors(), u"1"_s);
        QCOMPARE(f.page->thread().thread(), std::nullopt); // what was open is not chosen any more
        search->setText(u"nothing like it"_s);
        QTRY_COMPARE(f.authors(), QString());
        QTRY_VERIFY(f.list().empty().isVisible());
        QCOMPARE(f.list().empty().accessibleName(), u"Nothing fits"_s);
        QTest::mouseClick(f.list().empty().findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QTRY_COMPARE(f.authors(), u"3 2 1"_s);
    }

    void whatIsBeingComposedIsNoQuery()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1, 0, u"가을 캠핑"_s), f.aComment(2) });
        f.open(2);
        auto *search = f.find<SearchField>();
        QSignalSpy asked(f.page, &InboxPage::filterChanged);
        QInputMethodEvent composing(u"캠"_s, {});
        QCoreApplication::sendEvent(search, &composing);
        QCOMPARE(f.page->filters().filter().text, QString());
        QInputMethodEvent done;
        done.setCommitString(u"캠"_s);
        QCoreApplication::sendEvent(search, &done);
        QTRY_COMPARE(f.authors(), u"1"_s);
        QCOMPARE(asked.count(), 1);
    }

    void readOnesStayInTheUnreadOnesUntilOneMovesOn()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2) });
        f.open(2);
        auto *state = f.find<FilterChip>(u"state"_s);
        state->setCurrent(static_cast<int>(CommentState::Unread));
        emit state->chosen(state->current());
        QTRY_COMPARE(f.authors(), u"2 1"_s);
        f.controller.setReadAfter(1ms);
        f.choose(0);
        QTRY_COMPARE(f.stateOf(2), CommentState::Open);
        QTRY_COMPARE(f.list().model()->index(0, 0).data(ThreadListModel::UnreadRole).toInt(), 0);
        QCOMPARE(f.authors(), u"2 1"_s);
        QCOMPARE(f.stateOf(1), CommentState::Unread);
        f.choose(1);
        QTRY_COMPARE(f.authors(), u"1"_s);
        QCOMPARE(f.stateOf(1), CommentState::Open);
    }

    void controlEnterSendsAndAcceptedWordsGo()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2) });
        f.open(2);
        f.choose(0);
        f.list().setFocus();
        QTest::keyClick(&f.list(), Qt::Key_R);
        auto *text = f.find<QPlainTextEdit>(u"replyText"_s);
        QTRY_VERIFY(text->hasFocus());
        QVERIFY(!f.find<QPushButton>(u"send"_s)->isEnabled());
        QTest::keyClicks(text, u"thank you"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.desk.calls,
                 QStringList{ u"reply "_s + f.idOf(2).toText().right(4) + u" thank you"_s });
        QTRY_COMPARE(text->toPlainText(), QString());
    }

    void refusedWordsStayAndDraftsBelongToTheirThread()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1), f.aComment(2) });
        f.desk.accepted = failure(Error::Code::Storage, u"The disk is full."_s);
        f.open(2);
        f.choose(0);
        auto *text = f.find<QPlainTextEdit>(u"replyText"_s);
        QTest::keyClicks(text, u"a"_s);
        f.click(u"send"_s);
        QTRY_COMPARE(f.notices.count(), 1);
        QCOMPARE(f.notices.first().first().value<Notice>().text, u"The disk is full."_s);
        QCOMPARE(text->toPlainText(), u"a"_s);
        QVERIFY(f.find<QPushButton>(u"send"_s)->isEnabled());
        f.choose(1);
        QCOMPARE(text->toPlainText(), QString());
        f.choose(0);
        QCOMPARE(text->toPlainText(), u"a"_s);
    }

    void whatWaitsIsShownUnderItsComment()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1) });
        OutboxItem item;
        item.id = OutboxId(Uuid::v8("item"));
        item.comment = f.idOf(1);
        item.text = u"my answer"_s;
        f.desk.outbox = { item };
        f.open(1);
        f.choose(0);
        QVERIFY(f.find<Badge>(u"outboxState"_s));
        QVERIFY(!f.find<QPushButton>(u"sendAgain"_s));
        f.desk.outbox.first().state = OutboxState::Unknown;
        emit f.desk.outboxChanged();
        QCOMPARE(f.find<QPushButton>(u"sendAgain"_s)->text(), u"Send again"_s);
        f.click(u"discard"_s);
        f.desk.outbox.first().state = OutboxState::Failed;
        f.desk.outbox.first().error = u"The comment is gone."_s;
        emit f.desk.outboxChanged();
        QCOMPARE(f.find<QPushButton>(u"sendAgain"_s)->text(), u"Try again"_s);
        f.click(u"sendAgain"_s);
        const QString id = item.id.toText().right(4);
        QCOMPARE(f.desk.calls, (QStringList{ u"discard "_s + id, u"again "_s + id }));
    }

    void hidesOnlyWhereThatIsPossible()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1) });
        f.open(1);
        f.choose(0);
        f.click(u"hide"_s);
        QCOMPARE(f.desk.calls, QStringList{ u"hide "_s + f.idOf(1).toText().right(4) });
        f.desk.may = AccountDesk::CanDo::Reply;
        emit f.desk.outboxChanged();
        QVERIFY(!f.find<QPushButton>(u"hide"_s));
        QVERIFY(f.find<QPushButton>(u"reply"_s));
        f.desk.may = AccountDesk::CanDo::Nothing;
        emit f.desk.outboxChanged();
        QVERIFY(!f.find<QPushButton>(u"reply"_s));
        QVERIFY(!f.find<QPushButton>(u"send"_s));
    }

    void placeAndSelectionSurviveAReload()
    {
        Fixture f;
        f.addAccount();
        QList<Comment> many;
        for (int i = 1; i <= 60; ++i)
            many.append(f.aComment(i));
        f.add(many);
        f.open(60);
        f.choose(40);
        f.list().verticalScrollBar()->setValue(1000);
        const QModelIndex top = f.list().indexAt(QPoint(1, 1));
        const QString author = top.data().toString();
        const int offset = f.list().visualRect(top).top();
        const auto current = f.list().current();
        f.add({ f.aComment(61), f.aComment(62), f.aComment(63) });
        QTRY_COMPARE(f.list().model()->rowCount(), 63);
        const QModelIndex after = f.list().indexAt(QPoint(1, 1));
        QCOMPARE(after.data().toString(), author);
        QCOMPARE(f.list().visualRect(after).top(), offset);
        QCOMPARE(f.list().current(), current);
        QCOMPARE(f.list().selected().size(), 1);
        // At the top what is new is seen.
        f.list().scrollToTop();
        f.add({ f.aComment(64) });
        QTRY_COMPARE(f.list().model()->rowCount(), 64);
        QCOMPARE(f.list().indexAt(QPoint(1, 1)).data().toString(), u"Author 64"_s);
    }

    void saysWhyItIsEmpty()
    {
        Fixture f;
        QSignalSpy wishes(&f.controller, &InboxController::connectRequested);
        f.open(0);
        QTRY_VERIFY(f.list().empty().isVisible());
        QCOMPARE(f.list().empty().accessibleName(), u"No account is connected yet"_s);
        QTest::mouseClick(f.list().empty().findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QCOMPARE(wishes.count(), 1);
        f.addAccount();
        QTRY_COMPARE(f.list().empty().accessibleName(), u"All done"_s);
    }

    void aLongThreadBeginsWithItsEnd()
    {
        Fixture f;
        f.addAccount();
        QList<Comment> many{ f.aComment(1) };
        for (int i = 2; i <= ThreadView::mostShown + 20; ++i)
            many.append(f.aComment(i, 1));
        f.add(many);
        f.open(1);
        f.desk.questions = 0;
        f.choose(0);
        QCOMPARE(f.bubbles().size(), ThreadView::mostShown);
        QVERIFY2(f.desk.questions <= 2, "one question for each comment is too many");
        QCOMPARE(f.find<QPushButton>(u"earlier"_s)->text(), u"Show 20 earlier comment(s)"_s);
        f.click(u"earlier"_s);
        QCOMPARE(f.bubbles().size(), ThreadView::mostShown + 20);
    }

    void jumpsToTheContentAndToAComment()
    {
        Fixture f;
        f.addAccount();
        ContentRepository contents(*f.database);
        Content content;
        content.creatorId = f.channel.userId;
        content.title = u"Autumn & camping"_s;
        const Content stored = await(contents.add({ content }, u"Add"_s))->constFirst();
        Comment about = f.aComment(1);
        about.contentId = stored.id;
        f.add({ about, f.aComment(2) });
        f.open(2);
        f.controller.reveal(f.idOf(1));
        QTRY_COMPARE(f.page->thread().thread(), std::optional(f.idOf(1)));
        QCOMPARE(f.find<QPushButton>(u"content"_s)->text(), u"Autumn && camping"_s);
        f.click(u"content"_s);
        QCOMPARE(f.contents.count(), 1);
        QCOMPARE(f.contents.first().first().value<ContentId>(), stored.id);
    }

    void aViewerMayOnlyLook()
    {
        Fixture f;
        f.addAccount();
        f.add({ f.aComment(1) });
        f.controller.setEditable(Qt::NoItemFlags);
        f.open(1);
        f.controller.setReadAfter(1ms);
        f.choose(0);
        f.list().setFocus();
        QTest::keyClick(&f.list(), Qt::Key_E);
        QVERIFY(!f.find<QPushButton>(u"send"_s));
        QVERIFY(!f.find<QPushButton>(u"hide"_s));
        QVERIFY(!f.find<QPushButton>(u"mark"_s)->isEnabled());
        f.database->writer().waitForDone();
        QCOMPARE(f.stateOf(1), CommentState::Unread);
        QVERIFY(f.desk.calls.isEmpty());
    }

    void changesItsLanguage()
    {
        Fixture f;
        f.addAccount();
        Comment comment = f.aComment(1, 0, u"⟦data⟧"_s);
        comment.authorName = u"⟦somebody⟧"_s;
        f.add({ comment });
        f.open(1);
        f.choose(0);
        const MarkingTranslator marking;
        QTRY_COMPARE(unmarkedTexts(*f.page, { u"Haru one · Bluesky"_s }), QStringList());
    }

    void looksAtIt();
};

void tst_InboxPage::looksAtIt()
{
    const QString folder = qEnvironmentVariable("CREATOR_GRABS");
    if (folder.isEmpty())
        QSKIP("pictures are made on demand");
    for (const bool dark : { false, true }) {
        wear(dark ? Theme::dark() : Theme::light());
        Fixture f;
        f.addAccount();
        f.addAccount(u"two"_s);
        ContentRepository contents(*f.database);
        Content content;
        content.creatorId = f.channel.userId;
        content.title = u"가을 캠핑 3편: 비 오는 날의 텐트"_s;
        const Content stored = await(contents.add({ content }, u"Add"_s))->constFirst();
        QList<Comment> many;
        for (int i = 1; i <= 14; ++i) {
            many.append(
                f.aComment(i, 0,
                           i % 2 ? u"영상 잘 봤어요! 텐트 이름이 뭔가요? 다음 편도 기대할게요."_s
                                 : u"Great light in the second half. Which lens was it?"_s));
            many.last().authorName = i % 2 ? u"민서"_s : u"Alex Morgan"_s;
            many.last().authorHandle = u"alex.example"_s;
            many.last().contentId = stored.id;
            many.last().state = i < 8 ? CommentState::Open : CommentState::Unread;
        }
        Comment own = f.aComment(20, 14, u"고마워요! 텐트는 설명란에 적어 두었어요."_s);
        own.isOwn = true;
        own.state = CommentState::Open;
        own.authorName = u"하루필름"_s;
        many.append(own);
        many.append(
            f.aComment(21, 14, u"One more thing: is there a longer cut?\nI would watch it."_s));
        f.add(many);
        OutboxItem item;
        item.id = OutboxId(Uuid::v8("item"));
        item.comment = f.idOf(21);
        item.text = u"There will be one next week."_s;
        item.state = OutboxState::Unknown;
        f.desk.outbox = { item };
        f.open(14);
        f.window.resize(1230, 840);
        f.choose(0);
        f.list().setFocus();
        QTest::keyClick(&f.list(), Qt::Key_Home);
        QTRY_COMPARE(f.bubbles().size(), 3);
        settle();
        f.window.grab().save(folder + (dark ? u"/inbox_dark.png"_s : u"/inbox_light.png"_s));
    }
    wear(Theme::light());
}

QTEST_MAIN(tst_InboxPage)
#include "tst_inboxpage.moc"
