#pragma once

#include "core/result.h"
#include "storage/metricrecord.h"

#include <QHash>

#include <string>

namespace Creator {

struct WriteContext;

/// What values are of: rows of metric_owners, each a content or a channel on a platform account.
class MetricOwners
{
public:
    /// The owner of a content that is not there for good: its values stay out.
    static constexpr qint64 purged = -1;

    MetricOwners(WriteContext &context, MetricTarget target);

    /// Made if it is new, with its content.
    [[nodiscard]] Result<qint64> of(const MetricRecord &metric);
    /// The id of the content that a record names; the content is made if it is new, but not by a
    /// sync: that lists contents before it measures them. Null for one that was purged.
    [[nodiscard]] Result<Uuid> contentOf(const MetricRecord &metric);

private:
    [[nodiscard]] Status loadAll();
    [[nodiscard]] Result<qint64> find(const MetricRecord &metric);
    [[nodiscard]] Result<qint64> make(const MetricRecord &metric, const Uuid &id,
                                      const std::optional<Uuid> &content);
    [[nodiscard]] Result<Uuid> makeContent(const MetricRecord &metric, const Uuid &id);

    WriteContext &m_context;
    MetricTarget m_target;
    std::string m_platform; // of the target, in UTF-8
    std::string m_account;
    std::string m_lastExternal;
    std::optional<qint64> m_last;
    int m_asked = 0;
    QHash<QByteArray, qint64> m_known; // by the content's id on the platform
};

} // namespace Creator
