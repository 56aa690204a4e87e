#pragma once

#include "core/result.h"
#include "storage/earningfilter.h"

#include <QList>

namespace Creator {

class Connection;
class Statement;

/// A row of a list: its place in the table and its values.
struct EarningRow
{
    qint64 seq = 0;
    Earning earning;

    friend bool operator==(const EarningRow &, const EarningRow &) = default;
};

/// One question to the ledger: a filter and an order, answered in windows.
///
/// first(), last() and after() read `limit` rows along an index, whatever the size of the table; they are
/// for the GUI thread when isIndexed(), else for a worker, like count() without rollups and anchors().
class EarningQuery
{
public:
    EarningQuery(EarningFilter filter, EarningSort sort);

    [[nodiscard]] const EarningFilter &filter() const { return m_filter; }
    [[nodiscard]] const EarningSort &sort() const { return m_sort; }
    /// Does every row that the index yields belong to the answer, or nearly every?
    [[nodiscard]] bool isIndexed() const;

    [[nodiscard]] Result<QList<EarningRow>> first(Connection &connection, int limit) const;
    /// The last rows, in list order.
    [[nodiscard]] Result<QList<EarningRow>> last(Connection &connection, int limit) const;
    /// Rows behind the row `seq`, leaving out `skip` of them.
    [[nodiscard]] Result<QList<EarningRow>> after(Connection &connection, qint64 seq, qint64 skip,
                                                  int limit) const;

    /// How many rows; from the rollups if the filter allows.
    [[nodiscard]] Result<qint64> count(Connection &connection) const;
    /// Sums per currency of the rows that count as income.
    [[nodiscard]] Result<MoneySums> sums(Connection &connection) const;
    /// The seq of every `step`-th row (rows step-1, 2·step-1 …): marks to jump from.
    [[nodiscard]] Result<QList<qint64>> anchors(Connection &connection, int step) const;
    /// At most `limit` ids, in list order: "select all".
    [[nodiscard]] Result<QList<EarningId>> ids(Connection &connection, int limit) const;

private:
    enum class Direction { Forward, Backward };

    [[nodiscard]] QString conditions() const;
    [[nodiscard]] QString orderBy(Direction direction) const;
    [[nodiscard]] QStringList sortKey() const;
    [[nodiscard]] QString indexHint() const;
    [[nodiscard]] QString select(const QString &columns) const;
    void bindConditions(Statement &statement) const;
    [[nodiscard]] Result<QList<EarningRow>> read(Connection &connection, const QString &sql,
                                                 qint64 seq) const;

    EarningFilter m_filter;
    EarningSort m_sort;
};

} // namespace Creator
