#include "import/celltext.h"
#include "import/formats/belowtable.h"
#include "import/formats/formatlist.h"
#include "import/tablereader.h"

#include <QCoreApplication>

#include <cstdlib>
#include <set>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// Settlement sheets have no fixed layout; these are the words that occur. FORMATS §11.
struct SettlementColumns
{
    int month = -1;
    int payDay = -1;
    int payer = -1;
    int description = -1;
    int supply = -1; // 공급가액: gross, without VAT
    int vat = -1;
    int total = -1; // with VAT
    int incomeTax = -1;
    int localTax = -1;
    int withheld = -1; // both taxes in one figure
    int net = -1;

    explicit SettlementColumns(const HeaderIndex &header)
    {
        month = find(header,
                     { "정산월", "정산연월", "정산년월", "귀속월", "귀속연월", "정산일", "정산기간",
                       "매출월", "발생월" });
        payDay = find(header, { "지급일", "지급일자", "지급예정일", "입금일", "송금일" });
        payer = find(header, { "지급처", "거래처", "지급자", "회사명", "상호" });
        description = find(header, { "내용", "적요", "항목", "내역", "품목", "비고" });
        supply = find(header,
                      { "공급가액", "공급가", "지급총액", "총지급액", "정산금액", "세전금액" });
        vat = find(header, { "부가세", "부가가치세", "세액" });
        total = find(header, { "합계금액", "합계", "총액" });
        incomeTax = find(header, { "소득세", "사업소득세", "기타소득세" });
        localTax = find(header, { "지방소득세", "지방세", "주민세" });
        withheld = find(
            header, { "원천징수", "원천세", "원천징수세액", "원천징수액", "공제세액", "세금공제" });
        net = find(header, { "실지급액", "실수령액", "차인지급액", "실입금액", "지급액" });
    }

    [[nodiscard]] bool hasMoney() const { return supply >= 0 || total >= 0 || net >= 0; }
    [[nodiscard]] bool hasWithholding() const
    {
        return incomeTax >= 0 || localTax >= 0 || withheld >= 0;
    }

private:
    /// Words may stand alone or before a bracket: "소득세(3%)", "공급가액 (원)".
    static int find(const HeaderIndex &header, std::initializer_list<std::string_view> words)
    {
        for (const std::string_view word : words) {
            for (int i = 0; i < header.columnCount(); ++i) {
                const std::string_view name = header.name(i);
                const std::string_view bare = trimmed(name.substr(0, name.find('(')));
                if (bare == word)
                    return i;
            }
        }
        return -1;
    }
};

bool hasHangul(const HeaderIndex &header)
{
    for (int i = 0; i < header.columnCount(); ++i) {
        const std::string &name = header.name(i);
        if (!name.empty() && static_cast<unsigned char>(name.front()) >= 0xea)
            return true;
    }
    return false;
}

/// Income is the supply value; withheld tax is a second, negative row; VAT is not income.
class SettlementReader final : public TableReader
{
public:
    explicit SettlementReader(const FileContext &file)
        : TableReader(file, {})
        , m_columns(header())
    {
        const SettlementColumns &c = m_columns;
        watchAmounts({ c.supply, c.vat, c.total, c.incomeTax, c.localTax, c.withheld, c.net });
        const int money = c.supply >= 0 ? c.supply : c.total >= 0 ? c.total : c.net;
        setCurrency(
            header().currency(money).value_or(answers().currency().value_or(Currencies::krw())));
        useColumns({ c.month, c.payDay, c.payer, c.description, c.supply, c.incomeTax, c.localTax,
                     c.withheld, c.vat });
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        if (isSum(record)) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const bool hasMonth = m_columns.month >= 0 && !isMissing(record.rawCell(m_columns.month));
        const auto earned = day(record, hasMonth ? m_columns.month : m_columns.payDay, sink);
        if (!earned)
            return;
        Figures figures;
        if (!readFigures(record, sink, figures))
            return;
        if (figures.income == 0 && figures.tax() == 0) {
            sink.skip(SkipReason::Zero);
            return;
        }
        EarningDraft draft;
        if (!currency(record, sink, draft.currency))
            return;
        draft.earnedDay = earned->day;
        if (!readPayDay(record, draft, sink))
            return;
        draft.description = record.cell(m_columns.description);
        draft.payer = record.cell(m_columns.payer);
        draft.source = EarningSource::Other;
        draft.platform = "generic";
        draft.keyKind = KeyKind::StableColumns;
        emitIncome(record, draft, figures, sink);
        emitTax(draft, figures, sink);
    }

    QStringList warnings() const override
    {
        if (m_unequal.empty())
            return {};
        return { QCoreApplication::translate(
            "Import", "In %Ln line(s) supply value, VAT and tax do not add up to the amount paid.",
            nullptr, static_cast<int>(m_unequal.size())) };
    }

private:
    struct Figures
    {
        Micros income = 0;
        Micros vat = 0;
        Micros incomeTax = 0; // costs, with the income's sign
        Micros localTax = 0;
        Micros other = 0; // withheld in one figure
        [[nodiscard]] Micros tax() const { return incomeTax + localTax + other; }
    };

    bool isSum(const CsvRecord &record) const
    {
        for (const int column :
             { m_columns.month, m_columns.payDay, m_columns.payer, m_columns.description }) {
            if (column >= 0 && isSumLabel(record.cell(column)))
                return true;
        }
        return isSumLabel(record.cell(0));
    }

    /// 0 where the cell is empty; false if the record was rejected.
    bool figure(const CsvRecord &record, int column, ImportSink &sink, Micros &value) const
    {
        value = 0;
        if (column < 0 || isMissing(record.rawCell(column)))
            return true;
        const auto parsed = amount(record, column, sink);
        if (parsed)
            value = parsed->micros;
        return parsed.has_value();
    }

