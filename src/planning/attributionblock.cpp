#include "planning/licenceguard.h"

#include <QStringList>

namespace Creator::LicenceGuard {

using namespace Qt::StringLiterals;

namespace {

// Not translated: a block is found again whatever the language is by then.
constexpr QStringView head = u"[Credits · 출처]";
constexpr QStringView bullet = u"• ";

/// The text without the head and the bulleted lines right under it.
QString withoutBlock(const QString &description)
{
    QStringList lines = description.split(u'\n');
    for (qsizetype i = 0; i < lines.size();) {
        if (lines.at(i).trimmed() != head) {
            ++i;
            continue;
        }
        lines.removeAt(i);
        while (i < lines.size() && lines.at(i).startsWith(bullet))
            lines.removeAt(i);
    }
    return lines.join(u'\n');
}

QString trimmedAtEnd(QString text)
{
    qsizetype size = text.size();
    while (size > 0 && text.at(size - 1).isSpace())
        --size;
    text.truncate(size);
    return text;
}

} // namespace

QString attributionBlock(const QList<Resource> &resources)
{
    QStringList lines;
    for (const Resource &resource : resources) {
        const QString line = bullet.toString() + attributionLine(resource);
        if (needsAttribution(resource) && !lines.contains(line))
            lines.append(line);
    }
    return lines.isEmpty() ? QString() : head.toString() + u'\n' + lines.join(u'\n');
}

QString withAttribution(const QString &description, const QList<Resource> &resources)
{
    const QString block = attributionBlock(resources);
    const QString without = withoutBlock(description);
    const QString rest = without == description ? description : trimmedAtEnd(without);
    if (block.isEmpty())
        return rest;
    const QString body = trimmedAtEnd(rest);
    return body.isEmpty() ? block : body + u"\n\n"_s + block;
}

} // namespace Creator::LicenceGuard
