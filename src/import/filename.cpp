#include "import/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Creator {

std::optional<Answers::Period> periodInFileName(const QString &name)
{
    static const QRegularExpression pattern(
        uR"((?<!\d)(\d{4}-\d{2}-\d{2})[_ ](\d{4}-\d{2}-\d{2})(?!\d))"_s);
    const QRegularExpressionMatch match = pattern.match(name);
    const QDate from = QDate::fromString(match.captured(1), Qt::ISODate);
    const QDate after = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!from.isValid() || !after.isValid() || after <= from)
        return std::nullopt;
    return Answers::Period{ toDayNumber(from), toDayNumber(after) - 1 };
}

} // namespace Creator
