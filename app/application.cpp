#include "app/application.h"

#include "app/accountwiring.h"
#include "app/analyticswiring.h"
#include "app/dashboardwiring.h"
#include "app/dbusnotifier.h"
#include "app/earningpalettesource.h"
#include "app/figurewiring.h"
#include "app/importwiring.h"
#include "app/indexingjob.h"
#include "app/notifywiring.h"
#include "app/peoplewiring.h"
#include "app/planningwiring.h"
#include "app/reconciliationwiring.h"
#include "app/searchwiring.h"
#include "app/settingchoices.h"
#include "app/singleinstance.h"
#include "app/synckit.h"
#include "app/textpalettesource.h"
#include "app/traynotifier.h"
#include "app/undowiring.h"
#include "app/watchwiring.h"
#include "credentials/keychainsecretstore.h"
#include "dialogs/dialogprompter.h"
#include "identity/session.h"
#include "mainwindow/languagecontroller.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "pages/earnings/earningscontroller.h"
#include "pages/earnings/filterbar.h"
#include "pages/earnings/ledgerview.h"
#include "pages/earnings/reportcontroller.h"
#include "settings/appsettings.h"
#include "settings/profilelocation.h"
#include "storage/accountrepository.h"
#include "storage/backup.h"
#include "storage/batchrepository.h"
#include "storage/channelrepository.h"
#include "storage/contentrepository.h"
#include "storage/database.h"
#include "storage/earningrepository.h"
#include "storage/planrepository.h"
#include "storage/userrepository.h"
#include "sync/ratekeeper.h"
#include "theme/themecontroller.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

StateStore memoryOf(AppSettings &settings)
{
    return { [&settings](const QString &key) { return settings.headerState(key); },
             [&settings](const QString &key, const QByteArray &state) {
                 settings.setHeaderState(key, state);
             } };
}

} // namespace

/// Members in the order of their making.
struct Application::Parts
{
    Parts(std::unique_ptr<Database> opened, const Clock &theClock)
        : clock(theClock)
        , database(std::move(opened))
        , settings(database->folder() + u"/settings.ini"_s)
        , memory(memoryOf(settings))
        , language({ u":/translations"_s }, QLibraryInfo::path(QLibraryInfo::TranslationsPath))
        , users(*database)
        , channels(*database)
        , earnings(*database)
        , contents(*database)
        , batches(*database)
        , plan(*database)
        , resources(*database)
        , window(memory)
        , prompter(window)
        , earningsPage({ *database, earnings, channels, batches }, clock, prompter, memory)
        , imports({ *database, channels, batches, earnings, settings }, clock, prompter, memory,
                  window)
        , reconciliation(*database, clock, prompter, memory)
        , reports(*database, clock, prompter)
        , dashboard({ *database, channels, contents, earnings, resources }, clock, prompter, memory,
                    window)
        , planning({ *database, contents, channels, resources, plan }, clock, prompter, memory,
                   window)
        , searches(plan, prompter, window)
        , notify({ *database, contents, earnings, resources, plan, settings }, clock, window)
        , watch({ *database, settings, batches, imports, notify }, clock, window)
        , found(*database, clock)
        , foundContents(*database, Searched::Contents)
        , foundResources(*database, Searched::Resources)
        , secrets(u"Creator Dashboard"_s)
        , sync(*database, secrets, settings, clock)
        , analytics({ *database, contents, settings, sync.desk(), imports.controller(), planning },
                    clock, prompter, memory, window)
    {
    }

    /// What a run brought is looked at by everything else.
    void announceRun(const RunReport &report)
    {
        const auto account = sync.accounts().find(report.account);
        notify.announceRun(report, account && *account ? (*account)->name() : QString());
        if (report.added + report.updated == 0)
            return;
        contents.announceBulkChange();
        earnings.announceBulkChange();
    }

