#include "domain/moneyformat.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr QChar minusSign = u'\u2212';

QString grouped(QString digits)
{
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

QString unsignedAmount(Micros micros, int decimals)
{
    const Micros rounded = roundedToDecimals(micros, decimals);
    const auto absolute = static_cast<quint64>(rounded < 0 ? -rounded : rounded);
    QString text = grouped(QString::number(absolute / microsPerUnit));
    if (decimals > 0)
        text += u'.'
            + QString::number(absolute % microsPerUnit).rightJustified(6, u'0').left(decimals);
    return text;
}

QString signOf(Micros micros, int decimals)
{
    return roundedToDecimals(micros, decimals) < 0 ? QString(minusSign) : QString();
}

struct Step
{
    Micros unit;
    QStringView suffix;
};

QString shortened(Micros micros, const Step &step)
{
    const Micros tenths = micros / (step.unit / 10);
    QString text = grouped(QString::number(tenths / 10));
    if (tenths % 10 != 0)
        text += u'.' + QString::number(tenths % 10);
    text += step.suffix;
    return text;
}

} // namespace

QString formatAmount(const Money &money)
{
    const int decimals = money.currency.decimals();
    return signOf(money.micros, decimals) + unsignedAmount(money.micros, decimals);
}

QString formatMoney(const Money &money)
{
    const int decimals = money.currency.decimals();
    return signOf(money.micros, decimals) + money.currency.symbol()
        + unsignedAmount(money.micros, decimals);
}

QString formatSums(const MoneySums &sums)
{
    QStringList parts;
    for (auto it = sums.byCurrency().cbegin(); it != sums.byCurrency().cend(); ++it)
        parts.append(formatMoney({ sums.of(it.key()), it.key() }));
    return parts.isEmpty() ? u"—"_s : parts.join(u" · "_s);
}

QString formatMoneyShort(const Money &money, QStringView language)
{
    static constexpr Step korean[]
        = { { 100'000'000 * microsPerUnit, u"억" }, { 10'000 * microsPerUnit, u"만" } };
    static constexpr Step english[] = { { 1'000'000'000 * microsPerUnit, u"B" },
                                        { 1'000'000 * microsPerUnit, u"M" },
                                        { 1'000 * microsPerUnit, u"k" } };
    const Micros absolute = money.micros < 0 ? -money.micros : money.micros;
    const QString sign = money.micros < 0 ? QString(minusSign) : QString();
    const auto pick = [&](const auto &steps) -> QString {
        for (const Step &step : steps) {
            if (absolute >= step.unit)
                return sign + money.currency.symbol() + shortened(absolute, step);
        }
        const int decimals = absolute % microsPerUnit == 0 ? 0 : money.currency.decimals();
        return sign + money.currency.symbol() + unsignedAmount(absolute, decimals);
    };
    return language.startsWith("ko"_L1) ? pick(korean) : pick(english);
}

QString formatCount(qint64 count)
{
    const QString digits = grouped(
        QString::number(count < 0 ? 0 - static_cast<quint64>(count) : static_cast<quint64>(count)));
    return count < 0 ? minusSign + digits : digits;
}

std::optional<Micros> typedAmount(QStringView text)
{
    QString typed = text.trimmed().toString();
    typed.replace(u'\u2212', u'-');
    const qsizetype point = typed.indexOf(u'.');
    const qsizetype first = typed.startsWith(u'-') ? 1 : 0;
    const qsizetype end = point < 0 ? typed.size() : point;
    const QStringList groups = typed.mid(first, end - first).split(u',');
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups.at(i).size() != 3 || groups.first().isEmpty() || groups.first().size() > 3)
            return std::nullopt;
    }
    const QString plain = typed.left(first) + groups.join(QString()) + typed.mid(end);
    const auto parsed = parseDecimal(plain.toStdString());
    return parsed ? std::optional(parsed->micros) : std::nullopt;
}

} // namespace Creator
