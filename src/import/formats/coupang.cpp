#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

namespace Creator {

namespace {

constexpr std::string_view platformWord = "coupang";

struct CoupangColumns
{
    int day = -1;
    int subId = -1;
    int clicks = -1;
    int money = -1;

    explicit CoupangColumns(const HeaderIndex &header)
    {
        day = header.find({ "날짜", "일자", "기준일" });
        subId = header.find({ "서브id", "서브 id", "sub id", "subid", "채널id", "채널 id" });
        clicks = header.find({ "클릭", "클릭수", "클릭 수", "구매건수", "주문수", "주문 수" });
        money = header.find({ "수익금", "커미션", "예상 수익금" });
    }

    [[nodiscard]] bool isComplete() const
    {
        return day >= 0 && money >= 0 && (clicks >= 0 || subId >= 0);
    }
};

/// The commission of each day and sub id, in won. FORMATS §11.
class CoupangReader final : public TableReader
{
public:
    explicit CoupangReader(const FileContext &file)
        : TableReader(file, {})
        , m_columns(header())
    {
        const CoupangColumns &c = m_columns;
        watchDays({ c.day });
        setCurrency(header().currency(c.money).value_or(Currencies::krw()));
        useColumns({ c.day, c.subId, c.money });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isSumLabel(record.cell(m_columns.day)) || isSumLabel(record.cell(0))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const bool isUndated = !optionalDay(record, m_columns.day);
        if (const auto reason = isUndated ? lineBelowTable(record) : std::nullopt) {
            sink.skip(*reason);
            return;
        }
        EarningDraft draft;
        if (!currency(record, sink, draft.currency))
            return;
        const auto day = this->day(record, m_columns.day, sink);
        if (!day)
            return;
        if (isMissing(record.rawCell(m_columns.money))) {
            sink.skip(SkipReason::NoValue);
            return;
        }
        const auto commission = amount(record, m_columns.money, sink);
        if (!commission)
            return;
        if (commission->micros == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        draft.amount = commission->micros;
        draft.kind = draft.amount < 0 ? EarningKind::Refund : EarningKind::Earning;
        draft.source = EarningSource::Affiliate;
        draft.earnedDay = day->day;
        draft.description = withoutGuard(record.cell(m_columns.subId));
        draft.platform = platformWord;
        // Without the amount, which a later download may have revised.
        joinKey(m_key, { isoText(day->day).toStdString(), draft.description });
        draft.naturalKey = m_key;
        draft.keyKind = KeyKind::StableColumns;
        draft.keyDay = day->day;
        beginDetail(record, sink);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

private:
    CoupangColumns m_columns;
    std::string m_key;
};

class CoupangFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "coupang.partners"; }
    std::string_view platform() const override { return platformWord; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Coupang Partners earnings");
    }

    int match(const FileContext &file) const override
    {
        return CoupangColumns(file.header).isComplete() ? surelyMatches : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<CoupangReader>(file);
    }
};

} // namespace

const ImportFormat &coupangFormat()
{
    static const CoupangFormat format;
    return format;
}

} // namespace Creator