    const Clock &clock;
    std::unique_ptr<Database> database;
    AppSettings settings;
    StateStore memory;
    LanguageController language;
    ThemeController theme;
    UserRepository users;
    ChannelRepository channels;
    EarningRepository earnings;
    ContentRepository contents;
    BatchRepository batches;
    PlanRepository plan;
    ResourceRepository resources;
    MainWindow window;
    DialogPrompter prompter;
    EarningsController earningsPage;
    ImportWiring imports;
    ReconciliationWiring reconciliation;
    ReportController reports;
    DashboardWiring dashboard;
    PlanningWiring planning;
    SearchWiring searches;
    NotifyWiring notify;
    WatchWiring watch;
    EarningPaletteSource found;
    TextPaletteSource foundContents;
    TextPaletteSource foundResources;
    KeychainSecretStore secrets;
    SyncKit sync;
    AnalyticsWiring analytics;
    std::unique_ptr<AccountWiring> accounts;
    std::unique_ptr<PeopleWiring> people;
    std::unique_ptr<MainWindowController> actions;
    std::unique_ptr<UndoWiring> undo;
    std::unique_ptr<FigureWiring> figures;
    std::optional<RestoreRequest> restore;
};

Application::Application(std::unique_ptr<Database> database, const Clock &clock)
    : m_parts(std::make_unique<Parts>(std::move(database), clock))
{
    wireSettings();
    wirePages();
    wirePeople();
    wireActions();
    wireNotifications();
}

Application::~Application()
{
    m_parts->database->writer().waitForDone();
}

MainWindow &Application::window()
{
    return m_parts->window;
}

void Application::wireSettings()
{
    Parts &p = *m_parts;
    p.language.setLanguage(languageWord(p.settings.language()));
    QObject::connect(&p.settings, &AppSettings::languageChanged, &p.language,
                     [&p](AppSettings::Language to) { p.language.setLanguage(languageWord(to)); });
    QObject::connect(&p.settings, &AppSettings::themeChanged, &p.theme,
                     [&p](AppSettings::Theme theme) { p.theme.setChoice(themeChoice(theme)); });
    const auto takeHome = [&p](Currency home) {
        p.earningsPage.setHomeCurrency(home);
        p.reports.setHomeCurrency(home);
        p.dashboard.setHomeCurrency(home);
    };
    QObject::connect(&p.settings, &AppSettings::homeCurrencyChanged, &p.window, takeHome);
    takeHome(p.settings.homeCurrency());
    p.dashboard.prepare(); // read while the window is built
    p.theme.install(themeChoice(p.settings.theme()));
}

void Application::wirePages()
{
    Parts &p = *m_parts;
    p.window.addPage({ u"earnings"_s, Icon::Earnings,
                       [] { return QCoreApplication::translate("Pages", "Earnings"); },
                       PageSpec::Section::Main,
                       [&p](QWidget *parent) {
                           EarningsPage *page = p.earningsPage.makePage(parent);
                           p.imports.addTo(*page);
                           p.reconciliation.addTo(*page);
                           p.searches.searches().attach(u"earnings"_s, page->ledger().filters());
                           return page;
                       } });
    p.accounts = std::make_unique<AccountWiring>(
        AccountWiring::Stores{ *p.database, p.sync.accounts(), p.sync.comments(), p.channels },
        p.sync.desk(), p.clock, p.prompter, p.window);
    QObject::connect(&p.window, &MainWindow::pageChanged, p.accounts.get(),
                     [&p](const QString &page) {
                         if (page == u"accounts"_s)
                             p.sync.probeKeychain();
                     });
    p.figures = std::make_unique<FigureWiring>(
        FigureWiring::Stores{ *p.database, p.sync.accounts(), p.channels }, p.clock, p.window);
    p.figures->connectTo(*p.accounts, p.dashboard, p.analytics);
    p.imports.connectTo(p.earningsPage);
    p.dashboard.follow(p.sync.desk(), p.sync.comments());
    p.dashboard.connectTo(p.planning, p.earningsPage, *p.accounts, p.analytics);
    p.reconciliation.connectTo(p.earningsPage, p.imports.controller(), p.window);
    p.analytics.keepViews(p.searches.searches());
    QObject::connect(
        &p.planning, &PlanningWiring::searchBarMade, &p.searches,
        [&p](const QString &page, SearchBar &bar) { p.searches.searches().attach(page, bar); });
    QObject::connect(&p.imports.controller().plans(), &PlanImporter::imported, &p.contents,
                     &ContentRepository::announceBulkChange);
    QObject::connect(&p.imports.controller().plans(), &PlanImporter::showRequested, &p.planning,
                     &PlanningWiring::revealContent);
    QObject::connect(&p.imports.controller(), &ImportController::indexingNeeded, &p.window,
                     [this] { startBackgroundWork(); });
    QObject::connect(&p.earningsPage, &EarningsController::noticeRequested, &p.window,
                     &MainWindow::showNotice);
    QObject::connect(&p.earningsPage, &EarningsController::statusChanged, &p.window,
                     &MainWindow::setStatusDetails);
    QObject::connect(&p.earningsPage, &EarningsController::reportRequested, &p.reports,
                     [&p] { p.reports.open(&p.window); });
    QObject::connect(&p.analytics, &AnalyticsWiring::reportRequested, &p.reports,
                     [&p](QDate from, QDate to) { p.reports.openAnalytics(&p.window, from, to); });
}

