#pragma once

#include "models/audiencemodel.h"
#include "widgets/card.h"

namespace Creator {

class DataTable;
class EmptyState;
class FilterChip;
class PlainLabel;

/// Who watched, by country, device or whatever a platform tells; says where to get it if nobody
/// does.
class AudienceCard final : public Card
{
    Q_OBJECT

public:
    explicit AudienceCard(QWidget *parent = nullptr);
    ~AudienceCard() override;

    void setAudience(const Metric &metric, const Audience &audience);
    /// What the person wants it by; empty at first.
    [[nodiscard]] QString dimension() const;
    [[nodiscard]] AudienceModel &model() { return m_model; }

signals:
    void dimensionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    AudienceModel m_model;
    const Metric *m_metric = nullptr;
    Audience m_audience;
    FilterChip *m_dimension;
    DataTable *m_table;
    EmptyState *m_empty;
    PlainLabel *m_days;
};

} // namespace Creator
