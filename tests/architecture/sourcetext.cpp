#include "sourcetext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Creator::Architecture {

namespace {

// Walks over the text once and blanks what is not code.
class Blanker
{
public:
    explicit Blanker(const QString &text)
        : m_text(text)
        , m_code(text)
    {
    }

    [[nodiscard]] QString run()
    {
        while (m_at < m_text.size()) {
            if (starts(u"//"_s))
                blankUntil(u"\n"_s, 2);
            else if (starts(u"/*"_s))
                blankUntil(u"*/"_s, 2, 2);
            else if (starts(u"R\"("_s))
                blankUntil(u")\""_s, 3, 2);
            else if (at(m_at) == u'"')
                blankLiteral(u'"');
            else if (at(m_at) == u'\'' && !separatesDigits())
                blankLiteral(u'\'');
            else
                ++m_at;
        }
        return m_code;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text.at(i) : QChar(); }
    [[nodiscard]] bool starts(const QString &what) const
    {
        return QStringView(m_text).mid(m_at).startsWith(what);
    }

    // As in 1'000'000; what stands behind u or L is a character.
    [[nodiscard]] bool separatesDigits() const
    {
        const char before = m_at > 0 ? at(m_at - 1).toLower().toLatin1() : ' ';
        return (before >= '0' && before <= '9') || (before >= 'a' && before <= 'f');
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to && i < m_code.size(); ++i) {
            if (m_code.at(i) != u'\n')
                m_code[i] = u' ';
        }
    }

    void blankUntil(const QString &end, qsizetype skip, qsizetype keep = 0)
    {
        qsizetype stop = m_text.indexOf(end, m_at + skip);
        if (stop < 0)
            stop = m_text.size();
        blank(m_at, stop + keep);
        m_at = stop + keep;
    }

    // The quotes stay: `""` is still an argument.
    void blankLiteral(QChar quote)
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && m_text.at(i) != quote && m_text.at(i) != u'\n')
            i += m_text.at(i) == u'\\' ? 2 : 1;
        blank(m_at + 1, i);
        m_at = i + 1;
    }

    const QString &m_text;
    QString m_code;
    qsizetype m_at = 0;
};

qsizetype closingOf(const QString &code, qsizetype open)
{
    const QChar opening = code.at(open);
    const QChar closing = opening == u'{' ? u'}' : u')';
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        if (code.at(i) == opening)
            ++depth;
        else if (code.at(i) == closing && --depth == 0)
            return i;
    }
    return code.size() - 1;
}

QString withoutPreprocessor(QString code)
{
    static const QRegularExpression directive(u"^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*"_s,
                                              QRegularExpression::MultilineOption);
    for (auto it = directive.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (code.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

// What stands outside of parentheses in a statement.
QString outsideParentheses(const QString &statement)
{
    QString outside;
    int depth = 0;
    for (const QChar c : statement) {
        depth -= c == u')' ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth += c == u'(' ? 1 : 0;
    }
    return outside;
}

enum class Brace { Scope, Function, Initialiser };

Brace meaningOf(const QString &statement)
{
    static const QRegularExpression scope(
        uR"(\b(namespace|class|struct|union)\b|^\s*extern\s*""\s*$)"_s);
    static const QRegularExpression assignment(uR"((?<!operator)(?<![=<>!])=(?!=))"_s);
    static const QRegularExpression initialiserList(uR"(\)[^:]*(?<!:):(?!:))"_s);
    const QString outside = outsideParentheses(statement);
    if (!statement.contains(u'('))
        return outside.contains(scope) ? Brace::Scope : Brace::Initialiser;
    if (outside.contains(assignment))
        return Brace::Initialiser;
    const QChar last = statement.trimmed().back();
    if (outside.contains(initialiserList)
        && (last.isLetterOrNumber() || last == u'_' || last == u'>'))
        return Brace::Initialiser;
    return Brace::Function;
}

QString nameIn(const QString &statement)
{
    static const QRegularExpression name(uR"(([~\w:]+|operator\S+)\s*\()"_s);
    return name.match(statement).captured(1);
}

} // namespace

QString codeOnly(const QString &text)
{
    return Blanker(text).run();
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        includes.append(
            { match.captured(1) == u"<"_s ? Include::Kind::Angled : Include::Kind::Quoted,
              match.captured(2) });
    }
    return includes;
}

QList<FunctionSize> functionsOf(const QString &text)
{
    static const QRegularExpression access(uR"(\b(public|protected|private|signals|slots)\s*$)"_s);
    const QString code = withoutPreprocessor(codeOnly(text));
    QList<FunctionSize> functions;
    QString statement;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (begin < 0 && c.isSpace())
            continue;
        if (begin < 0)
            begin = i;
        const bool label = c == u':' && statement.contains(access);
        if (c != u'{' && c != u';' && c != u'}' && !label) {
            statement += c;
            continue;
        }
        if (c == u'{') {
            const Brace brace = meaningOf(statement);
            const qsizetype end = brace == Brace::Scope ? i : closingOf(code, i);
            const auto lineOf
                = [&](qsizetype at) { return int(QStringView(code).left(at).count(u'\n')) + 1; };
            if (brace == Brace::Function) {
                functions.append(
                    { nameIn(statement), lineOf(begin), lineOf(end) - lineOf(begin) + 1 });
            }
            i = end;
            if (brace == Brace::Initialiser) {
                statement += u'}';
                continue;
            }
        }
        statement.clear();
        begin = -1;
    }
    return functions;
}

QList<ConstructorSize> constructorsOf(const QString &text)
{
    static const QRegularExpression classHead(uR"(\b(?:class|struct)\s+(\w+)[^;{()]*\{)"_s);
    const QString code = withoutPreprocessor(codeOnly(text));
    QList<ConstructorSize> constructors;
    for (auto heads = classHead.globalMatch(code); heads.hasNext();) {
        const auto head = heads.next();
        const QString name = head.captured(1);
        const qsizetype open = head.capturedEnd() - 1;
        const QString body = code.mid(open, closingOf(code, open) - open);
        const QRegularExpression declaration(uR"((?:^|[;:{}])\s*(?:explicit\s+|constexpr\s+)*)"_s
                                             + name + uR"(\s*(\())"_s);
        for (auto it = declaration.globalMatch(body); it.hasNext();) {
            const qsizetype from = it.next().capturedStart(1);
            const QString list = body.mid(from + 1, closingOf(body, from) - from - 1);
            int depth = 0;
            int parameters = list.trimmed().isEmpty() ? 0 : 1;
            for (const QChar c : list) {
                depth += u"(<{"_s.contains(c) ? 1 : u")>}"_s.contains(c) ? -1 : 0;
                parameters += c == u',' && depth == 0 ? 1 : 0;
            }
            constructors.append({ name, parameters });
        }
    }
    return constructors;
}

QList<SourceFile> readSources(const QString &projectRoot, const QString &folder)
{
    QList<SourceFile> files;
    QDirIterator it(projectRoot + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("Cannot read %s", qPrintable(file.fileName()));
        files.append(
            { it.filePath().mid(projectRoot.size() + 1), QString::fromUtf8(file.readAll()) });
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace Creator::Architecture
