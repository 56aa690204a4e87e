#pragma once

#include "delegates/tabledelegate.h"

namespace Creator {

/// Text on one line, cut with an ellipsis, aligned as the model says.
class TextDelegate : public TableDelegate
{
    Q_OBJECT

public:
    explicit TextDelegate(QObject *parent = nullptr);
    ~TextDelegate() override;

protected:
    void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace Creator
