#pragma once

#include "core/clock.h"
#include "domain/content.h"
#include "pages/planner/planlistsheet.h"
#include "storage/historylog.h"
#include "widgets/noticecard.h"

#include <QPointer>
#include <QTimeZone>

namespace Creator {

class Database;

/// Shows what happened to a content: when, by whom, what. Read on a worker.
class ContentHistory final : public QObject
{
    Q_OBJECT

public:
    /// More than anybody reads.
    static constexpr int mostEntries = 500;

    ContentHistory(Database &database, const Clock &clock, const QTimeZone &zone,
                   const StateStore &memory, QObject *parent = nullptr);
    ~ContentHistory() override;

    void show(const Content &content, QWidget *window);

signals:
    void noticeRequested(const Creator::Notice &notice);

private:
    void fill(const Result<QList<HistoryEntry>> &entries);

    Database &m_database;
    const Clock &m_clock;
    const QTimeZone m_zone;
    const StateStore m_memory;
    QPointer<PlanListSheet> m_sheet;
};

} // namespace Creator
