#pragma once

#include "core/result.h"
#include "storage/importwriter.h"
#include "storage/synctally.h"
#include "storage/synctarget.h"

#include <QHash>
#include <QSet>

namespace Creator {

struct Metric;

/// Writes money, metrics and rates as a platform tells them, inside the transaction of a page: the
/// same rows as an import of the same things would.
class SyncFigures
{
public:
    SyncFigures(WriteContext &context, const SyncTarget &target);

    [[nodiscard]] Status put(const RemoteEarning &remote);
    [[nodiscard]] Status put(const RemotePayout &remote);
    [[nodiscard]] Status put(const RemoteMetric &remote);
    [[nodiscard]] Status put(const ExchangeRate &rate);
    /// Rollups; once, at the end. Those of metrics by day come back.
    [[nodiscard]] Result<MetricDays> finish() { return m_writer.finishPage(); }

    /// Adds what it did.
    void addTo(SyncTally &tally) const;

private:
    struct Texts;
    [[nodiscard]] EarningRecord recordOf(const RemoteEarning &remote, const Texts &texts) const;
    [[nodiscard]] Status write(EarningRecord &record, Texts &texts);
    [[nodiscard]] Status fillIn(EarningRecord &record, Texts &texts);
    [[nodiscard]] bool isFirst(const Uuid &id);

    Connection &m_connection;
    const SyncTarget &m_target;
    std::string m_platform;
    std::string m_account;
    ImportWriter m_writer;
    ImportLookup m_lookup;
    QSet<Uuid> m_met; // in this page
    SyncTally m_tally;
    QHash<QByteArray, const Metric *> m_metrics; // by name; null: unknown
};

} // namespace Creator
