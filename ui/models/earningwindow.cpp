#include "models/earningwindow.h"

#include "storage/database.h"
#include "storage/earningrepository.h"

#include <algorithm>
#include <functional>

namespace Creator {

EarningWindow::EarningWindow(Database &database, EarningRepository &repository, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_query({}, {})
    , m_pages(cachedPages)
{
    connect(&repository, &EarningRepository::updated, this, &EarningWindow::onUpdated);
    connect(&repository, &EarningRepository::removed, this, &EarningWindow::onRemoved);
    connect(&repository, &EarningRepository::inserted, this, &EarningWindow::onInserted);
    connect(&repository, &EarningRepository::changedInBulk, this, &EarningWindow::readAnew);
}

EarningWindow::~EarningWindow()
{
    cancelAll();
}

void EarningWindow::ask(const EarningQuery &query)
{
    m_query = query;
    emit aboutToReset();
    cancelAll();
    forgetPages();
    m_count = 0;
    m_counted = false;
    m_sums.reset();
    if (m_query.isIndexed())
        start();
    else
        startOnWorker();
    emit reset();
    emit totalsChanged();
}

void EarningWindow::start()
{
    const Result<qint64> count = m_query.filter().isAnsweredByRollups()
        ? m_query.count(m_database.reader())
        : Result<qint64>(0);
    const Result<Page> first = m_query.first(m_database.reader(), pageSize);
    if (!count || !first) {
        emit failed(count ? first.error().message : count.error().message);
        return;
    }
    m_counted = m_query.filter().isAnsweredByRollups();
    m_count = m_counted ? static_cast<int>(*count) : static_cast<int>(first->size());
    m_pages.insert(0, new Page(*first));
    if (m_counted) {
        const Result<MoneySums> sums = m_query.sums(m_database.reader());
        if (sums)
            m_sums = *sums;
    } else {
        readTotals();
    }
}

void EarningWindow::startOnWorker()
{
    const int generation = m_generation;
    m_database.pool()
        .read<Page>([query = m_query](Connection &c) { return query.first(c, pageSize); },
                    newTicket())
        .then(this, [this, generation](const Result<Page> &rows) {
            if (generation != m_generation || !rows)
                return;
            m_pages.insert(0, new Page(*rows));
            if (!m_counted)
                setCount(static_cast<int>(rows->size()));
        });
    readTotals();
}

void EarningWindow::readTotals()
{
    struct Totals
    {
        qint64 count = 0;
        MoneySums sums;
    };
    const int generation = m_generation;
    m_database.pool()
        .read<Totals>(
            [query = m_query](Connection &c) -> Result<Totals> {
                const Result<qint64> count = query.count(c);
                if (!count)
                    return failure(count.error());
                const Result<MoneySums> sums = query.sums(c);
                if (!sums)
                    return failure(sums.error());
                return Totals{ *count, *sums };
            },
            newTicket())
        .then(this, [this, generation](const Result<Totals> &totals) {
            if (generation != m_generation || !totals)
                return;
            m_counted = true;
            m_sums = totals->sums;
            setCount(static_cast<int>(totals->count));
            emit totalsChanged();
        });
}

void EarningWindow::readMarks()
{
    if (m_marksAsked)
        return;
    m_marksAsked = true;
    const int generation = m_generation;
    m_database.pool()
        .read<QList<qint64>>(
            [query = m_query](Connection &c) { return query.anchors(c, pageSize); }, newTicket())
        .then(this, [this, generation](const Result<QList<qint64>> &marks) {
            if (generation != m_generation || !marks)
                return;
            m_marks = *marks;
            m_marksReady = true;
            const QSet<int> wanted = std::exchange(m_wanted, {});
            for (const int page : wanted)
                fetch(page);
        });
}

const EarningRow *EarningWindow::row(int index)
{
    if (index < 0 || index >= m_count)
        return nullptr;
    const int page = index / pageSize;
    Page *rows = m_pages.object(page);
    if (!rows && fetchAtOnce(page))
        rows = m_pages.object(page);
    if (!rows) {
        fetch(page);
        return nullptr;
    }
    const int place = index % pageSize;
    return place < rows->size() ? &rows->at(place) : nullptr;
}

const EarningRow *EarningWindow::rowInMemory(int index) const
{
    if (index < 0 || index >= m_count)
        return nullptr;
    const Page *rows = m_pages.object(index / pageSize);
    const int place = index % pageSize;
    return rows && place < rows->size() ? &rows->at(place) : nullptr;
}

QFuture<Result<QList<EarningId>>> EarningWindow::idsAt(const QList<Range> &ranges) const
{
    return m_database.pool().read<QList<EarningId>>(
        [query = m_query, ranges](Connection &connection) -> Result<QList<EarningId>> {
            int last = -1;
            for (const Range &range : ranges)
                last = std::max(last, range.last);
            const Result<QList<EarningId>> all = query.ids(connection, last + 1);
            if (!all)
                return failure(all.error());
            QList<EarningId> ids;
            for (const Range &range : ranges)
                ids += all->mid(range.first, range.last - range.first + 1);
            return ids;
        });
}

bool EarningWindow::fetchAtOnce(int page)
{
    if (!m_query.isIndexed() || !m_counted)
        return false;
    const int lastPage = (m_count - 1) / pageSize;
    Result<Page> rows = Page();
    const Page *before = m_pages.object(page - 1);
    if (page == 0) {
        rows = m_query.first(m_database.reader(), pageSize);
    } else if (page == lastPage) {
        rows = m_query.last(m_database.reader(), m_count - lastPage * pageSize);
    } else if (before && before->size() == pageSize) {
        rows = m_query.after(m_database.reader(), before->last().seq, 0, pageSize);
    } else if (m_marksReady && page - 1 < m_marks.size()) {
        rows = m_query.after(m_database.reader(), m_marks.at(page - 1), 0, pageSize);
    } else {
        return false;
    }
    if (!rows) {
        emit failed(rows.error().message);
        return false;
    }
    m_pages.insert(page, new Page(*rows));
    return true;
}

void EarningWindow::fetch(int page)
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    if (page > 0 && !m_marksReady) {
        readMarks();
        return;
    }
    const qint64 mark = page == 0 || page - 1 >= m_marks.size() ? 0 : m_marks.at(page - 1);
    const int generation = m_generation;
    m_database.pool()
        .read<Page>(
            [query = m_query, mark](Connection &c) {
                return mark == 0 ? query.first(c, pageSize) : query.after(c, mark, 0, pageSize);
            },
            newTicket())
        .then(this, [this, generation, page](const Result<Page> &rows) {
            if (generation != m_generation)
                return;
            m_wanted.remove(page);
            if (rows)
                store(page, *rows);
            else if (rows.error().code != Error::Code::Cancelled)
                emit failed(rows.error().message);
        });
}

void EarningWindow::store(int page, Page rows)
{
    if (rows.isEmpty())
        return;
    const int first = page * pageSize;
    const int last = std::min(first + static_cast<int>(rows.size()), m_count) - 1;
    m_pages.insert(page, new Page(std::move(rows)));
    if (last >= first)
        emit rowsChanged(first, last);
}

int EarningWindow::indexOf(EarningId id) const
{
    const QList<int> pages = m_pages.keys();
    for (const int page : pages) {
        const Page &rows = *m_pages.object(page);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).earning.id == id)
                return page * pageSize + static_cast<int>(i);
        }
    }
    return -1;
}

