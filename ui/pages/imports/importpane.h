#pragma once

#include "models/importpreviewmodel.h"
#include "pages/imports/importfacts.h"
#include "widgets/statestore.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Creator {

class DataTable;
class EmptyState;
class ImportFigures;
class SegmentedControl;

/// The preview: cards, filter, rows, and what the file says about itself.
class ImportPane final : public QWidget
{
    Q_OBJECT

public:
    ImportPane(ImportPreviewModel &model, const StateStore &store, QWidget *parent = nullptr);
    ~ImportPane() override;

    enum class Matches { Shown, Hidden };

    void showPlan(const std::shared_ptr<ImportPlan> &plan);
    /// Beside the mapping there is no room for the column that needs most of it.
    void setMatches(Matches matches);
    [[nodiscard]] DataTable &table() { return *m_table; }

private:
    void setUpTable(const StateStore &store);
    void setSegments();
    void showChecks(const ImportPlan &plan);
    [[nodiscard]] QWidget *makeLine(const ImportFacts::Line &line) const;
    void describeEmptiness();

    ImportPreviewModel &m_model;
    ImportFigures *m_figures;
    SegmentedControl *m_filter;
    QCheckBox *m_bringBack;
    DataTable *m_table;
    EmptyState *m_empty;
    QVBoxLayout *m_checks;
};

} // namespace Creator
