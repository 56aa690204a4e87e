#include "planning/countryname.h"

#include <algorithm>
#include <array>
#include <unicode/uloc.h>

namespace Creator {

QString countryName(const QString &code, const QString &language)
{
    const bool isCode = code.size() == 2
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCode || code == QLatin1StringView("ZZ"))
        return {};
    const QByteArray locale = "und_" + code.toLatin1();
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(locale.constData(), language.toLatin1().constData(),
                                              name.data(), static_cast<int>(name.size()), &status);
    // Without a name of its own it answers with the code, and warns of nothing worse.
    if (U_FAILURE(status) || length <= 0)
        return {};
    const QString text = QString::fromUtf16(name.data(), length);
    return text == code ? QString() : text;
}

} // namespace Creator