    bool readFigures(const CsvRecord &record, ImportSink &sink, Figures &figures)
    {
        Micros supply = 0;
        Micros total = 0;
        Micros net = 0;
        Micros withheld = 0;
        const bool read = figure(record, m_columns.supply, sink, supply)
            && figure(record, m_columns.vat, sink, figures.vat)
            && figure(record, m_columns.total, sink, total)
            && figure(record, m_columns.incomeTax, sink, figures.incomeTax)
            && figure(record, m_columns.localTax, sink, figures.localTax)
            && figure(record, m_columns.withheld, sink, withheld)
            && figure(record, m_columns.net, sink, net);
        if (!read)
            return false;
        const bool anyMoney = !isMissing(record.rawCell(m_columns.supply))
            || !isMissing(record.rawCell(m_columns.total))
            || !isMissing(record.rawCell(m_columns.net));
        if (!anyMoney) {
            const int column = m_columns.supply >= 0 ? m_columns.supply
                : m_columns.total >= 0               ? m_columns.total
                                                     : m_columns.net;
            reject(RejectReason::BadAmount, record, column, sink);
            return false;
        }
        if (figures.incomeTax == 0 && figures.localTax == 0)
            figures.other = withheld;
        normaliseTax(figures, supply != 0 ? supply : total != 0 ? total : net);
        if (!isMissing(record.rawCell(m_columns.supply)))
            figures.income = supply;
        else if (!isMissing(record.rawCell(m_columns.total)))
            figures.income = total - figures.vat;
        else
            figures.income = net + figures.tax() - figures.vat;
        // Some agencies pay the VAT with the settlement, others against their own invoice.
        const Micros paid = figures.income - figures.tax();
        const bool fits = net == paid || net == paid + figures.vat;
        if (m_columns.net >= 0 && !isMissing(record.rawCell(m_columns.net)) && !fits)
            m_unequal.insert(record.number());
        return true;
    }

    /// Some sheets write withheld tax with a minus: it is a cost of the income's own sign.
    static void normaliseTax(Figures &figures, Micros income)
    {
        const Micros sign = income < 0 ? -1 : 1;
        figures.incomeTax = sign * std::abs(figures.incomeTax);
        figures.localTax = sign * std::abs(figures.localTax);
        figures.other = sign * std::abs(figures.other);
    }

    bool readPayDay(const CsvRecord &record, EarningDraft &draft, ImportSink &sink) const
    {
        const std::optional<DayNumber> answered = answers().day(u"payout_date");
        if (m_columns.payDay >= 0 && !isMissing(record.rawCell(m_columns.payDay))) {
            const auto paid = day(record, m_columns.payDay, sink);
            if (!paid)
                return false;
            draft.paidDay = paid->day;
        } else if (answered) {
            draft.paidDay = answered;
        }
        draft.status = draft.paidDay ? EarningStatus::Paid : EarningStatus::Pending;
        return true;
    }

    void emitIncome(const CsvRecord &record, EarningDraft draft, const Figures &figures,
                    ImportSink &sink)
    {
        setKey(record, draft, figures, "income");
        if (figures.income == 0)
            return;
        draft.amount = figures.income;
        draft.kind = figures.income < 0 ? EarningKind::Adjustment : EarningKind::Earning;
        draft.naturalKey = m_key;
        beginDetail(record, sink);
        if (figures.vat != 0)
            addDetail("vat", figures.vat);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    void emitTax(EarningDraft draft, const Figures &figures, ImportSink &sink)
    {
        if (figures.tax() == 0)
            return;
        m_key.resize(m_key.rfind('\x1f') + 1);
        m_key += "tax";
        draft.amount = -figures.tax();
        draft.kind = EarningKind::TaxWithheld;
        draft.naturalKey = m_key;
        beginDetail(CsvRecord(), sink);
        if (figures.incomeTax != 0)
            addDetail("income_tax", figures.incomeTax);
        if (figures.localTax != 0)
            addDetail("local_tax", figures.localTax);
        draft.detailJson = endDetail();
        sink.earning(draft);
    }

    /// The pay day is left out, because it is often filled in later.
    void setKey(const CsvRecord &record, const EarningDraft &draft, const Figures &figures,
                std::string_view part)
    {
        const std::string earned = isoText(draft.earnedDay).toStdString();
        const std::string income = decimalText(figures.income).toStdString();
        joinKey(m_key,
                { earned, record.cell(m_columns.payer), record.cell(m_columns.description), income,
                  part });
    }

    SettlementColumns m_columns;
    std::set<std::int64_t> m_unequal;
    std::string m_key;
};

class SettlementFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "generic.kr_settlement"; }
    std::string_view platform() const override { return "generic"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Korean settlement sheet (MCN, agency)");
    }

    int match(const FileContext &file) const override
    {
        if (!hasHangul(file.header))
            return 0;
        const SettlementColumns columns(file.header);
        const bool dated = columns.month >= 0 || columns.payDay >= 0;
        if (!dated || !columns.hasMoney())
            return 0;
        if (columns.supply >= 0
            && (columns.hasWithholding() || columns.net >= 0 || columns.vat >= 0))
            return surelyMatches;
        return columns.hasWithholding() && (columns.net >= 0 || columns.total >= 0)
            ? probablyMatches
            : 0;
    }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<SettlementReader>(file);
    }
};

} // namespace

const ImportFormat &krSettlementFormat()
{
    static const SettlementFormat format;
    return format;
}

} // namespace Creator
