#pragma once

#include "core/clock.h"
#include "credentials/secretstore.h"
#include "domain/person.h"

#include <QObject>

#include <memory>

namespace Creator {

class AppSettings;
class ChannelRepository;
class Database;
class EarningRepository;
class LanguageController;
class MainWindow;
class MainWindowController;
class Prompter;
class RateKeeper;
class Session;
class UserRepository;

/// Everything about people in the running program: first run, sign-in and lock over the window,
/// settings, trash, backups, and what the status bar and the profile say.
///
/// Holds wiring and no decisions, as Application does.
class PeopleWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Database &database;
        AppSettings &settings;
        LanguageController &language;
        UserRepository &users;
        ChannelRepository &channels;
        EarningRepository &earnings;
        SecretStore &secrets;
        RateKeeper &rates;
    };

    /// Adds the pages "settings" and "trash" to the window's rail.
    PeopleWiring(const Parts &parts, MainWindow &window, Prompter &prompter, const Clock &clock);
    ~PeopleWiring() override;

    /// Adds lock and sign-out, and answers "about". After the window has all of its pages.
    void wireActions(MainWindowController &actions);
    /// Before the window is shown: lets the person in, or covers the window until they are.
    void open();
    /// After the window was shown.
    void startBackups();

    /// Something went to the trash or came from it.
    void refreshTrash();

    [[nodiscard]] Session &session();
    /// Where backups go now.
    [[nodiscard]] QString backupFolder() const;

    /// Opens sample data in a window and a folder of its own.
    void openSample();

signals:
    /// The person began by importing a file.
    void importRequested();
    void undoRequested();
    /// Contents or resources came back from the trash, or went for good.
    void planRowsChanged();
    /// Close the database, put this backup in its place, and open it again.
    void restoreRequested(const QString &backup);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Services;

    void addPages();
    void connectPages();
    void cover(QWidget *page);
    void uncover();
    void askWho();
    void lock();
    void signOut();
    void applySession();
    void showProfile();
    void showSaveState();
    void showAbout();
    void complain(const Error &error);

    Parts m_parts;
    MainWindow &m_window;
    std::unique_ptr<Services> m_services;
};

} // namespace Creator
