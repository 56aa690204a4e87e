#include "layoutrules.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Creator::Architecture {

Offences topLevelOffences(const QStringList &entries)
{
    static const QStringList allowed = {
        u"CMakeLists.txt"_s,
        u"CMakePresets.json"_s,
        u"README.md"_s,
        u"ARCHITECTURE.md"_s,
        u"CONTRIBUTING.md"_s,
        u"LICENSE"_s,
        u"app"_s,
        u"src"_s,
        u"ui"_s,
        u"resources"_s,
        u"translations"_s,
        u"tests"_s,
        u"packaging"_s,
        // Made by building, and ignored by git.
        u"build"_s,
        u"CMakeUserPresets.json"_s,
    };
    Offences offences;
    for (const QString &entry : entries) {
        if (!allowed.contains(entry))
            offences.append(entry + u" does not belong at the top level"_s);
    }
    return offences;
}

QStringList foldersNamedIn(const QString &document)
{
    static const QRegularExpression folder(
        uR"((?<![\w/.])((?:app|src|ui|resources|translations|tests|packaging)/(?:[\w-]+/)?)(?![\w.*]))"_s);
    QStringList folders;
    for (auto it = folder.globalMatch(document); it.hasNext();)
        folders.append(it.next().captured(1));
    folders.sort();
    folders.removeDuplicates();
    return folders;
}

Offences folderOffences(const QStringList &named, const QStringList &existing)
{
    Offences offences;
    for (const QString &folder : existing) {
        if (!named.contains(folder))
            offences.append(u"ARCHITECTURE.md does not name "_s + folder);
    }
    for (const QString &folder : named) {
        if (!existing.contains(folder))
            offences.append(u"ARCHITECTURE.md names "_s + folder + u", which does not exist"_s);
    }
    return offences;
}

QStringList existingFolders(const QString &projectRoot)
{
    QStringList folders;
    for (const QString &top : { u"app"_s, u"src"_s, u"ui"_s, u"resources"_s, u"translations"_s,
                                u"tests"_s, u"packaging"_s }) {
        const QDir directory(projectRoot + u'/' + top);
        if (!directory.exists())
            continue;
        folders.append(top + u'/');
        if (top == u"app"_s || top == u"resources"_s || top == u"translations"_s)
            continue;
        const QStringList inside = directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : inside)
            folders.append(top + u'/' + name + u'/');
    }
    return folders;
}

} // namespace Creator::Architecture
