#pragma once

#include "reports/chartrenderer.h"
#include "theme/theme.h"

namespace Creator {

/// Draws charts on paper and into files, as the screen shows them on a light background.
class QtChartRenderer final : public ChartRenderer
{
public:
    /// Families for the text of the picture, the first that has a glyph wins; empty takes the
    /// application's.
    explicit QtChartRenderer(const QStringList &families = {});
    ~QtChartRenderer() override;

    void paint(QPainter &painter, const QRectF &rect, const ChartData &data) const override;

private:
    Theme m_theme;
};

} // namespace Creator
