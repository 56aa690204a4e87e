#pragma once

#include "import/importplan.h"

#include <QWidget>

namespace Creator {

class FigureCard;

/// The first row of an import: new, changed, already here, skipped, rejected.
class ImportFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFigures(QWidget *parent = nullptr);
    ~ImportFigures() override;

    void setPlan(const ImportPlan &plan);

private:
    void showNew(const ImportPlan &plan);
    void showChanged(const ImportPlan &plan);
    void showKnown(const PlanCounts &counts);
    void showSkipped(const ImportPlan &plan);
    void showRejected(const ImportPlan &plan);

    FigureCard *m_new;
    FigureCard *m_changed;
    FigureCard *m_known;
    FigureCard *m_skipped;
    FigureCard *m_rejected;
};

} // namespace Creator
