#pragma once

#include "core/clock.h"
#include "domain/importbatch.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QList>

namespace Creator {

class BatchRepository;

/// The imports so far, newest first, each with what it wrote. Follows BatchRepository::changed().
class BatchTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        FileColumn,
        FormatColumn,
        AddedColumn,
        UpdatedColumn,
        PayoutColumn,
        OtherColumn,
        SkippedColumn,
        RejectedColumn,
        StateColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    BatchTableModel(const BatchRepository &batches, const Clock &clock, QObject *parent = nullptr);
    ~BatchTableModel() override;

    /// Reads the list; nothing is read before the first call.
    void load();
    void retranslate();
    /// `row` must be a row of the model.
    [[nodiscard]] const ImportBatch &batch(int row) const { return m_batches.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ImportBatch &batch, int column) const;
    [[nodiscard]] QVariant raw(const ImportBatch &batch, int column) const;
    [[nodiscard]] static bool isFigure(int column);

    const BatchRepository &m_repository;
    const Clock &m_clock;
    QList<ImportBatch> m_batches;
    bool m_isLoaded = false;
};

} // namespace Creator
