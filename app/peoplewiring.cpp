#include "app/peoplewiring.h"

#include "dialogs/aboutsheet.h"
#include "dialogs/cover.h"
#include "identity/credentialcheck.h"
#include "identity/identityservice.h"
#include "identity/passwordhasher.h"
#include "identity/session.h"
#include "identity/userservice.h"
#include "mainwindow/languagecontroller.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "models/usertablemodel.h"
#include "pages/settings/settingscontroller.h"
#include "pages/signin/signincontroller.h"
#include "pages/trash/trashcontroller.h"
#include "pages/welcome/welcomecontroller.h"
#include "settings/appsettings.h"
#include "settings/profilelocation.h"
#include "storage/backupservice.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/userrepository.h"
#include "widgets/openlink.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

/// Members in the order of their making.
struct PeopleWiring::Services
{
    Services(const PeopleWiring::Parts &p, Prompter &prompter, const Clock &clock)
        : check(p.users, hasher, clock)
        , people(p.users, check, hasher, session)
        , identity(p.users, check, p.secrets, session)
        , backups(p.database, clock)
        , trash(p.database, p.earnings)
        , peoplePage(people, p.users, session)
        , settingsPage({ p.settings, p.database, p.channels, backups, p.rates }, peoplePage,
                       session, prompter)
        , trashPage({ trash, p.earnings, backups }, session, prompter, clock)
        , welcome(p.settings, people, p.channels)
        , signIn({ identity, people, p.users, session, p.secrets }, p.settings, clock)
    {
    }

    PasswordHasher hasher;
    Session session;
    CredentialCheck check;
    UserService people;
    IdentityService identity;
    BackupService backups;
    TrashRepository trash;
    PeopleController peoplePage;
    SettingsController settingsPage;
    TrashController trashPage;
    WelcomeController welcome;
    SignInController signIn;
    QPointer<Cover> cover;
    QAction lockAction;
    QAction signOutAction;
    QTimer saveTimer;
    QString shownSaveState;
};

PeopleWiring::PeopleWiring(const Parts &parts, MainWindow &window, Prompter &prompter,
                           const Clock &clock)
    : m_parts(parts)
    , m_window(window)
    , m_services(std::make_unique<Services>(parts, prompter, clock))
{
    m_services->backups.setFolder(parts.settings.backupFolder());
    connect(&parts.settings, &AppSettings::backupFolderChanged, &m_services->backups,
            &BackupService::setFolder);
    addPages();
    connectPages();
    connect(&m_services->session, &Session::changed, this, &PeopleWiring::applySession);
    connect(&parts.channels, &ChannelRepository::changed, this, &PeopleWiring::showProfile);
    connect(&parts.language, &LanguageController::languageChanged, this,
            [this] { applySession(); });
    m_services->saveTimer.setInterval(250ms);
    connect(&m_services->saveTimer, &QTimer::timeout, this, &PeopleWiring::showSaveState);
}

PeopleWiring::~PeopleWiring() = default;

void PeopleWiring::addPages()
{
    Services &s = *m_services;
    m_window.addPage({ u"trash"_s, Icon::Trash, [] { return PeopleWiring::tr("Trash"); },
                       PageSpec::Section::Bottom,
                       [&s](QWidget *parent) { return s.trashPage.makePage(parent); } });
    m_window.addPage({ u"settings"_s, Icon::Settings, [] { return PeopleWiring::tr("Settings"); },
                       PageSpec::Section::Bottom,
                       [&s](QWidget *parent) { return s.settingsPage.makePage(parent); } });
}

void PeopleWiring::connectPages()
{
    Services &s = *m_services;
    connect(&s.settingsPage, &SettingsController::noticeRequested, &m_window,
            &MainWindow::showNotice);
    connect(&s.settingsPage, &SettingsController::trashRequested, this,
            [this] { m_window.showPage(u"trash"_s); });
    connect(&s.settingsPage, &SettingsController::restoreRequested, this,
            &PeopleWiring::restoreRequested);
    connect(&s.trashPage, &TrashController::noticeRequested, &m_window, &MainWindow::showNotice);
    connect(&s.trashPage, &TrashController::undoRequested, this, &PeopleWiring::undoRequested);
    connect(&s.trash, &TrashRepository::contentsChanged, this, &PeopleWiring::planRowsChanged);
    connect(&s.trash, &TrashRepository::resourcesChanged, this, &PeopleWiring::planRowsChanged);
    connect(&m_window, &MainWindow::profileRequested, this, [this] {
        m_window.showPage(u"settings"_s);
        m_services->settingsPage.page()->showSection(SettingsPage::Section::Channels);
    });
    connect(&s.welcome, &WelcomeController::sampleRequested, this, &PeopleWiring::openSample);
    connect(&s.welcome, &WelcomeController::finished, this, [this](WelcomePage::Begin how) {
        uncover();
        if (how == WelcomePage::Begin::Import)
            emit importRequested();
    });
    connect(&s.signIn, &SignInController::signedIn, this, [this](const QString &notice) {
        uncover();
        if (!notice.isEmpty())
            m_window.showNotice({ Tone::Warning, tr("You do not stay signed in"), notice });
    });
    connect(&s.signIn, &SignInController::otherPersonRequested, this, &PeopleWiring::signOut);
    connect(&s.backups, &BackupService::dailyFailed, this, [this](const Error &error) {
        m_window.showNotice(
            { Tone::Warning, tr("The daily backup could not be made"), error.message });
    });
}

