#pragma once

#include "core/result.h"
#include "domain/content.h"
#include "domain/plan.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace Creator {

class Connection;
class ContentRepository;
class Database;
class PlanRepository;

/// One thing that a person does with series, as one step to undo.
struct SeriesStep
{
    std::optional<SeriesId> ended;
    QList<ContentId> trashed; // what the ended one had planned
    std::optional<ContentSeries> begun; // has its id
    QList<Content> made; // have their ids
    QList<ContentId> joined; // older contents that belong to what begun
    QDateTime joinedAt; // the date of those that have none
    /// What the begun one makes for a day on which the ended one made something too, and what that
    /// was. It is made only if the older one is nowhere: what was deleted, moved or has gone out
    /// does not come again.
    QHash<ContentId, ContentId> instead{};
    QList<ContentId> leftOut{}; // what the begun one is never to make
};

/// What a series makes on its own as time goes by.
struct SeriesExtension
{
    SeriesId series;
    QDateTime from; // made_until when this was worked out
    QDateTime until; // the made_until to be
    QList<Content> made; // have their ids
};

/// Writes series together with the contents that they make, each time in one transaction.
///
/// What a person asks for is one undoable step. What the program makes by itself is not in the
/// undo history: it would fill it with steps that nobody took.
class SeriesRepository final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SeriesRepository(Database &database, ContentRepository &contents, PlanRepository &plan,
                     QObject *parent = nullptr);

    /// For a worker.
    [[nodiscard]] static Result<QList<ContentSeries>> all(Connection &connection);

    QFuture<Result<void>> carryOut(const SeriesStep &step, const QString &label);
    /// How many contents were added. Passes over a series that was ended or extended meanwhile,
    /// and contents that exist already, lie in the trash or were purged.
    QFuture<Result<int>> extend(const QList<SeriesExtension> &extensions);

private:
    void announce(const QList<ContentId> &trashed);

    Database &m_database;
    ContentRepository &m_contents;
    PlanRepository &m_plan;
};

} // namespace Creator
