#pragma once

#include "domain/resource.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace Creator {

class ThumbnailCache;

/// The picture that stands for a resource without one.
[[nodiscard]] Icon iconOf(ResourceType type);

/// One resource as a card: its picture, its name, and what most needs to be known of it.
class ResourceCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ResourceCardDelegate(ThumbnailCache &thumbnails, QObject *parent = nullptr);
    ~ResourceCardDelegate() override;

    /// Of one card with the gap around it.
    [[nodiscard]] static QSize cellSize(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintPicture(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRect &room, const Theme &theme,
                    const QModelIndex &index) const;
    void paintWarning(QPainter &painter, const QRect &room, const Theme &theme,
                      const QModelIndex &index) const;

    ThumbnailCache &m_thumbnails;
};

} // namespace Creator
