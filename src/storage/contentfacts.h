#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace Creator {

class Connection;

/// What a table of figures says beside each content.
struct ContentFacts
{
    QString title;
    QString platform; // where it came from; empty if made here
    QDateTime publishedAt; // UTC; null until published
    std::optional<ChannelId> channel = {}; // on which it appears
};

/// Of every content that is not in the trash. Thousands in a few milliseconds, since nothing else
/// of them is read.
[[nodiscard]] Result<QHash<ContentId, ContentFacts>> contentFacts(Connection &connection);
/// Of those that went out from one instant up to another one, which is not included.
[[nodiscard]] Result<QHash<ContentId, ContentFacts>>
publishedFacts(Connection &connection, const QDateTime &from, const QDateTime &to);

} // namespace Creator
