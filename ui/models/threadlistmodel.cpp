#include "models/threadlistmodel.h"

#include "domain/sourcename.h"
#include "models/commentwords.h"
#include "models/notificationwords.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

ThreadPlace placeOf(const CommentThread &thread)
{
    return { thread.newestAt.toMSecsSinceEpoch(), thread.first.threadId };
}

bool isBefore(const CommentThread &a, const CommentThread &b)
{
    if (a.newestAt != b.newestAt)
        return a.newestAt > b.newestAt;
    return a.first.threadId > b.first.threadId;
}

} // namespace

ThreadListModel::ThreadListModel(Database &database, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
}

ThreadListModel::~ThreadListModel()
{
    if (m_ticket)
        m_ticket->cancel();
}

void ThreadListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    retranslate();
}

void ThreadListModel::ask(const CommentFilter &filter)
{
    m_filter = filter;
    m_kept.reset();
    read(pageSize);
}

void ThreadListModel::reload()
{
    read(std::max(pageSize, static_cast<int>(m_threads.size())));
}

void ThreadListModel::read(int wanted)
{
    if (m_ticket)
        m_ticket->cancel();
    m_ticket = std::make_shared<QueryTicket>();
    m_isFetching = true;
    const int reading = m_reading.begin();
    m_database.pool()
        .read<Answer>(
            [filter = m_filter, wanted](Connection &connection) -> Result<Answer> {
                Answer answer;
                auto threads = CommentRepository::threads(connection, filter, wanted + 1);
                const auto total = CommentRepository::countThreads(connection, filter);
                if (!threads || !total)
                    return failure(threads ? total.error() : threads.error());
                answer.isEnd = threads->size() <= wanted;
                answer.threads = threads->mid(0, wanted);
                answer.total = *total;
                return answer;
            },
            m_ticket)
        .then(this, [this, reading](const Result<Answer> &answer) {
            if (m_reading.end(reading) == LatestReading::Answer::Overtaken)
                return;
            m_isFetching = false;
            if (answer)
                take(*answer);
            else if (answer.error().code != Error::Code::Cancelled)
                emit failed(answer.error().message);
        });
}

bool ThreadListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isRead && !m_isEnd && !m_isFetching && !m_threads.isEmpty();
}

void ThreadListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const int reading = m_reading.begin();
    const ThreadPlace behind = placeOf(m_threads.constLast());
    m_database.pool()
        .read<Answer>(
            [filter = m_filter, behind](Connection &connection) -> Result<Answer> {
                const auto threads
                    = CommentRepository::threads(connection, filter, pageSize + 1, behind);
                if (!threads)
                    return failure(threads.error());
                return Answer{ threads->mid(0, pageSize), 0, threads->size() <= pageSize };
            },
            m_ticket)
        .then(this, [this, reading](const Result<Answer> &answer) {
            if (m_reading.end(reading) == LatestReading::Answer::Overtaken)
                return;
            m_isFetching = false;
            if (answer)
                append(*answer);
            else if (answer.error().code != Error::Code::Cancelled)
                emit failed(answer.error().message);
        });
}

