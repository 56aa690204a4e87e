#pragma once

#include "core/result.h"
#include "domain/contentenums.h"
#include "domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Creator {

class Connection;

/// The handful of rows that a first look shows, found without reading whole plans and libraries.
/// Of a channel, or of all; never what is in the trash.
namespace Glance {

struct Coming
{
    ContentId id;
    QString title;
    QDateTime at; // UTC
    ContentStatus status = ContentStatus::Draft;
};
/// What is planned from that moment on and not out yet; the next first.
[[nodiscard]] Result<QList<Coming>> comingUp(Connection &connection, const QDateTime &from,
                                             std::optional<ChannelId> channel, int most);

struct Ending
{
    ResourceId id;
    QString name;
    QDate lastDay;
    int contents = 0; // that use it
};
/// Licences that end up to `until`, and such as ended before today though something uses them; the
/// next first. A licence for no channel in particular is one for all.
[[nodiscard]] Result<QList<Ending>> licencesEnding(Connection &connection, QDate today, QDate until,
                                                   std::optional<ChannelId> channel, int most);

struct Known
{
    QString title;
    std::optional<ChannelId> channel;
};
/// Nothing: there is no such content.
[[nodiscard]] Result<std::optional<Known>> content(Connection &connection, ContentId id);
[[nodiscard]] Result<bool> hasContents(Connection &connection);

} // namespace Glance

} // namespace Creator
