#pragma once

#include <QFuture>
#include <QHash>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>

namespace Creator {

/// Does what is asked of an entry one after the other, because a keychain may answer in any order.
/// Copies are one; work that waits is done although nobody holds the queue any more.
class EntryQueue final
{
public:
    EntryQueue();

    [[nodiscard]] bool isBusy(const QString &entry) const { return m_queues->contains(entry); }

    template <typename Answer>
    [[nodiscard]] QFuture<Answer> inTurn(const QString &entry,
                                         std::function<QFuture<Answer>()> work)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const QFuture<Answer> future = promise->future();
        append(entry, [promise, work = std::move(work)] {
            return work().then([promise](const Answer &answer) {
                promise->addResult(answer);
                promise->finish();
            });
        });
        return future;
    }

private:
    using Work = std::function<QFuture<void>()>;
    using Queues = QHash<QString, QList<Work>>; // the first of each is under way

    void append(const QString &entry, Work work);
    void next(const QString &entry) const;

    std::shared_ptr<Queues> m_queues;
};

} // namespace Creator
