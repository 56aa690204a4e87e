#include "settings/appsettings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale korean(QLocale::Korean, QLocale::SouthKorea);

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);
    AppSettings settings{ file, english };
};

} // namespace

class tst_AppSettings : public QObject
{
    Q_OBJECT

private slots:
    void startsWithDefaults();
    void homeCurrencyFollowsTheLanguageUntilChosen();
    void keepsEverythingAcrossRestarts();
    void tellsAboutChangesOnce();
    void forgetsWhatIsTakenBack();
    void readsDamagedValuesAsDefaults();
    void keepsAnswersOfFormatsApart();
    void keepsWhatThePersonWantsToHearOf();
    void readsDamagedWishesAsDefaults();
    void fileIsPrivate();
};

void tst_AppSettings::keepsWhatThePersonWantsToHearOf()
{
    Fixture f;
    QCOMPARE(f.settings.notificationWishes(), NotificationWishes());
    QSignalSpy changed(&f.settings, &AppSettings::notificationWishesChanged);
    NotificationWishes wishes;
    wishes.silenced = { NotificationType::ImportDone, NotificationType::PayoutOverdue };
    wishes.quietFrom = QTime(22, 30);
    wishes.quietUntil = QTime(7, 0);
    wishes.rules.planned = 10;
    wishes.rules.deadline = neverRemind;
    wishes.rules.moneyDue = -1440;

    f.settings.setNotificationWishes(wishes);
    f.settings.setNotificationWishes(wishes);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<NotificationWishes>(), wishes);
    QCOMPARE(AppSettings(f.file, english).notificationWishes(), wishes);
    f.settings.setNotificationWishes({});
    QCOMPARE(AppSettings(f.file, english).notificationWishes(), NotificationWishes());
}

void tst_AppSettings::readsDamagedWishesAsDefaults()
{
    Fixture f;
    QFile file(f.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[notifications]\nsilenced=nothing, comment\nquietFrom=25:99\n"
               "minutesBefore_planned=soon\n");
    file.close();

    const NotificationWishes wishes = AppSettings(f.file, english).notificationWishes();

    QCOMPARE(wishes.silenced, QSet{ NotificationType::Comment });
    QVERIFY(!wishes.quietFrom.isValid());
    QCOMPARE(wishes.rules, ReminderRules());
}

void tst_AppSettings::startsWithDefaults()
{
    Fixture f;

    QCOMPARE(f.settings.language(), AppSettings::Language::System);
    QCOMPARE(f.settings.theme(), AppSettings::Theme::System);
    QCOMPARE(f.settings.motion(), AppSettings::Motion::Full);
    QCOMPARE(f.settings.homeCurrency(), Currencies::usd());
    QVERIFY(!f.settings.isFirstRunDone());
    QVERIFY(!f.settings.staySignedInUser());
    QVERIFY(!f.settings.lastMappingPreset());
    QVERIFY(f.settings.windowGeometry().isEmpty());
    QVERIFY(f.settings.headerState(u"earnings"_s).isEmpty());
    QVERIFY(f.settings.importAnswers(u"stripe"_s).isEmpty());
    QVERIFY(f.settings.backupFolder().isEmpty());
    QVERIFY(f.settings.watchedFolder().isEmpty());
    QVERIFY(f.settings.ratesHistory().isEmpty());
    QVERIFY(!QFileInfo::exists(f.file));
}

void tst_AppSettings::homeCurrencyFollowsTheLanguageUntilChosen()
{
    Fixture f;
    AppSettings inKorea(f.folder.filePath(u"korea.ini"_s), korean);
    QSignalSpy changed(&f.settings, &AppSettings::homeCurrencyChanged);

    QCOMPARE(inKorea.homeCurrency(), Currencies::krw());
    f.settings.setLanguage(AppSettings::Language::Korean);
    QCOMPARE(f.settings.homeCurrency(), Currencies::krw());
    QCOMPARE(changed.count(), 1);

    f.settings.setHomeCurrency(Currencies::krw());
    f.settings.setLanguage(AppSettings::Language::English);

    QCOMPARE(f.settings.homeCurrency(), Currencies::krw());
    QCOMPARE(changed.count(), 1);
}

