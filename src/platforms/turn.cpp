#include "platforms/turn.h"

using namespace Qt::StringLiterals;

namespace Creator {

QString Turn::toText() const
{
    if (kind == Kind::List)
        return u"list|"_s + listToken;
    return QStringList{ u"details"_s, listToken, detailToken, ids.join(u',') }.join(u'|');
}

Turn Turn::fromText(const QString &text)
{
    const QStringList parts = text.split(u'|');
    Turn turn;
    turn.listToken = parts.value(1);
    if (parts.first() != "details"_L1)
        return turn;
    turn.kind = Kind::Details;
    turn.detailToken = parts.value(2);
    turn.ids = parts.value(3).split(u',', Qt::SkipEmptyParts);
    return turn;
}

QString Turn::afterFirst() const
{
    return next(listToken, ids.mid(1));
}

QString Turn::afterDetails(const QString &listToken)
{
    return listToken.isEmpty() ? QString() : Turn{ Kind::List, listToken, {}, {} }.toText();
}

QString Turn::next(const QString &listToken, const QStringList &ids)
{
    return ids.isEmpty() ? afterDetails(listToken)
                         : Turn{ Kind::Details, listToken, {}, ids }.toText();
}

} // namespace Creator
