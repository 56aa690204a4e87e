#include "reports/reportpdf.h"

#include "reports/glyphcheck.h"
#include "reports/pagestyle.h"
#include "reports/reportpages.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Creator {

Result<QByteArray> toPdf(const ReportDocument &document, const ChartRenderer &charts)
{
    const Status glyphs = GlyphCheck::check(document, PageStyle::font(PageStyle::Type::Body));
    if (!glyphs)
        return failure(glyphs.error());
    const ReportPages pages(document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title + u' ' + document.subtitle);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(PageStyle::unitsPerInch);
    QPainter painter;
    bool works = painter.begin(&writer);
    for (int page = 0; works && page < pages.count(); ++page) {
        works = page == 0 || writer.newPage();
        if (works)
            pages.paint(painter, page, charts);
    }
    if (!works || !painter.end()) {
        return failure(
            Error::Code::File,
            QCoreApplication::translate("Creator::ReportPdf", "The pages could not be painted."));
    }
    return buffer.data();
}

} // namespace Creator
