#pragma once

#include "import/importformat.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace Creator {

/// What a format fixes unless the cells say otherwise beyond doubt.
struct CellConventions
{
    DecimalSign decimal = DecimalSign::Dot;
    DateOrder order = DateOrder::YearMonthDay;
    /// Ask instead of taking `order` when the cells leave day and month open.
    bool asksDateOrder = false;
};

/// What nearly every reader does with cells: amounts, days, currencies and ids by column, each
/// with its uniform reject, and the columns that have no field of their own as detail.
class TableReader : public RecordReader
{
public:
    [[nodiscard]] Survey survey(const CsvRecord &record) override;
    /// Decides the decimal sign and the order of day and month; call it first when overriding.
    void finishSurvey() override;
    [[nodiscard]] QList<OpenQuestion> questions() const override;

protected:
    TableReader(const FileContext &file, const CellConventions &conventions);

    /// Columns whose cells decide about the decimal sign and the order of day and month.
    void watchAmounts(std::initializer_list<int> columns);
    void watchDays(std::initializer_list<int> columns);
    /// The columns of the draft; the others become its detail.
    void useColumns(std::initializer_list<int> columns);
    /// Where the currency stands: a column, else the name of `amountColumn`, else an answer.
    void setCurrency(int column, int amountColumn);
    void setCurrency(Currency currency);

    /// Known after the survey.
    [[nodiscard]] DecimalSign decimalSign() const { return m_decimalSign; }
    [[nodiscard]] DateOrder dateOrder() const { return m_dateOrder; }

    /// The amount of a cell that must have one; else rejects the record.
    [[nodiscard]] std::optional<ParsedDecimal> amount(const CsvRecord &record, int column,
                                                      ImportSink &sink) const;
    /// The amount of a cell if there is one and it is readable.
    [[nodiscard]] std::optional<Micros> optionalAmount(const CsvRecord &record, int column) const;
    /// The day of a cell that must have one; else rejects the record.
    [[nodiscard]] std::optional<DayCell> day(const CsvRecord &record, int column,
                                             ImportSink &sink) const;
    [[nodiscard]] std::optional<DayCell> optionalDay(const CsvRecord &record, int column) const;
    /// False if the record was rejected; null if the currency is an open question.
    [[nodiscard]] bool currency(const CsvRecord &record, ImportSink &sink,
                                Currency &currency) const;
    /// The id of a cell that must have one; else rejects the record.
    [[nodiscard]] std::optional<std::string_view> id(const CsvRecord &record, int column,
                                                     ImportSink &sink) const;
    void reject(RejectReason reason, const CsvRecord &record, int column, ImportSink &sink) const;

    /// The unused columns of the record as a JSON object; empty if the sink does not keep it.
    void beginDetail(const CsvRecord &record, const ImportSink &sink);
    void addDetail(std::string_view key, std::string_view value);
    void addDetail(std::string_view key, Micros value);
    [[nodiscard]] std::string_view endDetail();

    [[nodiscard]] const HeaderIndex &header() const { return m_header; }
    [[nodiscard]] const Answers &answers() const { return m_answers; }

private:
    HeaderIndex m_header;
    Answers m_answers;
    CellConventions m_conventions;
    std::vector<int> m_amountColumns;
    std::vector<int> m_dayColumns;
    std::vector<int> m_detailColumns;
    DecimalSurvey m_decimals;
    DateOrderSurvey m_orders;
    DecimalSign m_decimalSign = DecimalSign::Dot;
    DateOrder m_dateOrder = DateOrder::YearMonthDay;
    int m_currencyColumn = -1;
    Currency m_currency;
    bool m_needsCurrency = false;
    bool m_keepsDetail = false;
    std::string m_detail;
};

/// `parts` joined with U+001F into `key`: a natural key of stable columns.
void joinKey(std::string &key, std::initializer_list<std::string_view> parts);

} // namespace Creator
