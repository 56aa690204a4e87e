#pragma once

#include "domain/content.h"
#include "reports/planpaper.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace Creator {

/// How a plan is put on paper.
struct PlanPaperWishes
{
    QTimeZone zone; // whose days and hours
    QDateTime now; // UTC; when it was printed
    Qt::DayOfWeek weekStart = Qt::Monday;
    QHash<ChannelId, QString> channels; // their names
    QString subtitle; // "캠핑로그 · only what the filter shows"
};

// In the language that the app speaks, with the holidays of its country. For any thread.

/// The month that `day` is in. Of its weeks the days of other months stay empty.
[[nodiscard]] PlanPaper monthPaper(const QList<Content> &contents, QDate day,
                                   const PlanPaperWishes &wishes);
/// The week that `day` is in; what crosses midnight stands on both days, and what is short takes
/// three quarters of an hour.
[[nodiscard]] PlanPaper weekPaper(const QList<Content> &contents, QDate day,
                                  const PlanPaperWishes &wishes);

} // namespace Creator
