#pragma once

#include "pages/analytics/besttimesmap.h"
#include "widgets/card.h"

namespace Creator {

class EmptyState;
class PlainLabel;

/// When contents that went out did best; says so where there are too few to tell.
class BestTimesCard final : public Card
{
    Q_OBJECT

public:
    explicit BestTimesCard(QWidget *parent = nullptr);
    ~BestTimesCard() override;

    void setTimes(const Metric &metric, Currency home, const BestTimes &times);
    [[nodiscard]] BestTimesMap &map() { return *m_map; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Metric *m_metric = nullptr;
    int m_posts = 0;
    bool m_hasEnough = false;
    BestTimesMap *m_map;
    EmptyState *m_empty;
    PlainLabel *m_best;
};

} // namespace Creator
