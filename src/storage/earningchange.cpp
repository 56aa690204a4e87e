#include "storage/earningchange.h"

#include "storage/historylog.h"
#include "storage/paymentpairs.h"
#include "storage/searchindex.h"
#include "storage/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QJsonObject fieldsOf(const Earning &e)
{
    const auto day
        = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    return {
        { u"amount"_s, decimalText(e.amount.micros) },
        { u"currency"_s, e.amount.currency.code() },
        { u"source"_s, wordText(e.source) },
        { u"status"_s, wordText(e.status) },
        { u"kind"_s, wordText(e.kind) },
        { u"earned_at"_s, day(e.earnedAt) },
        { u"paid_at"_s, day(e.paidAt) },
        { u"due_at"_s, day(e.dueAt) },
        { u"payer"_s, e.payer },
        { u"description"_s, e.description },
        { u"content_id"_s, e.contentId ? e.contentId->toText() : QString() },
        { u"deleted"_s, e.deletedAt.isValid() },
    };
}

tl::unexpected<Error> gone()
{
    return failure(Error::Code::NotFound,
                   QCoreApplication::translate("Storage", "This entry does not exist any more."));
}

} // namespace

EarningChange::EarningChange(WriteContext &context)
    : m_context(context)
{
}

Status EarningChange::insert(const Earning &earning)
{
    const Result<qint64> pending
        = SearchIndex::pendingRows(m_context.connection, Searched::Earnings);
    if (!pending)
        return failure(pending.error());
    const Result<qint64> seq = EarningRows::insert(m_context, earning);
    if (!seq)
        return failure(seq.error());
    if (Status status
        = SearchIndex::putInNew(m_context.connection, Searched::Earnings, *seq, *pending);
        !status)
        return status;
    m_rollup.add(earning);
    m_written.append(earning);
    return HistoryLog::write(m_context, "earnings", earning.id.uuid(), "insert", {});
}

Status EarningChange::update(const Earning &earning)
{
    const auto found = EarningRows::find(m_context.connection, earning.id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return gone();
    const EarningRows::Stored &stored = **found;
    if (Status status = SearchIndex::takeOut(m_context.connection, Searched::Earnings, stored.seq);
        !status)
        return status;
    if (Status status = EarningRows::update(m_context, stored.seq, earning); !status)
        return status;
    if (Status status = SearchIndex::putIn(m_context.connection, Searched::Earnings, stored.seq);
        !status)
        return status;
    m_rollup.subtract(stored.earning);
    m_rollup.add(earning);
    m_written.append(earning);
    m_touched.append(earning.id);
    return HistoryLog::write(m_context, "earnings", earning.id.uuid(), "update",
                             HistoryLog::differences(fieldsOf(stored.earning), fieldsOf(earning)));
}

Status EarningChange::purge(EarningId id)
{
    const auto found = EarningRows::find(m_context.connection, id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return gone();
    const EarningRows::Stored &stored = **found;
    if (Status status = SearchIndex::takeOut(m_context.connection, Searched::Earnings, stored.seq);
        !status)
        return status;
    if (Status status = EarningRows::remove(m_context, stored.seq); !status)
        return status;
    m_rollup.subtract(stored.earning);
    m_touched.append(id);
    if (stored.earning.origin != Origin::Manual) {
        if (Status status = HistoryLog::entomb(m_context, "earnings", id.uuid()); !status)
            return status;
    }
    return HistoryLog::write(m_context, "earnings", id.uuid(), "purge", {});
}

Status EarningChange::takeOut(const QList<qint64> &seqs)
{
    for (const qint64 seq : seqs) {
        const auto found = EarningRows::findBySeq(m_context.connection, seq);
        if (!found)
            return failure(found.error());
        if (!*found)
            continue;
        if (Status status = SearchIndex::takeOut(m_context.connection, Searched::Earnings, seq);
            !status)
            return status;
        m_rollup.subtract((*found)->earning);
    }
    return {};
}

Status EarningChange::putIn(const QList<qint64> &seqs)
{
    for (const qint64 seq : seqs) {
        const auto found = EarningRows::findBySeq(m_context.connection, seq);
        if (!found)
            return failure(found.error());
        if (!*found)
            continue;
        if (Status status = SearchIndex::putIn(m_context.connection, Searched::Earnings, seq);
            !status)
            return status;
        m_rollup.add((*found)->earning);
    }
    return {};
}

Status EarningChange::finish()
{
    // First, so that what a pair changes comes on top of it.
    if (Status status = finishAsIs(); !status)
        return status;
    for (const EarningId row : std::as_const(m_touched)) {
        const Result<bool> settled = PaymentPairs::settle(m_context, row);
        if (!settled)
            return failure(settled.error());
        m_hasChangedOthers |= *settled;
    }
    return {};
}

Status EarningChange::finishAsIs()
{
    return m_rollup.flush(m_context.connection);
}

} // namespace Creator
