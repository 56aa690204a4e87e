#include "charts/chartexport.h"

#include "reports/chartrenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Creator::ChartExport", text);
}

QString textCell(QString text)
{
    text.replace(u'"', "\"\""_L1);
    static constexpr QStringView risky = u"=+-@\t\r";
    const QString visible = QString(text).remove(QChar(0xFEFF)).trimmed();
    const bool runs = (!text.isEmpty() && risky.contains(text.front()))
        || (!visible.isEmpty() && risky.contains(visible.front()));
    return u'"' + (runs ? u"'"_s : QString()) + text + u'"';
}

QString amountCell(const std::optional<Micros> &value)
{
    return value ? decimalText(*value) : QString();
}

/// With two axes a number alone does not say what it counts.
QString headOf(const ChartData::Series &series, const ChartData &data)
{
    const ChartData::Scale scale = data.scale(series.axis);
    const QString unit = scale.currency.isNull() ? scale.unit : scale.currency.code();
    return data.right && !unit.isEmpty() ? u"%1 (%2)"_s.arg(series.name, unit) : series.name;
}

bool hasEstimates(const ChartData::Series &series)
{
    return std::any_of(series.estimates.begin(), series.estimates.end(),
                       [](const auto &value) { return value.has_value(); });
}

QByteArray pngBytes(const ChartData &data, const ChartRenderer &renderer, const QSize &size)
{
    static constexpr int sharpness = 2;
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.paint(painter, QRectF(QPointF(), size), data);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgBytes(const ChartData &data, const ChartRenderer &renderer, const QSize &size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(data.title);
    generator.setDescription(data.summary);
    QPainter painter(&generator);
    renderer.paint(painter, QRectF(QPointF(), size), data);
    painter.end();
    return buffer.data();
}

/// One page, as large as the picture.
QByteArray pdfBytes(const ChartData &data, const ChartRenderer &renderer, const QSize &size)
{
    static constexpr double dotsPerInch = 96;
    static constexpr double pointsPerDot = 72 / dotsPerInch;
    static constexpr int edge = 24;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(data.title);
    writer.setResolution(static_cast<int>(dotsPerInch));
    const QSizeF page = QSizeF(size) + QSizeF(2 * edge, 2 * edge);
    writer.setPageSize(QPageSize(page * pointsPerDot, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    renderer.paint(painter, QRectF(QPointF(edge, edge), size), data);
    painter.end();
    return buffer.data();
}

} // namespace

QByteArray chartCsv(const ChartData &data)
{
    QStringList lines;
    QStringList cells{ textCell(translated("Period")) };
    for (const ChartData::Series &series : data.series) {
        cells.append(textCell(headOf(series, data)));
        if (hasEstimates(series))
            cells.append(textCell(translated("%1 (estimated)").arg(series.name)));
    }
    if (!data.marks.isEmpty())
        cells.append(textCell(translated("Went out")));
    lines.append(cells.join(u','));
    for (qsizetype category = 0; category < data.categories.size(); ++category) {
        cells = { textCell(data.categories.at(category)) };
        for (qsizetype i = 0; i < data.series.size(); ++i) {
            cells.append(amountCell(data.value(i, category)));
            if (hasEstimates(data.series.at(i)))
                cells.append(amountCell(data.estimate(i, category)));
        }
        if (!data.marks.isEmpty()) {
            const ChartData::Mark *mark = data.markAt(category);
            cells.append(mark ? textCell(mark->names.join(u", "_s)) : QString());
        }
        lines.append(cells.join(u','));
    }
    return "\xEF\xBB\xBF" + (lines.join("\r\n"_L1) + "\r\n"_L1).toUtf8();
}

Status exportChart(const ChartData &data, const ChartRenderer &renderer, const QSize &size,
                   const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    QByteArray bytes;
    if (ending == "png"_L1)
        bytes = pngBytes(data, renderer, size);
    else if (ending == "svg"_L1)
        bytes = svgBytes(data, renderer, size);
    else if (ending == "pdf"_L1)
        bytes = pdfBytes(data, renderer, size);
    else if (ending == "csv"_L1)
        bytes = chartCsv(data);
    else
        return failure(
            Error::Code::InvalidData,
            translated("A chart is saved as a file ending in .png, .svg, .pdf or .csv."));
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.flush()
        || !output.commit()) // commit() alone misses a full disk
        return failure(Error::Code::File,
                       translated("The chart could not be saved: %1").arg(output.errorString()));
    return {};
}

} // namespace Creator
