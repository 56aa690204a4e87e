#include "sizerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator::Architecture {

Offences fileSizeOffences(const SourceFile &file)
{
    const bool mainWindow = file.path.startsWith(u"ui/mainwindow/mainwindow.");
    const qsizetype limit = file.isHeader() ? 150 : mainWindow ? 300 : 500;
    if (file.lineCount() <= limit)
        return {};
    return { u"%1 has %2 lines, more than %3"_s.arg(file.path).arg(file.lineCount()).arg(limit) };
}

Offences functionSizeOffences(const SourceFile &file)
{
    Offences offences;
    const QList<FunctionSize> functions = functionsOf(file.text);
    for (const FunctionSize &function : functions) {
        if (function.lines > 60)
            offences.append(u"%1:%2: %3 has %4 lines, more than 60"_s.arg(file.path)
                                .arg(function.firstLine)
                                .arg(function.name)
                                .arg(function.lines));
    }
    return offences;
}

Offences constructorOffences(const SourceFile &file)
{
    Offences offences;
    const QList<ConstructorSize> constructors = constructorsOf(file.text);
    for (const ConstructorSize &constructor : constructors) {
        if (constructor.parameters > 6)
            offences.append(u"%1: the constructor of %2 takes %3 parameters, more than 6"_s
                                .arg(file.path, constructor.className)
                                .arg(constructor.parameters));
    }
    return offences;
}

Offences medianOffences(const QList<SourceFile> &files)
{
    QList<qsizetype> lines;
    for (const SourceFile &file : files) {
        if (!file.isHeader())
            lines.append(file.lineCount());
    }
    if (lines.isEmpty())
        return {};
    const auto middle = lines.begin() + lines.size() / 2;
    std::nth_element(lines.begin(), middle, lines.end());
    if (*middle <= 120)
        return {};
    return { u"the median .cpp has %1 lines, more than 120"_s.arg(*middle) };
}

Offences testShareOffences(const QList<SourceFile> &code, const QList<SourceFile> &tests)
{
    const auto lines = [](const QList<SourceFile> &files) {
        qsizetype sum = 0;
        for (const SourceFile &file : files)
            sum += file.lineCount();
        return sum;
    };
    if (lines(tests) * 100 >= lines(code) * 50)
        return {};
    return { u"%1 lines of tests for %2 lines of code, less than 50 %"_s.arg(lines(tests))
                 .arg(lines(code)) };
}

} // namespace Creator::Architecture
