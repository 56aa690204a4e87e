#include "models/chartwords.h"

#include "models/earningwords.h"

#include <QLocale>

namespace Creator {

namespace {

/// Every word of an enum, so that no translator is asked on a worker.
template <typename Values, typename Text>
auto taken(const Values &values, const Text &text)
{
    using Value = typename Values::value_type;
    QHash<int, QString> words;
    for (const Value value : values)
        words.insert(static_cast<int>(value), text(value));
    return [words](Value value) { return words.value(static_cast<int>(value)); };
}

bool speaksKorean(const QLocale &locale)
{
    return locale.language() == QLocale::Korean;
}

} // namespace

ChartWords chartWords()
{
    const QLocale locale;
    const bool korean = speaksKorean(locale);
    return { taken(allSources, sourceText),
             [locale, korean](QDate month) {
                 return locale.toString(month,
                                        korean ? QStringLiteral("M월") : QStringLiteral("MMM"));
             },
             korean ? QStringLiteral("ko") : QStringLiteral("en") };
}

ReportWords reportWords()
{
    static constexpr std::array payoutStatuses{ PayoutStatus::Scheduled, PayoutStatus::InTransit,
                                                PayoutStatus::Paid, PayoutStatus::Failed };
    const QLocale locale;
    const bool korean = speaksKorean(locale);
    const auto dated = [locale](const QString &format) {
        return [locale, format](QDate day) { return locale.toString(day, format); };
    };
    return { taken(allSources, sourceText),
             taken(allStatuses, statusText),
             taken(payoutStatuses, payoutStatusText),
             dated(korean ? QStringLiteral("yyyy년 M월") : QStringLiteral("MMM yyyy")),
             dated(korean ? QStringLiteral("yyyy년 M월 d일") : QStringLiteral("d MMM yyyy")),
             chartWords() };
}

} // namespace Creator
