#include "accessibility.h"
#include "commentfixture.h"
#include "fakeaccountdesk.h"
#include "fakeprompter.h"
#include "manualjob.h"
#include "markingtranslator.h"
#include "models/accountwords.h"
#include "pages/accounts/accountscontroller.h"
#include "pages/accounts/disconnectsheet.h"
#include "pages/accounts/runlogsheet.h"
#include "pages/accounts/serveraddress.h"
#include "uisupport.h"
#include "widgets/badge.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : CommentFixture
{
    ChannelRepository channels{ *database };
    FakeAccountDesk desk;
    FakePrompter prompter;
    AccountsController controller{ { accounts, channels }, desk, clock, prompter };
    QSignalSpy notices{ &controller, &AccountsController::noticeRequested };
    QSignalSpy troubled{ &controller, &AccountsController::troubledChanged };
    QWidget window;
    AccountsPage *page = nullptr;

    Fixture() { desk.offered = someOffers(); }
    ~Fixture() { database->writer().waitForDone(); }
    void open()
    {
        window.setLayout(new QHBoxLayout);
        window.layout()->setContentsMargins({});
        window.resize(1100, 700);
        controller.setZone(QTimeZone::utc());
        page = controller.makePage(&window);
        window.layout()->addWidget(page);
        window.show();
    }
    void change(SocialAccountId id, const AccountRepository::Change &how)
    {
        QVERIFY(await(accounts.change(id, how)));
        controller.refresh();
    }
    template <typename T>
    [[nodiscard]] T *in(QWidget *parent, const QString &name) const
    {
        for (T *one : parent->findChildren<T *>(name)) {
            if (one->isVisibleTo(parent))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &name) { return in<QPushButton>(page, name); }
    [[nodiscard]] QString textOf(SocialAccountId id, const QString &name)
    {
        auto *label = in<QLabel>(page->card(id), name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString bannerText(const QString &name)
    {
        auto *banner = in<Banner>(page, name);
        return banner ? banner->text() : QString();
    }
    void trigger(SocialAccountId id, const QString &name)
    {
        page->card(id)->findChild<QAction *>(name)->trigger();
    }
    template <typename T>
    [[nodiscard]] T *sheet()
    {
        const auto all = window.findChildren<T *>();
        return all.isEmpty() ? nullptr : all.last();
    }
};

} // namespace

/// The page of connected accounts.
class tst_AccountsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void saysWhyItIsEmpty()
    {
        Fixture f;
        f.open();
        QVERIFY(f.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!f.button(u"syncAll"_s)->isEnabled());
        QVERIFY(!f.button(u"pause"_s)->isEnabled());
        QVERIFY(f.button(u"connect"_s)->isEnabled());
        const SocialAccount account = f.addAccount();
        QTRY_VERIFY(f.page->card(account.id));
        QVERIFY(!f.page->findChild<EmptyState *>()->isVisible());
        QVERIFY(f.button(u"syncAll"_s)->isEnabled());
    }

    void aCardSaysHowItIs()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.addAccount(u"two"_s); // several of one platform
        RunReport run;
        run.account = account.id;
        run.added = 1204;
        run.newComments = 3;
        f.desk.runs = { run };
        f.desk.missing = QStringList{ u"No money here."_s };
        f.open();
        f.change(account.id, [&f](SocialAccount &one) {
            one.lastRunAt = f.clock.now.addSecs(-480);
            one.nextRunAt = f.clock.now.addSecs(3000);
            one.message = u"The platform is <slow>."_s;
            one.detail = u"HTTP 503 {\"error\":1}"_s;
        });
        QCOMPARE(f.page->findChildren<AccountCard *>().size(), 2);
        QCOMPARE(f.textOf(account.id, u"times"_s),
                 u"Updated: 8 minute(s) ago · 1,204 new, 3 comment(s) · Next: 09:50:00"_s);
        QCOMPARE(f.textOf(account.id, u"message"_s), u"The platform is <slow>."_s);
        QCOMPARE(f.textOf(account.id, u"detail"_s), QString());
        AccountCard *card = f.page->card(account.id);
        QTest::mouseClick(f.in<QPushButton>(card, u"showDetails"_s), Qt::LeftButton);
        QCOMPARE(f.textOf(account.id, u"detail"_s), u"HTTP 503 {\"error\":1}"_s);
        QTest::mouseClick(f.in<QPushButton>(card, u"showMissing"_s), Qt::LeftButton);
        QCOMPARE(f.textOf(account.id, u"missing"_s), u"No money here."_s);
        f.controller.refresh();
        QCOMPARE(f.page->card(account.id), card); // what was unfolded stays so
        QVERIFY(f.in<QLabel>(card, u"detail"_s));
        QCOMPARE(richLabels(*f.page), QStringList());
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void statesHaveWordsAndTones_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone");
        const auto row = [](AccountState state, const QString &text, Tone tone) {
            QTest::newRow(word(state).data())
                << static_cast<int>(state) << text << static_cast<int>(tone);
        };
        row(AccountState::Connected, u"Connected"_s, Tone::Positive);
        row(AccountState::ExpiringSoon, u"Sign-in ends soon"_s, Tone::Warning);
        row(AccountState::NeedsSignIn, u"Reconnect needed"_s, Tone::Warning);
        row(AccountState::Error, u"Error"_s, Tone::Negative);
        row(AccountState::Disconnected, u"Disconnected"_s, Tone::Neutral);
        row(AccountState::RateLimited, u"Waiting for the limit (until 09:40:00)"_s, Tone::Warning);
    }

    void statesHaveWordsAndTones()
    {
        QFETCH(int, state);
        QFETCH(int, tone);
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        SocialAccount account;
        account.state = static_cast<AccountState>(state);
        account.nextRunAt = now.addSecs(2400);
        QTEST(accountStateText(account, now, QTimeZone::utc()), "text");
        QCOMPARE(static_cast<int>(accountStateTone(account.state)), tone);
    }

    void whatCanBeDoneFollowsTheState()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.open();
        AccountCard *card = f.page->card(account.id);
        QVERIFY(f.in<QPushButton>(card, u"sync"_s));
        QVERIFY(!f.in<QPushButton>(card, u"reconnect"_s));
        QCOMPARE(f.troubled.last().first().toInt(), 0);
        f.change(account.id, [](SocialAccount &one) { one.state = AccountState::NeedsSignIn; });
        QVERIFY(!f.in<QPushButton>(card, u"sync"_s));
        QVERIFY(f.in<QPushButton>(card, u"reconnect"_s));
        QCOMPARE(f.troubled.last().first().toInt(), 1);
    }

    void aRunShowsItsProgressAndCanBeCancelled()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.open();
        AccountCard *card = f.page->card(account.id);
        QTest::mouseClick(f.in<QPushButton>(card, u"sync"_s), Qt::LeftButton);
        const QString name = FakeAccountDesk::nameOf(account.id);
        QCOMPARE(f.desk.calls, QStringList{ u"sync "_s + name });
        ManualJob job(u"Sync"_s);
        job.start();
        f.desk.jobs.insert(account.id, &job);
        emit f.desk.runStarted(account.id);
        auto *bar = card->findChild<QProgressBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(!f.in<QPushButton>(card, u"sync"_s));
        job.reportProgress(420, 1000);
        QTRY_COMPARE(bar->value(), 420);
        QVERIFY(bar->accessibleDescription().startsWith(u"42 % · 420 rows"_s));
        QTest::mouseClick(f.in<QPushButton>(card, u"cancel"_s), Qt::LeftButton);
        QCOMPARE(f.desk.calls.last(), u"cancel "_s + name);
        f.desk.jobs.clear();
        job.succeed();
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(f.in<QPushButton>(card, u"sync"_s));
    }

    void bannersSayWhatHoldsForAll()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.open();
        f.change(account.id,
                 [&f](SocialAccount &one) { one.nextRunAt = f.clock.now.addSecs(300); });
        QCOMPARE(f.bannerText(u"offline"_s), QString());
        f.desk.setOffline(true);
        QVERIFY(f.bannerText(u"offline"_s).contains(u"09:05"_s));
        f.desk.keepingNow = AccountDesk::Keeping::Absent;
        emit f.desk.keepingChanged();
        QVERIFY(f.bannerText(u"keychain"_s).contains(u"until you close the program"_s));
        f.desk.keepingNow = AccountDesk::Keeping::Locked;
        emit f.desk.keepingChanged();
        QVERIFY(f.bannerText(u"keychain"_s).contains(u"locked"_s));
        f.desk.keepingNow = AccountDesk::Keeping::Kept;
        f.desk.setOffline(false);
        QCOMPARE(f.bannerText(u"offline"_s), QString());
        QCOMPARE(f.bannerText(u"keychain"_s), QString());
    }

    void pausesAndResumesAll()
    {
        Fixture f;
        f.addAccount();
        f.open();
        QTest::mouseClick(f.button(u"syncAll"_s), Qt::LeftButton);
        QCOMPARE(f.desk.calls, QStringList{ u"syncAll"_s });
        QTest::mouseClick(f.button(u"pause"_s), Qt::LeftButton);
        QVERIFY(f.desk.paused);
        QCOMPARE(f.button(u"pause"_s)->text(), u"Resume"_s);
        QVERIFY(!f.button(u"syncAll"_s)->isEnabled());
        QVERIFY(!f.bannerText(u"paused"_s).isEmpty());
        QTest::mouseClick(f.button(u"pause"_s), Qt::LeftButton);
        QVERIFY(!f.desk.paused);
    }

    void changesTheChannel()
    {
        Fixture f;
        Channel second = f.channel;
        second.id = {};
        second.name = u"하루캠핑"_s;
        ChannelRepository channels(*f.database);
        const Result<Channel> made = await(channels.save(second));
        QVERIFY(made);
        const SocialAccount account = f.addAccount();
        f.open();
        const qsizetype place = channels.list()->indexOf(*made);
        f.prompter.choice = int(place);
        f.trigger(account.id, u"channel"_s);
        QTRY_COMPARE((*f.accounts.find(account.id))->profileId, std::optional(made->id));
    }

    void disconnectsAndKeeps()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.open();
        f.trigger(account.id, u"disconnect"_s);
        auto *sheet = f.sheet<DisconnectSheet>();
        QVERIFY(sheet);
        QCOMPARE(sheet->choice(), AccountDesk::Data::Keep);
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"go"_s), Qt::LeftButton);
        QCOMPARE(f.desk.calls, QStringList{ u"keep "_s + FakeAccountDesk::nameOf(account.id) });
        QCOMPARE(f.prompter.questions.size(), 0);
        QTRY_COMPARE(f.notices.count(), 1);
    }

    void purgingIsAskedTwice()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.open();
        f.trigger(account.id, u"disconnect"_s);
        auto *sheet = f.sheet<DisconnectSheet>();
        QTest::mouseClick(sheet->findChild<QAbstractButton *>(u"purge"_s), Qt::LeftButton);
        QCOMPARE(sheet->choice(), AccountDesk::Data::Purge);
        f.prompter.saysYes = false;
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"go"_s), Qt::LeftButton);
        QCOMPARE(f.prompter.questions.size(), 1);
        QCOMPARE(f.prompter.questions.first().risk, Prompter::Risk::Destructive);
        QVERIFY(f.desk.calls.isEmpty());
        f.prompter.saysYes = true;
        QTest::mouseClick(sheet->findChild<QPushButton *>(u"go"_s), Qt::LeftButton);
        QCOMPARE(f.desk.calls, QStringList{ u"purge "_s + FakeAccountDesk::nameOf(account.id) });
    }

    void aRefusedDisconnectSaysWhy()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.desk.disconnected = failure(Error::Code::Keychain, u"The keychain said no."_s);
        f.open();
        f.trigger(account.id, u"disconnect"_s);
        QTest::mouseClick(f.sheet<DisconnectSheet>()->findChild<QPushButton *>(u"go"_s),
                          Qt::LeftButton);
        QTRY_COMPARE(f.notices.count(), 1);
        QCOMPARE(f.notices.first().first().value<Notice>().text, u"The keychain said no."_s);
    }

    void theLogTellsTheLastRuns()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        RunReport run;
        run.account = account.id;
        run.outcome = RunReport::Outcome::RateLimited;
        run.startedAt = f.clock.now.addSecs(-60);
        run.resumeAt = f.clock.now.addSecs(60);
        run.lines = QStringList{ u"3 posts were <new>."_s };
        f.desk.runs = { run, run };
        f.open();
        f.controller.setEditable(Qt::NoItemFlags); // reading is for everybody
        f.trigger(account.id, u"log"_s);
        auto *sheet = f.sheet<RunLogSheet>();
        QVERIFY(sheet);
        QStringList texts;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            texts.append(label->text());
        QCOMPARE(texts.count(u"3 posts were <new>."_s), 2);
        QCOMPARE(texts.count(u"1 minute(s) ago"_s), 2);
        QCOMPARE(texts.count(u"It goes on at 09:01:00."_s), 2);
        QCOMPARE(richLabels(*sheet), QStringList());
    }

    void aViewerMayOnlyLook()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.controller.setEditable(Qt::NoItemFlags);
        f.open();
        QVERIFY(!f.button(u"connect"_s)->isEnabled());
        QVERIFY(!f.button(u"syncAll"_s)->isEnabled());
        QVERIFY(!f.in<QPushButton>(f.page->card(account.id), u"sync"_s)->isEnabled());
        emit f.page->requested(account.id, AccountCard::Sync);
        emit f.page->syncAllRequested();
        QVERIFY(f.desk.calls.isEmpty());
    }

    void aGoneAccountLeavesThePage()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.addAccount(u"two"_s);
        f.open();
        QVERIFY(await(f.accounts.disconnectAccount(account.id, AccountRepository::Data::Purge)));
        QTRY_VERIFY(!f.page->card(account.id));
    }

    void serversAreHttpsOrThisComputer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("host") << u" example.org "_s << u"https://example.org"_s;
        QTest::newRow("https") << u"https://a.example/"_s << u"https://a.example"_s;
        QTest::newRow("http") << u"http://example.org"_s << QString();
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
        QTest::newRow("v6") << u"http://[::1]:2"_s << u"http://[::1]:2"_s;
        QTest::newRow("looks like it") << u"http://127.0.0.1.evil.example"_s << QString();
        QTest::newRow("password") << u"https://a:b@example.org"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("query") << u"https://example.org?x=1"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void serversAreHttpsOrThisComputer()
    {
        QFETCH(QString, typed);
        QTEST(serverAddress(typed).value_or(QUrl()).toString(), "address");
    }

    void changesItsLanguage()
    {
        Fixture f;
        const SocialAccount account = f.addAccount();
        f.open();
        f.desk.setOffline(true);
        f.change(account.id, [](SocialAccount &one) { one.state = AccountState::NeedsSignIn; });
        const MarkingTranslator marking;
        QTRY_COMPARE(unmarkedTexts(*f.page, { u"Haru one"_s }), QStringList());
    }

    void looksAtIt();
};

