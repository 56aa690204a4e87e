#include "app/importwiring.h"
#include "app/notifywiring.h"
#include "app/watchwiring.h"
#include "await.h"
#include "fakeprompter.h"
#include "identity/session.h"
#include "mainwindow/mainwindow.h"
#include "memorystore.h"
#include "pages/imports/importsheet.h"
#include "pages/imports/importsview.h"
#include "settings/appsettings.h"
#include "storage/contentrepository.h"
#include "storage/earningrepository.h"
#include "storage/planrepository.h"
#include "storage/presetrepository.h"
#include "storage/resourcerepository.h"
#include "storage/userrepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"
#include "widgets/banner.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 30'000;

QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(CREATOR_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qUtf8Printable(name));
    return file.readAll();
}

/// The window with a watched folder, over real files.
struct Fixture : TemporaryProfile
{
    Fixture()
    {
        UserRepository users(*database);
        const auto all = users.list();
        if (!all || all->isEmpty())
            qFatal("nobody");
        user = all->constFirst();
        user.role = Role::Creator;
        if (!QDir().mkpath(watched))
            qFatal("no folder");
        view = imports.list().makeView(&window);
        view->resize(1200, 700);
        window.resize(1300, 800);
        window.show();
        view->show();
        notify.follow(session);
        wiring.follow(session);
        session.begin(user);
    }
    ~Fixture()
    {
        if (imports.controller().sheet())
            imports.controller().sheet()->dismiss();
        database->writer().waitForDone();
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(watched + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
    }
    void watch() { settings.setWatchedFolder(watched); }
    QStringList offered()
    {
        QStringList names;
        for (const ArrivedFile &file : wiring.folder().files())
            names.append(QFileInfo(file.path).fileName());
        return names;
    }
    QList<Notification> told() { return *notify.notifications().list(user.id); }
    Banner *banner() { return view->findChild<Banner *>(u"arrivals"_s); }
    /// Presses Import in the sheet when it is ready.
    void import()
    {
        const auto ready = [this] {
            ImportSheet *sheet = imports.controller().sheet();
            auto *button = sheet ? sheet->findChild<QPushButton *>(u"import"_s) : nullptr;
            return button && button->isEnabled();
        };
        QTRY_VERIFY_WITH_TIMEOUT(ready(), wait);
        imports.controller().sheet()->findChild<QPushButton *>(u"import"_s)->click();
    }

    const QString watched = dir.filePath(u"watched"_s);
    User user;
    AppSettings settings{ dir.filePath(u"settings.ini"_s), QLocale(u"en_US"_s) };
    ContentRepository contents{ *database };
    EarningRepository earnings{ *database };
    ResourceRepository resources{ *database };
    PlanRepository plan{ *database };
    ChannelRepository channels{ *database };
    BatchRepository batches{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    MainWindow window;
    Session session;
    ImportsView *view = nullptr;
    ImportWiring imports{ { *database, channels, batches, earnings, settings },
                          clock,
                          prompter,
                          memory.store(),
                          window };
    NotifyWiring notify{ { *database, contents, earnings, resources, plan, settings },
                         clock,
                         window };
    WatchWiring wiring{ { *database, settings, batches, imports, notify }, clock, window };
};

} // namespace

/// Files that arrive in a watched folder.
class tst_WatchWiring final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void aKnownFileIsOfferedAndNotImported()
    {
        Fixture f;
        f.watch();
        f.put(u"stripe_payouts.csv"_s, sampleBytes(u"formats/stripe_payouts.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f.told().size(), 1, wait);
        QCOMPARE(f.told().constFirst().title, u"stripe_payouts.csv has arrived"_s);
        QVERIFY(f.banner()->text().startsWith(u"stripe_payouts.csv has arrived"_s));
        QVERIFY(f.banner()->isVisible());
        QVERIFY(f.batches.list()->isEmpty());
        QVERIFY(!f.imports.controller().sheet());
    }

    void theBannerImportsAndThenGoes()
    {
        Fixture f;
        const QByteArray bytes = sampleBytes(u"formats/stripe_payouts.csv"_s);
        f.put(u"stripe_payouts.csv"_s, bytes);
        f.watch();
        QTRY_VERIFY_WITH_TIMEOUT(f.banner()->isVisible(), wait);
        emit f.banner()->actionRequested();
        f.import();
        QTRY_COMPARE_WITH_TIMEOUT(f.batches.list()->size(), 1, wait);
        QTRY_VERIFY_WITH_TIMEOUT(!f.banner()->isVisible(), wait);

        // The same bytes under another name are not offered again, until the import is undone.
        f.put(u"copy.csv"_s, bytes);
        f.put(u"gumroad_sales.csv"_s, sampleBytes(u"formats/gumroad_sales.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f.offered(), QStringList{ u"gumroad_sales.csv"_s }, wait);
        QVERIFY(await(f.batches.undo(f.batches.list()->constFirst().id)));
        QTRY_COMPARE_WITH_TIMEOUT(f.offered().size(), 2, wait);
    }

    void theNotificationOpensTheFile()
    {
        Fixture f;
        f.watch();
        f.put(u"stripe_payouts.csv"_s, sampleBytes(u"formats/stripe_payouts.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f.told().size(), 1, wait);
        emit f.notify.arrivalRequested(f.told().constFirst().rowId);
        QTRY_VERIFY_WITH_TIMEOUT(f.imports.controller().sheet(), wait);
    }

    void foreignFilesAreLeftAlone()
    {
        Fixture f;
        for (int i = 0; i < 2'000; ++i)
            f.put(u"%1.csv"_s.arg(i), QByteArray("a,b\n1,") + QByteArray::number(i) + "\n");
        f.put(u"picture.png"_s, "\x89PNG");
        f.put(u"page.csv"_s, "<!doctype html><html></html>");
        f.watch();
        f.put(u"gumroad_sales.csv"_s, sampleBytes(u"formats/gumroad_sales.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f.offered(), QStringList{ u"gumroad_sales.csv"_s }, wait);
        QTRY_COMPARE_WITH_TIMEOUT(f.told().size(), 1, wait);
    }

    void aFileThatIsStillWrittenWaits()
    {
        Fixture f;
        f.watch();
        const QByteArray bytes = sampleBytes(u"formats/stripe_payouts.csv"_s);
        QFile file(f.watched + u"/stripe_payouts.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        qsizetype written = 0;
        QTimer slow;
        connect(&slow, &QTimer::timeout, &file, [&] {
            if (written == bytes.size())
                return file.close();
            const qsizetype part = std::min<qsizetype>(bytes.size() - written, bytes.size() / 6);
            written += file.write(bytes.mid(written, part));
            file.flush();
        });
        QSignalSpy offered(&f.wiring.folder(), &FolderWatch::filesChanged);
        slow.start(700);
        QTRY_COMPARE_WITH_TIMEOUT(offered.size(), 1, wait);
        QCOMPARE(written, bytes.size());
        QCOMPARE(f.wiring.folder().files().constFirst().hash,
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void aFolderThatVanishesIsWaitedFor()
    {
        Fixture f;
        f.put(u"stripe_payouts.csv"_s, sampleBytes(u"formats/stripe_payouts.csv"_s));
        f.watch();
        QTRY_COMPARE_WITH_TIMEOUT(f.offered().size(), 1, wait);
        QVERIFY(QDir(f.watched).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(f.offered().isEmpty(), wait);
        QVERIFY(!f.banner()->isVisible());

        QVERIFY(QDir().mkpath(f.watched));
        f.put(u"gumroad_sales.csv"_s, sampleBytes(u"formats/gumroad_sales.csv"_s));
        QTRY_COMPARE_WITH_TIMEOUT(f.offered(), QStringList{ u"gumroad_sales.csv"_s }, wait);
    }

    void nothingIsToldTwice()
    {
        Fixture f;
        f.put(u"stripe_payouts.csv"_s, sampleBytes(u"formats/stripe_payouts.csv"_s));
        f.watch();
        QTRY_COMPARE_WITH_TIMEOUT(f.told().size(), 1, wait);
        QVERIFY(await(f.notify.notifications().remove({ f.told().constFirst().id })));
        f.settings.setWatchedFolder({});
        QVERIFY(!f.banner()->isVisible());
        WatchWiring again({ *f.database, f.settings, f.batches, f.imports, f.notify }, f.clock,
                          f.window);
        again.follow(f.session);
        f.watch();
        QTRY_VERIFY_WITH_TIMEOUT(f.banner()->isVisible(), wait);
        f.database->writer().waitForDone();
        QVERIFY(f.told().isEmpty());
    }

    void aCalendarThatWasTakenInIsDone()
    {
        Fixture f;
        f.put(u"plan.ics"_s, sampleBytes(u"ics/google.ics"_s));
        f.watch();
        QTRY_COMPARE_WITH_TIMEOUT(f.offered().size(), 1, wait);
        emit f.banner()->actionRequested();
        f.import();
        QTRY_VERIFY_WITH_TIMEOUT(f.offered().isEmpty(), wait);
    }

    void aTableOfAnUnknownKindIsOfferedIfItsColumnsAreKnown()
    {
        Fixture f;
        const QByteArray bytes("Wann,Wieviel,Was\n2026-11-02,12.50,USD\n");
        f.put(u"own.csv"_s, bytes);
        const auto found = ArrivedFile::recognise(f.watched + u"/own.csv"_s);
        QVERIFY(found);
        QVERIFY(!found->unknownTable.isEmpty());
        QCOMPARE(ArrivedFile::worthOffering({ *found }, f.database->reader())->size(), 0);
        MappingPreset preset;
        preset.name = u"Mine"_s;
        preset.headerSignature = found->unknownTable;
        preset.mapping = QJsonObject{ { u"date"_s, u"Wann"_s } };
        PresetRepository presets(*f.database);
        const auto saved = await(presets.save(preset));
        QVERIFY2(saved, qPrintable(saved.error().message));
        QCOMPARE(ArrivedFile::worthOffering({ *found, *found }, f.database->reader())->size(), 1);
    }

    void whoOnlyLooksIsOfferedNothing()
    {
        Fixture f;
        f.put(u"stripe_payouts.csv"_s, sampleBytes(u"formats/stripe_payouts.csv"_s));
        f.watch();
        QTRY_COMPARE_WITH_TIMEOUT(f.offered().size(), 1, wait);
        f.session.lock();
        QVERIFY(f.offered().isEmpty());
        QVERIFY(f.wiring.folder().folder().isEmpty());
    }
};

QTEST_MAIN(tst_WatchWiring)
#include "tst_watchwiring.moc"
