#include "models/moneywords.h"

#include "domain/moneyformat.h"
#include "reports/forecastwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

class MoneyWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::MoneyWords)

public:
    static QString incomeLine(const ContentIncome &income, Currency home)
    {
        if (!income.income)
            return tr("%1, for which there is no exchange rate")
                .arg(formatSums(income.unconverted));
        const QString all = formatMoney({ *income.income, home });
        if (!income.unconverted.isEmpty())
            return tr("%1 so far, and %2 without an exchange rate")
                .arg(all, formatSums(income.unconverted));
        if (income.estimated != 0)
            return tr("%1 so far, of it %2 estimated")
                .arg(all, formatMoney({ income.estimated, home }));
        return tr("%1 so far").arg(all);
    }

    static QString ratioLine(const ContentIncome &income, Currency home)
    {
        QStringList parts;
        if (const auto rpm = income.rpm())
            parts.append(tr("%1 per 1,000 views").arg(formatMoney({ *rpm, home })));
        if (const auto perHour = income.perHour())
            parts.append(tr("%1 per hour of work").arg(formatMoney({ *perHour, home })));
        return parts.join(u" · "_s);
    }

    /// Why a figure is not there.
    static QString missingLine(const ContentIncome &income)
    {
        if (!income.income || !income.unconverted.isEmpty())
            return tr("Without a rate nothing can be said per view or hour.");
        QStringList parts;
        if (!income.rpm())
            parts.append(tr("Views are not known."));
        if (!income.perHour())
            parts.append(tr("Note the effort to see what an hour brings."));
        return parts.join(u' ');
    }

    static QString paybackLine(const Payback &payback)
    {
        const QString cost = formatMoney(payback.cost);
        if (!payback.isReached()) {
            const auto percent = payback.percent();
            return percent ? tr("Its cost of %1 is not paid back yet: %2% so far")
                                 .arg(cost, formatCount(*percent))
                           : tr("Whether its cost of %1 is paid back is not known: there is no "
                                "exchange rate for %2")
                                 .arg(cost, formatSums(payback.unconverted));
        }
        const QLocale locale;
        const bool korean = locale.language() == QLocale::Korean;
        return tr("Its cost of %1 was paid back on %2")
            .arg(cost,
                 locale.toString(payback.day, korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s));
    }

    static QString nothing() { return tr("No entry of the ledger belongs to it."); }

    static QString nextMonth(const QString &about) { return tr("Next month %1.").arg(about); }
};

} // namespace

QStringList contentMoneyLines(const std::optional<ContentIncome> &income,
                              const std::optional<Payback> &payback, Currency home)
{
    QStringList lines;
    if (income)
        lines = { MoneyWords::incomeLine(*income, home), MoneyWords::ratioLine(*income, home),
                  MoneyWords::missingLine(*income) };
    else
        lines = { MoneyWords::nothing() };
    if (payback)
        lines.append(MoneyWords::paybackLine(*payback));
    lines.removeAll(QString());
    return lines;
}

QString incomeForecastText(const IncomeForecast &forecast)
{
    const QString language
        = QLocale().language() == QLocale::Korean ? QStringLiteral("ko") : QStringLiteral("en");
    return MoneyWords::nextMonth(ForecastWords::about(forecast.next, forecast.home, language))
        + u' ' + ForecastWords::howItDid(forecast.backTest);
}

} // namespace Creator
