#pragma once

#include <QAbstractButton>

namespace Creator {

/// A saved search in the rail, under its page: a name that asks when it is pressed. F2 renames it,
/// Delete deletes it, the context menu offers both.
class RailSearch final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailSearch(QWidget *parent = nullptr);
    ~RailSearch() override;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void renameRequested();
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Creator
