#include "import/importformat.h"

#include "import/celltext.h"

using namespace Qt::StringLiterals;

namespace Creator {

Answers::Answers(QMap<QString, QString> values)
    : m_values(std::move(values))
{
}

std::optional<std::string> Answers::text(QStringView key) const
{
    const auto it = m_values.constFind(key.toString());
    if (it == m_values.cend() || it->trimmed().isEmpty())
        return std::nullopt;
    return it->trimmed().toStdString();
}

std::optional<Currency> Answers::currency() const
{
    std::optional<std::string> code = text(u"currency");
    if (code && code->starts_with(':'))
        code->erase(0, 1);
    return code ? Currency::fromCode(std::string_view(*code)) : std::nullopt;
}

std::optional<DateOrder> Answers::dateOrder() const
{
    const std::string order = normalisedWord(text(u"date_order").value_or(std::string()));
    if (order.starts_with("mdy") || order.starts_with("month") || order.starts_with("mm"))
        return DateOrder::MonthDayYear;
    if (order.starts_with("dmy") || order.starts_with("day") || order.starts_with("dd"))
        return DateOrder::DayMonthYear;
    if (order.starts_with("ymd") || order.starts_with("year") || order.starts_with("yy"))
        return DateOrder::YearMonthDay;
    return std::nullopt;
}

std::optional<DecimalSign> Answers::decimalSign() const
{
    const std::optional<std::string> sign = text(u"decimal");
    if (sign == "comma" || sign == ",")
        return DecimalSign::Comma;
    if (sign == "dot" || sign == "." || sign == "point")
        return DecimalSign::Dot;
    return std::nullopt;
}

std::optional<Answers::Period> Answers::period() const
{
    const std::string range = text(u"period").value_or(std::string());
    const size_t dots = range.find("..");
    if (dots == std::string::npos)
        return std::nullopt;
    const auto from = parseDay(std::string_view(range).substr(0, dots), DateOrder::YearMonthDay);
    const auto to = parseDay(std::string_view(range).substr(dots + 2), DateOrder::YearMonthDay);
    if (!from || !to || to->day < from->firstDay)
        return std::nullopt;
    return Period{ from->firstDay, to->day };
}

std::optional<DayNumber> Answers::day(QStringView key) const
{
    const auto cell = parseDay(text(key).value_or(std::string()), DateOrder::YearMonthDay);
    return cell ? std::optional(cell->day) : std::nullopt;
}

RecordReader::~RecordReader() = default;
RecordReader::Survey RecordReader::survey(const CsvRecord &)
{
    return Survey::Done;
}
void RecordReader::finishSurvey() { }
std::optional<RefusalReason> RecordReader::refusal() const
{
    return std::nullopt;
}
QList<OpenQuestion> RecordReader::questions() const
{
    return {};
}
QStringList RecordReader::warnings() const
{
    return {};
}
void RecordReader::describe(QJsonObject &) const { }

ImportFormat::~ImportFormat() = default;

} // namespace Creator
