#include "app/planningwiring.h"

#include "mainwindow/mainwindow.h"
#include "pages/planner/planfilterbar.h"
#include "pages/resources/exposuresheet.h"
#include "pages/resources/resourcefilterbar.h"
#include "pages/resources/resourcespage.h"
#include "storage/database.h"
#include "storage/reminderchoice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

/// Beside the data only what cannot be made again.
QString thumbnailFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/thumbnails"_s;
}

QString reasonOf(const LicenceExposure &exposure)
{
    const QString day = QLocale().toString(exposure.day, QLocale::ShortFormat);
    switch (exposure.reason) {
    case LicenceExposure::Reason::GoesOutLater:
        return PlanningWiring::tr("Goes out on %1").arg(day);
    case LicenceExposure::Reason::HasNoDate:
        return PlanningWiring::tr("Has no date yet");
    case LicenceExposure::Reason::StaysOnline:
        return PlanningWiring::tr("Online since %1").arg(day);
    }
    Q_UNREACHABLE();
}

} // namespace

PlanningWiring::PlanningWiring(const Stores &stores, const Clock &clock, Prompter &prompter,
                               const StateStore &memory, MainWindow &window)
    : m_stores(stores)
    , m_clock(clock)
    , m_window(window)
    , m_categories(stores.database, m_stores.resources)
    , m_plan({ stores.database, stores.contents, stores.channels, ResourceRepository::library },
             clock, prompter)
    , m_planner(m_plan, clock, memory)
    , m_export({ stores.database, m_plan.filter(), m_plan.zone() }, clock, prompter)
    , m_tools({ stores.database, stores.contents, m_stores.plan }, m_plan, m_planner, clock,
              prompter, memory)
    , m_palette(m_tools, m_planner, window, nullptr)
    , m_library({ stores.database, m_stores.resources, m_categories, stores.channels },
                thumbnailFolder(), clock, prompter, memory)
{
    m_planner.setHolidays([this](QDate day) { return holidayOn(day); });
    addPages();
    connectPlan();
    connectLibrary();
}

PlanningWiring::~PlanningWiring() = default;

void PlanningWiring::addPages()
{
    m_window.addPage({ u"planner"_s, Icon::Planner, [] { return words("Planner"); },
                       PageSpec::Section::Main,
                       [this](QWidget *parent) {
                           PlannerPage *page = m_planner.makePage(parent);
                           m_export.attach(*page);
                           emit searchBarMade(u"planner"_s, page->filters());
                           return page;
                       } });
    m_window.addPage({ u"resources"_s, Icon::Resources, [] { return words("Resources"); },
                       PageSpec::Section::Main,
                       [this](QWidget *parent) {
                           ResourcesPage *page = m_library.makePage(parent);
                           connect(page, &ResourcesPage::importsDropped, &m_window,
                                   &MainWindow::filesDropped);
                           emit searchBarMade(u"resources"_s, page->filters());
                           return page;
                       } });
}

void PlanningWiring::connectPlan()
{
    connect(&m_planner, &PlannerPageController::formOpened, this, &PlanningWiring::formOpened);
    connect(&m_planner, &PlannerPageController::noticeRequested, &m_window,
            &MainWindow::showNotice);
    connect(&m_planner, &PlannerPageController::statusChanged, &m_window,
            &MainWindow::setStatusDetails);
    connect(&m_planner, &PlannerPageController::paletteRequested, this,
            &PlanningWiring::paletteRequested);
    connect(&m_export, &PlanExportController::noticeRequested, &m_window, &MainWindow::showNotice);
    connect(&m_export, &PlanExportController::jobStarted, &m_window,
            [this](Job *job) { m_window.trackJob(*job); });
    connect(&m_tools, &PlanTools::noticeRequested, &m_window, &MainWindow::showNotice);
    connect(&m_tools, &PlanTools::undoRequested, this, &PlanningWiring::undoRequested);
    connect(&m_tools, &PlanTools::importRequested, this, &PlanningWiring::importRequested);
    connect(&m_plan, &PlannerController::undoRequested, this, &PlanningWiring::undoRequested);
    const auto changed = [this] {
        m_plan.reloadSurroundings();
        emit libraryChanged();
    };
    connect(&m_stores.resources, &ResourceRepository::inserted, &m_plan, changed);
    connect(&m_stores.resources, &ResourceRepository::updated, &m_plan, changed);
    connect(&m_stores.resources, &ResourceRepository::removed, &m_plan, changed);
    connect(&m_stores.resources, &ResourceRepository::changedInBulk, &m_plan, changed);
}

