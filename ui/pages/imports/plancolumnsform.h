#pragma once

#include "import/plansource.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace Creator {

class PlainLabel;

/// Says which column of a table of contents is what; every change is told after a short rest.
class PlanColumnsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanColumnsForm(QWidget *parent = nullptr);
    ~PlanColumnsForm() override;

    /// Shows the columns of a file and what they are taken for.
    void setSource(const PlanSource &source, const PlanColumnNames &columns);
    [[nodiscard]] PlanColumnNames columns() const;
    /// A change was begun and not told yet.
    [[nodiscard]] bool isBeingEdited() const { return m_rest.isActive(); }
    [[nodiscard]] QComboBox *box(PlanField field) const { return m_fields[field].column; }

signals:
    /// The person began to change something; columnsChanged() follows.
    void edited();
    void columnsChanged(const Creator::PlanColumnNames &columns);

private:
    struct Field
    {
        QComboBox *column = nullptr;
        PlainLabel *sample = nullptr;
    };

    void refreshSample(PlanField field);

    QMap<PlanField, Field> m_fields;
    PlanSource m_source;
    QTimer m_rest;
    bool m_isShowing = false; // what is shown, and not what somebody does
};

} // namespace Creator