void ThreadListModel::append(const Answer &answer)
{
    m_isEnd = answer.isEnd;
    QList<CommentThread> more;
    for (const CommentThread &thread : answer.threads) {
        if (rowOf(thread.first.threadId) < 0)
            more.append(thread);
    }
    if (more.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_threads += more;
    endInsertRows();
}

void ThreadListModel::insertKept(QList<CommentThread> &threads) const
{
    const int row = m_kept && m_filter.state == CommentState::Unread ? rowOf(*m_kept) : -1;
    const auto isIt = [this](const CommentThread &one) { return one.first.threadId == *m_kept; };
    if (row < 0 || std::any_of(threads.cbegin(), threads.cend(), isIt))
        return;
    CommentThread kept = m_threads.at(row);
    kept.unread = 0;
    threads.insert(std::upper_bound(threads.begin(), threads.end(), kept, isBefore), kept);
}

void ThreadListModel::take(Answer answer)
{
    insertKept(answer.threads);
    emit aboutToLoad();
    m_isEnd = answer.isEnd;
    m_total = answer.total;
    m_isRead = true;
    removeAllBut(answer.threads);
    reorder(answer.threads);
    // What is new goes in between, a row at a time: there are few, or there was nothing before.
    if (m_threads.isEmpty() && !answer.threads.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(answer.threads.size()) - 1);
        m_threads = answer.threads;
        endInsertRows();
    }
    for (int row = 0; row < answer.threads.size(); ++row) {
        const CommentThread &thread = answer.threads.at(row);
        if (row < m_threads.size() && m_threads.at(row).first.threadId == thread.first.threadId)
            continue;
        beginInsertRows({}, row, row);
        m_threads.insert(row, thread);
        endInsertRows();
    }
    m_threads = answer.threads;
    retranslate();
    emit loaded();
}

void ThreadListModel::removeAllBut(const QList<CommentThread> &threads)
{
    QSet<CommentId> stay;
    for (const CommentThread &thread : threads)
        stay.insert(thread.first.threadId);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stay.contains(m_threads.at(last).first.threadId))
            continue;
        int first = last;
        while (first > 0 && !stay.contains(m_threads.at(first - 1).first.threadId))
            --first;
        beginRemoveRows({}, first, last);
        m_threads.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ThreadListModel::reorder(const QList<CommentThread> &threads)
{
    QHash<CommentId, int> ranks;
    for (int i = 0; i < threads.size(); ++i)
        ranks.insert(threads.at(i).first.threadId, i);
    const auto byRank = [&ranks](const CommentThread &a, const CommentThread &b) {
        return ranks.value(a.first.threadId) < ranks.value(b.first.threadId);
    };
    if (std::is_sorted(m_threads.cbegin(), m_threads.cend(), byRank))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<CommentId> ids;
    for (const QModelIndex &index : before)
        ids.append(m_threads.at(index.row()).first.threadId);
    std::sort(m_threads.begin(), m_threads.end(), byRank);
    QModelIndexList after;
    for (const CommentId &id : std::as_const(ids))
        after.append(index(rowOf(id)));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

const CommentThread *ThreadListModel::at(int row) const
{
    return row >= 0 && row < m_threads.size() ? &m_threads.at(row) : nullptr;
}

int ThreadListModel::rowOf(CommentId thread) const
{
    for (int row = 0; row < m_threads.size(); ++row) {
        if (m_threads.at(row).first.threadId == thread)
            return row;
    }
    return -1;
}

void ThreadListModel::retranslate()
{
    if (!m_threads.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_threads.size());
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    const CommentThread *thread = index.isValid() ? at(index.row()) : nullptr;
    if (!thread)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case AuthorRole:
        return authorText(thread->first);
    case Qt::AccessibleTextRole:
        return spoken(*thread);
    case IdRole:
        return thread->first.threadId.toText();
    case SortRole:
        return thread->newestAt;
    case WordsRole:
        return firstWords(thread->first.body);
    case AboutRole: {
        const QString platform = platformName(thread->first.platform);
        return thread->contentTitle.isEmpty() ? platform
                                              : thread->contentTitle + u" · "_s + platform;
    }
    case AgoRole:
        return agoText(thread->newestAt, m_clock.nowUtc(), m_zone);
    case UnreadRole:
        return thread->unread;
    case CountRole:
        return thread->comments;
    default: // Qt's roles
        return {};
    }
}

QString ThreadListModel::spoken(const CommentThread &thread) const
{
    QStringList parts{ authorText(thread.first), firstWords(thread.first.body), thread.contentTitle,
                       platformName(thread.first.platform),
                       agoText(thread.newestAt, m_clock.nowUtc(), m_zone) };
    if (thread.unread > 0)
        parts.prepend(tr("Unread"));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace Creator