void PlanningWiring::connectLibrary()
{
    connect(&m_library, &ResourcesController::noticeRequested, &m_window, &MainWindow::showNotice);
    connect(&m_library, &ResourcesController::statusChanged, &m_window,
            &MainWindow::setStatusDetails);
    connect(&m_library, &ResourcesController::paletteRequested, this,
            &PlanningWiring::paletteRequested);
    connect(&m_library, &ResourcesController::undoRequested, this, &PlanningWiring::undoRequested);
    connect(&m_library, &ResourcesController::jobStarted, &m_window,
            [this](Job *job) { m_window.trackJob(*job); });
    connect(&m_library, &ResourcesController::contentRequested, this,
            &PlanningWiring::revealContent);
    connect(&m_library, &ResourcesController::exposureRequested, this,
            &PlanningWiring::answerExposure);
    connect(&m_stores.contents, &ContentRepository::removed, this, &PlanningWiring::rowsRemoved);
    connect(&m_stores.resources, &ResourceRepository::removed, this, &PlanningWiring::rowsRemoved);
    const auto usesChanged = [this] { m_library.refreshUses(); };
    connect(&m_stores.contents, &ContentRepository::inserted, &m_library, usesChanged);
    connect(&m_stores.contents, &ContentRepository::updated, &m_library, usesChanged);
    connect(&m_stores.contents, &ContentRepository::removed, &m_library, usesChanged);
    connect(&m_stores.contents, &ContentRepository::changedInBulk, &m_library, usesChanged);
}

QString PlanningWiring::holidayOn(QDate day)
{
    const QLocale locale;
    for (const Holiday &holiday : m_holidays.ofYear(holidayCountryOf(locale), day.year())) {
        if (holiday.day == day)
            return holiday.name(locale.language());
    }
    return {};
}

void PlanningWiring::setEditable(Qt::ItemFlags editable)
{
    m_library.setEditable(editable);
    m_tools.setEditable(editable);
    m_palette.setEditable(editable);
}

void PlanningWiring::wireActions(MainWindowController &actions)
{
    m_palette.addTo(actions);
}

void PlanningWiring::start()
{
    m_tools.start();
}

void PlanningWiring::setReminderRules(const std::function<ReminderRules()> &rules)
{
    const auto own = [this](ContentId id) {
        return ReminderChoice::of(m_stores.database.reader(), id).value_or(std::nullopt);
    };
    m_planner.setReminders({ own, rules });
}

void PlanningWiring::announceChange()
{
    m_stores.contents.announceBulkChange();
    m_stores.resources.announceBulkChange();
}

void PlanningWiring::revealContent(ContentId id)
{
    m_window.showPage(u"planner"_s);
    m_planner.reveal(id);
}

void PlanningWiring::showDay(QDate day)
{
    m_window.showPage(u"planner"_s);
    m_planner.showDay(day);
}

void PlanningWiring::revealResource(ResourceId id)
{
    m_window.showPage(u"resources"_s);
    m_library.reveal(id);
}

void PlanningWiring::addContent()
{
    m_window.showPage(u"planner"_s);
    m_planner.add({});
}

void PlanningWiring::answerExposure(const QList<ResourceId> &ending, QDate day)
{
    using Answer = QList<Exposure>;
    const QTimeZone zone = m_plan.zone();
    const auto question = [ending, day, zone](Connection &connection) -> Result<Answer> {
        const auto library = ResourceRepository::library(connection);
        const auto contents = ContentRepository::all(connection);
        if (!library || !contents)
            return failure(library ? contents.error() : library.error());
        QList<Resource> resources;
        for (const ResourceId &id : ending) {
            if (const auto found = library->constFind(id); found != library->cend())
                resources.append(*found);
        }
        QHash<ContentId, QString> titles;
        for (const Content &content : *contents)
            titles.insert(content.id, content.title);
        Answer answer;
        const auto exposed = LicenceGuard::exposedIf(resources, day, *contents, zone);
        for (const LicenceExposure &exposure : exposed)
            answer.append({ exposure.content, titles.value(exposure.content), reasonOf(exposure) });
        return answer;
    };
    m_stores.database.pool()
        .read<Answer>(question, nullptr)
        .then(this, [this](const Result<Answer> &answer) { m_library.showExposure(answer); });
}

} // namespace Creator
