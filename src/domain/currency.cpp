#include "domain/currency.h"

#include <QList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Entry
{
    const char *code;
    int decimals;
    bool inUse = true;
};

// ISO 4217, sorted by code. The dead ones are in the ECB's history.
constexpr Entry table[] = {
    { "AED", 2 },        { "AFN", 2 },        { "ALL", 2 },        { "AMD", 2 },
    { "ANG", 2 },        { "AOA", 2 },        { "ARS", 2 },        { "AUD", 2 },
    { "AWG", 2 },        { "AZN", 2 },        { "BAM", 2 },        { "BBD", 2 },
    { "BDT", 2 },        { "BGN", 2 },        { "BHD", 3 },        { "BIF", 0 },
    { "BMD", 2 },        { "BND", 2 },        { "BOB", 2 },        { "BRL", 2 },
    { "BSD", 2 },        { "BTN", 2 },        { "BWP", 2 },        { "BYN", 2 },
    { "BZD", 2 },        { "CAD", 2 },        { "CDF", 2 },        { "CHF", 2 },
    { "CLP", 0 },        { "CNY", 2 },        { "COP", 2 },        { "CRC", 2 },
    { "CUP", 2 },        { "CVE", 2 },        { "CYP", 2, false }, { "CZK", 2 },
    { "DJF", 0 },        { "DKK", 2 },        { "DOP", 2 },        { "DZD", 2 },
    { "EEK", 2, false }, { "EGP", 2 },        { "ERN", 2 },        { "ETB", 2 },
    { "EUR", 2 },        { "FJD", 2 },        { "FKP", 2 },        { "GBP", 2 },
    { "GEL", 2 },        { "GHS", 2 },        { "GIP", 2 },        { "GMD", 2 },
    { "GNF", 0 },        { "GTQ", 2 },        { "GYD", 2 },        { "HKD", 2 },
    { "HNL", 2 },        { "HRK", 2, false }, { "HTG", 2 },        { "HUF", 2 },
    { "IDR", 2 },        { "ILS", 2 },        { "INR", 2 },        { "IQD", 3 },
    { "IRR", 2 },        { "ISK", 0 },        { "JMD", 2 },        { "JOD", 3 },
    { "JPY", 0 },        { "KES", 2 },        { "KGS", 2 },        { "KHR", 2 },
    { "KMF", 0 },        { "KPW", 2 },        { "KRW", 0 },        { "KWD", 3 },
    { "KYD", 2 },        { "KZT", 2 },        { "LAK", 2 },        { "LBP", 2 },
    { "LKR", 2 },        { "LRD", 2 },        { "LSL", 2 },        { "LTL", 2, false },
    { "LVL", 2, false }, { "LYD", 3 },        { "MAD", 2 },        { "MDL", 2 },
    { "MGA", 2 },        { "MKD", 2 },        { "MMK", 2 },        { "MNT", 2 },
    { "MOP", 2 },        { "MRU", 2 },        { "MTL", 2, false }, { "MUR", 2 },
    { "MVR", 2 },        { "MWK", 2 },        { "MXN", 2 },        { "MYR", 2 },
    { "MZN", 2 },        { "NAD", 2 },        { "NGN", 2 },        { "NIO", 2 },
    { "NOK", 2 },        { "NPR", 2 },        { "NZD", 2 },        { "OMR", 3 },
    { "PAB", 2 },        { "PEN", 2 },        { "PGK", 2 },        { "PHP", 2 },
    { "PKR", 2 },        { "PLN", 2 },        { "PYG", 0 },        { "QAR", 2 },
    { "ROL", 2, false }, { "RON", 2 },        { "RSD", 2 },        { "RUB", 2 },
    { "RWF", 0 },        { "SAR", 2 },        { "SBD", 2 },        { "SCR", 2 },
    { "SDG", 2 },        { "SEK", 2 },        { "SGD", 2 },        { "SHP", 2 },
    { "SIT", 2, false }, { "SKK", 2, false }, { "SLE", 2 },        { "SOS", 2 },
    { "SRD", 2 },        { "SSP", 2 },        { "STN", 2 },        { "SVC", 2 },
    { "SYP", 2 },        { "SZL", 2 },        { "THB", 2 },        { "TJS", 2 },
    { "TMT", 2 },        { "TND", 3 },        { "TOP", 2 },        { "TRL", 0, false },
    { "TRY", 2 },        { "TTD", 2 },        { "TWD", 2 },        { "TZS", 2 },
    { "UAH", 2 },        { "UGX", 0 },        { "USD", 2 },        { "UYU", 2 },
    { "UZS", 2 },        { "VED", 2 },        { "VES", 2 },        { "VND", 0 },
    { "VUV", 0 },        { "WST", 2 },        { "XAF", 0 },        { "XCD", 2 },
    { "XOF", 0 },        { "XPF", 0 },        { "YER", 2 },        { "ZAR", 2 },
    { "ZMW", 2 },        { "ZWL", 2 },
};

const Entry *find(std::string_view code)
{
    const auto *it
        = std::lower_bound(std::begin(table), std::end(table), code,
                           [](const Entry &e, std::string_view c) { return e.code < c; });
    return it != std::end(table) && it->code == code ? it : nullptr;
}

Currency known(const char *code)
{
    return *Currency::fromCode(std::string_view(code));
}

} // namespace

std::optional<Currency> Currency::fromCode(std::string_view code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency result;
    for (size_t i = 0; i < 3; ++i) {
        const char c = code[i];
        if (c >= 'a' && c <= 'z')
            result.m_code[i] = static_cast<char>(c - 'a' + 'A');
        else if (c >= 'A' && c <= 'Z')
            result.m_code[i] = c;
        else
            return std::nullopt;
    }
    if (!find(result.codeView()))
        return std::nullopt;
    return result;
}

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const QByteArray latin = code.toLatin1();
    return fromCode(std::string_view(latin.constData(), static_cast<size_t>(latin.size())));
}

int Currency::decimals() const
{
    const Entry *entry = find(codeView());
    return entry ? entry->decimals : 2;
}

QString Currency::symbol() const
{
    struct Mark
    {
        std::string_view code;
        QStringView mark;
    };
    static constexpr Mark marks[] = {
        { "AUD", u"A$" },  { "BRL", u"R$" }, { "CAD", u"CA$" }, { "CNY", u"CN¥" },
        { "EUR", u"€" },   { "GBP", u"£" },  { "HKD", u"HK$" }, { "INR", u"₹" },
        { "JPY", u"JP¥" }, { "KRW", u"₩" },  { "MXN", u"MX$" }, { "NZD", u"NZ$" },
        { "PHP", u"₱" },   { "SGD", u"S$" }, { "TWD", u"NT$" }, { "USD", u"US$" },
        { "VND", u"₫" },
    };
    for (const Mark &mark : marks) {
        if (mark.code == codeView())
            return mark.mark.toString();
    }
    return code() + u'\u00a0';
}

namespace Currencies {

Currency krw()
{
    return known("KRW");
}
Currency usd()
{
    return known("USD");
}
Currency eur()
{
    return known("EUR");
}
Currency jpy()
{
    return known("JPY");
}

QList<Currency> all()
{
    QList<Currency> list;
    for (const Entry &entry : table) {
        if (entry.inUse)
            list.append(known(entry.code));
    }
    return list;
}

} // namespace Currencies

} // namespace Creator
