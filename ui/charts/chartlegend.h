#pragma once

#include "analytics/chartdata.h"

#include <QWidget>

namespace Creator {

/// Which colour is which series, in one line. Cut from the right where there is no room.
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);
    ~ChartLegend() override;

    void setData(const ChartData &data);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartData m_data;
};

} // namespace Creator
