#pragma once

#include "core/clock.h"
#include "domain/exchangerate.h"
#include "models/earningwindow.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <memory>

namespace Creator {

/// The earnings of a question as rows: text for people, raw values under SortRole, the id under
/// IdRole.
///
/// Never holds more than a window of rows. Editing a cell asks by signal; the value shown changes
/// when the ledger did.
class EarningTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        DescriptionColumn,
        SourceColumn,
        AmountColumn,
        DeductionColumn,
        StatusColumn,
        HomeColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    EarningTableModel(EarningWindow &window, const Clock &clock, QObject *parent = nullptr);
    ~EarningTableModel() override;

    /// What the home column shows; null rates show a dash.
    void setHome(Currency home, std::shared_ptr<const RateTable> rates);
    /// A viewer may look only.
    void setEditable(Qt::ItemFlags editable) { m_editable = editable; }

    /// Null while the row is being read.
    [[nodiscard]] const Earning *earning(int row) const;
    /// The same without reading anything.
    [[nodiscard]] const Earning *earningInMemory(int row) const;
    [[nodiscard]] const EarningWindow &window() const { return m_window; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Asks the window for another order; columns without an index keep the one they have.
    void sort(int column, Qt::SortOrder order) override;

    /// The words of the language changed.
    void retranslate();

signals:
    void editRequested(Creator::EarningId id, int column, const QVariant &value);

private:
    void rememberIndexes();
    void moveIndexes();
    [[nodiscard]] QString text(const Earning &earning, int column) const;
    [[nodiscard]] QVariant raw(const Earning &earning, int column) const;
    [[nodiscard]] QVariant typed(const Earning &earning, int column) const;
    [[nodiscard]] QVariant emphasis(const Earning &earning, int column) const;
    [[nodiscard]] bool isOverdue(const Earning &earning) const;
    [[nodiscard]] QString homeText(const Earning &earning) const;

    EarningWindow &m_window;
    const Clock &m_clock;
    Currency m_home;
    std::shared_ptr<const RateTable> m_rates;
    QModelIndexList
        m_moving; // persistent indexes and the earnings they stand on; null: not in memory
    QList<EarningId> m_movingIds;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
};

} // namespace Creator
