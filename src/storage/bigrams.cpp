#include "storage/bigrams.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QStringList distinctPairs(const QString &text)
{
    const QList<uint> letters = searchForm(text).toUcs4();
    QStringList pairs;
    QSet<QString> seen;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i) {
        const char32_t pair[2] = { letters.at(i), letters.at(i + 1) };
        if (!QChar::isLetterOrNumber(pair[0]) || !QChar::isLetterOrNumber(pair[1]))
            continue;
        const QString text2 = QString::fromUcs4(pair, 2);
        if (seen.contains(text2))
            continue;
        seen.insert(text2);
        pairs.append(text2);
    }
    return pairs;
}

} // namespace

QString searchForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString bigrams(const QString &text)
{
    return distinctPairs(text).join(u' ');
}

QString bigramQuery(const QString &query)
{
    QStringList terms;
    const QStringList pairs = distinctPairs(query);
    for (const QString &pair : pairs)
        terms.append(u'"' + pair + u'"');
    return terms.join(u" AND "_s);
}

} // namespace Creator
