#pragma once

#include <QListView>
#include <QTimer>

namespace Creator {

class EmptyState;
class ThumbnailCache;

/// The library as cards. Asks for the pictures of what is in sight only, and takes the wishes for
/// the rest back.
class ResourceGrid final : public QListView
{
    Q_OBJECT

public:
    explicit ResourceGrid(ThumbnailCache &thumbnails, QWidget *parent = nullptr);
    ~ResourceGrid() override;

    void setModel(QAbstractItemModel *model) override;
    /// Shown instead of the cards while there are none; owned by the grid.
    void setEmptyState(EmptyState *state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepVisible();
    void repaintFile(const QString &path);
    void updateEmptyState();
    void updateCellSize();

    ThumbnailCache &m_thumbnails;
    EmptyState *m_empty = nullptr;
    QTimer m_rest; // a moment after the last painting
};

} // namespace Creator
