#include "models/previewrow.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "models/importwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

QString tr(const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("PreviewRow", text, disambiguation, n);
}

QString moneyText(Micros amount, Currency currency)
{
    return currency.isNull() ? decimalText(amount) : formatMoney({ amount, currency });
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

class ReadingSink final : public ImportSink
{
public:
    ReadingSink(const ImportTarget &target, RowKind kind)
        : m_records(target)
        , m_kind(kind)
    {
    }

    QList<PreviewRow> rows;

    void beginRecord(const CsvRecord &record) override { m_record = &record; }

    void earning(const EarningDraft &draft) override
    {
        PreviewRow row;
        row.day = toDate(draft.earnedDay);
        QStringList parts{ toText(draft.payer), toText(draft.description) };
        if (draft.kind != EarningKind::Earning)
            parts.prepend(kindText(draft.kind));
        row.description = joined(parts);
        if (row.description.isEmpty())
            row.description = sourceText(draft.source);
        row.amount = moneyText(draft.amount, draft.currency);
        row.status = statusText(draft.status);
        row.earningStatus = draft.status;
        if (const EarningRecord *record = m_records.record(draft))
            row.earning = EarningId(record->id);
        rows.append(row);
    }

    void withdrawn(const EarningDraft &draft) override
    {
        if (m_kind == RowKind::Earning)
            earning(draft);
        else
            skip(SkipReason::Failed);
    }

    void payout(const PayoutDraft &draft) override
    {
        PreviewRow row;
        row.day = toDate(draft.day);
        row.description = toText(draft.description);
        if (row.description.isEmpty())
            row.description = joined({ tr("Payout"), toText(draft.externalId) });
        row.amount = moneyText(draft.amount, draft.currency);
        row.status = tr("not income");
        rows.append(row);
    }

    void metrics(const MetricRow &metrics) override
    {
        PreviewRow row;
        if (const auto day = metrics.day ? metrics.day : metrics.from)
            row.day = toDate(*day);
        row.description = toText(metrics.contentTitle);
        if (row.description.isEmpty())
            row.description
                = metrics.contentId.empty() ? tr("Whole channel") : toText(metrics.contentId);
        row.status = tr("%Ln value(s)", nullptr, static_cast<int>(metrics.values.size()));
        rows.append(row);
    }

    void rate(const RateDraft &draft) override
    {
        PreviewRow row;
        row.day = toDate(draft.day);
        row.description = tr("1 %1 in %2").arg(draft.base.code(), draft.quote.code());
        row.amount = toText(draft.rate);
        row.status = tr("exchange rate");
        rows.append(row);
    }

    void member(MemberState) override
    {
        PreviewRow row;
        row.description = tr("Member");
        row.status = tr("counted only");
        rows.append(row);
    }

    void skip(SkipReason reason) override
    {
        PreviewRow row = ofRecord();
        row.status = skipText(reason);
        rows.append(row);
    }

    void reject(RejectReason reason, std::string_view column, std::string_view cell) override
    {
        PreviewRow row = ofRecord();
        row.status = rejectText(reason);
        row.column = toText(column);
        row.cell = toText(cell);
        row.amount = reason == RejectReason::BadAmount ? row.cell : QString();
        rows.append(row);
    }

private:
    /// What cannot be read is shown as it stands.
    [[nodiscard]] PreviewRow ofRecord() const
    {
        constexpr qsizetype longest = 160;
        PreviewRow row;
        QStringList cells;
        for (int i = 0; m_record && i < m_record->cellCount(); ++i)
            cells.append(toText(m_record->cell(i)));
        row.description = joined(cells).left(longest);
        return row;
    }

    DraftRecords m_records;
    const RowKind m_kind; // of the record's first planned row
    const CsvRecord *m_record = nullptr;
};

} // namespace

QList<PreviewRow> readPreviewRows(ImportTable &table, const PlannedRow &row,
                                  const ImportTarget &target)
{
    ReadingSink sink(target, row.kind);
    table.readAt(row.offset, row.record, sink);
    return sink.rows;
}

} // namespace Creator
