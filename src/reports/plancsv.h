#pragma once

#include "domain/content.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace Creator {

/// How the plan is written as a table.
struct PlanCsvWishes
{
    QTimeZone zone; // in which dates are written
    QHash<ChannelId, QString> channels; // their names
    QLocale::Language language = QLocale::English; // of the header; Korean or English
};

/// One row a content, in their order, without those in the trash: ID, title, description, type,
/// status, dates, channel, platforms, tags, duration, notes, effort, cost and checklist. Types and
/// statuses are the words of the command line. Dates are wall clocks of the zone,
/// "2026-11-23 09:00", in ISO 8601 with the offset where they would be ambiguous. Our own reader
/// makes the same contents of it.
[[nodiscard]] QByteArray planCsv(const QList<Content> &contents, const PlanCsvWishes &wishes);

} // namespace Creator
