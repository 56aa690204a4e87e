#include "import/formats/metacontentreader.h"

#include "import/celltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

MetaContentReader::MetaContentReader(const FileContext &file, std::string_view platform)
    : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, false }, platform)
    , m_columns(file.header)
    , m_comment(file.header.find({ "data comment", "데이터 댓글" }))
    , m_title(file.header.find({ "title", "제목", "tiêu đề" }))
    , m_text(file.header.find({ "description", "설명", "mô tả" }))
    , m_estimate(file.header.find({ "estimated earnings", "예상 수입", "예상 수익" }))
    , m_approximation(file.header.find(
          { "approximate content monetization earnings", "대략적인 콘텐츠 수익화 수익" }))
{
    watchDays({ m_columns.published, m_columns.day });
    addMetrics(metaContentWords());
    watchAmounts({ m_estimate, m_approximation });
}

RecordReader::Survey MetaContentReader::survey(const CsvRecord &record)
{
    (void)TableReader::survey(record);
    for (const int column : { m_estimate, m_approximation }) {
        const bool filled = !isMissing(record.rawCell(column));
        m_asksForCurrency = m_asksForCurrency || (filled && !header().currency(column));
    }
    return Survey::More;
}

QList<OpenQuestion> MetaContentReader::questions() const
{
    QList<OpenQuestion> open = TableReader::questions();
    if (m_asksForCurrency && !answers().currency())
        open.append({ u"currency"_s, {} });
    return open;
}

void MetaContentReader::read(const CsvRecord &record, ImportSink &sink)
{
    const bool isNamed = !isMissing(withoutGuard(record.cell(m_columns.id)));
    if (!isNamed && !isMissing(record.cell(m_comment))) {
        sink.skip(SkipReason::PlatformError); // the numbers of a broken post
        return;
    }
    if (isTotalLabel(record.cell(m_columns.id)) || (!isNamed && isTotalLabel(record.cell(0)))) {
        sink.skip(SkipReason::Summary);
        return;
    }
    const auto id = this->id(record, m_columns.id, sink);
    if (!id || !readMetrics(record, sink))
        return;
    MetricRow row;
    row.contentId = *id;
    if (!addRevenue(record, row, sink))
        return;
    row.contentTitle = titleOf(record);
    if (const auto published = optionalDay(record, m_columns.published))
        row.publishedDay = published->day;
    row.span = MetricSpan::Snapshot; // "Lifetime" in any language
    if (const auto day = optionalDay(record, m_columns.day)) {
        row.span = MetricSpan::Daily;
        row.day = day->day;
    } else {
        m_hasTotals = true;
    }
    emitMetrics(row, sink);
}

QStringList MetaContentReader::warnings() const
{
    QStringList sentences = MetricReader::warnings();
    if (m_hasTotals)
        sentences.append(QCoreApplication::translate(
            "Import",
            "The file tells totals of posts without days: they are kept, but no chart "
            "shows them. An export by the day can be drawn."));
    return sentences;
}

bool MetaContentReader::addRevenue(const CsvRecord &record, MetricRow &row, ImportSink &sink)
{
    const int column = isMissing(record.rawCell(m_approximation)) ? m_estimate : m_approximation;
    if (isMissing(record.rawCell(column)))
        return true;
    const auto revenue = amount(record, column, sink);
    if (!revenue)
        return false;
    row.currency = header().currency(column).value_or(answers().currency().value_or(Currency()));
    addValue("est_revenue", revenue->micros);
    return true;
}

std::string_view MetaContentReader::titleOf(const CsvRecord &record) const
{
    const std::string_view title = firstLine(withoutGuard(record.cell(m_title)));
    return title.empty() ? firstLine(withoutGuard(record.cell(m_text))) : title;
}

} // namespace Creator
