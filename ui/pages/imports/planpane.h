#pragma once

#include "models/planpreviewmodel.h"
#include "pages/imports/planpreview.h"
#include "widgets/statestore.h"

#include <QWidget>

class QVBoxLayout;

namespace Creator {

class Card;
class DataTable;
class EmptyState;
class PlanColumnsForm;
class PlanFigures;
class SegmentedControl;

/// A calendar or a table of contents before it is imported: figures, entries, what stands against
/// them, and for a table what its columns are.
class PlanPane final : public QWidget
{
    Q_OBJECT

public:
    PlanPane(PlanPreviewModel &model, const StateStore &store, QWidget *parent = nullptr);
    ~PlanPane() override;

    /// The model must show the same.
    void showPreview(const PlanPreview &preview);
    [[nodiscard]] PlanColumnsForm &columns() { return *m_columns; }
    [[nodiscard]] DataTable &table() { return *m_table; }

private:
    void buildHead(QVBoxLayout &layout);
    void buildColumns();
    void buildTable(const StateStore &store);
    void showRemarks(const PlanPreview &preview);
    void setSegments();
    void describeEmptiness();

    PlanPreviewModel &m_model;
    PlanFigures *m_figures;
    SegmentedControl *m_filter;
    PlanColumnsForm *m_columns;
    Card *m_columnsCard;
    DataTable *m_table;
    EmptyState *m_empty;
    QVBoxLayout *m_remarks;
    QString m_trouble;
};

} // namespace Creator
