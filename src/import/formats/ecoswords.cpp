#include "import/formats/ecoswords.h"

#include "import/celltext.h"

#include <algorithm>

namespace Creator {

namespace {

struct CurrencyWord
{
    std::string_view name; // without blanks
    std::string_view code;
};

// The longer name before one that it contains.
constexpr CurrencyWord currencyWords[] = {
    { "미국달러", "USD" },
    { "미달러", "USD" },
    { "캐나다달러", "CAD" },
    { "호주달러", "AUD" },
    { "뉴질랜드달러", "NZD" },
    { "홍콩달러", "HKD" },
    { "대만달러", "TWD" },
    { "싱가포르달러", "SGD" },
    { "싱가폴달러", "SGD" },
    { "브루나이달러", "BND" },
    { "피지달러", "FJD" },
    { "일본엔", "JPY" },
    { "엔", "JPY" },
    { "유로", "EUR" },
    { "영국파운드", "GBP" },
    { "이집트파운드", "EGP" },
    { "스위스프랑", "CHF" },
    { "중국위안", "CNY" },
    { "위안", "CNY" },
    { "태국바트", "THB" },
    { "태국바아트", "THB" },
    { "인도네시아루피아", "IDR" },
    { "인도루피", "INR" },
    { "파키스탄루피", "PKR" },
    { "스리랑카루피", "LKR" },
    { "네팔루피", "NPR" },
    { "말레이시아링기트", "MYR" },
    { "말레이지아링기트", "MYR" },
    { "필리핀페소", "PHP" },
    { "멕시코페소", "MXN" },
    { "칠레페소", "CLP" },
    { "콜롬비아페소", "COP" },
    { "아르헨티나페소", "ARS" },
    { "베트남동", "VND" },
    { "스웨덴크로나", "SEK" },
    { "노르웨이크로네", "NOK" },
    { "덴마크크로네", "DKK" },
    { "체코코루나", "CZK" },
    { "폴란드즈워티", "PLN" },
    { "폴란드즐로티", "PLN" },
    { "헝가리포린트", "HUF" },
    { "러시아루블", "RUB" },
    { "튀르키예리라", "TRY" },
    { "터키리라", "TRY" },
    { "루마니아레우", "RON" },
    { "브라질헤알", "BRL" },
    { "브라질레알", "BRL" },
    { "남아공랜드", "ZAR" },
    { "남아프리카공화국랜드", "ZAR" },
    { "이스라엘셰켈", "ILS" },
    { "이스라엘세켈", "ILS" },
    { "사우디리얄", "SAR" },
    { "사우디아라비아리얄", "SAR" },
    { "카타르리얄", "QAR" },
    { "아랍에미리트디르함", "AED" },
    { "아랍에미리트더히람", "AED" },
    { "UAE디르함", "AED" },
    { "쿠웨이트디나르", "KWD" },
    { "바레인디나르", "BHD" },
    { "요르단디나르", "JOD" },
    { "몽골투그릭", "MNT" },
    { "몽골투그리크", "MNT" },
    { "카자흐스탄텡게", "KZT" },
    { "방글라데시타카", "BDT" },
    { "캄보디아리엘", "KHR" },
    { "마카오파타카", "MOP" },
};

std::string withoutBlanks(std::string_view text)
{
    std::string kept(text);
    kept.erase(std::remove(kept.begin(), kept.end(), ' '), kept.end());
    return kept;
}

} // namespace

std::optional<EcosItem> ecosItem(std::string_view cell)
{
    const std::string text = withoutBlanks(trimmed(cell));
    std::string_view rest = text;
    constexpr std::string_view won = "원/";
    if (!rest.starts_with(won))
        return std::nullopt;
    rest.remove_prefix(won.size());
    const size_t bracket = rest.find('(');
    const std::string_view name = rest.substr(0, bracket);
    const std::string_view remark
        = bracket == rest.npos ? std::string_view() : rest.substr(bracket + 1);
    EcosItem item;
    const auto word = std::find_if(std::begin(currencyWords), std::end(currencyWords),
                                   [&](const CurrencyWord &known) { return known.name == name; });
    const auto currency = Currency::fromCode(word == std::end(currencyWords) ? name : word->code);
    if (!currency)
        return std::nullopt;
    item.currency = *currency;
    const size_t digits = std::min(remark.find_first_not_of("0123456789"), remark.size());
    const std::string_view units = remark.substr(0, digits);
    if (units == "100")
        item.shift = 2;
    else if (units == "1000")
        item.shift = 3;
    else if (!units.empty() && units != "1")
        return std::nullopt;
    const bool isBase = remark.empty() || digits > 0 || remark.starts_with("매매기준율");
    return isBase ? std::optional(item) : std::nullopt;
}

std::string shiftedLeft(const std::string &number, int places)
{
    size_t point = number.find('.');
    std::string digits = number;
    if (point == number.npos)
        point = number.size();
    else
        digits.erase(point, 1);
    const auto moved = static_cast<size_t>(places);
    if (point <= moved) {
        digits.insert(0, moved - point + 1, '0');
        point = moved + 1;
    }
    digits.insert(point - moved, 1, '.');
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return digits;
}

} // namespace Creator
