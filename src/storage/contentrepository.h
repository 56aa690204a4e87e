#pragma once

#include "core/result.h"
#include "domain/content.h"

#include <QFuture>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace Creator {

class Connection;
class Database;
struct WriteContext;
struct WriteContext;

/// All SQL about contents, their variants and the resources that they use.
///
/// Every write is one undoable step. Signals come on this object's thread after the commit: up to
/// 1,000 rows with values, above that changedInBulk().
class ContentRepository final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxAnnounced = 1000;

    explicit ContentRepository(Database &database, QObject *parent = nullptr);

    [[nodiscard]] Result<std::optional<Content>> find(ContentId id) const;
    /// Everything that is not in the trash, for a worker.
    [[nodiscard]] static Result<QList<Content>> all(Connection &connection);

    /// Something about the same rows that belongs to the same step.
    using Along = std::function<Status(WriteContext &, const QList<ContentId> &)>;

    /// Adds rows as one step: an id is made where there is none, a creator taken where none is
    /// named. A row whose id exists already is refused with Error::Code::InvalidData. `remark`
    /// stands in the history of each.
    QFuture<Result<QList<Content>>> add(const QList<Content> &contents, const QString &label,
                                        const QJsonObject &remark = {}, const Along &along = {});
    /// Adds what is not there and replaces what is, as one step: an import.
    QFuture<Result<void>> put(const QList<Content> &contents, const QString &label);
    /// What is known of an id: the row, or that it was deleted before.
    struct Known
    {
        std::optional<Content> content;
        bool isDeleted = false; // in the trash, or purged
    };
    [[nodiscard]] Result<Known> lookUp(ContentId id) const;
    [[nodiscard]] static Result<Known> lookUp(Connection &connection, ContentId id);
    /// What put() does, as a part of somebody else's step. Gives the rows as stored.
    [[nodiscard]] static Result<QList<Content>> putWithin(WriteContext &context,
                                                          const QList<Content> &contents);
    /// Changes rows one by one as one step. Error::Code::NotFound if one is gone; then nothing is
    /// changed. A change that says failure() refuses the whole step. So does a row in the trash.
    using Change = std::function<Status(Content &)>;
    QFuture<Result<void>> change(const QList<ContentId> &ids, const QString &label,
                                 const Change &change, const Along &along = {});
    /// The same, with a remark in the history of each: why a rule was not kept.
    QFuture<Result<void>> overrideWith(const QList<ContentId> &ids, const QString &label,
                                       const Change &change, const QJsonObject &remark,
                                       const Along &along = {});
    QFuture<Result<void>> moveToTrash(const QList<ContentId> &ids);
    QFuture<Result<void>> restore(const QList<ContentId> &ids);
    /// For good, and not undoable. Rows from outside leave a tombstone.
    QFuture<Result<void>> purge(const QList<ContentId> &ids);

public slots:
    /// Something else (an import, an undo) changed rows.
    void announceBulkChange();

signals:
    void inserted(const QList<Creator::Content> &contents);
    void updated(const QList<Creator::Content> &contents);
    void removed(const QList<Creator::ContentId> &ids);
    void changedInBulk();

private:
    enum class Happened { Inserted, Updated, Removed };
    struct Step
    {
        QString label;
        const char *action;
        QJsonObject remark;
        Happened happened;
        Along along = {};
    };
    void announce(Happened what, const QList<Content> &contents);
    using TimedChange = std::function<Status(Content &, qint64 nowMs)>;
    QFuture<Result<void>> run(const QList<ContentId> &ids, const Step &step,
                              const TimedChange &change);

    Database &m_database;
};

} // namespace Creator
