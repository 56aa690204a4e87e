#include "charts/valuebubble.h"

#include "charts/legendkey.h"
#include "charts/markmenu.h"
#include "theme/figures.h"
#include "theme/paintkit.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int mostNames = 3;

QString estimatedText(const QString &value)
{
    //: %1 is an amount
    return QCoreApplication::translate("Creator::ValueBubble", "%1 (estimated)").arg(value);
}

} // namespace

ValueBubble::ValueBubble(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

ValueBubble::~ValueBubble() = default;

void ValueBubble::setCategory(const ChartData &data, qsizetype category)
{
    m_kind = data.kind;
    m_title = data.categories.value(category);
    m_lines.clear();
    int shown = 0;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartData::Series &series = data.series.at(i);
        const ChartData::Series look{ .name = series.name,
                                      .tone = series.tone,
                                      .dash = series.dash };
        const auto text = [&](Micros value) { return data.valueText(value, series.axis); };
        if (const auto value = data.value(i, category))
            m_lines.append({ series.name, text(*value), look });
        if (const auto value = data.estimate(i, category))
            m_lines.append({ series.name, estimatedText(text(*value)), look });
        shown += data.value(i, category) || data.estimate(i, category) ? 1 : 0;
    }
    if (data.kind == ChartData::Kind::StackedBars && shown > 1)
        m_lines.append({ tr("Total"), data.valueText(data.total(category).value_or(0)) });
    if (m_lines.isEmpty())
        m_lines.append({ tr("No data"), {} });
    if (const ChartData::Mark *mark = data.markAt(category))
        addMarks(*mark);
    resize(sizeHint());
    update();
}

void ValueBubble::addMarks(const ChartData::Mark &mark)
{
    const QFontMetrics metrics(themeOf(this).font(TextStyle::Small));
    const QStringList lines = markLines(mark, mostNames);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString text
            = metrics.elidedText(lines.at(i), Qt::ElideRight, themeOf(this).sizes().search);
        m_lines.append({ text, {}, {}, i == 0 ? Line::Kind::Mark : Line::Kind::MoreOfMark });
    }
}

int ValueBubble::lineHeight() const
{
    return QFontMetrics(themeOf(this).font(TextStyle::Small)).height()
        + themeOf(this).sizes().small;
}

QSize ValueBubble::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    const QFontMetrics strong(theme.font(TextStyle::SmallStrong));
    int width = strong.horizontalAdvance(m_title);
    for (const Line &line : m_lines) {
        const int key = line.series || line.kind != Line::Kind::Values
            ? theme.sizes().padding + theme.sizes().small
            : 0;
        width = qMax(width,
                     key + metrics.horizontalAdvance(line.name) + theme.sizes().padding
                         + figuresWidth(strong, line.value));
    }
    return { width + 2 * theme.sizes().gap,
             lineHeight() * static_cast<int>(m_lines.size() + 1) + 2 * theme.sizes().grid };
}

void ValueBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintRounded(painter, rect(), theme.sizes().radius, theme.colors().surface,
                 theme.colors().line);
    QRect room = rect().adjusted(theme.sizes().gap, theme.sizes().grid, -theme.sizes().gap, 0);
    room.setHeight(lineHeight());
    painter.setFont(theme.font(TextStyle::SmallStrong));
    painter.setPen(theme.colors().text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    for (const Line &line : std::as_const(m_lines)) {
        room.translate(0, lineHeight());
        QRect name = room;
        if (line.series || line.kind != Line::Kind::Values) {
            paintKey(painter, room, line);
            name.adjust(theme.sizes().padding + theme.sizes().small, 0, 0, 0);
        }
        painter.setFont(theme.font(TextStyle::Small));
        painter.setPen(theme.colors().secondary);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, line.name);
        painter.setFont(theme.font(TextStyle::SmallStrong));
        painter.setPen(theme.colors().text);
        paintFigures(painter, room, line.value);
    }
}

void ValueBubble::paintKey(QPainter &painter, const QRect &room, const Line &line) const
{
    const Theme &theme = themeOf(this);
    if (line.series) {
        paintLegendKey(painter, QRect(room.x(), room.y(), theme.sizes().gap, room.height()), theme,
                       m_kind, *line.series);
        return;
    }
    if (line.kind != Line::Kind::Mark)
        return;
    const double radius = theme.sizes().small;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors().secondary);
    painter.drawEllipse(QPointF(room.x() + theme.sizes().grid, room.y() + room.height() / 2.0),
                        radius, radius);
}

QString categorySentence(const ChartData &data, qsizetype category)
{
    QStringList parts;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartData::Series &series = data.series.at(i);
        const auto text = [&](Micros value) { return data.valueText(value, series.axis); };
        if (const auto value = data.value(i, category))
            parts.append(series.name + u' ' + text(*value));
        if (const auto value = data.estimate(i, category))
            parts.append(series.name + u' ' + estimatedText(text(*value)));
    }
    if (parts.isEmpty())
        parts.append(QCoreApplication::translate("Creator::ValueBubble", "No data"));
    //: a list of titles of contents, after the values of a day
    const QString out = QCoreApplication::translate("Creator::ValueBubble", "Went out: %1");
    if (const ChartData::Mark *mark = data.markAt(category))
        parts.append(out.arg(markLines(*mark, mostNames).join(u", "_s)));
    return data.categories.value(category) + u": "_s + parts.join(u", "_s);
}

} // namespace Creator
