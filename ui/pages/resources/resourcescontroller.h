#pragma once

#include "core/latestreading.h"
#include "media/factsjob.h"
#include "media/thumbnailcache.h"
#include "models/resourcetablemodel.h"
#include "pages/resources/exposuresheet.h"
#include "pages/resources/resourcespage.h"
#include "storage/categoryrepository.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/resourcerepository.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"

#include <QPointer>
#include <QTimer>

namespace Creator {

class CategoriesSheet;
class ResourceSheet;

/// Does what the resources page asks for, and keeps it showing what the library holds.
class ResourcesController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ResourceRepository &resources;
        CategoryRepository &categories;
        ChannelRepository &channels;
    };

    /// Thumbnails are kept in `thumbnailFolder`.
    ResourcesController(const Stores &stores, const QString &thumbnailFolder, const Clock &clock,
                        Prompter &prompter, const StateStore &memory, QObject *parent = nullptr);
    ~ResourcesController() override;

    /// Made when the page is first shown; the window owns it.
    [[nodiscard]] ResourcesPage *makePage(QWidget *parent);
    [[nodiscard]] ResourcesPage *page() const { return m_page; }
    [[nodiscard]] ResourceTableModel &model() { return m_model; }

    void setEditable(Qt::ItemFlags editable);
    /// Selects a resource in the page, once it is there.
    void reveal(ResourceId id);
    void addFiles(const QStringList &paths);
    /// The answer to exposureRequested().
    void showExposure(const Result<QList<Exposure>> &exposed);

public slots:
    /// Contents changed what they use.
    void refreshUses();
    /// Anything may have changed.
    void refresh();

signals:
    /// What would be exposed if these end on that day? Answered by showExposure().
    void exposureRequested(const QList<Creator::ResourceId> &resources, QDate day);
    void contentRequested(Creator::ContentId content);
    void jobStarted(Creator::Job *job);
    void paletteRequested();
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    void statusChanged(const QStringList &texts);

private:
    struct Sorted;

    void connectStores();
    void connectPage();
    void takeLoaded(const ResourceRowList &rows, const QList<ResourceCategory> &categories);
    void loadCategories();
    void describeChoices();
    void checkFiles(const QList<Resource> &resources);
    void checkAll();
    void loadUses(const QList<ResourceId> &selection);
    void chooseFiles();
    void takeFacts(const FactsJob &job);
    [[nodiscard]] Sorted sortFacts(const FactsJob &job) const;
    void reportImport(const Sorted &sorted, const QStringList &unreadable);
    void chooseRelinkFolder();
    void relink(const QString &folder);
    void openSheet(const Resource &resource);
    /// `done` once it is stored.
    void save(const Resource &resource, const Resource &before, const std::function<void()> &done);
    [[nodiscard]] QFuture<Result<Resource>> store(const Resource &resource, const Resource &before);
    void readAgain(const QList<ResourceId> &ids);
    void setCategory(const QList<ResourceId> &ids, const std::optional<CategoryId> &category);
    void addTag(const QList<ResourceId> &ids);
    void moveToTrash(const QList<ResourceId> &ids);
    void open(ResourceId id);
    void openExposure(ResourceId id);
    void openCategories();
    void run(Job *job, const std::function<void()> &done);
    void report(const Status &status, const QString &done);

    Stores m_stores;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    ThumbnailCache m_thumbnails;
    ResourceTableModel m_model;
    QPointer<ResourcesPage> m_page;
    QPointer<ExposureSheet> m_exposure;
    QPointer<CategoriesSheet> m_categoriesSheet;
    QTimer m_rest; // several changes in a row are described once
    ResourceId m_revealLater;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    LatestReading m_reading;
    int m_usesAsked = 0;
};

} // namespace Creator
