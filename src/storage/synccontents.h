#pragma once

#include "core/result.h"
#include "storage/contentrows.h"
#include "storage/synctally.h"
#include "storage/synctarget.h"
#include "storage/writer.h"

namespace Creator {

/// Writes contents as a platform tells them, inside the transaction of a page.
///
/// A field that a person changed since the last sync stays, an empty one never replaces a good one,
/// and what a person deleted stays deleted. What the platform has no more goes to the trash: at
/// once if it says so, else once two runs did not see it. It comes back from there if it is seen
/// again.
class SyncContents
{
public:
    SyncContents(WriteContext &context, const SyncTarget &target, const QByteArray &reading);

    [[nodiscard]] Status put(const RemoteContent &remote);
    [[nodiscard]] Status remove(const QString &externalId);
    /// One run did not see it.
    [[nodiscard]] Status miss(const Uuid &id);

    [[nodiscard]] Status beginWalk();
    [[nodiscard]] Status noteSeen(const QString &externalId);
    /// Counts a miss for each content of this reading that the walk did not meet.
    [[nodiscard]] Status endWalk();
    /// Remembers when these were asked for.
    [[nodiscard]] Status noteAsked(const QStringList &externalIds);

    [[nodiscard]] Uuid idOf(const QString &externalId) const;
    [[nodiscard]] const SyncCounts &counts() const { return m_counts; }
    [[nodiscard]] qint64 gone() const { return m_gone; }

private:
    struct Known;
    [[nodiscard]] Result<Known> known(const Uuid &id);
    [[nodiscard]] Status insert(const Uuid &id, const RemoteContent &remote);
    [[nodiscard]] Status merge(const Known &known, const RemoteContent &remote);
    [[nodiscard]] Status remove(const Uuid &id);
    [[nodiscard]] Status writeState(const Uuid &id, const QJsonObject &remote);
    [[nodiscard]] Status forContent(const char *sql, const Uuid &id);

    WriteContext m_context; // by the program, whoever is signed in
    const SyncTarget &m_target;
    QByteArray m_reading;
    SyncCounts m_counts;
    qint64 m_gone = 0;
};

} // namespace Creator
