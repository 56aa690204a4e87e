#pragma once

#include "models/rankingmodel.h"
#include "widgets/card.h"
#include "widgets/statestore.h"

#include <functional>

class QPushButton;

namespace Creator {

class DataTable;
class EmptyState;

/// The contents by what they came to. Can show some of them only, and offers to compare a few by
/// their age.
class RankingCard final : public Card
{
    Q_OBJECT

public:
    static constexpr qsizetype fewestCompared = 2;
    static constexpr qsizetype mostCompared = 5;

    explicit RankingCard(const StateStore &store, QWidget *parent = nullptr);
    ~RankingCard() override;

    void setRanking(const Metric &metric, Currency home, const ContentRanking &ranking);
    [[nodiscard]] RankingModel &model() { return m_model; }
    [[nodiscard]] DataTable *table() const { return m_table; }

    /// `what` says which they are, until showAll().
    void showOnly(const QString &what, const std::function<bool(const RankedContent &)> &isMeant);
    void showAll();
    /// Those that are compared by age; none: nothing is compared.
    [[nodiscard]] QList<ContentId> compared() const { return m_compared; }
    void endComparison();

signals:
    void contentRequested(Creator::ContentId id);
    void comparedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable(const StateStore &store);
    [[nodiscard]] QList<ContentId> selected() const;
    void toggleComparison();
    void showRows();
    void refresh();
    void retranslate();

    RankingModel m_model;
    const Metric *m_metric = nullptr;
    Currency m_home;
    ContentRanking m_ranking;
    QString m_what;
    std::function<bool(const RankedContent &)> m_isMeant;
    QList<ContentId> m_compared;
    DataTable *m_table;
    EmptyState *m_noRows;
    QPushButton *m_compare;
    QPushButton *m_showAll;
};

} // namespace Creator
