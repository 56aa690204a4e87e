#include "reports/reportwriter.h"

#include "reports/reportcsv.h"
#include "reports/reportjson.h"
#include "reports/reportpdf.h"
#include "reports/reportxlsx.h"

using namespace Qt::StringLiterals;

namespace Creator {

QString wordText(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return u"json"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    case ReportFormat::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> formatFromWord(QStringView word)
{
    for (const ReportFormat format :
         { ReportFormat::Json, ReportFormat::Csv, ReportFormat::Xlsx, ReportFormat::Pdf }) {
        if (word.compare(wordText(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

Result<QByteArray> reportBytes(const EarningsReport &report, const ReportWords &words,
                               ReportFormat format, const ChartRenderer &charts)
{
    switch (format) {
    case ReportFormat::Json:
        return toJson(report);
    case ReportFormat::Csv:
        return toCsv(ReportDocument::of(report, words), CsvText::Mark::Utf8);
    case ReportFormat::Xlsx:
        return toXlsx(ReportDocument::of(report, words));
    case ReportFormat::Pdf:
        return toPdf(ReportDocument::of(report, words), charts);
    }
    Q_UNREACHABLE();
}

} // namespace Creator
