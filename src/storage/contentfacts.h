#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QHash>
#include <QList>
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

/// A content that went out.
struct PublishedContent
{
    ContentId id;
    QString title;
    QString platform; // where it came from; empty if made here
    qint64 at = 0; // ms UTC
};

/// What went out from one instant (ms UTC) up to another one, which is not included; by time, and
/// equal ones by title. Not what is in the trash.
[[nodiscard]] Result<QList<PublishedContent>> publishedContents(Connection &connection, qint64 from,
                                                                qint64 to);

} // namespace Creator
