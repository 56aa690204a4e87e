#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Creator::Architecture {

/// One file of the project: its path from the top ("src/core/job.h") and its text.
struct SourceFile
{
    QString path;
    QString text;

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
    [[nodiscard]] QString fileName() const { return path.section(u'/', -1); }
    [[nodiscard]] qsizetype lineCount() const { return text.count(u'\n'); }
};

/// What a rule says about a file: one sentence per offence, empty if there is none.
using Offences = QStringList;

/// The same text with comments, string contents and character literals blanked out; lines stay
/// where they are.
[[nodiscard]] QString codeOnly(const QString &text);

struct Include
{
    enum class Kind { Quoted, Angled };
    Kind kind = Kind::Quoted;
    QString target;
};
[[nodiscard]] QList<Include> includesOf(const QString &text);

/// A function with a body. Lines count from the one its declaration begins on to the closing brace.
struct FunctionSize
{
    QString name;
    int firstLine = 0;
    int lines = 0;
};
[[nodiscard]] QList<FunctionSize> functionsOf(const QString &text);

/// How many parameters each constructor declared in `text` takes, by class name.
struct ConstructorSize
{
    QString className;
    int parameters = 0;
};
[[nodiscard]] QList<ConstructorSize> constructorsOf(const QString &text);

/// Every .h and .cpp below `folder` of the project, sorted by path.
[[nodiscard]] QList<SourceFile> readSources(const QString &projectRoot, const QString &folder);

} // namespace Creator::Architecture
