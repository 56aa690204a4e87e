#pragma once

#include "pages/resources/resourcefilterbar.h"
#include "widgets/statestore.h"

#include <QWidget>

class QAction;
class QItemSelectionModel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace Creator {

class Clock;
class DataTable;
class EmptyState;
class PageHeader;
class ResourceDetail;
class ResourceGrid;
class ResourceTableModel;
class SegmentedControl;
class ThumbnailCache;

/// The library as cards or as a table, with one selection; what is selected stands beside it.
/// Decides nothing: it shows its model and says what was asked for.
class ResourcesPage final : public QWidget
{
    Q_OBJECT

public:
    enum class View { Grid, Table };

    struct Parts
    {
        ResourceTableModel &model;
        ThumbnailCache &thumbnails;
        const Clock &clock;
    };

    ResourcesPage(const Parts &parts, const StateStore &store, QWidget *parent = nullptr);
    ~ResourcesPage() override;

    void showView(View view);
    [[nodiscard]] View currentView() const;
    [[nodiscard]] ResourceFilterBar &filters() { return *m_filters; }
    [[nodiscard]] ResourceDetail &detail() { return *m_detail; }
    [[nodiscard]] QList<ResourceId> selectedIds() const;
    /// Selects one resource and scrolls to it; clears the filters if they hide it.
    void reveal(ResourceId id);
    void setEditable(Qt::ItemFlags editable);

signals:
    void addFilesRequested();
    void addLinkRequested();
    void filesDropped(const QStringList &paths);
    /// Tables and calendars that lay among dropped resources.
    void importsDropped(const QStringList &paths);
    void checkFilesRequested();
    void categoriesRequested();
    void editRequested(const QList<Creator::ResourceId> &ids);
    /// Nothing: without a category.
    void categoryChosen(const QList<Creator::ResourceId> &ids,
                        const std::optional<Creator::CategoryId> &category);
    void tagRequested(const QList<Creator::ResourceId> &ids);
    void deleteRequested(const QList<Creator::ResourceId> &ids);
    void openRequested(Creator::ResourceId id);
    void exposureRequested(Creator::ResourceId id);
    void relinkRequested();
    void contentRequested(Creator::ContentId content);
    void paletteRequested();
    void selectionChanged(const QList<Creator::ResourceId> &ids);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHeader();
    void buildViews(const StateStore &store);
    void buildActions();
    void connectParts();
    void retranslate();
    void explainEmptiness();
    void applyFilter(const ResourceFilter &filter);
    void rememberSelection();
    void restoreSelection();
    void showDetail();
    void showTotals();
    void showMenu(const QPoint &place);
    void fillCategories(QMenu &menu);
    [[nodiscard]] ResourceId firstSelected() const;

    const Parts m_parts;
    const StateStore m_store;
    PageHeader *m_header;
    SegmentedControl *m_views;
    QPushButton *m_check;
    QPushButton *m_link;
    QPushButton *m_add;
    ResourceFilterBar *m_filters;
    QStackedWidget *m_stack;
    ResourceGrid *m_grid;
    DataTable *m_table;
    EmptyState *m_gridEmpty;
    EmptyState *m_tableEmpty;
    ResourceDetail *m_detail;
    QItemSelectionModel *m_selection = nullptr;
    QAction *m_edit;
    QAction *m_open;
    QAction *m_categories;
    QAction *m_tag;
    QAction *m_delete;
    QList<ResourceId> m_selectedBefore;
    bool m_isEditable = true;
};

} // namespace Creator
