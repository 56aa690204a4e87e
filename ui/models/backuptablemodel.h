#pragma once

#include "models/listtablemodel.h"
#include "storage/backup.h"

namespace Creator {

/// Backups, newest first: when, why, how large.
class BackupTableModel final : public ListTableModel<BackupFile>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ReasonColumn, SizeColumn, ColumnCount };
    Q_ENUM(Column)

    explicit BackupTableModel(QObject *parent = nullptr);
    ~BackupTableModel() override;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString reasonText(const QString &reason);

protected:
    [[nodiscard]] QString idOf(const BackupFile &row) const override;
    [[nodiscard]] QVariant cell(const BackupFile &row, int column, int role) const override;
};

} // namespace Creator