void Application::wirePeople()
{
    Parts &p = *m_parts;
    p.people = std::make_unique<PeopleWiring>(
        PeopleWiring::Parts{ *p.database, p.settings, p.language, p.users, p.channels, p.earnings,
                             p.secrets, p.sync.rates() },
        p.window, p.prompter, p.clock);
    Session &session = p.people->session();
    QObject::connect(&session, &Session::changed, &p.earningsPage, [&p, &session] {
        const Qt::ItemFlags editable = session.canWrite() ? Qt::ItemIsEditable : Qt::NoItemFlags;
        p.earningsPage.setEditable(editable);
        p.planning.setEditable(editable);
        p.accounts->setEditable(editable);
        p.dashboard.setEditable(editable);
        p.figures->setEditable(editable);
        p.reconciliation.samePayments().setEditable(editable);
        if (session.canWrite())
            p.sync.resume();
        else
            p.sync.pause();
        p.searches.searches().setSaving(session.canWrite() ? SearchBar::Saving::Offered
                                                           : SearchBar::Saving::Withheld);
        p.imports.controller().setEditable(editable);
    });
    QObject::connect(p.people.get(), &PeopleWiring::importRequested, &p.earningsPage,
                     &EarningsController::importRequested);
    QObject::connect(&p.planning, &PlanningWiring::importRequested, &p.earningsPage,
                     &EarningsController::importRequested);
    QObject::connect(&p.dashboard, &DashboardWiring::sampleRequested, p.people.get(),
                     &PeopleWiring::openSample);
    QObject::connect(p.people.get(), &PeopleWiring::restoreRequested, &p.window,
                     [&p](const QString &backup) {
                         p.restore = RestoreRequest{ backup, p.people->backupFolder() };
                         p.window.close();
                     });
}

const std::optional<RestoreRequest> &Application::restoreRequest() const
{
    return m_parts->restore;
}

void Application::leave()
{
    m_parts->sync.leave().then(&m_parts->window, [] { QCoreApplication::quit(); });
}

void Application::showNotice(const Notice &notice)
{
    m_parts->window.showNotice(notice);
}

