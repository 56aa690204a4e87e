#pragma once

#include "delegates/tabledelegate.h"

namespace Creator {

/// A course of values as a small line, without an axis: gaps are gaps. Reads SparklineRole, a list
/// of numbers in which an invalid one is not known.
class SparklineDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    explicit SparklineDelegate(QObject *parent = nullptr);
    ~SparklineDelegate() override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace Creator
