#include "pages/resources/resourcescontroller.h"

#include "core/clock.h"
#include "media/filestatejob.h"
#include "models/resourcewords.h"
#include "pages/resources/categoriessheet.h"
#include "pages/resources/resourcedetail.h"
#include "pages/resources/resourcesheet.h"
#include "widgets/openlink.h"

#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

// Sharp at 2x on the largest card; a file is read once for all scales.
constexpr QSize thumbnailRoom(400, 400);

struct Loaded
{
    ResourceRowList rows;
    QList<ResourceCategory> categories;
};

Result<Loaded> load(Connection &connection)
{
    const auto resources = ResourceRepository::list(connection);
    const auto usedIn = ResourceRepository::usedIn(connection);
    const auto categories = CategoryRepository::list(connection);
    if (!resources)
        return failure(resources.error());
    if (!usedIn)
        return failure(usedIn.error());
    if (!categories)
        return failure(categories.error());
    return Loaded{ ResourceTableModel::prepare(*resources, *usedIn), *categories };
}

} // namespace

ResourcesController::ResourcesController(const Stores &stores, const QString &thumbnailFolder,
                                         const Clock &clock, Prompter &prompter,
                                         const StateStore &memory, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(memory)
    , m_thumbnails(thumbnailFolder, thumbnailRoom)
    , m_model(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(50ms);
    connect(&m_rest, &QTimer::timeout, this, &ResourcesController::describeChoices);
    connectStores();
}

ResourcesController::~ResourcesController() = default;

void ResourcesController::connectStores()
{
    ResourceRepository &resources = m_stores.resources;
    const auto upsert = [this](const QList<Resource> &rows) {
        if (!m_page)
            return;
        m_reading.noteChange();
        m_model.upsert(rows);
        checkFiles(rows);
        m_rest.start();
    };
    connect(&resources, &ResourceRepository::inserted, this, upsert);
    connect(&resources, &ResourceRepository::inserted, this, &ResourcesController::refreshUses);
    connect(&resources, &ResourceRepository::updated, this, upsert);
    connect(&resources, &ResourceRepository::removed, this, [this](const QList<ResourceId> &ids) {
        m_reading.noteChange();
        m_model.remove(ids);
        m_rest.start();
    });
    connect(&resources, &ResourceRepository::changedInBulk, this, &ResourcesController::refresh);
    connect(&m_stores.categories, &CategoryRepository::changed, this,
            &ResourcesController::loadCategories);
}

ResourcesPage *ResourcesController::makePage(QWidget *parent)
{
    m_page = new ResourcesPage({ m_model, m_thumbnails, m_clock }, m_memory, parent);
    m_page->setEditable(m_editable);
    connectPage();
    refresh();
    return m_page;
}

void ResourcesController::connectPage()
{
    ResourcesPage *page = m_page;
    using Page = ResourcesPage;
    connect(page, &Page::addFilesRequested, this, &ResourcesController::chooseFiles);
    connect(page, &Page::filesDropped, this, &ResourcesController::addFiles);
    connect(page, &Page::addLinkRequested, this, [this] {
        Resource link;
        link.type = ResourceType::Link;
        openSheet(link);
    });
    connect(page, &Page::checkFilesRequested, this, &ResourcesController::checkAll);
    connect(page, &Page::categoriesRequested, this, &ResourcesController::openCategories);
    connect(page, &Page::editRequested, this, [this](const QList<ResourceId> &ids) {
        const ResourceRow *row = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
        if (row)
            openSheet(row->resource);
    });
    connect(page, &Page::categoryChosen, this, &ResourcesController::setCategory);
    connect(page, &Page::tagRequested, this, &ResourcesController::addTag);
    connect(page, &Page::deleteRequested, this, &ResourcesController::moveToTrash);
    connect(page, &Page::openRequested, this, &ResourcesController::open);
    connect(page, &Page::exposureRequested, this, &ResourcesController::openExposure);
    connect(page, &Page::relinkRequested, this, &ResourcesController::chooseRelinkFolder);
    connect(page, &Page::contentRequested, this, &ResourcesController::contentRequested);
    connect(page, &Page::paletteRequested, this, &ResourcesController::paletteRequested);
    connect(page, &Page::selectionChanged, this, &ResourcesController::loadUses);
}

void ResourcesController::setEditable(Qt::ItemFlags editable)
{
    m_editable = editable;
    if (m_page)
        m_page->setEditable(editable);
}

void ResourcesController::refresh()
{
    if (!m_page)
        return;
    m_stores.database.pool().read<Loaded>(load).then(
        this, [this, reading = m_reading.begin()](const Result<Loaded> &loaded) {
            const LatestReading::Answer answer = m_reading.end(reading);
            if (!m_page || answer == LatestReading::Answer::Overtaken)
                return;
            if (answer == LatestReading::Answer::Stale)
                refresh();
            else if (loaded)
                takeLoaded(loaded->rows, loaded->categories);
            else
                report(failure(loaded.error()), {});
        });
}

void ResourcesController::takeLoaded(const ResourceRowList &rows,
                                     const QList<ResourceCategory> &categories)
{
    m_model.setCategories(categories);
    m_model.setAll(rows);
    describeChoices();
    checkFiles(m_model.files());
    if (!m_revealLater.isNull())
        reveal(m_revealLater);
}

void ResourcesController::loadCategories()
{
    m_stores.database.pool()
        .read<QList<ResourceCategory>>(&CategoryRepository::list)
        .then(this, [this](const Result<QList<ResourceCategory>> &categories) {
            if (!categories)
                return;
            m_model.setCategories(*categories);
            describeChoices();
            if (m_categoriesSheet)
                m_categoriesSheet->setCategories(*categories);
        });
}

void ResourcesController::describeChoices()
{
    if (!m_page)
        return;
    m_page->filters().setCategories(m_model.categories());
    m_page->filters().setTags(m_model.tags());
}

void ResourcesController::refreshUses()
{
    if (!m_page)
        return;
    using Counts = QHash<ResourceId, int>;
    m_stores.database.pool()
        .read<Counts>(&ResourceRepository::usedIn)
        .then(this, [this](const Result<Counts> &counts) {
            if (!counts || !m_page)
                return;
            m_model.setUsedIn(*counts);
            loadUses(m_page->selectedIds());
        });
}

void ResourcesController::loadUses(const QList<ResourceId> &selection)
{
    emit statusChanged(selection.isEmpty() ? QStringList()
                                           : QStringList{ tr("%Ln selected", nullptr,
                                                             static_cast<int>(selection.size())) });
    if (selection.size() != 1)
        return;
    const int asked = ++m_usesAsked;
    using Uses = QList<ResourceRepository::Use>;
    m_stores.database.pool()
        .read<Uses>([id = selection.first()](Connection &connection) {
            return ResourceRepository::contentsUsing(connection, id);
        })
        .then(this, [this, asked](const Result<Uses> &uses) {
            if (uses && m_page && asked == m_usesAsked)
                m_page->detail().showUses(*uses);
        });
}

void ResourcesController::run(Job *job, const std::function<void()> &done)
{
    job->setParent(this);
    connect(job, &Job::finished, this, [this, job, done] {
        job->deleteLater();
        if (!job->error())
            done();
        else if (job->error()->code != Error::Code::Cancelled)
            report(failure(*job->error()), {});
    });
    emit jobStarted(job);
    job->start();
}

void ResourcesController::checkFiles(const QList<Resource> &resources)
{
    if (resources.isEmpty())
        return;
    auto *job = new FileStateJob(resources);
    run(job, [this, job] { m_model.setFileStates(job->states()); });
}

void ResourcesController::checkAll()
{
    auto *job = new FileStateJob(m_model.files());
    run(job, [this, job] {
        m_thumbnails.forgetAll();
        m_model.setFileStates(job->states());
        readAgain(job->states().keys(FileState::Changed));
        const auto missing = static_cast<int>(
            std::count(job->states().cbegin(), job->states().cend(), FileState::Missing));
        Notice notice{ missing == 0 ? Tone::Positive : Tone::Warning,
                       missing == 0 ? tr("Every file is where it was")
                                    : tr("%Ln file(s) missing", nullptr, missing) };
        if (missing > 0) {
            notice.actionText = tr("Find moved files…");
            notice.action = [this] { chooseRelinkFolder(); };
        }
        emit noticeRequested(notice);
    });
}

void ResourcesController::reveal(ResourceId id)
{
    const bool isKnown = m_page && m_model.find(id);
    m_revealLater = isKnown ? ResourceId() : id;
    if (isKnown)
        m_page->reveal(id);
}

void ResourcesController::openSheet(const Resource &resource)
{
    const Result<QList<Channel>> channels = m_stores.channels.list();
    if (!m_page || !channels)
        return;
    QStringList plans;
    const QList<Resource> all = m_model.all();
    for (const Resource &one : all) {
        if (!one.licence.subscription.isEmpty())
            plans.append(one.licence.subscription);
    }
    plans.removeDuplicates();
    plans.sort();
    auto *sheet = new ResourceSheet(resource, { m_model.categories(), *channels, plans },
                                    m_prompter, m_page->window());
    connect(sheet, &ResourceSheet::saveRequested, this,
            [this, sheet, resource](const Resource &changed) {
                save(changed, resource, [sheet = QPointer<ResourceSheet>(sheet)] {
                    if (sheet)
                        sheet->dismiss();
                });
            });
    sheet->open();
}

void ResourcesController::setCategory(const QList<ResourceId> &ids,
                                      const std::optional<CategoryId> &category)
{
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_stores.resources
        .change(ids, tr("Change the category of %Ln resource(s)", nullptr, count),
                [category](Resource &resource) { resource.categoryId = category; })
        .then(this, [this, count](const Status &status) {
            report(status, tr("%Ln resource(s) changed", nullptr, count));
        });
}

void ResourcesController::addTag(const QList<ResourceId> &ids)
{
    if (ids.isEmpty())
        return;
    Prompter::TextQuestion question;
    question.title = tr("Add a tag");
    question.label = tr("Tag");
    question.confirmText = tr("Add");
    m_prompter.askText(question, this, [this, ids](const std::optional<QString> &typed) {
        const QString tag = typed.value_or(QString()).remove(u',').simplified();
        if (tag.isEmpty())
            return;
        const auto count = static_cast<int>(ids.size());
        m_stores.resources
            .change(ids, tr("Tag %Ln resource(s)", nullptr, count),
                    [tag](Resource &resource) {
                        if (!resource.tags.contains(tag))
                            resource.tags.append(tag);
                    })
            .then(this, [this, count](const Status &status) {
                report(status, tr("%Ln resource(s) changed", nullptr, count));
            });
    });
}

void ResourcesController::moveToTrash(const QList<ResourceId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto count = static_cast<int>(ids.size());
    m_stores.resources.moveToTrash(ids).then(this, [this, count](const Status &status) {
        report(status, tr("%Ln resource(s) moved to the trash", nullptr, count));
    });
}

void ResourcesController::open(ResourceId id)
{
    const ResourceRow *row = m_model.find(id);
    if (!row)
        return;
    const QString &location = row->resource.location;
    const LinkOutcome outcome = isFileLocation(location)
        ? openFolder(QFileInfo(location).absolutePath())
        : openLink(location);
    if (outcome == LinkOutcome::Refused)
        report(failure(Error::Code::File, tr("The desktop could not open it.")), {});
}

void ResourcesController::openExposure(ResourceId id)
{
    const ResourceRow *row = m_model.find(id);
    if (!row || !m_page)
        return;
    const Licence &licence = row->resource.licence;
    QList<ExposureSheet::Scope> scopes{ { row->resource.name, { id } } };
    if (!licence.subscription.isEmpty()) {
        ExposureSheet::Scope plan{ tr("All of “%1”").arg(licence.subscription), {} };
        const QList<Resource> all = m_model.all();
        for (const Resource &one : all) {
            if (one.licence.subscription == licence.subscription)
                plan.resources.append(one.id);
        }
        scopes.append(plan);
    }
    const QDate day = licence.validTo.isValid() ? licence.validTo : m_clock.today();
    m_exposure = new ExposureSheet(scopes, day, m_page->window());
    connect(m_exposure, &ExposureSheet::asked, this, &ResourcesController::exposureRequested);
    connect(m_exposure, &ExposureSheet::contentRequested, this, [this](ContentId content) {
        m_exposure->dismiss();
        emit contentRequested(content);
    });
    m_exposure->open();
}

void ResourcesController::showExposure(const Result<QList<Exposure>> &exposed)
{
    if (!m_exposure)
        return;
    if (exposed)
        m_exposure->showAnswer(*exposed);
    else
        m_exposure->showProblem(exposed.error().message);
}

void ResourcesController::openCategories()
{
    if (!m_page)
        return;
    m_categoriesSheet = new CategoriesSheet(m_page->window());
    m_categoriesSheet->setCategories(m_model.categories());
    const auto complain = [this](const Error &error) {
        if (m_categoriesSheet)
            m_categoriesSheet->showProblem(error.message);
    };
    connect(m_categoriesSheet, &CategoriesSheet::saveRequested, this,
            [this, complain](const ResourceCategory &category) {
                m_stores.categories.save(category).then(
                    this, [complain](const Result<ResourceCategory> &saved) {
                        if (!saved)
                            complain(saved.error());
                    });
            });
    connect(m_categoriesSheet, &CategoriesSheet::deleteRequested, this,
            [this, complain](const ResourceCategory &category) {
                m_stores.categories.remove(category.id).then(this, [complain](const Status &gone) {
                    if (!gone)
                        complain(gone.error());
                });
            });
    m_categoriesSheet->open();
}

void ResourcesController::report(const Status &status, const QString &done)
{
    if (!status) {
        emit noticeRequested({ Tone::Negative, tr("That did not work"), status.error().message });
        return;
    }
    Notice notice{ Tone::Positive, done };
    notice.actionText = tr("Undo");
    notice.action = [this] { emit undoRequested(); };
    emit noticeRequested(notice);
}

} // namespace Creator
