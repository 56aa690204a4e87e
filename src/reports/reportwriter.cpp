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
    if (format == ReportFormat::Json)
        return toJson(report);
    return documentBytes(ReportDocument::of(report, words), format, charts);
}

Result<QByteArray> documentBytes(const ReportDocument &document, ReportFormat format,
                                 const ChartRenderer &charts)
{
    switch (format) {
    case ReportFormat::Json:
        break;
    case ReportFormat::Csv:
        return toCsv(document, CsvText::Mark::Utf8);
    case ReportFormat::Xlsx:
        return toXlsx(document);
    case ReportFormat::Pdf:
        return toPdf(document, charts);
    }
    Q_UNREACHABLE();
}

} // namespace Creator
