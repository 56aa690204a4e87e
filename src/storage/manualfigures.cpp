#include "storage/manualfigures.h"

#include "domain/naturalkey.h"
#include "storage/database.h"
#include "storage/metricwriter.h"
#include "storage/statement.h"
#include "storage/writer.h"

#include <QCoreApplication>

#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// What a record needs in UTF-8 for as long as it is written.
struct Names
{
    std::string platform;
    std::string account;
    std::string external;
    std::string currency;
};

/// A series that is there goes on as it began; else totals are looked at, and days told.
Result<MetricSpan> spanOf(Connection &connection, const ManualFigure &figure, const Uuid &owner)
{
    if (figure.metric->aggregation != MetricAggregation::Last)
        return figure.counts == ManualFigure::Counts::InTotal ? MetricSpan::Lifetime
                                                              : MetricSpan::Daily;
    auto find = connection.cached(
        "SELECT s.span FROM metric_series s JOIN metric_owners o ON o.owner = s.owner "
        "WHERE o.id = ?1 AND s.metric_name = ?2 AND s.span <> 'period' "
        "AND s.dimension IN ('', 'currency') ORDER BY s.span = 'snapshot' DESC LIMIT 1");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, owner);
    (*find)->bindView(2, figure.metric->name);
    const Result<bool> row = (*find)->step();
    if (!row)
        return failure(row.error());
    return *row ? spanFromWord((*find)->view(0)).value_or(MetricSpan::Snapshot)
                : MetricSpan::Snapshot;
}

/// Has the content values told in that way?
Result<bool> ownerTells(Connection &connection, const ManualFigure &figure, const Uuid &owner,
                        MetricSpan span)
{
    auto find = connection.cached(
        "SELECT 1 FROM metric_owners o JOIN metric_series s ON s.owner = o.owner "
        "WHERE o.id = ?1 AND s.metric_name = ?2 AND s.span = ?3 "
        "AND s.dimension IN ('', 'currency') "
        "AND EXISTS (SELECT 1 FROM metric_values v WHERE v.series = s.series)");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, owner);
    (*find)->bindView(2, figure.metric->name);
    (*find)->bindView(3, word(span));
    return (*find)->step();
}

Result<bool> accountTellsDays(Connection &connection, const ManualFigure &figure)
{
    auto find = connection.cached(
        "SELECT 1 FROM metric_places p WHERE p.creator_id = ?1 AND p.platform = ?2 "
        "AND p.account_id = ?3 AND p.metric_name = ?4 AND p.way = 'value' "
        "AND p.dimension IN ('', 'currency') "
        "AND EXISTS (SELECT 1 FROM metric_daily d WHERE d.place = p.place AND d.n > 0)");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, figure.place.channel.uuid());
    (*find)->bind(2, figure.place.platform);
    (*find)->bind(3, figure.place.accountId);
    (*find)->bindView(4, figure.metric->name);
    return (*find)->step();
}

/// What is told by the day hides running totals: beside days a total would be shown nowhere, and
/// beside the total of a content one day would hide the total.
Status checkWay(Connection &connection, const ManualFigure &figure, const Uuid &owner)
{
    if (figure.metric->aggregation == MetricAggregation::Last)
        return {};
    const bool isTotal = figure.counts == ManualFigure::Counts::InTotal;
    const Result<bool> days = figure.content
        ? ownerTells(connection, figure, owner, MetricSpan::Daily)
        : accountTellsDays(connection, figure);
    const Result<bool> total = figure.content
        ? ownerTells(connection, figure, owner, MetricSpan::Lifetime)
        : Result<bool>(false);
    if (!days || !total)
        return failure(days ? total.error() : days.error());
    if (isTotal && *days)
        return failure(
            Error::Code::InvalidData,
            QCoreApplication::translate(
                "ManualFigures", "This is told by the day here. Enter what came on that day."));
    if (!isTotal && *total && !*days)
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate("ManualFigures",
                                                   "Of this content the total is told. Enter what "
                                                   "it came to in total up to that day."));
    return {};
}

/// By what the content is known where its figures are: the platform's id, or for one that a person
/// made its own.
Result<std::string> externalOf(Connection &connection, const ManualFigure &figure)
{
    if (!figure.content)
        return std::string();
    auto find = connection.cached(
        "SELECT external_id FROM contents WHERE id = ?1 AND deleted_at IS NULL");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, figure.content->uuid());
    const Result<bool> row = (*find)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("ManualFigures", "The content is gone."));
    const std::string external((*find)->view(0));
    const std::string platform = figure.place.platform.toStdString();
    const bool isKnownThere
        = !external.empty() && NaturalKey::content(platform, external) == figure.content->uuid();
    return isKnownThere ? external : figure.content->toText().toStdString();
}

Result<Names> namesOf(Connection &connection, const ManualFigure &figure)
{
    const Result<std::string> external = externalOf(connection, figure);
    if (!external)
        return failure(external.error());
    return Names{ figure.place.platform.toStdString(), figure.place.accountId.toStdString(),
                  *external, figure.currency.toStdString() };
}

Uuid ownerId(const Names &names)
{
    return NaturalKey::metricOwner({ names.platform, names.account }, names.external);
}

