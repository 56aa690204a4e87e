#pragma once

#include "delegates/tabledelegate.h"

namespace Creator {

/// A share of the whole as a bar, and in per cent; its SortRole is the per cent.
class ShareDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    explicit ShareDelegate(QObject *parent = nullptr);
    ~ShareDelegate() override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace Creator
