#pragma once

#include "widgets/statestore.h"

#include <QTableView>

#include <memory>

class QMenu;

namespace Creator {

class EmptyState;
class HeaderStateSaver;

/// A table as the whole application shows them: quiet lines, rows of one height, columns that can
/// be sorted, moved, hidden and are remembered.
///
/// Asks the model only about the rows in sight, so that a million of them cost what thirty do.
class DataTable final : public QTableView
{
    Q_OBJECT

public:
    struct Column
    {
        /// Names the column for ever in what is remembered.
        QString id;
        int width = 120;
        /// Text, or figures that stand at the right.
        enum class Kind { Text, Figure, Badge } kind = Kind::Text;
    };

    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;

    /// After setModel(): widths, delegates, and the memory of what the person changed.
    void setColumns(const QList<Column> &columns, const QString &key, const StateStore &store);
    /// The column that takes the room that is left.
    void setStretchColumn(int column);
    /// Shown instead of the rows while there are none; owned by the table.
    void setEmptyState(EmptyState *state);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    /// The menu that shows and hides columns.
    [[nodiscard]] QMenu *columnMenu();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void setUpHeader();
    void setHoveredRow(int row);
    void updateEmptyState();

    QMenu *m_columnMenu = nullptr;
    std::unique_ptr<HeaderStateSaver> m_saver; // before the header goes
    EmptyState *m_empty = nullptr;
    int m_hovered = -1;
};

} // namespace Creator
