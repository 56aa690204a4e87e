#pragma once

#include "delegates/tabledelegate.h"

namespace Creator {

/// A state as dot and word, its tone from BadgeRole; plain text where that role is absent.
class BadgeDelegate : public TableDelegate
{
    Q_OBJECT

public:
    explicit BadgeDelegate(QObject *parent = nullptr);
    ~BadgeDelegate() override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace Creator
