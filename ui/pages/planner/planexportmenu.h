#pragma once

#include "pages/planner/planexport.h"

#include <QMenu>

namespace Creator {

/// What the button "Export" offers.
class PlanExportMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit PlanExportMenu(QWidget *parent = nullptr);
    ~PlanExportMenu() override;

    [[nodiscard]] QAction *action(PlanExport what) const;

signals:
    void chosen(Creator::PlanExport what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QAction *> m_entries; // by PlanExport
};

} // namespace Creator
