#include "reports/planpdf.h"

#include "reports/glyphcheck.h"
#include "reports/planpages.h"
#include "reports/planstyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

Status print(const PlanPaper &paper, QPagedPaintDevice &device)
{
    const Status words
        = GlyphCheck::check(paper.fixedTexts(), PageStyle::font(PageStyle::Type::Small));
    if (!words)
        return words;
    const PlanPages pages(printable(paper));
    QPainter painter;
    bool works = painter.begin(&device);
    if (works) {
        const QSizeF page = PlanPages::pageSize();
        const double scale
            = std::min(device.width() / page.width(), device.height() / page.height());
        painter.translate((device.width() - page.width() * scale) / 2,
                          (device.height() - page.height() * scale) / 2);
        painter.scale(scale, scale);
    }
    for (int page = 0; works && page < pages.count(); ++page) {
        works = page == 0 || device.newPage();
        if (works)
            pages.paint(painter, page);
    }
    if (works && painter.end())
        return {};
    return failure(
        Error::Code::File,
        QCoreApplication::translate("Creator::PlanPages", "The pages could not be painted."));
}

Result<QByteArray> toPdf(const PlanPaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    writer.setResolution(PageStyle::unitsPerInch);
    if (const Status status = print(paper, writer); !status)
        return failure(status.error());
    return buffer.data();
}

PlanPaper printable(PlanPaper paper)
{
    GlyphCheck check(PageStyle::font(PageStyle::Type::Small));
    for (PlanPaper::Item &item : paper.items) {
        item.title = check.replacingMissing(item.title, u'□');
        item.detail = check.replacingMissing(item.detail, u'□');
    }
    paper.subtitle = check.replacingMissing(paper.subtitle, u'□');
    return paper;
}

} // namespace Creator
