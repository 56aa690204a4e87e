#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace Creator {

class Database;
class MainWindow;
struct Notice;

/// A backup to be put in the place of the data, once the window is closed.
struct RestoreRequest
{
    QString backup;
    QString backupFolder; // where the present state goes
};

/// Everything that lives while a data folder is open in a window: made in order, destroyed in
/// reverse. The only place that knows every class. Holds wiring and no decisions.
class Application
{
public:
    /// The folder must be open for writing.
    Application(std::unique_ptr<Database> database, const Clock &clock);
    ~Application();

    [[nodiscard]] MainWindow &window();
    void show();
    void importFiles(const QStringList &files);
    void raise(const QStringList &files);
    void showNotice(const Notice &notice);
    /// The window was closed: quits as soon as nothing gets lost by it.
    void leave();
    /// Why the window was closed, if it is to open again with other data.
    [[nodiscard]] const std::optional<RestoreRequest> &restoreRequest() const;

private:
    struct Parts;

    void wirePages();
    void wirePeople();
    void wireActions();
    void wireNotifications();
    void wireSettings();
    void startBackgroundWork();

    std::unique_ptr<Parts> m_parts;
};

/// Opens the window on a data folder and runs until it is closed; the process's exit code.
[[nodiscard]] int runWindow(const QString &profile, const QStringList &files, const Clock &clock);

} // namespace Creator
