#pragma once

#include "analytics/chartdata.h"

#include <QAbstractTableModel>

namespace Creator::Gallery {

enum class Tongue { English, Korean };

/// Eleven made-up earnings in one language.
class EarningsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, What, Source, Amount, Deduction, Status, Home, ColumnCount };

    explicit EarningsModel(Tongue tongue, QObject *parent = nullptr);
    ~EarningsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const Tongue m_tongue;
};

/// `english` or `korean`, whichever is spoken.
[[nodiscard]] QString say(Tongue tongue, const char16_t *english, const char16_t *korean);

/// Twelve months stacked by source, the last one estimated.
[[nodiscard]] ChartData monthsChart(Tongue tongue);
/// Eight weeks of views against the year before.
[[nodiscard]] ChartData viewsChart(Tongue tongue);

} // namespace Creator::Gallery