QHash<EarningId, int> EarningWindow::placesOf(const QList<EarningId> &ids, int deepest)
{
    QHash<EarningId, int> places;
    if (ids.isEmpty() || !m_query.isIndexed())
        return places;
    QSet<EarningId> wanted(ids.cbegin(), ids.cend());
    const int lastPage = std::min(deepest / pageSize + 1, cachedPages - 1);
    qint64 seq = 0;
    for (int page = 0; page <= lastPage && !wanted.isEmpty(); ++page) {
        const Result<Page> rows = page == 0 ? m_query.first(m_database.reader(), pageSize)
                                            : m_query.after(m_database.reader(), seq, 0, pageSize);
        if (!rows || rows->isEmpty())
            break;
        for (qsizetype i = 0; i < rows->size(); ++i) {
            if (wanted.remove(rows->at(i).earning.id))
                places.insert(rows->at(i).earning.id, page * pageSize + static_cast<int>(i));
        }
        seq = rows->last().seq;
        if (rows->size() < pageSize)
            break;
    }
    return places;
}

bool EarningWindow::keepsItsPlace(const Earning &before, const Earning &after) const
{
    const EarningFilter &filter = m_query.filter();
    const EarningSort::By by = m_query.sort().by;
    const bool byDay = by == EarningSort::By::Day || filter.from.isValid() || filter.to.isValid();
    const bool byStatus = by == EarningSort::By::Status || by == EarningSort::By::Due
        || filter.outstandingOnly || !filter.statuses.isEmpty();
    const bool bySource = by == EarningSort::By::Source || !filter.sources.isEmpty();
    const bool byAmount = by == EarningSort::By::Amount || !filter.currencies.isEmpty();
    const bool byText = !filter.text.isEmpty();
    return (!byDay || before.earnedAt == after.earnedAt)
        && (!byStatus || before.status == after.status)
        && (by != EarningSort::By::Due || before.dueAt == after.dueAt)
        && (!bySource || before.source == after.source)
        && (!byAmount || before.amount == after.amount)
        && (!byText || (before.payer == after.payer && before.description == after.description))
        && (filter.platforms.isEmpty() || before.platform == after.platform)
        && (!filter.content || before.contentId == after.contentId)
        && (!filter.channel || before.creatorId == after.creatorId)
        && (!filter.payout || before.payoutId == after.payoutId);
}

