#include "core/text.h"
#include "reports/icswriter.h"
#include "reports/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace Creator::IcsWriter {

using namespace Qt::StringLiterals;

namespace {

// lupdate reads the class.
class IcsFiles
{
    Q_DECLARE_TR_FUNCTIONS(Creator::IcsFiles)
};

QString freeName(const QString &wanted, QSet<QString> &taken)
{
    const QString base = fileNameSlug(wanted).isEmpty() ? u"channel"_s : fileNameSlug(wanted);
    QString name = base;
    for (int n = 2; taken.contains(name.toCaseFolded()); ++n)
        name = base + u'-' + QString::number(n);
    taken.insert(name.toCaseFolded());
    return name + u".ics"_s;
}

} // namespace

Status writeFile(const QString &path, const QList<Content> &contents, const QString &name,
                 const QTimeZone &zone)
{
    return writeReportFile(path, calendar(contents, name, zone));
}

Result<QStringList> writeFolder(const QString &folder, const QList<Content> &contents,
                                const QList<Channel> &channels, const QTimeZone &zone)
{
    const QDir dir(folder);
    QStringList paths{ dir.filePath(u"all.ics"_s) };
    if (Status status = writeFile(paths.first(), contents, IcsFiles::tr("All contents"), zone);
        !status)
        return failure(status.error());
    QSet<QString> taken{ u"all"_s };
    QList<Channel> ordered = channels;
    // A second channel of a name keeps its file when others come and go.
    std::sort(ordered.begin(), ordered.end(),
              [](const Channel &a, const Channel &b) { return a.id < b.id; });
    for (const Channel &channel : std::as_const(ordered)) {
        QList<Content> own;
        std::copy_if(contents.begin(), contents.end(), std::back_inserter(own),
                     [&](const Content &content) { return content.profileId == channel.id; });
        paths.append(dir.filePath(freeName(channel.name, taken)));
        if (Status status = writeFile(paths.last(), own, channel.name, zone); !status)
            return failure(status.error());
    }
    return paths;
}

} // namespace Creator::IcsWriter