void PeopleWiring::wireActions(MainWindowController &actions)
{
    Services &s = *m_services;
    s.lockAction.setObjectName(u"lock"_s);
    s.lockAction.setShortcut(Qt::CTRL | Qt::Key_L);
    s.signOutAction.setObjectName(u"signOut"_s);
    connect(&s.lockAction, &QAction::triggered, this, &PeopleWiring::lock);
    connect(&s.signOutAction, &QAction::triggered, this, &PeopleWiring::signOut);
    actions.addAction(s.lockAction, Icon::Lock);
    actions.addAction(s.signOutAction, Icon::User);
    connect(&actions, &MainWindowController::aboutRequested, this, &PeopleWiring::showAbout);
    applySession();
}

void PeopleWiring::open()
{
    Services &s = *m_services;
    const auto opening = s.identity.open();
    if (!opening) {
        complain(opening.error());
        return;
    }
    switch (*opening) {
    case IdentityService::Opening::FirstRun:
        cover(s.welcome.makePage(m_parts.language.language(), nullptr));
        return;
    case IdentityService::Opening::AtOnce:
        return;
    case IdentityService::Opening::SignIn:
        askWho();
        if (const auto last = m_parts.settings.staySignedInUser()) {
            s.identity.signInWithToken(*last).then(this, [this](const Result<User> &user) {
                if (user)
                    uncover();
            });
        }
        return;
    }
}

void PeopleWiring::startBackups()
{
    qApp->installEventFilter(this);
    m_services->backups.start();
    m_services->saveTimer.start();
    showSaveState();
}

Session &PeopleWiring::session()
{
    return m_services->session;
}

QString PeopleWiring::backupFolder() const
{
    return m_services->backups.folder();
}

void PeopleWiring::cover(QWidget *page)
{
    uncover();
    m_services->cover = new Cover(&m_window);
    m_services->cover->setPage(page);
    m_services->cover->open();
}

void PeopleWiring::uncover()
{
    if (!m_services->cover)
        return;
    m_services->cover->lift();
    m_services->cover->hide();
    m_services->cover->deleteLater();
    m_services->cover = nullptr;
}

void PeopleWiring::askWho()
{
    cover(m_services->signIn.makePage(SignInPage::Purpose::SignIn, nullptr));
}

void PeopleWiring::lock()
{
    if (const Status locked = m_services->identity.lock(); !locked)
        complain(locked.error());
    else
        cover(m_services->signIn.makePage(SignInPage::Purpose::Unlock, nullptr));
}

void PeopleWiring::signOut()
{
    m_parts.settings.setStaySignedInUser(std::nullopt);
    m_services->identity.signOut().then(this, [this](const Status &done) {
        if (!done)
            complain(done.error());
    });
    askWho();
}

void PeopleWiring::applySession()
{
    Services &s = *m_services;
    const std::optional<User> &user = s.session.user();
    Writer &writer = m_parts.database.writer();
    writer.setUser(user ? std::optional(user->id) : std::nullopt);
    const bool viewer = user && !canWrite(user->role);
    writer.setRefusing(viewer
                           ? std::optional(tr("You are signed in as a viewer, who may not change "
                                              "anything."))
                           : std::nullopt);
    s.lockAction.setText(tr("Lock"));
    s.signOutAction.setText(tr("Sign out"));
    const bool mayLeave = user && user->hasPassword;
    s.lockAction.setEnabled(mayLeave);
    s.signOutAction.setEnabled(mayLeave);
    showProfile();
    s.shownSaveState.clear();
    showSaveState();
}

void PeopleWiring::showProfile()
{
    const auto channels = m_parts.channels.list();
    if (!channels)
        return;
    const bool sample = m_parts.database.folder() == ProfileLocation::sampleFolder();
    const QString name = channels->isEmpty() ? tr("No channel yet") : channels->first().name;
    m_window.setProfile(name,
                        sample ? tr("Sample data")
                               : tr("%Ln channel(s)", nullptr, static_cast<int>(channels->size())));
}

void PeopleWiring::showSaveState()
{
    const std::optional<User> &user = m_services->session.user();
    QString text
        = m_parts.database.writer().pending() > 0 ? tr("Saving…") : tr("All changes saved");
    if (user && user->hasPassword) {
        //: %1 is the save state, %2 a person's name, %3 their role
        text = tr("%1 · %2, %3").arg(text, user->name, roleText(user->role));
    }
    if (std::exchange(m_services->shownSaveState, text) != text)
        m_window.setSaveState(text);
}

void PeopleWiring::showAbout()
{
    auto *sheet
        = new AboutSheet(QApplication::applicationVersion(), m_parts.database.folder(), &m_window);
    connect(sheet, &AboutSheet::linkRequested, this, [this](const QString &link) {
        if (openLink(link) == LinkOutcome::Refused)
            complain({ Error::Code::File, tr("The desktop could not open the link.") });
    });
    connect(sheet, &AboutSheet::folderRequested, this, [this] {
        if (openFolder(m_parts.database.folder()) == LinkOutcome::Refused)
            complain({ Error::Code::File, tr("The desktop could not open the folder.") });
    });
    sheet->open();
}

void PeopleWiring::openSample()
{
    const QString program = QApplication::applicationFilePath();
    const QStringList profile{ u"--profile"_s, ProfileLocation::sampleFolder() };
    auto *filling = new QProcess(this);
    // A folder that is filled already is refused, and then shown as it is.
    connect(filling, &QProcess::finished, this, [filling, program, profile] {
        QProcess::startDetached(program, profile);
        filling->deleteLater();
    });
    filling->start(program, profile + QStringList{ u"demo"_s, u"--size"_s, u"small"_s });
}

void PeopleWiring::complain(const Error &error)
{
    m_window.showNotice({ Tone::Negative, tr("That did not work"), error.message });
}

bool PeopleWiring::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_services->backups.noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PeopleWiring::refreshTrash()
{
    m_services->trashPage.refreshSoon();
}

} // namespace Creator
