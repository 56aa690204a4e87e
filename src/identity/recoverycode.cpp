#include "identity/recoverycode.h"

#include "core/text.h"

#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Creator::RecoveryCode {

namespace {

// Crockford's base 32: what is read aloud and copied by hand is not mistaken.
const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr int letters = 20;
constexpr int groupSize = 5;

QString grouped(const QString &code)
{
    QStringList groups;
    for (int at = 0; at < letters; at += groupSize)
        groups.append(code.mid(at, groupSize));
    return groups.join(u'-');
}

} // namespace

QString generate()
{
    QString code;
    for (int i = 0; i < letters; ++i)
        code += alphabet.at(static_cast<qsizetype>(randombytes_uniform(32)));
    return grouped(code);
}

std::optional<QString> normalized(const QString &typed)
{
    QString code;
    const QString folded = foldedText(typed).toUpper();
    for (QChar c : folded) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        if (c == u'O')
            c = u'0';
        if (c == u'I' || c == u'L')
            c = u'1';
        if (!alphabet.contains(c))
            return std::nullopt;
        code += c;
    }
    return code.size() == letters ? std::optional(grouped(code)) : std::nullopt;
}

} // namespace Creator::RecoveryCode
