#pragma once

#include "app/commands/command.h"
#include "reports/reportwriter.h"

#include <functional>

namespace Creator {

class ChartRenderer;
struct ReportArguments;

/// What all commands of `report` share: which file, and how it gets there.
namespace ReportOutput {

/// The format as typed; what is not given is read off the file's ending.
[[nodiscard]] QString formatWord(const ReportArguments &arguments);

using Maker = std::function<Result<QByteArray>(const ChartRenderer &)>;
/// Makes the file; only PDF draws charts, hence needs fonts.
[[nodiscard]] Result<QByteArray> bytesOf(ReportFormat format, const Maker &make);

struct Written
{
    QByteArray bytes;
    ReportFormat format = ReportFormat::Json;
    qint64 entries = 0; // in the report
};
/// To the file named, else to standard output.
[[nodiscard]] ExitCode write(const CommandContext &context, const ReportArguments &arguments,
                             const Written &written);

} // namespace ReportOutput

} // namespace Creator
