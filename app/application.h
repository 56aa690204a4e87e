#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QStringList>

#include <memory>

namespace Creator {

class Database;
class MainWindow;

/// Everything that lives while a data folder is open in a window: made in order, destroyed in reverse.
/// The only place that knows every class. Holds wiring and no decisions.
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

private:
    struct Parts;

    void wirePages();
    void wireActions();
    void wireSettings();
    void wireUndo();
    void startBackgroundWork();

    std::unique_ptr<Parts> m_parts;
};

/// Opens the window on a data folder and runs until it is closed; the process's exit code.
[[nodiscard]] int runWindow(const QString &profile, const QStringList &files, const Clock &clock);

} // namespace Creator
