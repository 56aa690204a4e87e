#pragma once

#include "delegates/tabledelegate.h"

namespace Creator {

/// An amount or a count as the model wrote it, right-aligned, digit under digit, never cut: what
/// does not fit becomes "#" rather than a smaller number.
class MoneyDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    explicit MoneyDelegate(QObject *parent = nullptr);
    ~MoneyDelegate() override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace Creator
