#pragma once

#include "core/result.h"
#include "domain/resource.h"

#include <QList>

namespace Creator {

struct WriteContext;

/// Writes resources together with what is derived from them and with their history. Every row of
/// the table goes through here. One object per transaction.
class ResourceChange
{
public:
    explicit ResourceChange(WriteContext &context);

    /// Inserts what has a null id or is not there yet, else replaces it; the fields that differ go
    /// into the history. Texts are made storable; the location stays byte for byte.
    [[nodiscard]] Result<Resource> save(const Resource &resource);
    /// Removes the row for good, and with it the links of contents to it.
    [[nodiscard]] Status purge(ResourceId id);

    /// What was saved so far, as stored.
    [[nodiscard]] const QList<Resource> &added() const { return m_added; }
    [[nodiscard]] const QList<Resource> &changed() const { return m_changed; }

private:
    [[nodiscard]] Status insert(const Resource &row);
    [[nodiscard]] Status replace(qint64 seq, const Resource &row);

    WriteContext &m_context;
    QList<Resource> m_added;
    QList<Resource> m_changed;
};

} // namespace Creator