void Application::wireActions()
{
    Parts &p = *m_parts;
    p.actions = std::make_unique<MainWindowController>(
        p.window,
        QList<PaletteSource *>{ &p.searches.paletteSource(), &p.found, &p.foundContents,
                                &p.foundResources });
    QObject::connect(&p.earningsPage, &EarningsController::paletteRequested, p.actions.get(),
                     &MainWindowController::openPalette);
    QObject::connect(&p.found, &EarningPaletteSource::chosen, &p.window,
                     [&p](const Earning &earning) {
                         p.window.showPage(u"earnings"_s);
                         p.earningsPage.reveal(earning);
                     });
    QObject::connect(&p.foundContents, &TextPaletteSource::chosen, &p.planning,
                     [&p](const Uuid &id) { p.planning.revealContent(ContentId(id)); });
    QObject::connect(&p.foundResources, &TextPaletteSource::chosen, &p.planning,
                     [&p](const Uuid &id) { p.planning.revealResource(ResourceId(id)); });
    QObject::connect(&p.planning, &PlanningWiring::paletteRequested, p.actions.get(),
                     &MainWindowController::openPalette);
    QObject::connect(p.people.get(), &PeopleWiring::planRowsChanged, &p.planning,
                     &PlanningWiring::announceChange);
    QObject::connect(&p.planning, &PlanningWiring::rowsRemoved, p.people.get(),
                     &PeopleWiring::refreshTrash);
    p.people->wireActions(*p.actions);
    p.planning.wireActions(*p.actions);
    p.accounts->wireActions(*p.actions);
    QObject::connect(p.accounts.get(), &AccountWiring::contentRequested, &p.planning,
                     &PlanningWiring::revealContent);
    QObject::connect(p.accounts.get(), &AccountWiring::paletteRequested, p.actions.get(),
                     &MainWindowController::openPalette);
    p.analytics.wireActions(*p.actions);
    p.reconciliation.follow(p.earnings);
    p.undo = std::make_unique<UndoWiring>(
        UndoWiring::Stores{ *p.database, p.earnings, p.batches, p.channels }, p.clock, p.window,
        *p.actions);
    QObject::connect(p.undo.get(), &UndoWiring::applied, &p.planning,
                     &PlanningWiring::announceChange);
    p.dashboard.wireActions(*p.actions, *p.undo);
    p.figures->wireActions(*p.actions, *p.undo);
    QObject::connect(&p.reconciliation.samePayments(), &SamePaymentController::undoRequested,
                     p.undo.get(), &UndoWiring::undo);
    QObject::connect(p.undo.get(), &UndoWiring::applied, &p.plan, &PlanRepository::announceChange);
    QObject::connect(p.undo.get(), &UndoWiring::applied, &p.analytics,
                     &AnalyticsWiring::announceChange);
    QObject::connect(p.undo.get(), &UndoWiring::applied, p.accounts.get(),
                     &AccountWiring::announceChange);
    QObject::connect(p.accounts.get(), &AccountWiring::undoRequested, p.undo.get(),
                     &UndoWiring::undo);
    QObject::connect(&p.searches.searches(), &SavedSearchController::undoRequested, p.undo.get(),
                     &UndoWiring::undo);
    QObject::connect(&p.planning, &PlanningWiring::undoRequested, p.undo.get(), &UndoWiring::undo);
    QObject::connect(&p.imports.controller().plans(), &PlanImporter::undoRequested, p.undo.get(),
                     &UndoWiring::undo);
    QObject::connect(&p.earningsPage, &EarningsController::undoRequested, p.undo.get(),
                     &UndoWiring::undo);
    QObject::connect(p.people.get(), &PeopleWiring::undoRequested, p.undo.get(), &UndoWiring::undo);
}

void Application::wireNotifications()
{
    Parts &p = *m_parts;
    p.notify.follow(p.people->session());
    p.planning.setReminderRules([&p] { return p.settings.notificationWishes().rules; });
    QObject::connect(&p.imports.controller(), &ImportController::imported, &p.notify,
                     &NotifyWiring::announceImport);
    QObject::connect(&p.planning, &PlanningWiring::libraryChanged, &p.notify,
                     &NotifyWiring::readSoon);
    QObject::connect(&p.notify, &NotifyWiring::figuresRequested, &p.analytics,
                     &AnalyticsWiring::showDay);
    QObject::connect(&p.notify, &NotifyWiring::importsRequested, &p.window,
                     [&p] { p.imports.showList(); });
    QObject::connect(&p.notify, &NotifyWiring::payoutsRequested, &p.window,
                     [&p] { p.reconciliation.show(p.window); });
    QObject::connect(&p.notify, &NotifyWiring::contentRequested, &p.planning,
                     &PlanningWiring::revealContent);
    QObject::connect(&p.notify, &NotifyWiring::resourceRequested, &p.planning,
                     &PlanningWiring::revealResource);
    QObject::connect(&p.notify, &NotifyWiring::earningRequested, &p.window,
                     [&p](const Earning &earning) {
                         p.window.showPage(u"earnings"_s);
                         p.earningsPage.reveal(earning);
                     });
    QObject::connect(&p.sync.accounts(), &AccountRepository::purged, &p.earnings,
                     &EarningRepository::announceBulkChange);
    QObject::connect(&p.sync.accounts(), &AccountRepository::purged, &p.planning,
                     &PlanningWiring::announceChange);
    QObject::connect(&p.sync.rates(), &RateKeeper::ratesWritten, &p.earnings,
                     &EarningRepository::announceBulkChange);
    QObject::connect(&p.sync.desk(), &AccountDesk::runEnded, &p.notify,
                     [&p](const RunReport &report) { p.announceRun(report); });
    QObject::connect(&p.notify, &NotifyWiring::paletteRequested, p.actions.get(),
                     &MainWindowController::openPalette);
}

