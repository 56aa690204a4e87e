#include "accessibility.h"
#include "delegates/datatable.h"
#include "dialogs/aboutsheet.h"
#include "dialogs/recoverycodepanel.h"
#include "fakeplatform.h"
#include "fakeprompter.h"
#include "markingtranslator.h"
#include "pages/settings/channelsheet.h"
#include "pages/settings/channelssection.h"
#include "pages/settings/datasection.h"
#include "pages/settings/generalsection.h"
#include "pages/settings/passwordsheet.h"
#include "pages/settings/peoplesection.h"
#include "pages/settings/personsheet.h"
#include "pages/settings/settingscontroller.h"
#include "peopleuifixture.h"
#include "settings/appsettings.h"
#include "storage/backupservice.h"
#include "storage/channelrepository.h"
#include "storage/earningrepository.h"
#include "sync/ratekeeper.h"
#include "temporaryprofile.h"
#include "uisupport.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : IdentityFixture
{
    AppSettings settings{ folder.filePath(u"settings.ini"_s) };
    ChannelRepository channels{ *database };
    EarningRepository earnings{ *database };
    BackupService backups{ *database, clock };
    FakePrompter prompter;
    FakeSender bank;
    RateKeeper rates{ { *database, bank, settings, clock, {} } };
    PeopleController peopleSection{ people, users, session };
    SettingsController controller{
        { settings, *database, channels, backups, rates }, peopleSection, session, prompter
    };
    QSignalSpy notices{ &controller, &SettingsController::noticeRequested };
    QWidget window;
    SettingsPage *page = nullptr;

    void show(SettingsPage::Section section)
    {
        window.resize(1440, 900);
        page = controller.makePage(&window);
        page->resize(window.size());
        page->showSection(section);
        window.show();
    }
    template <typename T>
    T *sheet()
    {
        const auto sheets = window.findChildren<T *>();
        for (T *one : sheets) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void choose(DataTable *table, int row)
    {
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    void createWithoutPassword()
    {
        QVERIFY(await(people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })));
    }
};

} // namespace