void tst_AccountsPage::looksAtIt()
{
    const QString folder = qEnvironmentVariable("CREATOR_GRABS");
    if (folder.isEmpty())
        QSKIP("pictures are made on demand");
    for (const bool dark : { false, true }) {
        wear(dark ? Theme::dark() : Theme::light());
        Fixture f;
        const SocialAccount one = f.addAccount();
        const SocialAccount two = f.addAccount(u"two"_s, AccountState::NeedsSignIn);
        const SocialAccount three = f.addAccount(u"three"_s, AccountState::RateLimited);
        const SocialAccount four = f.addAccount(u"four"_s, AccountState::Error);
        f.desk.missing = QStringList{ u"There is no money to read here; import a file for it."_s };
        RunReport run;
        run.account = one.id;
        run.added = 1204;
        run.updated = 12;
        f.desk.runs = { run };
        f.desk.keepingNow = AccountDesk::Keeping::Absent;
        f.desk.offline = true;
        ManualJob job(u"Sync"_s);
        job.start();
        f.desk.jobs.insert(one.id, &job);
        f.open();
        f.window.resize(1230, 840);
        f.change(two.id, [](SocialAccount &a) {
            a.message = u"The sign-in was taken back. Connect again to go on."_s;
            a.detail = u"401 ExpiredToken: Token has been revoked"_s;
        });
        f.change(three.id, [&f](SocialAccount &a) { a.nextRunAt = f.clock.now.addSecs(2400); });
        f.change(four.id, [](SocialAccount &a) {
            a.message = u"The server answered something that is no answer."_s;
            a.detail = u"502 <html>"_s;
        });
        job.reportProgress(420, 1000);
        QTRY_COMPARE(f.page->card(one.id)->findChild<QProgressBar *>()->value(), 420);
        f.page->card(two.id)->findChild<QPushButton *>(u"showDetails"_s)->click();
        QCoreApplication::sendPostedEvents();
        f.window.grab().save(folder + (dark ? u"/accounts_dark.png"_s : u"/accounts_light.png"_s));
        f.desk.jobs.clear();
        job.succeed();
        QTRY_COMPARE(job.state(), Job::State::Finished);
    }
    wear(Theme::light());
}

QTEST_MAIN(tst_AccountsPage)
#include "tst_accountspage.moc"
