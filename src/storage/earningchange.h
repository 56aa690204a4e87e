#pragma once

#include "core/result.h"
#include "storage/earningrollup.h"
#include "storage/earningrows.h"

#include <QList>

namespace Creator {

struct WriteContext;

/// Writes earnings together with everything derived from them: rollups, search index and history.
/// One object per transaction; finish() before its end.
class EarningChange
{
public:
    explicit EarningChange(WriteContext &context);

    /// `earning.id` must be set. The row must not exist.
    [[nodiscard]] Status insert(const Earning &earning);
    /// Replaces the row of `earning.id`; its fields that differ go into the history.
    [[nodiscard]] Status update(const Earning &earning);
    /// Removes the row for good; one from outside leaves a tombstone.
    [[nodiscard]] Status purge(EarningId id);

    /// For changes made behind its back (an undo): call before and after with the same rows.
    [[nodiscard]] Status takeOut(const QList<qint64> &seqs);
    [[nodiscard]] Status putIn(const QList<qint64> &seqs);

    /// What was inserted or updated so far, as stored.
    [[nodiscard]] const QList<Earning> &written() const { return m_written; }

    /// Settles the pairs of same payments that the rows are part of, and writes the rollups.
    [[nodiscard]] Status finish();
    /// Without a look at pairs.
    [[nodiscard]] Status finishAsIs();
    /// After finish(): whether rows beside those named were written.
    [[nodiscard]] bool hasChangedOthers() const { return m_hasChangedOthers; }

private:
    WriteContext &m_context;
    EarningRollup m_rollup;
    QList<Earning> m_written;
    QList<EarningId> m_touched;
    bool m_hasChangedOthers = false;
};

} // namespace Creator
