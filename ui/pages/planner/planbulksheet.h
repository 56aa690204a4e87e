#pragma once

#include "dialogs/sheet.h"
#include "pages/planner/bulkplan.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Creator {

class PlainLabel;

/// Changes the same values of many contents at once; what is left at "unchanged" stays as it is.
/// Says while one chooses which contents could not be changed, and why.
class PlanBulkSheet final : public Sheet
{
    Q_OBJECT

public:
    /// What a plan would do, for the words in the sheet.
    using Preview = std::function<BulkOutcome(const BulkPlan &)>;

    PlanBulkSheet(int contents, const QList<Channel> &channels, const Preview &preview,
                  QWidget *window);
    ~PlanBulkSheet() override;

signals:
    void applyRequested(const Creator::BulkPlan &plan);

private:
    void build(const QList<Channel> &channels);
    void refresh();
    [[nodiscard]] BulkPlan plan() const;

    Preview m_preview;
    QComboBox *m_status;
    QComboBox *m_channel;
    QComboBox *m_type;
    QLineEdit *m_added;
    QLineEdit *m_removed;
    QComboBox *m_when;
    QSpinBox *m_days;
    PlainLabel *m_refused;
    QPushButton *m_apply = nullptr;
};

} // namespace Creator
