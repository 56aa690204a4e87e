#include "habitrules.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Creator::Architecture {

namespace {

struct Ban
{
    QRegularExpression pattern;
    QString reason;
    QString exceptIn = {}; // a path that begins so may
};

const QList<Ban> &bans()
{
    static const QList<Ban> all = {
        { QRegularExpression(
              uR"((?<!QCoreApplication|QGuiApplication|QApplication)::instance\s*\()"_s),
          u"collaborators come in by constructor, not by instance()"_s },
        { QRegularExpression(uR"(\bstatic\s[^;{}()]*[&*\s]instance\s*\()"_s), u"no singletons"_s },
        { QRegularExpression(uR"(\bQEventLoop\b)"_s), u"no nested event loops"_s },
        { QRegularExpression(uR"(\bprocessEvents\s*\()"_s), u"no processEvents"_s },
        { QRegularExpression(uR"(\b(waitForFinished|waitForReadyRead|waitForConnected)\s*\()"_s),
          u"nothing waits on the calling thread"_s, u"app/"_s },
        { QRegularExpression(
              uR"(\bQThread::(m|u)?sleep\b|\bsleep_(for|until)\b|\bqWait\b|\bqSleep\b)"_s),
          u"nothing sleeps"_s },
        { QRegularExpression(uR"((\.|->|::)exec\s*\(\s*\))"_s),
          u"dialogs are opened, not executed"_s, u"src/storage/"_s },
        { QRegularExpression(uR"(\bthrow\b)"_s), u"no exceptions of ours: return a Result"_s },
        { QRegularExpression(uR"(\bQSettings\b)"_s),
          u"settings are read and written in src/settings only"_s, u"src/settings/"_s },
    };
    return all;
}

// The application's own event loop is the one that may be executed.
bool isApplicationLoop(const SourceFile &file, const QString &line)
{
    static const QRegularExpression loop(uR"(\b\w*[aA]pp(lication)?\b(\(\))?(\.|->|::)exec\()"_s);
    return file.path.startsWith(u"app/") && line.contains(loop);
}

QString lineAt(const QString &text, qsizetype position)
{
    const qsizetype begin = text.lastIndexOf(u'\n', position) + 1;
    const qsizetype end = text.indexOf(u'\n', position);
    return text.mid(begin, (end < 0 ? text.size() : end) - begin);
}

int lineNumber(const QString &text, qsizetype position)
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

} // namespace

Offences habitOffences(const SourceFile &file)
{
    const QString code = codeOnly(file.text);
    Offences offences;
    for (const Ban &ban : bans()) {
        if (!ban.exceptIn.isEmpty() && file.path.startsWith(ban.exceptIn))
            continue;
        for (auto it = ban.pattern.globalMatch(code); it.hasNext();) {
            const qsizetype at = it.next().capturedStart();
            if (!isApplicationLoop(file, lineAt(code, at)))
                offences.append(
                    u"%1:%2: %3"_s.arg(file.path).arg(lineNumber(code, at)).arg(ban.reason));
        }
    }
    return offences;
}

Offences headerOffences(const SourceFile &file)
{
    Offences offences;
    if (file.fileName() != file.fileName().toLower())
        offences.append(file.path + u": file names are lower case"_s);
    if (!file.isHeader())
        return offences;
    if (!file.text.startsWith(u"#pragma once\n"))
        offences.append(file.path + u": does not begin with #pragma once"_s);
    if (!file.text.contains(u"namespace Creator"))
        offences.append(file.path + u": is outside of namespace Creator"_s);
    return offences;
}

Offences boolParameterOffences(const SourceFile &file)
{
    static const QRegularExpression section(
        uR"(^\s*(public slots|public|protected|private|signals)[^:]*:|^(class|struct)\s)"_s);
    static const QRegularExpression parameter(uR"(\w\s*\(([^()]*,)?\s*bool\s+\w+[^()]*\))"_s);
    if (!file.isHeader())
        return {};
    Offences offences;
    bool isPublic = false;
    const QStringList lines = codeOnly(file.text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = section.match(lines.at(i));
        if (match.hasMatch())
            isPublic = match.captured(1) == u"public"_s || match.captured(2) == u"struct"_s;
        if (isPublic && lines.at(i).contains(parameter) && !lines.at(i).contains(u"override"))
            offences.append(u"%1:%2: a public function takes a bool"_s.arg(file.path).arg(i + 1));
    }
    return offences;
}

Offences sleepingTestOffences(const SourceFile &file)
{
    static const QRegularExpression sleep(
        uR"(\bqWait\s*\(|\bqSleep\b|\bQThread::(m|u)?sleep\b|\bsleep_(for|until)\b|\busleep\s*\()"_s);
    const QString code = codeOnly(file.text);
    const auto match = sleep.match(code);
    if (!match.hasMatch())
        return {};
    return { u"%1:%2: a test must not sleep"_s.arg(file.path).arg(
        lineNumber(code, match.capturedStart())) };
}

Offences sameNameOffences(const QList<SourceFile> &files)
{
    static const QRegularExpression opened(uR"(^namespace\s+([\w:]+)\s*\{)"_s);
    static const QRegularExpression closed(uR"(^\} // namespace\b)"_s);
    // With its body: what is only declared is defined elsewhere.
    static const QRegularExpression type(
        uR"(^(?:struct|class|enum class|enum)\s+(\w+)(?:\s+final)?\s*(?::.*|\{.*)?$)"_s);
    QHash<QString, QString> seen;
    Offences offences;
    for (const SourceFile &file : files) {
        if (!file.isHeader())
            continue;
        QStringList spaces;
        const QStringList lines = file.text.split(u'\n');
        for (const QString &line : lines) {
            if (const auto match = opened.match(line); match.hasMatch())
                spaces.append(match.captured(1));
            else if (closed.match(line).hasMatch() && !spaces.isEmpty())
                spaces.removeLast();
            const auto match = type.match(line);
            if (!match.hasMatch() || (line.endsWith(u';') && !line.contains(u'{')))
                continue;
            const QString name = spaces.join(u"::"_s) + u"::"_s + match.captured(1);
            if (const auto it = seen.constFind(name); it != seen.cend() && *it != file.path)
                offences.append(u"%1 and %2 both define %3"_s.arg(*it, file.path, name));
            seen.insert(name, file.path);
        }
    }
    return offences;
}

} // namespace Creator::Architecture
