#pragma once

#include "import/planmerge.h"

#include <QWidget>

namespace Creator {

class FigureCard;

/// How many entries of a plan are new, changed, already here, refused.
class PlanFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanFigures(QWidget *parent = nullptr);
    ~PlanFigures() override;

    void setMerge(const PlanMerge &merge);

private:
    FigureCard *m_new;
    FigureCard *m_changed;
    FigureCard *m_same;
    FigureCard *m_refused;
};

} // namespace Creator