void EarningWindow::onUpdated(const QList<Earning> &earnings)
{
    const bool stay
        = std::all_of(earnings.cbegin(), earnings.cend(), [this](const Earning &earning) {
              const int index = indexOf(earning.id);
              return index >= 0 && keepsItsPlace(rowInMemory(index)->earning, earning);
          });
    if (!stay) {
        readAnew();
        return;
    }
    for (const Earning &earning : earnings) {
        const int index = indexOf(earning.id);
        Page &rows = *m_pages.object(index / pageSize);
        rows[index % pageSize].earning = earning;
        emit rowsChanged(index, index);
    }
    readAgain();
}

void EarningWindow::onRemoved(const QList<EarningId> &ids)
{
    QList<int> places;
    for (const EarningId &id : ids)
        places.append(indexOf(id));
    if (places.contains(-1)) {
        readAnew(); // it may have stood above the rows in memory
        return;
    }
    // From the end, so that the places of the others stay true.
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const int index : std::as_const(places)) {
        emit rowsAboutToBeRemoved(index, index);
        --m_count;
        m_pages.object(index / pageSize)->removeAt(index % pageSize);
        emit rowsRemoved();
    }
    readAgain();
}

void EarningWindow::onInserted(const QList<Earning> &earnings)
{
    // A row near the top (a new one by hand) slides in where it belongs; others lengthen the list.
    const Result<Page> top
        = m_query.isIndexed() ? m_query.first(m_database.reader(), pageSize) : Result<Page>(Page());
    qsizetype slidIn = 0;
    for (qsizetype i = 0; top && i < top->size(); ++i) {
        const auto isThis = [&](const Earning &e) { return e.id == top->at(i).earning.id; };
        if (!std::any_of(earnings.cbegin(), earnings.cend(), isThis))
            continue;
        emit rowsAboutToBeInserted(static_cast<int>(i), static_cast<int>(i));
        ++m_count;
        // Whoever looks before all is read again sees the first page as it will be.
        std::unique_ptr<Page> first(m_pages.take(0));
        m_pages.clear();
        if (first && i <= first->size()) {
            first->insert(i, top->at(i));
            m_pages.insert(0, first.release());
        }
        emit rowsInserted();
        ++slidIn;
    }
    if (slidIn == earnings.size())
        readAgain();
    else
        readAnew();
}

void EarningWindow::setCount(int count)
{
    if (m_count > count) {
        emit rowsAboutToBeRemoved(count, m_count - 1);
        m_count = count;
        emit rowsRemoved();
    } else if (m_count < count) {
        emit rowsAboutToBeInserted(m_count, count - 1);
        m_count = count;
        emit rowsInserted();
    }
}

void EarningWindow::readAgain()
{
    cancelAll();
    forgetPages();
    readSums();
}

void EarningWindow::readAnew()
{
    const bool fromRollups = m_query.filter().isAnsweredByRollups();
    const Result<qint64> known
        = fromRollups ? m_query.count(m_database.reader()) : Result<qint64>(m_count);
    if (!known) {
        emit failed(known.error().message);
        return;
    }
    const int count = static_cast<int>(*known);
    cancelAll();
    // Rows move among those that were there or will be, whichever are more: none falls off the end
    // on its way.
    if (count > m_count)
        setCount(count);
    emit aboutToMove();
    forgetPages();
    emit moved();
    if (count < m_count) {
        const int oldLastPage = (m_count - 1) / pageSize;
        setCount(count);
        m_pages.remove(oldLastPage); // whoever looked at it meanwhile counted from the old end
    }
    readSums();
}

void EarningWindow::readSums()
{
    if (m_query.filter().isAnsweredByRollups()) {
        const Result<qint64> count = m_query.count(m_database.reader());
        if (count)
            setCount(static_cast<int>(*count));
        else
            emit failed(count.error().message);
        const Result<MoneySums> sums = m_query.sums(m_database.reader());
        if (sums)
            m_sums = *sums;
    } else {
        readTotals();
    }
    if (m_count > 0)
        emit rowsChanged(0, m_count - 1);
    emit totalsChanged();
}

void EarningWindow::forgetPages()
{
    ++m_generation;
    m_pages.clear();
    m_wanted.clear();
    m_marks.clear();
    m_marksReady = false;
    m_marksAsked = false;
}

void EarningWindow::cancelAll()
{
    for (const auto &ticket : std::as_const(m_tickets))
        ticket->cancel();
    m_tickets.clear();
}

std::shared_ptr<QueryTicket> EarningWindow::newTicket()
{
    auto ticket = std::make_shared<QueryTicket>();
    m_tickets.append(ticket);
    if (m_tickets.size() > 32)
        m_tickets.removeFirst();
    return ticket;
}

} // namespace Creator
