#include "reports/forecastwords.h"

#include "domain/moneyformat.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr double weak = 0.2;
constexpr double clear = 0.5;

} // namespace

QString ForecastWords::percent(qint64 permille)
{
    const qint64 size = std::abs(permille);
    const QString text = formatCount(size / 10) + u'.' + QString::number(size % 10) + u'%';
    return permille < 0 ? QChar(0x2212) + text : text;
}

QString ForecastWords::about(const Forecast::Month &month, Currency currency,
                             const QString &language)
{
    const auto text = [&](Micros micros) {
        return formatMoneyShort({ micros, currency }, language);
    };
    return tr("about %1, between %2 and %3")
        .arg(text(month.value), text(month.low), text(month.high));
}

QString ForecastWords::howItDid(const BackTest &test)
{
    const QString within = tr("Tried on the last %1 months: %2 of %3 fell within.")
                               .arg(test.months)
                               .arg(test.within)
                               .arg(test.judged);
    if (!test.medianErrorPermille)
        return within;
    return within + u' '
        + tr("Half of those forecasts were off by %1 at most.")
              .arg(percent(*test.medianErrorPermille));
}

QString ForecastWords::ofReleases(const Correlation &correlation)
{
    const auto weeks = static_cast<int>(correlation.pairs);
    switch (correlation.state) {
    case Correlation::State::TooFew:
        return tr("Followers are known of %Ln week(s) only: too few to say whether weeks with more "
                  "releases bring more followers.",
                  nullptr, weeks);
    case Correlation::State::Constant:
        return tr("In %Ln week(s) the number of releases, or of new followers, never changed: "
                  "nothing can be said of the two.",
                  nullptr, weeks);
    case Correlation::State::Known:
        break;
    }
    const QString measured
        = tr("(r = %1, n = %Ln weeks)", nullptr, weeks)
              .arg(QString::number(correlation.r, 'f', 2).replace(u'-', QChar(0x2212)));
    const double size = std::abs(correlation.r);
    if (size < weak)
        return tr("Weeks with more releases brought neither more nor fewer followers %1.")
            .arg(measured);
    const QString sentence = correlation.r > 0
        ? (size < clear ? tr("Weeks with more releases brought somewhat more followers %1.")
                        : tr("Weeks with more releases clearly brought more followers %1."))
        : (size < clear ? tr("Weeks with more releases brought somewhat fewer followers %1.")
                        : tr("Weeks with more releases clearly brought fewer followers %1."));
    return sentence.arg(measured) + u' ' + tr("That does not say which causes which.");
}

} // namespace Creator
