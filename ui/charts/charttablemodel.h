#pragma once

#include "analytics/chartdata.h"

#include <QAbstractTableModel>

namespace Creator {

/// The values of a chart as a table: a row per category, a column per series, the total of a stack,
/// and what the marks say.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(QObject *parent = nullptr);
    ~ChartTableModel() override;

    void setData(const ChartData &data);
    using QAbstractTableModel::setData;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasTotal() const;
    [[nodiscard]] bool isMarks(int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] std::optional<Micros> sum(int row, int column) const;

    ChartData m_data;
};

} // namespace Creator
