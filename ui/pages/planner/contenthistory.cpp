#include "pages/planner/contenthistory.h"

#include "models/contentwords.h"
#include "models/historywords.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace Creator {

ContentHistory::ContentHistory(Database &database, const Clock &clock, const QTimeZone &zone,
                               const StateStore &memory, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_zone(zone)
    , m_memory(memory)
{
}

ContentHistory::~ContentHistory() = default;

void ContentHistory::show(const Content &content, QWidget *window)
{
    if (m_sheet)
        return;
    m_sheet = new PlanListSheet({ u"planner/history"_s,
                                  tr("History"),
                                  content.title,
                                  { tr("When"), tr("Who"), tr("What happened") },
                                  Icon::History,
                                  tr("Nothing is known"),
                                  tr("What happens from now on will stand here.") },
                                m_memory, window);
    m_sheet->open();
    const auto question = [id = content.id](Connection &connection) {
        return HistoryLog::of(connection, id.uuid(), mostEntries);
    };
    m_database.pool().read<QList<HistoryEntry>>(question).then(
        this, [this](const Result<QList<HistoryEntry>> &entries) { fill(entries); });
}

void ContentHistory::fill(const Result<QList<HistoryEntry>> &entries)
{
    if (!m_sheet)
        return;
    if (!entries) {
        emit noticeRequested({ Tone::Negative, tr("That did not work"), entries.error().message });
        return;
    }
    const QDateTime now = m_clock.nowUtc();
    QList<PlanListSheet::Entry> lines;
    for (const HistoryEntry &entry : *entries) {
        const Uuid line = Uuid::v8(QByteArray::number(lines.size()));
        lines.append({ line,
                       { shortInstant(entry.at, now, m_zone),
                         entry.userName.isEmpty() ? tr("The program") : entry.userName,
                         historyText(entry, now, m_zone) } });
    }
    m_sheet->setEntries(lines);
}

} // namespace Creator
