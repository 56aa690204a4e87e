#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace Creator {

/// A short list of values as rows. The same rows with other values keep selection and place.
///
/// Derived models say what a cell reads; `idOf` says which rows are the same.
template <typename T>
class ListTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<T> &rows)
    {
        bool same = rows.size() == m_rows.size();
        for (qsizetype i = 0; same && i < rows.size(); ++i)
            same = idOf(rows.at(i)) == idOf(m_rows.at(i));
        if (!same)
            beginResetModel();
        m_rows = rows;
        if (!same)
            endResetModel();
        else
            refresh();
    }

    [[nodiscard]] const QList<T> &rows() const { return m_rows; }
    [[nodiscard]] const T *at(int row) const
    {
        return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        const T *row = index.isValid() ? at(index.row()) : nullptr;
        if (!row)
            return {};
        return role == IdRole ? QVariant(idOf(*row)) : cell(*row, index.column(), role);
    }

    /// The words of the language changed.
    void retranslate()
    {
        refresh();
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

protected:
    [[nodiscard]] virtual QString idOf(const T &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const T &row, int column, int role) const = 0;

private:
    void refresh()
    {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    QList<T> m_rows;
};

} // namespace Creator
