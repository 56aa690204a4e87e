#include "app/commands/reportoutput.h"

#include "app/commands/reportcommands.h"
#include "charts/qtchartrenderer.h"
#include "reports/reportfile.h"
#include "theme/fontchoice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Creator::ReportOutput {

QString formatWord(const ReportArguments &arguments)
{
    if (!arguments.format.isEmpty())
        return arguments.format;
    const QString ending = QFileInfo(arguments.output).suffix().toLower();
    return formatFromWord(ending) ? ending : QString();
}

Result<QByteArray> bytesOf(ReportFormat format, const Maker &make)
{
    class NoChart final : public ChartRenderer
    {
        void paint(QPainter &, const QRectF &, const ChartData &) const override { }
    };
    if (format != ReportFormat::Pdf)
        return make(NoChart());
    return make(QtChartRenderer(textFamilies(QGuiApplication::font())));
}

ExitCode write(const CommandContext &context, const ReportArguments &arguments,
               const Written &written)
{
    if (arguments.output.isEmpty()) {
        CommandOutput::print(QString::fromUtf8(written.bytes.trimmed()));
        return ExitCode::Done;
    }
    if (const Status status = writeReportFile(arguments.output, written.bytes); !status)
        return CommandOutput::fail(context, status.error());
    if (context.json) {
        CommandOutput::print(
            QJsonObject{ { u"file"_s, QFileInfo(arguments.output).absoluteFilePath() },
                         { u"format"_s, wordText(written.format) },
                         { u"bytes"_s, written.bytes.size() },
                         { u"entries"_s, written.entries } });
    } else {
        CommandOutput::print(QCoreApplication::translate("Creator::ReportCommands", "Wrote %1.")
                                 .arg(arguments.output));
    }
    return ExitCode::Done;
}

} // namespace Creator::ReportOutput
