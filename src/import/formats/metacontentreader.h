#pragma once

#include "import/formats/metricreader.h"

namespace Creator {

/// The columns that tell whose posts a table lists.
struct MetaColumns
{
    int id = -1;
    int instagram = -1; // a column that only Instagram has
    int facebook = -1; // a column that only Facebook has
    int published = -1;
    int day = -1;
    explicit MetaColumns(const HeaderIndex &header);
    [[nodiscard]] bool areOurs(const HeaderIndex &header) const;
};

/// What the metrics of a post are called.
[[nodiscard]] std::span<const MetricWords> metaContentWords();

/// Totals of each post of a page or account, as a rule since it was published. Money is a metric
/// here, because it has no day. FORMATS §5.1.
class MetaContentReader final : public MetricReader
{
public:
    MetaContentReader(const FileContext &file, std::string_view platform);
    Survey survey(const CsvRecord &record) override;
    QList<OpenQuestion> questions() const override;
    void read(const CsvRecord &record, ImportSink &sink) override;
    QStringList warnings() const override;

private:
    /// The newer programme's column covers the older one's. False if the record was rejected.
    [[nodiscard]] bool addRevenue(const CsvRecord &record, MetricRow &row, ImportSink &sink);
    [[nodiscard]] std::string_view titleOf(const CsvRecord &record) const;

    MetaColumns m_columns;
    int m_comment;
    int m_title;
    int m_text;
    int m_estimate;
    int m_approximation;
    bool m_asksForCurrency = false;
    bool m_hasTotals = false; // of posts, without a day
};

} // namespace Creator
