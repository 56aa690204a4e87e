#include "accessibility.h"
#include "commentfixture.h"
#include "fakeaccountdesk.h"
#include "pages/accounts/connectcontroller.h"
#include "pages/accounts/connectsheet.h"
#include "uisupport.h"
#include "widgets/choicecard.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    FakeAccountDesk desk;
    ConnectController controller{ desk };
    QList<QUrl> opened;
    QSignalSpy connected{ &controller, &ConnectController::connected };
    QSignalSpy notices{ &controller, &ConnectController::noticeRequested };
    QList<Channel> channels;
    QWidget window;

    Fixture()
    {
        desk.offered = someOffers();
        controller.setOpener([this](const QUrl &url) {
            opened.append(url);
            return true;
        });
        Channel channel;
        channel.id = ChannelId(Uuid::v8("channel"));
        channel.name = u"하루필름"_s;
        channels = { channel };
        window.resize(1230, 840);
        window.show();
        window.activateWindow();
    }
    void open(const QString &platform = {})
    {
        controller.open(channels, &window);
        if (!platform.isEmpty())
            QTest::mouseClick(find<ChoiceCard>(platform), Qt::LeftButton);
    }
    [[nodiscard]] ConnectSheet *sheet() const
    {
        for (ConnectSheet *one : window.findChildren<ConnectSheet *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        for (T *one : window.findChildren<T *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    [[nodiscard]] QString typed(const QString &name) const
    {
        auto *edit = find<QLineEdit>(name);
        return edit ? edit->text() : u"(hidden)"_s;
    }
    void go() { QTest::mouseClick(find<QPushButton>(u"go"_s), Qt::LeftButton); }
    void typeBluesky()
    {
        open(u"bluesky"_s);
        type(u"name"_s, u"haru.example"_s);
        type(u"secret"_s, u"app-pass"_s);
    }
    static SocialAccount anAccount()
    {
        SocialAccount account;
        account.id = SocialAccountId(Uuid::v8("account"));
        account.platform = u"bluesky"_s;
        account.handle = u"haru.example"_s;
        account.server = QUrl(u"https://pds.example"_s);
        return account;
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

/// Connecting an account, step by step.
class tst_ConnectSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void offersEveryPlatformByKeyboard()
    {
        Fixture f;
        f.open();
        QCOMPARE(f.sheet()->findChildren<ChoiceCard *>().size(), 3);
        QVERIFY(!f.find<QPushButton>(u"go"_s));
        QTRY_VERIFY(f.find<ChoiceCard>(u"bluesky"_s)->hasFocus());
        QTest::keyClick(f.find<ChoiceCard>(u"bluesky"_s), Qt::Key_Space);
        QVERIFY(f.find<QLineEdit>(u"secret"_s));
        QTRY_VERIFY(f.find<QLineEdit>(u"server"_s)->hasFocus());
        QCOMPARE(unnamedWidgets(*f.sheet()), QStringList());
        QCOMPARE(richLabels(*f.sheet()), QStringList());
        f.controller.open(f.channels, &f.window); // one at a time
        QCOMPARE(f.window.findChildren<ConnectSheet *>().size(), 1);
    }

    void asksTheDeskWithWhatWasTyped()
    {
        Fixture f;
        f.typeBluesky();
        f.type(u"server"_s, u"pds.example"_s);
        QCOMPARE(f.find<QLineEdit>(u"secret"_s)->echoMode(), QLineEdit::Password);
        f.go();
        QCOMPARE(f.desk.wishes.size(), 1);
        const ConnectWish &wish = f.desk.wishes.first();
        QCOMPARE(wish.platform, u"bluesky"_s);
        QCOMPARE(wish.server, QUrl(u"https://pds.example"_s));
        QCOMPARE(wish.name, u"haru.example"_s);
        QCOMPARE(wish.secret, QByteArray("app-pass"));
        QCOMPARE(wish.channel, std::optional(f.channels.first().id));
        QVERIFY(f.sheet()->isWaiting());
    }

    void anAuthorityOfOnesOwnIsFoldedAway()
    {
        Fixture f;
        f.typeBluesky();
        QCOMPARE(f.typed(u"authority"_s), u"(hidden)"_s);
        QTest::mouseClick(f.find<QPushButton>(u"advanced"_s), Qt::LeftButton);
        QVERIFY(!f.find<QPushButton>(u"advanced"_s));
        f.type(u"authority"_s, u"/no/such/ca.pem"_s);
        f.go();
        QCOMPARE(f.desk.wishes.size(), 0);
        QVERIFY(f.find<PlainLabel>(u"authorityProblem"_s));
        QTemporaryFile file;
        QVERIFY(file.open());
        f.type(u"authority"_s, file.fileName());
        f.go();
        QCOMPARE(f.desk.wishes.constFirst().caFile, file.fileName());
    }

    void successClosesItAndSaysSo()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        f.desk.answer(ConnectAnswer{ Fixture::anAccount(), false, false });
        QTRY_COMPARE(f.connected.count(), 1);
        QVERIFY(!f.sheet());
        QVERIFY(f.desk.calls.isEmpty()); // the desk begins the first run by itself
        QCOMPARE(f.notices.last().first().value<Notice>().tone, Tone::Positive);
    }

    void withoutAKeychainItSaysHowLongItLasts()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        f.desk.answer(ConnectAnswer{ Fixture::anAccount(), false, true });
        QTRY_COMPARE(f.notices.count(), 1);
        QVERIFY(f.notices.last().first().value<Notice>().text.contains(u"until you close"_s));
    }

    void aProblemIsSaidBesideItsFieldAndOnlyTheSecretGoes()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        f.desk.answer(failure(Error::Code::Unauthorized, u"That app password is not known."_s));
        QTRY_VERIFY(f.find<QLineEdit>(u"secret"_s));
        QCOMPARE(f.find<PlainLabel>(u"secretProblem"_s)->text(),
                 u"That app password is not known."_s);
        QCOMPARE(f.typed(u"name"_s), u"haru.example"_s);
        QCOMPARE(f.typed(u"secret"_s), QString());
        QVERIFY(!f.find<QLineEdit>(u"secret"_s)->isUndoAvailable());
        QTRY_VERIFY(f.find<QLineEdit>(u"secret"_s)->hasFocus());
    }

    void aServerThatDoesNotAnswerIsSaidBesideTheServer()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        f.desk.answer(failure(Error::Code::Network, u"The server does not answer."_s));
        QTRY_VERIFY(f.find<PlainLabel>(u"serverProblem"_s));
        QCOMPARE(f.find<PlainLabel>(u"serverProblem"_s)->text(), u"The server does not answer."_s);
    }

    void doesNotAskWithWhatIsMissingOrUnsafe()
    {
        Fixture f;
        f.open(u"bluesky"_s);
        f.go();
        QVERIFY(f.find<PlainLabel>(u"nameProblem"_s));
        f.type(u"name"_s, u"a"_s);
        f.go();
        QVERIFY(f.find<PlainLabel>(u"secretProblem"_s));
        f.type(u"secret"_s, u"b"_s);
        f.type(u"server"_s, u"http://pds.example"_s);
        f.go();
        QVERIFY(f.find<PlainLabel>(u"serverProblem"_s));
        QVERIFY(f.desk.wishes.isEmpty());
        QTest::mouseClick(f.find<QPushButton>(u"back"_s), Qt::LeftButton);
        QTest::mouseClick(f.find<ChoiceCard>(u"mastodon"_s), Qt::LeftButton);
        f.go();
        QVERIFY(f.find<PlainLabel>(u"serverProblem"_s)); // it has none of its own
        QVERIFY(f.desk.wishes.isEmpty());
    }

    void theSecondFactorIsAskedAndSentWithTheRest()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        f.desk.answer(ConnectAnswer{ std::nullopt, true, false });
        QTRY_VERIFY(f.find<QLineEdit>(u"code"_s));
        QCOMPARE(f.typed(u"secret"_s), u"(hidden)"_s);
        f.go();
        QVERIFY(f.find<PlainLabel>(u"codeProblem"_s));
        f.type(u"code"_s, u"12345"_s);
        f.go();
        QCOMPARE(f.desk.wishes.size(), 2);
        QCOMPARE(f.desk.wishes.last().code, u"12345"_s);
        QCOMPARE(f.desk.wishes.last().secret, QByteArray("app-pass"));
        f.desk.answer(failure(Error::Code::Unauthorized, u"No."_s));
        QTRY_VERIFY(f.find<QLineEdit>(u"secret"_s));
        QCOMPARE(f.typed(u"secret"_s), QString());
    }

    void optionalPermissionsCanBeLeftOut()
    {
        Fixture f;
        f.open(u"youtube"_s);
        QVERIFY(!f.find<QCheckBox>(u"read"_s)->isEnabled());
        QVERIFY(f.find<QCheckBox>(u"read"_s)->isChecked());
        f.find<QCheckBox>(u"money"_s)->setChecked(false);
        f.go();
        QVERIFY(f.find<PlainLabel>(u"clientIdProblem"_s));
        f.type(u"clientId"_s, u"id"_s);
        f.type(u"clientSecret"_s, u"s3cret"_s);
        f.find<QComboBox>(u"channel"_s)->setCurrentIndex(1);
        f.go();
        const ConnectWish &wish = f.desk.wishes.first();
        QCOMPARE(wish.scopes, QStringList{ u"read"_s });
        QCOMPARE(wish.clientId, u"id"_s);
        QCOMPARE(wish.clientSecret, QByteArray("s3cret"));
        QCOMPARE(wish.channel, std::nullopt);
    }

    void theBrowserIsOpenedAndItsLinkCanBeCopied()
    {
        Fixture f;
        f.open(u"youtube"_s);
        f.type(u"clientId"_s, u"id"_s);
        f.go();
        const QUrl url(u"https://login.example/auth?state=1%2B2"_s);
        emit f.desk.browserNeeded(url);
        QCOMPARE(f.opened, QList<QUrl>{ url });
        QTest::mouseClick(f.find<QPushButton>(u"copyLink"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), url.toString(QUrl::FullyEncoded));
        QTest::mouseClick(f.find<QPushButton>(u"openLink"_s), Qt::LeftButton);
        QCOMPARE(f.opened.size(), 2);
        QVERIFY(f.sheet()->isWaiting());
    }

    void aCodeIsShownLargeWithItsAddress()
    {
        Fixture f;
        f.open(u"youtube"_s);
        f.type(u"clientId"_s, u"id"_s);
        f.go();
        const QUrl url(u"https://login.example/device"_s);
        emit f.desk.deviceCode(u"ABCD-EFGH"_s, url);
        QCOMPARE(f.find<PlainLabel>(u"deviceCode"_s)->text(), u"ABCD-EFGH"_s);
        QVERIFY(f.opened.isEmpty()); // the person opens it
        QTest::mouseClick(f.find<QPushButton>(u"copyLink"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ABCD-EFGH"_s);
        QTest::mouseClick(f.find<QPushButton>(u"openLink"_s), Qt::LeftButton);
        QCOMPARE(f.opened, QList<QUrl>{ url });
    }

    void aBrowserThatNobodyAskedForIsNotOpened()
    {
        Fixture f;
        emit f.desk.browserNeeded(QUrl(u"https://login.example"_s));
        f.open(u"youtube"_s);
        emit f.desk.browserNeeded(QUrl(u"https://login.example"_s));
        QVERIFY(f.opened.isEmpty());
    }

    void goingBackGivesUpAndKeepsWhatWasTyped()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        QTest::mouseClick(f.find<QPushButton>(u"back"_s), Qt::LeftButton);
        QVERIFY(f.desk.isGivenUp());
        QCOMPARE(f.typed(u"name"_s), u"haru.example"_s);
        QCOMPARE(f.typed(u"secret"_s), QString());
        QVERIFY(!f.sheet()->isWaiting());
    }

    void escapeGivesUpAndForgets()
    {
        Fixture f;
        f.typeBluesky();
        f.go();
        QTest::keyClick(f.sheet(), Qt::Key_Escape);
        QVERIFY(f.desk.isGivenUp());
        QVERIFY(!f.sheet());
        for (const QLineEdit *edit : f.window.findChildren<QLineEdit *>(u"secret"_s))
            QCOMPARE(edit->text(), QString());
    }

    void connectingAgainKnowsWhatIsKnown()
    {
        Fixture f;
        f.controller.openFor(Fixture::anAccount(), f.channels, &f.window);
        QCOMPARE(f.typed(u"name"_s), u"haru.example"_s);
        QCOMPARE(f.typed(u"server"_s), u"https://pds.example"_s);
        QCOMPARE(f.typed(u"secret"_s), QString());
        QVERIFY(!f.find<QPushButton>(u"back"_s));
    }

    void looksAtIt()
    {
        const QString folder = qEnvironmentVariable("CREATOR_GRABS");
        if (folder.isEmpty())
            QSKIP("pictures are made on demand");
        for (const bool dark : { false, true }) {
            wear(dark ? Theme::dark() : Theme::light());
            const QString end = dark ? u"_dark.png"_s : u"_light.png"_s;
            Fixture f;
            f.open();
            settle();
            f.window.grab().save(folder + u"/connect_pick"_s + end);
            QTest::mouseClick(f.find<ChoiceCard>(u"bluesky"_s), Qt::LeftButton);
            f.go();
            settle();
            f.window.grab().save(folder + u"/connect_form"_s + end);
            QTest::mouseClick(f.find<QPushButton>(u"back"_s), Qt::LeftButton);
            QTest::mouseClick(f.find<ChoiceCard>(u"youtube"_s), Qt::LeftButton);
            settle();
            f.window.grab().save(folder + u"/connect_scopes"_s + end);
            f.type(u"clientId"_s, u"id"_s);
            f.go();
            emit f.desk.deviceCode(u"ABCD-EFGH"_s, QUrl(u"https://login.example/device"_s));
            settle();
            f.window.grab().save(folder + u"/connect_code"_s + end);
        }
        wear(Theme::light());
    }
};

QTEST_MAIN(tst_ConnectSheet)
#include "tst_connectsheet.moc"
