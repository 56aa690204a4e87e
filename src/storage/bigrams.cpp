#include "storage/bigrams.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isWordLetter(uint letter)
{
    return QChar::isLetterOrNumber(letter);
}

/// Calls `take` with every run of letters and digits of the text in its search form.
template <typename Take>
void eachWord(const QString &text, Take take)
{
    const QList<uint> letters = searchForm(text).toUcs4();
    qsizetype from = 0;
    for (qsizetype i = 0; i <= letters.size(); ++i) {
        if (i < letters.size() && isWordLetter(letters.at(i)))
            continue;
        if (i > from)
            take(QList<uint>(letters.mid(from, i - from)));
        from = i + 1;
    }
}

QString piece(const QList<uint> &word, qsizetype at, qsizetype length)
{
    const auto *letters = reinterpret_cast<const char32_t *>(word.constData());
    return QString::fromUcs4(letters + at, length);
}

/// In the order of their first appearance.
class DistinctTerms
{
public:
    void add(const QString &term)
    {
        if (m_seen.contains(term))
            return;
        m_seen.insert(term);
        m_terms.append(term);
    }
    [[nodiscard]] const QStringList &terms() const { return m_terms; }

private:
    QStringList m_terms;
    QSet<QString> m_seen;
};

} // namespace

QString searchForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString bigrams(const QString &text)
{
    DistinctTerms terms;
    eachWord(text, [&terms](const QList<uint> &word) {
        for (qsizetype i = 0; i + 1 < word.size(); ++i)
            terms.add(piece(word, i, 2));
        terms.add(piece(word, word.size() - 1, 1));
    });
    return terms.terms().join(u' ');
}

QString bigramQuery(const QString &query)
{
    DistinctTerms terms;
    eachWord(query, [&terms](const QList<uint> &word) {
        if (word.size() == 1)
            terms.add(u'"' + piece(word, 0, 1) + u"\" *"_s);
        for (qsizetype i = 0; i + 1 < word.size(); ++i)
            terms.add(u'"' + piece(word, i, 2) + u'"');
    });
    return terms.terms().join(u" AND "_s);
}

} // namespace Creator
