#include "storage/syncpagewriter.h"

#include "storage/synccomments.h"
#include "storage/synccontents.h"
#include "storage/syncfigures.h"
#include "storage/writer.h"

#include <QJsonDocument>
#include <QSet>

namespace Creator::SyncPageWriter {

namespace {

Status writeContents(SyncContents &contents, const SyncStep &step)
{
    if (step.isWalk && step.beginsWalk) {
        if (Status status = contents.beginWalk(); !status)
            return status;
    }
    for (const RemoteContent &content : step.page.contents) {
        if (Status status = contents.put(content); !status)
            return status;
        if (!step.isWalk || content.isGone)
            continue;
        if (Status status = contents.noteSeen(content.externalId); !status)
            return status;
    }
    for (const QString &externalId : step.page.goneContents) {
        if (Status status = contents.remove(externalId); !status)
            return status;
    }
    for (const QString &externalId : step.missed) {
        if (Status status = contents.miss(contents.idOf(externalId)); !status)
            return status;
    }
    return step.isWalk && step.endsWalk ? contents.endWalk() : Status();
}

/// Who asks for many and gets nothing at all was told nothing about any of them.
Status countMissing(SyncContents &contents, const SyncStep &step)
{
    if (step.asked.isEmpty())
        return {};
    if (Status status = contents.noteAsked(step.asked); !status)
        return status;
    QSet<QString> answered;
    for (const RemoteContent &content : step.page.contents)
        answered.insert(content.externalId);
    const QString *last = nullptr; // a content has many values in a row
    for (const RemoteMetric &metric : step.page.metrics) {
        if (!last || *last != metric.contentExternalId)
            answered.insert(metric.contentExternalId);
        last = &metric.contentExternalId;
    }
    if (answered.isEmpty())
        return {};
    for (const QString &externalId : step.asked) {
        if (answered.contains(externalId))
            continue;
        if (Status status = contents.miss(contents.idOf(externalId)); !status)
            return status;
    }
    return {};
}

template <typename List, typename Target>
Status putAll(const List &list, Target &target)
{
    for (const auto &one : list) {
        if (Status status = target.put(one); !status)
            return status;
    }
    return {};
}

Result<MetricDays> writeFigures(SyncFigures &figures, const RemotePage &page)
{
    if (Status status = putAll(page.metrics, figures); !status)
        return failure(status.error());
    if (Status status = putAll(page.payouts, figures); !status)
        return failure(status.error());
    if (Status status = putAll(page.earnings, figures); !status)
        return failure(status.error());
    if (Status status = putAll(page.rates, figures); !status)
        return failure(status.error());
    return figures.finish();
}

} // namespace

Result<Written> write(WriteContext &context, const SyncTarget &target, const SyncStep &step)
{
    SyncTally tally;
    SyncContents contents(context, target, step.reading);
    if (Status status = writeContents(contents, step); !status)
        return failure(status.error());
    SyncComments comments(context, target);
    if (Status status = putAll(step.page.comments, comments); !status)
        return failure(status.error());
    SyncFigures figures(context, target);
    Result<MetricDays> days = writeFigures(figures, step.page);
    if (!days)
        return failure(days.error());
    if (Status status = countMissing(contents, step); !status)
        return failure(status.error());
    tally.contents = contents.counts();
    tally.gone = contents.gone();
    tally.comments = comments.counts();
    tally.unread = comments.unread();
    tally.skipped = step.page.skipped;
    figures.addTo(tally);
    tally.isAllKnown = step.cursorIfKnown && tally.added() == 0;
    const QJsonObject &cursor = tally.isAllKnown ? *step.cursorIfKnown : step.cursor;
    if (Status status = writeCursor(context, target.account, step.reading, cursor); !status)
        return failure(status.error());
    return Written{ tally, std::move(*days) };
}

Status writeCursor(WriteContext &context, SocialAccountId account, const QByteArray &reading,
                   const QJsonObject &cursor)
{
    auto statement = context.connection.cached(
        "INSERT INTO sync_cursors (account, name, cursor, updated_at) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT DO UPDATE SET cursor = ?3, updated_at = ?4 WHERE cursor <> ?3");
    if (!statement)
        return failure(statement.error());
    const QByteArray json = QJsonDocument(cursor).toJson(QJsonDocument::Compact);
    (*statement)->bind(1, account.uuid());
    (*statement)->bindView(2, { reading.constData(), static_cast<size_t>(reading.size()) });
    (*statement)->bindView(3, { json.constData(), static_cast<size_t>(json.size()) });
    (*statement)->bind(4, context.nowMs);
    return (*statement)->run();
}

} // namespace Creator::SyncPageWriter
