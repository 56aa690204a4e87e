#pragma once

#include "core/clock.h"
#include "core/latestreading.h"
#include "models/roles.h"
#include "storage/commentrepository.h"
#include "storage/readpool.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace Creator {

class Database;

/// Threads of comments as a list, the newest first, read page by page on a worker.
///
/// Reading again moves, adds and removes rows and resets nothing, so that selection and place stay.
class ThreadListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    enum Role {
        AuthorRole = FirstOwnRole,
        WordsRole, // of the comment that began it, on one line
        AboutRole, // "Autumn camping · Bluesky"
        AgoRole,
        UnreadRole, // how many
        CountRole // comments in the thread
    };

    ThreadListModel(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~ThreadListModel() override;

    void setZone(const QTimeZone &zone);
    /// Another question: begins at the top.
    void ask(const CommentFilter &filter);
    [[nodiscard]] const CommentFilter &filter() const { return m_filter; }
    /// The same question again, as far down as was read.
    void reload();
    /// That thread stays where it is though it has been read, as long as somebody looks at it.
    void keep(std::optional<CommentId> thread) { m_kept = thread; }

    [[nodiscard]] const CommentThread *at(int row) const;
    /// -1 if it is not in memory.
    [[nodiscard]] int rowOf(CommentId thread) const;
    /// Of all pages; nothing while it is being counted.
    [[nodiscard]] std::optional<int> total() const { return m_total; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Words that tell the time, or the language, changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// Rows will stand elsewhere once loaded() is emitted.
    void aboutToLoad();
    void loaded();
    void failed(const QString &message);

private:
    struct Answer
    {
        QList<CommentThread> threads;
        int total = 0;
        bool isEnd = false;
    };

    void read(int wanted);
    void take(Answer answer);
    void insertKept(QList<CommentThread> &threads) const;
    void append(const Answer &answer);
    void removeAllBut(const QList<CommentThread> &threads);
    void reorder(const QList<CommentThread> &threads);
    [[nodiscard]] QString spoken(const CommentThread &thread) const;

    Database &m_database;
    const Clock &m_clock;
    QTimeZone m_zone;
    CommentFilter m_filter;
    QList<CommentThread> m_threads;
    std::optional<CommentId> m_kept;
    std::optional<int> m_total;
    std::shared_ptr<QueryTicket> m_ticket;
    LatestReading m_reading;
    bool m_isRead = false; // at least once
    bool m_isEnd = true; // nothing follows
    bool m_isFetching = false;
};

} // namespace Creator
