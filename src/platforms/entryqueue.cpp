#include "platforms/entryqueue.h"

namespace Creator {

EntryQueue::EntryQueue()
    : m_queues(std::make_shared<Queues>())
{
}

void EntryQueue::append(const QString &entry, Work work)
{
    QList<Work> &queue = (*m_queues)[entry];
    queue.append(std::move(work));
    if (queue.size() == 1)
        next(entry);
}

void EntryQueue::next(const QString &entry) const
{
    const Work work = m_queues->value(entry).constFirst();
    work().then([self = *this, entry] {
        QList<Work> &queue = (*self.m_queues)[entry];
        queue.removeFirst();
        if (queue.isEmpty())
            self.m_queues->remove(entry);
        else
            self.next(entry);
    });
}

} // namespace Creator
