#pragma once

#include "models/trashtablemodel.h"

#include <QWidget>

class QPushButton;

namespace Creator {

class Card;
class DataTable;
class EmptyState;
class PageHeader;
class PlainLabel;

/// What was deleted: can be brought back, or removed for good.
class TrashPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TrashPage(TrashTableModel &model, QWidget *parent = nullptr);
    ~TrashPage() override;

    [[nodiscard]] QList<Uuid> selectedIds() const;
    void setEditable(Qt::ItemFlags editable);

signals:
    void restoreRequested(const QList<Creator::Uuid> &ids);
    void purgeRequested(const QList<Creator::Uuid> &ids);
    void emptyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    TrashTableModel &m_model;
    PageHeader *m_header;
    QPushButton *m_restore;
    QPushButton *m_purge;
    QPushButton *m_emptyTrash;
    PlainLabel *m_note;
    DataTable *m_table;
    EmptyState *m_empty;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
};

} // namespace Creator
