#include "app/earningpalettesource.h"

#include "core/clock.h"
#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "storage/database.h"
#include "storage/earningquery.h"

using namespace Qt::StringLiterals;

namespace Creator {

EarningPaletteSource::EarningPaletteSource(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
}

EarningPaletteSource::~EarningPaletteSource() = default;

QString EarningPaletteSource::group() const
{
    return tr("Earnings");
}

PaletteItem EarningPaletteSource::itemOf(const Earning &earning) const
{
    QStringList title{ earning.payer, earning.description };
    title.removeAll(QString());
    return { .id = earning.id.toText(),
             .title = title.isEmpty() ? sourceText(earning.source) : title.join(u" · "_s),
             .detail
             = shortDay(earning.earnedAt, m_clock.today()) + u" · "_s + formatMoney(earning.amount),
             .icon = Icon::Earnings };
}

QFuture<QList<PaletteItem>> EarningPaletteSource::search(const QString &query, int limit)
{
    if (m_ticket)
        m_ticket->cancel();
    if (query.trimmed().isEmpty())
        return QtFuture::makeReadyFuture(QList<PaletteItem>());
    m_ticket = std::make_shared<QueryTicket>();
    EarningFilter filter;
    filter.text = query;
    const auto question = [filter, limit](Connection &connection) {
        return EarningQuery(filter, {}).first(connection, limit);
    };
    return m_database.pool()
        .read<QList<EarningRow>>(question, m_ticket)
        .then(this, [this](const Result<QList<EarningRow>> &rows) {
            QList<PaletteItem> items;
            m_found.clear();
            for (const EarningRow &row : rows.value_or(QList<EarningRow>())) {
                items.append(itemOf(row.earning));
                m_found.insert(items.last().id, row.earning);
            }
            return items;
        });
}

void EarningPaletteSource::activate(const QString &id)
{
    if (const auto found = m_found.constFind(id); found != m_found.cend())
        emit chosen(*found);
}

} // namespace Creator
