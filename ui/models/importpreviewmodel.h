#pragma once

#include "core/clock.h"
#include "models/previewrow.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QCache>

#include <array>
#include <memory>

namespace Creator {

class EarningRepository;

/// The rows of an import before anything is written, each with what will happen to it.
///
/// Holds no values: a record is read again from the file when it comes into sight, and the last few
/// are kept. What is ticked here is what the plan writes.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CheckColumn,
        FateColumn,
        DayColumn,
        DescriptionColumn,
        AmountColumn,
        StatusColumn,
        MatchColumn,
        ColumnCount,
    };
    Q_ENUM(Column)
    enum class Show { All, New, Changed, Skipped, Rejected };
    Q_ENUM(Show)
    static constexpr int showCount = 5;
    static constexpr int cachedRecords = 512;

    /// Without `earnings` nothing is said about the rows that stored ones match.
    ImportPreviewModel(const Clock &clock, const EarningRepository *earnings,
                       QObject *parent = nullptr);
    ~ImportPreviewModel() override;

    /// Null shows nothing, and lets go of the file.
    void setPlan(std::shared_ptr<ImportPlan> plan);
    [[nodiscard]] const std::shared_ptr<ImportPlan> &plan() const { return m_plan; }
    void setShow(Show show);
    [[nodiscard]] Show show() const { return m_show; }
    /// Rows of the whole file under a filter.
    [[nodiscard]] int countOf(Show show) const { return m_counts[static_cast<size_t>(show)]; }
    void setBringBackDeleted(RowChoice choice);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Another set of rows is ticked now.
    void choicesChanged();

private:
    struct Record
    {
        QList<PreviewRow> rows;
        QList<std::optional<Earning>> stored; // beside rows, where asked for
    };

    [[nodiscard]] static bool isShown(const PlannedRow &row, Show show);
    [[nodiscard]] static bool canChoose(const PlannedRow &row);
    [[nodiscard]] size_t planIndex(int row) const;
    [[nodiscard]] const PlannedRow &planned(int row) const;
    [[nodiscard]] const PreviewRow &values(int row, const Earning **stored) const;
    [[nodiscard]] Record *read(size_t first, const PlannedRow &row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString fateText(const PlannedRow &row) const;
    [[nodiscard]] static Tone fateTone(const PlannedRow &row);
    [[nodiscard]] QString statusOf(const PlannedRow &row, const PreviewRow &values,
                                   const Earning *stored) const;
    [[nodiscard]] QString matchOf(const PlannedRow &row, const Earning *stored) const;
    [[nodiscard]] QVariant emphasis(const PlannedRow &row, int column) const;
    void filter();

    const Clock &m_clock;
    const EarningRepository *m_earnings;
    std::shared_ptr<ImportPlan> m_plan;
    Show m_show = Show::All;
    std::array<int, showCount> m_counts{};
    std::vector<quint32> m_visible; // indices into the plan; unused while all are shown
    mutable QCache<quint32, Record> m_cache; // by the first row of a record
};

} // namespace Creator
