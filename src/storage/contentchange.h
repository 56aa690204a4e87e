#pragma once

#include "core/result.h"
#include "domain/content.h"

#include <QJsonObject>
#include <QList>

namespace Creator {

struct WriteContext;

/// Writes contents together with everything derived from them: search index and history.
class ContentChange
{
public:
    explicit ContentChange(WriteContext &context);

    /// `content.id` must be set. The row must not exist.
    [[nodiscard]] Status insert(const Content &content, const QJsonObject &remarks = {});
    /// Replaces the row of `content.id`; its fields that differ go into the history, under
    /// `action`.
    [[nodiscard]] Status update(const Content &content, const char *action = "update",
                                const QJsonObject &remarks = {});
    /// Removes the row for good, with its measurements; what it earned stays. One from outside
    /// or of a series leaves a tombstone: neither may bring it back.
    [[nodiscard]] Status purge(ContentId id);

    /// What was inserted or updated so far, as stored.
    [[nodiscard]] const QList<Content> &written() const { return m_written; }

private:
    [[nodiscard]] Status keep(ContentId id);

    WriteContext &m_context;
    QList<Content> m_written;
};

} // namespace Creator
