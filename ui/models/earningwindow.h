#pragma once

#include "storage/earningquery.h"
#include "storage/readpool.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Creator {

class Database;
class EarningRepository;

/// The rows of one question to the ledger, of which only those near the eye are in memory.
///
/// What an index answers is read at once (a page takes about a millisecond); everything else is
/// asked on a worker, and an older question is cancelled by a newer one. Jumps anywhere go through
/// marks that a worker sets once per question. Memory does not grow with the number of rows.
class EarningWindow final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 256;
    static constexpr int cachedPages = 16;

    EarningWindow(Database &database, EarningRepository &repository, QObject *parent = nullptr);
    ~EarningWindow() override;

    /// A new question: everything is read anew.
    void ask(const EarningQuery &query);
    [[nodiscard]] const EarningQuery &query() const { return m_query; }

    /// Rows known so far; exact once isCounted().
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isCounted() const { return m_counted; }
    /// Null while the row is being read; reading is then under way.
    [[nodiscard]] const EarningRow *row(int index);
    /// The row if it is in memory; reads nothing.
    [[nodiscard]] const EarningRow *rowInMemory(int index) const;
    /// The place of a row that is in memory; -1 otherwise.
    [[nodiscard]] int indexOf(EarningId id) const;
    /// Where the ledger has these rows now, as far as that can be read at once: from the top to a
    /// page below row `deepest`. Rows that are not in the answer have gone, or are too far to look
    /// for.
    [[nodiscard]] QHash<EarningId, int> placesOf(const QList<EarningId> &ids, int deepest);
    struct Range
    {
        int first = 0;
        int last = 0;
    };
    /// Which earnings stand at these places, in memory or not; read on a worker.
    [[nodiscard]] QFuture<Result<QList<EarningId>>> idsAt(const QList<Range> &ranges) const;
    /// Sums per currency of the whole answer; nothing while they are being computed.
    [[nodiscard]] const std::optional<MoneySums> &sums() const { return m_sums; }

signals:
    void aboutToReset();
    void reset();
    void rowsChanged(int first, int last);
    /// Rows in memory may stand elsewhere once moved() is emitted.
    void aboutToMove();
    void moved();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    /// Count or sums became known or differ.
    void totalsChanged();
    void failed(const QString &message);

private:
    using Page = QList<EarningRow>;

    void start();
    void startOnWorker();
    void readTotals();
    void readMarks();
    void fetch(int page);
    [[nodiscard]] bool fetchAtOnce(int page);
    void store(int page, Page rows);
    void cancelAll();
    void onUpdated(const QList<Earning> &earnings);
    void onRemoved(const QList<EarningId> &ids);
    void onInserted(const QList<Earning> &earnings);
    [[nodiscard]] bool keepsItsPlace(const Earning &before, const Earning &after) const;
    /// The same rows in the same places: what they say may differ.
    void readAgain();
    /// Rows may have come, gone or moved anywhere.
    void readAnew();
    void readSums();
    void forgetPages();
    void setCount(int count);
    [[nodiscard]] std::shared_ptr<QueryTicket> newTicket();

    Database &m_database;
    EarningQuery m_query;
    int m_count = 0;
    bool m_counted = false;
    std::optional<MoneySums> m_sums;
    QCache<int, Page> m_pages;
    QSet<int> m_wanted; // pages asked for on a worker
    QList<qint64> m_marks; // the last row of every page
    bool m_marksReady = false;
    bool m_marksAsked = false;
    QList<std::shared_ptr<QueryTicket>> m_tickets;
    int m_generation = 0; // answers to older questions are dropped
};

} // namespace Creator
