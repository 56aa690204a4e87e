#pragma once

#include "core/result.h"
#include "storage/metricplace.h"
#include "storage/metricrecord.h"

#include <QHash>

#include <string>
#include <vector>

namespace Creator {

struct WriteContext;

struct MetricSeriesNumber
{
    qint64 number = 0;
    SeriesPlace place;
};

/// The rows of metric_series of one account, found or made.
class SeriesNumbers
{
public:
    SeriesNumbers(WriteContext &context, MetricTarget target);

    [[nodiscard]] Result<MetricSeriesNumber> of(const MetricRecord &metric, qint64 owner);

private:
    /// The columns of a report come again in each of its rows, in the same order.
    struct Column
    {
        qint64 owner = 0;
        std::string name;
        std::string span;
        std::string currency;
        std::string dimension;
        std::string dimensionValue;
        MetricSeriesNumber series;
        size_t next = 0; // the column that came behind it last time

        [[nodiscard]] bool isOf(const MetricRecord &metric, qint64 itsOwner) const;
        [[nodiscard]] QByteArray key() const;
    };

    [[nodiscard]] Status loadAll();
    [[nodiscard]] Result<MetricSeriesNumber> find(const MetricRecord &metric, qint64 owner);
    [[nodiscard]] Result<qint64> numberOf(const MetricRecord &metric, qint64 owner);
    QHash<QByteArray, size_t>::const_iterator keep(Column column, const QByteArray &key);

    WriteContext &m_context;
    MetricTarget m_target;
    std::string m_platform; // of the target, in UTF-8
    std::string m_account;
    std::vector<Column> m_columns;
    QHash<QByteArray, size_t> m_columnOf;
    size_t m_column = 0; // the last one used
    int m_asked = 0;
};

} // namespace Creator
