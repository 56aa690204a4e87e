#pragma once

#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace Creator {

/// What all cells of our tables share: the row's background, the quiet line below, the focus, a
/// placeholder while a row is being read, and a tooltip where text is cut. Reads HTML nowhere.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(QObject *parent = nullptr);
    ~TableDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// What is being typed stays, whatever else the model learns meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Paints the cell's content into `room`, the cell without its padding.
    virtual void paintContent(QPainter &painter, const QRect &room, const Theme &theme,
                              const QModelIndex &index) const = 0;
    /// How wide the content would like to be.
    [[nodiscard]] virtual int contentWidth(const Theme &theme, const QModelIndex &index) const = 0;
};

/// The font and ink that a cell's EmphasisRole asks for.
[[nodiscard]] QFont cellFont(const Theme &theme, const QModelIndex &index);
[[nodiscard]] QColor cellInk(const Theme &theme, const QModelIndex &index);

} // namespace Creator
