#pragma once

#include "domain/resource.h"
#include "media/filestate.h"

#include <QCollator>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Creator {

/// How names are compared: as people do, "track 2" before "track 10".
[[nodiscard]] QCollator nameCollator();

/// A resource with what searching and sorting need, worked out once.
struct ResourceRow
{
    Resource resource;
    QString text; // folded: name, tags, notes, source, attribution, plan and file name
    QCollatorSortKey key = nameCollator().sortKey({}); // of the name
    int usedIn = 0;
    FileState file = FileState::NoFile;
};

using ResourceRowList = std::vector<std::shared_ptr<ResourceRow>>;

/// What a list of resources shows; nothing said shows all.
struct ResourceFilter
{
    enum class Only { All, Unused, Missing, EndingSoon, Ended, WithEnd };

    QString text; // all of its words must be found
    std::optional<CategoryId> category;
    std::optional<ResourceType> type;
    std::optional<LicenceType> licence;
    QString tag;
    Only only = Only::All;

    friend bool operator==(const ResourceFilter &, const ResourceFilter &) = default;
};

/// What only depends on the resource; on any thread.
[[nodiscard]] std::shared_ptr<ResourceRow> rowOf(const Resource &resource,
                                                 const QCollator &collator);

/// A filter made ready for many rows.
class ResourceMatcher
{
public:
    ResourceMatcher(const ResourceFilter &filter, QDate today);
    [[nodiscard]] bool matches(const ResourceRow &row) const;

private:
    [[nodiscard]] bool isInState(const ResourceRow &row) const;

    const ResourceFilter m_filter;
    const QStringList m_words;
    const QDate m_today;
};

} // namespace Creator