/// Contents are made by who brings them; this one is there already.
Status makeOwner(Connection &connection, const ManualFigure &figure, const Names &names)
{
    if (!figure.content)
        return {};
    auto insert = connection.cached(
        "INSERT OR IGNORE INTO metric_owners (id, creator_id, content_id, platform, account_id, "
        "external_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!insert)
        return failure(insert.error());
    (*insert)->bind(1, ownerId(names));
    (*insert)->bind(2, figure.place.channel.uuid());
    (*insert)->bind(3, figure.content->uuid());
    (*insert)->bind(4, figure.place.platform);
    (*insert)->bind(5, figure.place.accountId);
    (*insert)->bindView(6, names.external);
    return (*insert)->run();
}

qint64 dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

/// Nothing is written of what was deleted for good.
Status checkStands(Connection &connection, const ManualFigure &figure)
{
    const auto standing = ManualFigures::standing(connection, figure);
    if (!standing)
        return failure(standing.error());
    if (*standing && (*standing)->origin == Origin::Manual)
        return {};
    return failure(Error::Code::NotFound,
                   QCoreApplication::translate("ManualFigures", "The figure could not be kept."));
}

Status write(WriteContext &context, const ManualFigure &figure)
{
    const Result<Names> names = namesOf(context.connection, figure);
    if (!names)
        return failure(names.error());
    const Result<MetricSpan> span = spanOf(context.connection, figure, ownerId(*names));
    if (!span)
        return failure(span.error());
    if (Status status = checkWay(context.connection, figure, ownerId(*names)); !status)
        return status;
    if (Status status = makeOwner(context.connection, figure, *names); !status)
        return status;
    MetricWriter writer(context,
                        { std::nullopt, Origin::Manual, figure.place.channel, figure.owner,
                          figure.place.platform, figure.place.accountId });
    MetricRecord record;
    record.contentExternalId = names->external;
    record.metric = figure.metric->name;
    record.type = word(figure.metric->type);
    record.span = word(*span);
    record.currency = names->currency;
    record.day = dayNumber(figure.day);
    record.days = *span == MetricSpan::Daily ? 1 : 0;
    record.value = static_cast<double>(figure.value) / static_cast<double>(microsPerUnit);
    if (const Result<bool> written = writer.put(record); !written)
        return failure(written.error());
    if (Status status = writer.finish(); !status)
        return status;
    return checkStands(context.connection, figure);
}

} // namespace

ManualFigures::ManualFigures(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

ManualFigures::~ManualFigures() = default;

Result<QList<FigurePlace>> ManualFigures::places(Connection &connection)
{
    auto find = connection.cached("SELECT DISTINCT creator_id, platform, account_id FROM "
                                  "metric_places ORDER BY platform, account_id");
    if (!find)
        return failure(find.error());
    QList<FigurePlace> places;
    for (;;) {
        const Result<bool> row = (*find)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return places;
        places.append({ ChannelId((*find)->uuid(0)), (*find)->text(1), (*find)->text(2) });
    }
}

Result<QList<QPair<ContentId, QString>>>
ManualFigures::contentsOf(Connection &connection, const FigurePlace &place, int limit)
{
    auto find = connection.cached(
        "SELECT id, title FROM contents WHERE profile_id = ?1 AND deleted_at IS NULL "
        "AND published_at IS NOT NULL AND coalesce(platform, ?2) = ?2 "
        "ORDER BY published_at DESC LIMIT ?3");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, place.channel.uuid());
    (*find)->bind(2, place.platform);
    (*find)->bind(3, qint64{ limit });
    QList<QPair<ContentId, QString>> contents;
    for (;;) {
        const Result<bool> row = (*find)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return contents;
        contents.append({ ContentId((*find)->uuid(0)), (*find)->text(1) });
    }
}

Result<std::optional<StandingFigure>> ManualFigures::standing(Connection &connection,
                                                              const ManualFigure &figure)
{
    const Result<Names> names = namesOf(connection, figure);
    if (!names)
        return failure(names.error());
    const Result<MetricSpan> span = spanOf(connection, figure, ownerId(*names));
    if (!span)
        return failure(span.error());
    auto find = connection.cached(
        "SELECT v.value, r.origin, b.file_name, r.recorded_at FROM metric_owners o "
        "JOIN metric_series s ON s.owner = o.owner AND s.metric_name = ?2 AND s.span = ?3 "
        "AND s.dimension IN ('', 'currency') AND s.dimension_value = ?4 "
        "JOIN metric_values v ON v.series = s.series AND v.day = ?5 "
        "JOIN metric_runs r ON r.run = v.run LEFT JOIN import_batches b ON b.id = r.batch_id "
        "WHERE o.id = ?1");
    if (!find)
        return failure(find.error());
    (*find)->bind(1, ownerId(*names));
    (*find)->bindView(2, figure.metric->name);
    (*find)->bindView(3, word(*span));
    (*find)->bind(4, figure.currency);
    (*find)->bind(5, dayNumber(figure.day));
    const Result<bool> row = (*find)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<StandingFigure>();
    StandingFigure standing;
    standing.value = std::llround((*find)->real(0) * static_cast<double>(microsPerUnit));
    standing.origin = originFromWord((*find)->view(1)).value_or(Origin::File);
    standing.fileName = (*find)->text(2);
    standing.recordedAt = (*find)->instant(3);
    return std::optional(standing);
}

QFuture<Result<void>> ManualFigures::save(const ManualFigure &figure, const QString &label)
{
    return m_database.writer().writeUndoable<void>(
        label, [figure](WriteContext &context) { return write(context, figure); },
        onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
