#include "app/commands/earningwishes.h"

#include <QCoreApplication>

namespace Creator {

namespace {

Status readDay(const std::string &word, QDate &target)
{
    if (word.empty())
        return {};
    const QString text = QString::fromStdString(word);
    target = QDate::fromString(text, Qt::ISODate);
    if (target.isValid())
        return {};
    return failure(Error::Code::InvalidData,
                   QCoreApplication::translate("CommandLine", "%1 is not a day.").arg(text));
}

template <typename Value>
Status readWord(const std::string &word, const std::optional<Value> &parsed, QList<Value> &target)
{
    if (word.empty())
        return {};
    if (!parsed)
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate("CommandLine", "%1 is unknown.")
                           .arg(QString::fromStdString(word)));
    target.append(*parsed);
    return {};
}

} // namespace

Result<EarningFilter> EarningWishes::filter() const
{
    EarningFilter filter;
    for (const Status &read : { readDay(from, filter.from), readDay(to, filter.to),
                                readWord(source, sourceFromWord(source), filter.sources),
                                readWord(status, statusFromWord(status), filter.statuses),
                                readWord(currency, Currency::fromCode(std::string_view(currency)),
                                         filter.currencies) }) {
        if (!read)
            return failure(read.error());
    }
    return filter;
}

} // namespace Creator