void Application::startBackgroundWork()
{
    Parts &p = *m_parts;
    auto *indexing = new IndexingJob(p.database->writer(), &p.window);
    QObject::connect(indexing, &Job::finished, indexing, &QObject::deleteLater);
    p.window.trackJob(*indexing);
    indexing->start();
}

void Application::show()
{
    m_parts->people->open();
    m_parts->window.showPage(u"dashboard"_s);
    m_parts->window.show();
    m_parts->people->startBackups();
    // The first pages have disk and processor to themselves.
    QTimer::singleShot(3s, &m_parts->window, [this] {
        startBackgroundWork();
        m_parts->notify.start(std::make_unique<DBusNotifier>(QDBusConnection::sessionBus()),
                              std::make_unique<TrayNotifier>());
        m_parts->planning.start();
        m_parts->watch.follow(m_parts->people->session());
        // Nobody may have signed in yet, or one who only looks.
        if (!m_parts->people->session().canWrite())
            m_parts->sync.pause();
        m_parts->sync.begin();
    });
}

void Application::importFiles(const QStringList &files)
{
    m_parts->imports.controller().importFiles(files);
}

void Application::raise(const QStringList &files)
{
    // It was closed a moment ago, and is wanted again. One that restores opens by itself.
    if (!m_parts->restore && m_parts->sync.stay() && m_parts->people->session().canWrite())
        m_parts->sync.resume();
    m_parts->window.raiseToFront();
    if (!files.isEmpty())
        importFiles(files);
}

namespace {

int sayAndLeave(const QString &sentence)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), sentence);
    box.setTextFormat(Qt::PlainText);
    box.open();
    QObject::connect(&box, &QMessageBox::finished, qApp, &QApplication::quit);
    QApplication::exec();
    return 1;
}

/// The window is closed and nobody has the file open.
Notice restore(const RestoreRequest &request, const QString &profile, const Clock &clock)
{
    const Status restored = Backup::restore(request.backup, Database::filePathIn(profile),
                                            request.backupFolder, clock.nowUtc());
    if (restored)
        return { Tone::Positive, QCoreApplication::translate("Application", "Backup restored") };
    return { Tone::Negative,
             QCoreApplication::translate("Application", "The backup could not be restored"),
             restored.error().message };
}

} // namespace

int runWindow(const QString &profile, const QStringList &files, const Clock &clock)
{
    SingleInstance instance(profile);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    std::optional<Notice> notice;
    for (;;) {
        Result<std::unique_ptr<Database>> database
            = Database::open(profile, Database::Access::ReadWrite, clock);
        if (!database) {
            const bool isBusy = database.error().code == Error::Code::StorageBusy;
            if (isBusy && !notice && instance.handOver(files))
                return 0;
            return sayAndLeave(database.error().message);
        }
        auto application = std::make_unique<Application>(std::move(*database), clock);
        QObject::connect(&instance, &SingleInstance::raised, &application->window(),
                         [&application](const QStringList &more) { application->raise(more); });
        QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &application->window(),
                         [&application] { application->leave(); });
        if (!notice)
            instance.listen();
        application->show();
        if (notice)
            application->showNotice(*notice);
        else if (!files.isEmpty())
            application->importFiles(files);
        const int code = QApplication::exec();
        const std::optional<RestoreRequest> request = application->restoreRequest();
        application.reset();
        if (!request)
            return code;
        notice = restore(*request, profile, clock);
    }
}

} // namespace Creator