void tst_AppSettings::keepsEverythingAcrossRestarts()
{
    Fixture f;
    const UserId user(Uuid::v7(1));
    const PresetId preset(Uuid::v7(2));
    const QByteArray blob("\x00\xff\n;=[x]\"", 9);
    f.settings.setLanguage(AppSettings::Language::English);
    f.settings.setTheme(AppSettings::Theme::Dark);
    f.settings.setMotion(AppSettings::Motion::Reduced);
    f.settings.setHomeCurrency(Currencies::eur());
    f.settings.setBackupFolder(u"/백업/내 폴더"_s);
    f.settings.markFirstRunDone();
    f.settings.setStaySignedInUser(user);
    f.settings.setWindowGeometry(blob);
    f.settings.setWindowState(blob + "2");
    f.settings.setLastPage(u"earnings"_s);
    f.settings.setHeaderState(u"earnings"_s, blob);
    f.settings.rememberImportAnswer(u"youtube/table"_s, u"currency"_s, u"KRW"_s);
    f.settings.setLastMappingPreset(preset);
    const QHash<QString, qint64> rates{ { u"USD"_s, 7'000 }, { u"KRW"_s, 1 } };
    f.settings.setRatesHistory(rates);
    f.settings.setWatchedFolder(u"/home/나/받은 파일"_s);

    const AppSettings again(f.file, korean);

    QCOMPARE(again.language(), AppSettings::Language::English);
    QCOMPARE(again.theme(), AppSettings::Theme::Dark);
    QCOMPARE(again.motion(), AppSettings::Motion::Reduced);
    QCOMPARE(again.homeCurrency(), Currencies::eur());
    QCOMPARE(again.backupFolder(), u"/백업/내 폴더"_s);
    QVERIFY(again.isFirstRunDone());
    QCOMPARE(again.staySignedInUser(), std::optional(user));
    QCOMPARE(again.windowGeometry(), blob);
    QCOMPARE(again.windowState(), blob + "2");
    QCOMPARE(again.lastPage(), u"earnings"_s);
    QCOMPARE(again.headerState(u"earnings"_s), blob);
    QCOMPARE(again.importAnswers(u"youtube/table"_s).value(u"currency"_s), u"KRW"_s);
    QCOMPARE(again.lastMappingPreset(), std::optional(preset));
    QCOMPARE(again.ratesHistory(), rates);
    QCOMPARE(again.watchedFolder(), u"/home/나/받은 파일"_s);
}

void tst_AppSettings::tellsAboutChangesOnce()
{
    Fixture f;
    QSignalSpy language(&f.settings, &AppSettings::languageChanged);
    QSignalSpy theme(&f.settings, &AppSettings::themeChanged);
    QSignalSpy motion(&f.settings, &AppSettings::motionChanged);
    QSignalSpy folder(&f.settings, &AppSettings::backupFolderChanged);

    for (int i = 0; i < 2; ++i) {
        f.settings.setLanguage(AppSettings::Language::English);
        f.settings.setTheme(AppSettings::Theme::Light);
        f.settings.setMotion(AppSettings::Motion::Reduced);
        f.settings.setBackupFolder(u"/a"_s);
    }

    QCOMPARE(language.count(), 1);
    QCOMPARE(language.first().first().value<AppSettings::Language>(),
             AppSettings::Language::English);
    QCOMPARE(theme.count(), 1);
    QCOMPARE(theme.first().first().value<AppSettings::Theme>(), AppSettings::Theme::Light);
    QCOMPARE(motion.count(), 1);
    QCOMPARE(folder.count(), 1);
    QCOMPARE(folder.first().first().toString(), u"/a"_s);
}

void tst_AppSettings::forgetsWhatIsTakenBack()
{
    Fixture f;
    f.settings.setStaySignedInUser(UserId(Uuid::v7(1)));
    f.settings.setLastMappingPreset(PresetId(Uuid::v7(1)));
    f.settings.setHomeCurrency(Currencies::jpy());

    f.settings.setStaySignedInUser(std::nullopt);
    f.settings.setLastMappingPreset(std::nullopt);
    f.settings.setHomeCurrency(Currency());

    QVERIFY(!f.settings.staySignedInUser());
    QVERIFY(!f.settings.lastMappingPreset());
    QCOMPARE(f.settings.homeCurrency(), Currencies::usd());
}

void tst_AppSettings::readsDamagedValuesAsDefaults()
{
    Fixture f;
    QFile file(f.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[interface]\nlanguage=Klingon\ntheme=7\n[money]\nhomeCurrency=XXQ\n"
               "[start]\nstaySignedIn=not-an-id\n\xff\xfe\n");
    file.close();

    const AppSettings settings(f.file, english);

    QCOMPARE(settings.language(), AppSettings::Language::System);
    QCOMPARE(settings.theme(), AppSettings::Theme::System);
    QCOMPARE(settings.homeCurrency(), Currencies::usd());
    QVERIFY(!settings.staySignedInUser());
}

void tst_AppSettings::keepsAnswersOfFormatsApart()
{
    Fixture f;

    f.settings.rememberImportAnswer(u"a"_s, u"currency"_s, u"KRW"_s);
    f.settings.rememberImportAnswer(u"a"_s, u"timezone"_s, u"Asia/Seoul"_s);
    f.settings.rememberImportAnswer(u"b"_s, u"currency"_s, u"USD"_s);

    QCOMPARE(f.settings.importAnswers(u"a"_s),
             (QMap<QString, QString>{ { u"currency"_s, u"KRW"_s },
                                      { u"timezone"_s, u"Asia/Seoul"_s } }));
    QCOMPARE(f.settings.importAnswers(u"b"_s),
             (QMap<QString, QString>{ { u"currency"_s, u"USD"_s } }));
}

void tst_AppSettings::fileIsPrivate()
{
    Fixture f;

    f.settings.setTheme(AppSettings::Theme::Dark);

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFileInfo::exists(f.file));
    QCOMPARE(QFile::permissions(f.file) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(tst_AppSettings)
#include "tst_appsettings.moc"
