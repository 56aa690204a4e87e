#include "app/commands/earningscommands.h"

#include "domain/moneyformat.h"
#include "storage/earningquery.h"
#include "storage/rollupquery.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace Creator::EarningsCommands {

namespace {

constexpr int pageSize = 5000;

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Earning &e)
{
    return { { u"id"_s, e.id.toText() },
             { u"earned_at"_s, dayValue(e.earnedAt) },
             { u"paid_at"_s, dayValue(e.paidAt) },
             { u"due_at"_s, dayValue(e.dueAt) },
             { u"amount"_s, decimalText(e.amount.micros) },
             { u"currency"_s, e.amount.currency.code() },
             { u"source"_s, wordText(e.source) },
             { u"status"_s, wordText(e.status) },
             { u"kind"_s, wordText(e.kind) },
             { u"platform"_s, e.platform },
             { u"payer"_s, e.payer },
             { u"description"_s, e.description },
             { u"external_id"_s, e.externalId } };
}

QString toLine(const Earning &e)
{
    return QStringList{ e.earnedAt.toString(Qt::ISODate),
                        formatMoney(e.amount),
                        wordText(e.status),
                        wordText(e.source),
                        e.payer,
                        e.description }
        .join(u'\t');
}

QJsonObject toJson(const MoneySums &sums)
{
    QJsonObject object;
    for (auto it = sums.byCurrency().cbegin(); it != sums.byCurrency().cend(); ++it)
        object.insert(it.key().code(), decimalText(it.value()));
    return object;
}

} // namespace

ExitCode list(const CommandContext &context, const EarningFilter &filter)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const EarningQuery query(filter, {});
    QJsonArray array;
    Result<QList<EarningRow>> page = query.first((*database)->reader(), pageSize);
    while (page && !page->isEmpty()) {
        for (const EarningRow &row : *page) {
            if (context.json)
                array.append(toJson(row.earning));
            else
                CommandOutput::print(toLine(row.earning));
        }
        if (page->size() < pageSize)
            break;
        page = query.after((*database)->reader(), page->last().seq, 0, pageSize);
    }
    if (!page)
        return CommandOutput::fail(context, page.error());
    if (context.json)
        CommandOutput::print(array);
    return ExitCode::Done;
}

ExitCode sum(const CommandContext &context, const EarningFilter &filter)
{
    const auto database = openProfile(context, Database::Access::ReadOnly);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<EarningRollupData> data = RollupQuery::matching((*database)->reader(), filter);
    if (!data)
        return CommandOutput::fail(context, data.error());
    struct Part
    {
        qint64 rows = 0;
        MoneySums sums;
    };
    Part whole;
    std::map<EarningStatus, Part> byStatus;
    for (const RollupCell &cell : data->cells) {
        const EarningFacet &facet = data->facets.at(cell.facet);
        for (Part *part : { &whole, &byStatus[facet.status] }) {
            part->rows += cell.rows;
            part->sums.add(Money{ cell.amount, facet.currency });
        }
    }
    if (!context.json) {
        CommandOutput::print(u"%1\t%2"_s.arg(formatCount(whole.rows), formatSums(whole.sums)));
        return ExitCode::Done;
    }
    QJsonObject statuses;
    for (const auto &[status, part] : byStatus) {
        statuses.insert(
            wordText(status),
            QJsonObject{ { u"rows"_s, part.rows }, { u"sum_by_currency"_s, toJson(part.sums) } });
    }
    CommandOutput::print(QJsonObject{ { u"rows"_s, whole.rows },
                                      { u"sum_by_currency"_s, toJson(whole.sums) },
                                      { u"by_status"_s, statuses } });
    return ExitCode::Done;
}

} // namespace Creator::EarningsCommands
