#include "import/fileanalysis.h"

#include <QByteArray>
#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

struct Header
{
    std::string_view family;
    std::string_view line;
};

// A low first byte puts one of its family's headers before the rest, so that the changes reach the
// reader behind it; every other input is a whole file.
constexpr Header headers[] = {
    { "fuzz_youtube",
      "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,"
      "Estimated revenue (USD),Impressions,Impressions click-through rate (%)\n" },
    { "fuzz_youtube", "Date,Views,Estimated revenue (USD),Average view duration\n" },
    { "fuzz_youtube", "Date,Content,Video title,Views\n" },
    { "fuzz_youtube", "Channel,Channel title,Views,Estimated partner revenue (USD)\n" },
    { "fuzz_google", "\"Date\",\"Description\",\"Amount (USD)\"\n" },
    { "fuzz_google", "\"Fecha\",\"Descripci\xc3\xb3n\",\"Importe (MXN)\"\n" },
    { "fuzz_stripe",
      "balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description,"
      "automatic_payout_id,automatic_payout_effective_at\n" },
    { "fuzz_stripe", "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Description\n" },
    { "fuzz_stripe", "id,Amount,Currency,Arrival Date (UTC),Status\n" },
    { "fuzz_patreon",
      "Month,Total charged,Your total earnings,Processing fee,Patreon fee,Declines,Currency\n" },
    { "fuzz_patreon",
      "Month,Currency,Total gross revenue,Total platform fee,Total payment fee,Refunds,"
      "Your total earnings\n" },
    { "fuzz_patreon", "Name,Email,Patron Status,User ID\n" },
    { "fuzz_paypal",
      "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance "
      "Impact\n" },
    { "fuzz_paypal",
      "Datum,Uhrzeit,Zeitzone,Name,Typ,Status,W\xc3\xa4hrung,Brutto,Geb\xc3\xbchr,Netto,"
      "Transaktionscode\n" },
    { "fuzz_ecb", "Date,USD,JPY,KRW,GBP,\n" },
    { "fuzz_krsettlement",
      "정산월,지급일,지급처,내용,공급가액,부가세,소득세(3%),지방소득세(0.3%),실지급액\n" },
    { "fuzz_krsettlement", "정산월,원천징수,합계금액,실수령액\n" },
    { "fuzz_generic", "Day,Money,Cur,Ref,Who,What,State,Paid\n" },
};

QByteArray inputFor(std::string_view family, const std::uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (size == 0 || data[0] >= 8)
        return bytes;
    std::vector<std::string_view> own;
    for (const Header &header : headers) {
        if (header.family == family)
            own.push_back(header.line);
    }
    if (own.empty())
        return bytes;
    const std::string_view line = own[data[0] % own.size()];
    return QByteArray(line.data(), static_cast<qsizetype>(line.size())) + bytes.mid(1);
}

ImportWishes wishesFor(std::string_view family)
{
    ImportWishes wishes;
    if (family != "fuzz_generic")
        return wishes;
    wishes.answers = { { u"date"_s, u"Day"_s },     { u"amount"_s, u"Money"_s },
                       { u"currency"_s, u"Cur"_s }, { u"external_id"_s, u"Ref"_s },
                       { u"payer"_s, u"Who"_s },    { u"source"_s, u"What"_s },
                       { u"status"_s, u"State"_s }, { u"paid_at"_s, u"Paid"_s } };
    return wishes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    constexpr std::string_view family = CREATOR_FUZZ_FAMILY;
    static const ImportWishes wishes = wishesFor(family);
    const auto analysis = analyseBytes(inputFor(family, data, size), wishes);
    if (!analysis)
        return analysis.error().message.isEmpty() ? std::abort(), 0 : 0;
    if (analysis->json.value("format"_L1).toString().isEmpty()
        || QJsonDocument(analysis->json).toJson().isEmpty())
        std::abort();
    return 0;
}