/// Every section of the settings, over real files.
class tst_SettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void remembersLanguageLookAndCurrency()
    {
        Fixture f;
        f.createWithoutPassword();
        f.show(SettingsPage::Section::General);
        const auto choices = f.page->general().findChildren<SegmentedControl *>();
        choices.at(0)->setCurrent(1);
        choices.at(1)->setCurrent(2);
        f.page->general().findChild<QCheckBox *>()->click();
        auto *currency = f.page->general().findChild<QComboBox *>();
        currency->setCurrentText(u"EUR"_s);
        emit currency->textActivated(u"EUR"_s);
        QCOMPARE(f.settings.language(), AppSettings::Language::Korean);
        QCOMPARE(f.settings.theme(), AppSettings::Theme::Dark);
        QCOMPARE(f.settings.motion(), AppSettings::Motion::Reduced);
        QCOMPARE(f.settings.homeCurrency(), Currencies::eur());
    }

    void addsAPersonAndShowsTheirRecoveryCode()
    {
        Fixture f;
        f.createMina();
        f.show(SettingsPage::Section::People);
        press(f.page->people(), u"addPerson"_s);
        auto *sheet = f.sheet<PersonSheet>();
        type(*sheet, u"name"_s, u"Bora"_s);
        type(*sheet, u"email"_s, u"bora@example.org"_s);
        type(*sheet, u"password"_s, u"another horse"_s);
        auto &role = part<QComboBox>(*sheet, u"role"_s);
        role.setCurrentIndex(role.findData(static_cast<int>(Role::Viewer)));
        press(*sheet, u"save"_s);

        QTRY_VERIFY(f.sheet<PasswordSheet>());
        QVERIFY(!f.sheet<PasswordSheet>()->findChild<RecoveryCodePanel *>()->code().isEmpty());
        const auto bora = f.users.findByEmail(u"bora@example.org"_s);
        QCOMPARE((*bora)->role, Role::Viewer);
        QCOMPARE(f.peopleSection.model().rowCount(), 2);
    }

    void saysWhyAPersonCannotBeAdded()
    {
        Fixture f;
        f.createMina();
        f.show(SettingsPage::Section::People);
        press(f.page->people(), u"addPerson"_s);
        auto *sheet = f.sheet<PersonSheet>();
        type(*sheet, u"name"_s, u"Bora"_s);
        press(*sheet, u"save"_s);
        QTRY_VERIFY(sheet->findChildren<PlainLabel *>().last());
        QVERIFY(f.sheet<PersonSheet>());
        QCOMPARE(f.users.list()->size(), 1);
    }

    void changesRoleAndDeactivates()
    {
        Fixture f;
        f.createMina();
        QVERIFY(await(f.people.addUser(
            { u"Bora"_s, u"bora@example.org"_s, {}, Role::Viewer, u"another horse"_s })));
        f.show(SettingsPage::Section::People);
        f.choose(f.page->people().findChild<DataTable *>(), 0);
        press(f.page->people(), u"changePerson"_s);
        auto *sheet = f.sheet<PersonSheet>();
        auto &role = part<QComboBox>(*sheet, u"role"_s);
        role.setCurrentIndex(role.findData(static_cast<int>(Role::Manager)));
        part<QComboBox>(*sheet, u"state"_s).setCurrentIndex(1);
        press(*sheet, u"save"_s);
        QTRY_VERIFY(!f.sheet<PersonSheet>());
        const auto bora = f.users.findByEmail(u"bora@example.org"_s);
        QCOMPARE((*bora)->role, Role::Manager);
        QVERIFY(!(*bora)->isActive);
    }

    void keepsTheLastOwner()
    {
        Fixture f;
        f.createMina();
        f.show(SettingsPage::Section::People);
        press(f.page->people(), u"editMyself"_s);
        auto *sheet = f.sheet<PersonSheet>();
        auto &role = part<QComboBox>(*sheet, u"role"_s);
        role.setCurrentIndex(role.findData(static_cast<int>(Role::Viewer)));
        press(*sheet, u"save"_s);
        QCOMPARE((*f.users.findByEmail(f.email))->role, Role::Creator);
        QVERIFY(f.sheet<PersonSheet>());
    }

    void setsChangesAndRemovesThePassword()
    {
        Fixture f;
        f.createWithoutPassword();
        f.show(SettingsPage::Section::People);
        QVERIFY(part<QPushButton>(*f.page, u"removePassword"_s).isHidden());
        User mina = *f.session.user();
        mina.email = f.email;
        QVERIFY(await(f.people.updateUser(mina)));

        press(*f.page, u"password"_s);
        auto *sheet = f.sheet<PasswordSheet>();
        type(*sheet, u"next"_s, f.password);
        type(*sheet, u"again"_s, u"something else"_s);
        press(*sheet, u"go"_s);
        QVERIFY(!f.session.user()->hasPassword);
        type(*sheet, u"again"_s, f.password);
        press(*sheet, u"go"_s);
        QTRY_VERIFY(sheet->findChild<RecoveryCodePanel *>());
        sheet->dismiss();
        QVERIFY(sheet->isVisible()); // the code is shown once
        sheet->findChild<QCheckBox *>()->setChecked(true);
        sheet->findChild<RecoveryCodePanel *>()->findChildren<QPushButton *>().last()->click();
        QVERIFY(f.session.user()->hasPassword);

        press(*f.page, u"removePassword"_s);
        QTRY_VERIFY(f.sheet<PasswordSheet>());
        type(*f.sheet<PasswordSheet>(), u"current"_s, f.password);
        press(*f.sheet<PasswordSheet>(), u"go"_s);
        QTRY_VERIFY(!f.session.user()->hasPassword);
        QVERIFY(f.recordOf(f.email).passwordHash.isEmpty());
    }

    void makesANewRecoveryCode()
    {
        Fixture f;
        const QString former = f.createMina();
        f.show(SettingsPage::Section::People);
        press(*f.page, u"recoveryCode"_s);
        auto *sheet = f.sheet<PasswordSheet>();
        type(*sheet, u"current"_s, f.password);
        press(*sheet, u"go"_s);
        QTRY_VERIFY(sheet->findChild<RecoveryCodePanel *>());
        const QString code = sheet->findChild<RecoveryCodePanel *>()->code();
        QVERIFY(code != former);
        QVERIFY(!await(f.people.resetPassword(f.email, former, u"third password"_s)));
        QVERIFY(await(f.people.resetPassword(f.email, code, u"third password"_s)));
    }

    void keepsEveryFieldOfAChannel()
    {
        Fixture f;
        f.createWithoutPassword();
        f.show(SettingsPage::Section::Channels);
        press(f.page->channels(), u"addChannel"_s);
        auto *sheet = f.sheet<ChannelSheet>();
        type(*sheet, u"name"_s, u"하루필름"_s);
        type(*sheet, u"category"_s, u"여행"_s);
        type(*sheet, u"image"_s, u"/home/mina/logo.png"_s);
        part<QPlainTextEdit>(*sheet, u"description"_s).setPlainText(u"둘이 걷는\n여행"_s);
        press(*sheet, u"addLink"_s);
        const auto lines = sheet->findChildren<QLineEdit *>();
        lines.at(lines.size() - 2)->setText(u"youtube"_s);
        lines.last()->setText(u"https://youtube.com/@haru"_s);
        press(*sheet, u"save"_s);

        QTRY_COMPARE(f.channels.list()->size(), 1);
        const Channel stored = f.channels.list()->first();
        QCOMPARE(stored.name, u"하루필름"_s);
        QCOMPARE(stored.category, u"여행"_s);
        QCOMPARE(stored.profileImage, u"/home/mina/logo.png"_s);
        QCOMPARE(stored.description, u"둘이 걷는\n여행"_s);
        QCOMPARE(stored.socialLinks.value(u"youtube"_s).toString(), u"https://youtube.com/@haru"_s);
        QCOMPARE(stored.userId, f.session.user()->id);

        auto *table = f.page->channels().findChild<DataTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        f.choose(table, 0);
        press(f.page->channels(), u"editChannel"_s);
        QTRY_VERIFY(f.sheet<ChannelSheet>());
        type(*f.sheet<ChannelSheet>(), u"name"_s, u"Haru Film"_s);
        press(*f.sheet<ChannelSheet>(), u"save"_s);
        QTRY_COMPARE(f.channels.list()->first().name, u"Haru Film"_s);
        QCOMPARE(f.channels.list()->first().socialLinks, stored.socialLinks);
    }

    void refusesAChannelWithoutNameAndAUnsafeLink()
    {
        Fixture f;
        f.createWithoutPassword();
        f.show(SettingsPage::Section::Channels);
        press(f.page->channels(), u"addChannel"_s);
        auto *sheet = f.sheet<ChannelSheet>();
        QSignalSpy save(sheet, &ChannelSheet::saveRequested);
        press(*sheet, u"save"_s);
        type(*sheet, u"name"_s, u"Haru"_s);
        press(*sheet, u"addLink"_s);
        const auto lines = sheet->findChildren<QLineEdit *>();
        lines.at(lines.size() - 2)->setText(u"home"_s);
        lines.last()->setText(u"javascript:alert(1)"_s);
        press(*sheet, u"save"_s);
        QCOMPARE(save.count(), 0);
        QVERIFY(sheet->isVisible());
    }

    void aFolderIsWatchedOnlyAfterItWasChosen()
    {
        Fixture f;
        f.createWithoutPassword();
        f.show(SettingsPage::Section::Data);
        auto *stop = f.page->data().findChild<QPushButton *>(u"stopWatching"_s);
        QVERIFY(f.settings.watchedFolder().isEmpty());
        QVERIFY(!stop->isVisible());

        press(f.page->data(), u"chooseWatched"_s); // and is left without a choice
        QVERIFY(f.settings.watchedFolder().isEmpty());
        f.prompter.filesToOpen = { f.folder.path() };
        press(f.page->data(), u"chooseWatched"_s);
        QCOMPARE(f.prompter.fileQuestions.constLast().pick, Prompter::Pick::Folder);
        QCOMPARE(f.settings.watchedFolder(), f.folder.path());
        QVERIFY(stop->isVisible());

        stop->click();
        QVERIFY(f.settings.watchedFolder().isEmpty());
        QVERIFY(!stop->isVisible());
    }

    void backsUpAndAsksBeforeRestoring()
    {
        Fixture f;
        f.createWithoutPassword();
        Earning earning;
        earning.creatorId = await(f.channels.ensureOne())->id;
        earning.amount = { 1'000'000, Currencies::usd() };
        earning.earnedAt = QDate(2026, 3, 1);
        f.show(SettingsPage::Section::Data);
        press(f.page->data(), u"backUp"_s);
        QTRY_COMPARE(f.backups.list().size(), 1);
        QTRY_COMPARE(f.notices.count(), 1);
        QVERIFY(await(f.earnings.add(earning)));

        QSignalSpy restore(&f.controller, &SettingsController::restoreRequested);
        f.choose(f.page->data().findChild<DataTable *>(), 0);
        press(f.page->data(), u"restore"_s);
        QVERIFY(restore.wait());
        QCOMPARE(restore.first().first().toString(), f.backups.list().first().path);
        QVERIFY(f.prompter.questions.first().text.contains(u"Earnings: 1 now, 0 after it"_s));
        QCOMPARE(f.prompter.questions.first().risk, Prompter::Risk::Destructive);
    }

    void refusesADamagedBackup()
    {
        Fixture f;
        f.createWithoutPassword();
        f.show(SettingsPage::Section::Data);
        const QString path = *await(f.backups.backUp(u"manual"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database");
        file.close();
        f.page->showSection(SettingsPage::Section::General);
        f.page->showSection(SettingsPage::Section::Data);
        QSignalSpy restore(&f.controller, &SettingsController::restoreRequested);
        f.choose(f.page->data().findChild<DataTable *>(), 0);
        press(f.page->data(), u"restore"_s);
        QTRY_COMPARE(f.notices.count(), 1);
        QCOMPARE(restore.count(), 0);
        QVERIFY(f.prompter.questions.isEmpty());
    }

    void letsAViewerLookOnly()
    {
        Fixture f;
        f.createMina();
        QVERIFY(await(f.people.addUser(
            { u"Bora"_s, u"bora@example.org"_s, {}, Role::Viewer, u"another horse"_s })));
        f.show(SettingsPage::Section::Data);
        f.session.begin(**f.users.findByEmail(u"bora@example.org"_s));
        QVERIFY(!part<QPushButton>(*f.page, u"addPerson"_s).isEnabled());
        QVERIFY(!part<QPushButton>(*f.page, u"addChannel"_s).isEnabled());
        QVERIFY(part<QPushButton>(*f.page, u"restore"_s).isHidden());
        QVERIFY(part<QPushButton>(*f.page, u"password"_s).isEnabled());
    }

    void ratesAreRefreshedAndSwitchedOff()
    {
        Fixture f;
        f.createWithoutPassword();
        const Channel channel = *await(f.channels.ensureOne());
        QVERIFY(await(f.earnings.add(anEarning(channel, "2026-11-02", 5, "USD"))));
        f.settings.setHomeCurrency(Currencies::eur());
        f.show(SettingsPage::Section::Data);
        auto *control = f.page->data().findChild<RatesControl *>();
        QVERIFY(control->line().startsWith(u"None yet"_s));
        f.bank.answer = [](const HttpRequest &) {
            return FakeSender::json("CURRENCY,TIME_PERIOD,OBS_VALUE\nUSD,2026-11-20,1.08\n");
        };
        auto *refresh = control->findChild<QPushButton *>(u"refreshRates"_s);

        refresh->click();

        QVERIFY(!refresh->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(
            control->line(),
            u"European Central Bank, "_s
                + QLocale().toString(QDate(2026, 11, 20), QLocale::LongFormat),
            30'000);
        QVERIFY(refresh->isEnabled());
        f.bank.answer = [](const HttpRequest &) { return FakeSender::status(503); };
        refresh->click();
        QTRY_VERIFY_WITH_TIMEOUT(control->line().contains(u"The last try failed"_s), 30'000);
        control->findChild<QCheckBox *>()->click();
        QCOMPARE(f.settings.rates(), AppSettings::Rates::Off);
    }

    void namesEverythingInEverySectionAndRetranslates()
    {
        Fixture f;
        f.createMina();
        QVERIFY(await(f.channels.ensureOne()));
        f.show(SettingsPage::Section::General);
        for (int section = 0; section < 4; ++section) {
            f.page->showSection(static_cast<SettingsPage::Section>(section));
            QCOMPARE(unnamedWidgets(*f.page), QStringList());
        }
        QCOMPARE(richLabels(*f.page), QStringList());
        const MarkingTranslator marks;
        QTRY_COMPARE(
            unmarkedTexts(*f.page, { u"Mina"_s, u"한국어"_s, u"English"_s, f.folder.path() }),
            QStringList());
    }

    void namesEverythingInSheets()
    {
        Fixture f;
        f.createMina();
        f.show(SettingsPage::Section::General);
        AboutSheet about(u"1.0"_s, f.folder.path(), &f.window);
        PersonSheet person({}, PersonSheet::Roles::Choosable, &f.window);
        ChannelSheet channel({}, f.prompter, &f.window);
        PasswordSheet password(PasswordSheet::Purpose::Change, &f.window);
        press(channel, u"addLink"_s);
        for (Sheet *sheet : QList<Sheet *>{ &about, &person, &channel, &password }) {
            QCOMPARE(unnamedWidgets(*sheet), QStringList());
            QCOMPARE(richLabels(*sheet), QStringList());
        }
    }

    void hasModelsThatKeepTheRules()
    {
        Fixture f;
        f.createMina();
        QAbstractItemModelTester people(&f.peopleSection.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        BackupTableModel backups;
        QAbstractItemModelTester rules(&backups,
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        backups.setRows({ { u"/b/2"_s, f.clock.now, 2048, u"daily"_s } });
        backups.setRows({ { u"/b/2"_s, f.clock.now, 4096, u"before-update-1"_s } });
        QCOMPARE(backups.index(0, BackupTableModel::ReasonColumn).data().toString(),
                 u"Before an update of the program"_s);
        QCOMPARE(backups.index(0, 0).data(IdRole).toString(), u"/b/2"_s);
        f.show(SettingsPage::Section::People);
        QCOMPARE(f.peopleSection.model().index(0, UserTableModel::RoleColumn).data().toString(),
                 u"Creator"_s);
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
