#pragma once

#include "domain/ids.h"

#include <QList>
#include <QMimeData>

namespace Creator {

/// The one format of every drag in the planner: ids of contents, one a line.
inline constexpr const char *planMimeType = "application/x-creator-content-ids";

/// Ids on their way from one view to another. The first is the one that is held.
class PlanMime final : public QMimeData
{
    Q_OBJECT

public:
    explicit PlanMime(const QList<ContentId> &ids, int heldMinutes = 0);
    ~PlanMime() override;

    /// How far below its beginning the item is held, in minutes; 0 where there are no hours.
    [[nodiscard]] int heldMinutes() const { return m_heldMinutes; }

private:
    int m_heldMinutes;
};

/// Empty if there are none, or if any is not an id.
[[nodiscard]] QList<ContentId> contentIdsOf(const QMimeData *mime);
[[nodiscard]] int heldMinutesOf(const QMimeData *mime);

} // namespace Creator
