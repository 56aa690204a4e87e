#include "analytics/contentranking.h"
#include "app/commands/analyticsarguments.h"
#include "settings/appsettings.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Creator::AnalyticsCommands {

namespace {

QString kindWord(DayKind kind)
{
    switch (kind) {
    case DayKind::Value:
        return u"value"_s;
    case DayKind::Zero:
        return u"zero"_s;
    case DayKind::NotFetched:
        return u"not_fetched"_s;
    case DayKind::NotOffered:
        return u"not_offered"_s;
    case DayKind::Retired:
        return u"retired"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Metric &metric)
{
    return QString::fromUtf8(metric.name.data(), static_cast<qsizetype>(metric.name.size()));
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonValue valueJson(const std::optional<Micros> &value)
{
    return value ? QJsonValue(decimalText(*value)) : QJsonValue();
}

QString valueText(const std::optional<Micros> &value)
{
    return value ? decimalText(*value) : QString();
}

/// A cell that a program for tables would take for a formula stays text.
QString csvCell(QString text)
{
    if (!text.isEmpty() && u"=+@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void printRow(AnalyticsFormat format, QStringList cells)
{
    if (format == AnalyticsFormat::Csv) {
        for (QString &cell : cells)
            cell = csvCell(cell);
    }
    CommandOutput::print(cells.join(format == AnalyticsFormat::Csv ? u',' : u'\t'));
}

QJsonObject sumsJson(const MoneySums &sums)
{
    QJsonObject object;
    for (auto it = sums.byCurrency().cbegin(); it != sums.byCurrency().cend(); ++it)
        object.insert(it.key().code(), decimalText(it.value()));
    return object;
}

QJsonObject head(const MetricQuestion &question)
{
    QJsonObject object{ { u"metric"_s, nameOf(*question.metric) },
                        { u"from"_s, dayText(question.from) },
                        { u"to"_s, dayText(question.to) } };
    if (question.metric->type == MetricType::Currency)
        object.insert(u"currency"_s, question.home.code());
    return object;
}

QJsonObject lineJson(const MetricLine &line)
{
    QJsonArray points;
    for (const MetricPoint &point : line.points) {
        points.append(QJsonObject{ { u"start"_s, dayText(point.start) },
                                   { u"kind"_s, kindWord(point.kind) },
                                   { u"value"_s, valueJson(point.value) },
                                   { u"partial"_s, point.isPartial } });
    }
    return { { u"key"_s, line.key },
             { u"total"_s, valueJson(line.total) },
             { u"newest_day"_s,
               line.newestDay.isValid() ? QJsonValue(dayText(line.newestDay)) : QJsonValue() },
             { u"points"_s, points } };
}

Result<std::unique_ptr<Database>> open(const CommandContext &context, AnalyticsOrder &order)
{
    auto database = openProfile(context, Database::Access::ReadOnly);
    if (database)
        order.question.home
            = AppSettings((*database)->folder() + u"/settings.ini"_s).homeCurrency();
    return database;
}

struct Half
{
    DaySpan range = {};
    std::optional<Micros> total = {};
    qint64 known = 0; // days with a value
};

Result<Half> halfOf(Connection &connection, MetricQuestion question, const DaySpan &range)
{
    question.from = range.from;
    question.to = range.to;
    const auto answer = MetricSeries::ask(connection, question);
    if (!answer)
        return failure(answer.error());
    Half half{ range };
    if (answer->lines.isEmpty())
        return half;
    half.total = answer->lines.constFirst().total;
    for (const MetricPoint &point : answer->lines.constFirst().points)
        half.known += point.value ? 1 : 0;
    return half;
}

QJsonObject halfJson(const Half &half)
{
    return { { u"from"_s, dayText(half.range.from) },
             { u"to"_s, dayText(half.range.to) },
             { u"total"_s, valueJson(half.total) },
             { u"days"_s, half.range.days() },
             { u"days_known"_s, half.known } };
}

} // namespace

ExitCode series(const CommandContext &context, AnalyticsOrder order)
{
    const auto database = open(context, order);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const auto answer = MetricSeries::ask((*database)->reader(), order.question);
    if (!answer)
        return CommandOutput::fail(context, answer.error());
    if (order.format == AnalyticsFormat::Json) {
        QJsonArray lines;
        for (const MetricLine &line : answer->lines)
            lines.append(lineJson(line));
        QJsonObject object = head(order.question);
        object.insert(u"lines"_s, lines);
        object.insert(u"unconverted"_s, sumsJson(answer->unconverted));
        CommandOutput::print(object);
        return ExitCode::Done;
    }
    printRow(order.format, { u"key"_s, u"start"_s, u"kind"_s, u"value"_s, u"partial"_s });
    for (const MetricLine &line : answer->lines) {
        for (const MetricPoint &point : line.points) {
            printRow(order.format,
                     { line.key, dayText(point.start), kindWord(point.kind), valueText(point.value),
                       point.isPartial ? u"1"_s : u"0"_s });
        }
    }
    return ExitCode::Done;
}

ExitCode top(const CommandContext &context, AnalyticsOrder order)
{
    const auto database = open(context, order);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const MetricQuestion &asked = order.question;
    auto ranking = ContentRanking::ask((*database)->reader(),
                                       { asked.metric, asked.from, asked.to, asked.home });
    if (!ranking)
        return CommandOutput::fail(context, ranking.error());
    ranking->rows.resize(std::min<qsizetype>(ranking->rows.size(), order.limit));
    if (order.format != AnalyticsFormat::Json)
        printRow(order.format,
                 { u"id"_s, u"title"_s, u"platform"_s, u"published_at"_s, u"value"_s,
                   u"share_percent"_s });
    QJsonArray rows;
    for (const RankedContent &row : ranking->rows) {
        const QString published = row.facts.publishedAt.toString(Qt::ISODate);
        if (order.format != AnalyticsFormat::Json) {
            printRow(order.format,
                     { row.id.toText(), row.facts.title, row.facts.platform, published,
                       decimalText(row.value),
                       row.share ? QString::number(*row.share, 'f', 2) : QString() });
            continue;
        }
        rows.append(QJsonObject{
            { u"id"_s, row.id.toText() },
            { u"title"_s, row.facts.title },
            { u"platform"_s, row.facts.platform },
            { u"published_at"_s, published.isEmpty() ? QJsonValue() : QJsonValue(published) },
            { u"value"_s, decimalText(row.value) },
            { u"share_percent"_s, row.share ? QJsonValue(*row.share) : QJsonValue() } });
    }
    if (order.format == AnalyticsFormat::Json) {
        QJsonObject object = head(asked);
        object.insert(u"rows"_s, rows);
        object.insert(u"total"_s, valueJson(ranking->total));
        object.insert(u"unconverted"_s, sumsJson(ranking->unconverted));
        CommandOutput::print(object);
    }
    return ExitCode::Done;
}

ExitCode compare(const CommandContext &context, AnalyticsOrder order)
{
    const auto database = open(context, order);
    if (!database)
        return CommandOutput::fail(context, database.error());
    Connection &connection = (*database)->reader();
    const DaySpan range{ order.question.from, order.question.to };
    const auto now = halfOf(connection, order.question, range);
    const auto before = halfOf(connection, order.question, comparedRange(range, order.with));
    if (!now || !before)
        return CommandOutput::fail(context, now ? before.error() : now.error());
    const MetricChange change{ now->total, before->total };
    const auto percent = change.percent();
    if (order.format == AnalyticsFormat::Json) {
        QJsonObject object = head(order.question);
        object.insert(u"now"_s, halfJson(*now));
        object.insert(u"before"_s, halfJson(*before));
        object.insert(u"difference"_s, valueJson(change.difference()));
        object.insert(u"percent"_s, percent ? QJsonValue(*percent) : QJsonValue());
        CommandOutput::print(object);
        return ExitCode::Done;
    }
    printRow(order.format, { u"from"_s, u"to"_s, u"total"_s, u"days"_s, u"days_known"_s });
    for (const Half &half : { *now, *before }) {
        printRow(order.format,
                 { dayText(half.range.from), dayText(half.range.to), valueText(half.total),
                   QString::number(half.range.days()), QString::number(half.known) });
    }
    return ExitCode::Done;
}

} // namespace Creator::AnalyticsCommands
