#pragma once

#include "analytics/audience.h"
#include "models/listtablemodel.h"

namespace Creator {

/// The parts of an audience with what they came to.
class AudienceModel final : public ListTableModel<AudienceRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ShareColumn, ColumnCount };
    Q_ENUM(Column)

    explicit AudienceModel(QObject *parent = nullptr);
    ~AudienceModel() override;

    void setAudience(const Metric &metric, const Audience &audience);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString idOf(const AudienceRow &row) const override;
    [[nodiscard]] QVariant cell(const AudienceRow &row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const AudienceRow &row, int column) const;

    const Metric *m_metric = nullptr;
    QString m_dimension;
};

} // namespace Creator
