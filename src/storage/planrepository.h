#pragma once

#include "core/result.h"
#include "domain/plan.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace Creator {

class Database;

/// All SQL about what surrounds contents: series, templates, posting slots, reminders and saved
/// searches. What a person saves or removes is one undoable step each; a null id becomes a new one.
/// What the program notes (how far a series was made) is not undone, and undo passes over it.
/// Errors are those of the storage.
class PlanRepository final : public QObject
{
    Q_OBJECT

public:
    explicit PlanRepository(Database &database, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<ContentSeries>> series() const;
    [[nodiscard]] Result<QList<ContentTemplate>> templates() const; // by name
    /// Through the week. Those of a disconnected account are not told, but come back with it.
    [[nodiscard]] Result<QList<PostingSlot>> postingSlots() const;
    [[nodiscard]] Result<QList<Reminder>> reminders() const;
    [[nodiscard]] Result<QList<SavedSearch>> savedSearches(const QString &page) const; // by name

    QFuture<Result<ContentSeries>> save(const ContentSeries &series);
    QFuture<Result<ContentTemplate>> save(const ContentTemplate &content);
    QFuture<Result<PostingSlot>> save(const PostingSlot &slot);
    /// As one step.
    QFuture<Result<void>> save(const QList<PostingSlot> &weekly);
    QFuture<Result<Reminder>> save(const Reminder &reminder);
    QFuture<Result<SavedSearch>> save(const SavedSearch &search);

    QFuture<Result<void>> remove(SeriesId id);
    QFuture<Result<void>> remove(TemplateId id);
    QFuture<Result<void>> remove(SlotId id);
    QFuture<Result<void>> remove(ReminderId id);
    QFuture<Result<void>> remove(SavedSearchId id);

    /// Contents of the series exist up to `until`; never moves back.
    QFuture<Result<void>> noteMade(SeriesId id, const QDateTime &until);
    /// After a change that went past it: an undo.
    void announceChange() { emit changed(); }

signals:
    void changed();

private:
    QFuture<Result<void>> removeRow(const QString &label, const char *table, const Uuid &id);

    Database &m_database;
};

} // namespace Creator
