#include "pages/imports/arrivalwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// lupdate reads the class.
class ArrivalWords
{
    Q_DECLARE_TR_FUNCTIONS(Creator::ArrivalWords)
};

constexpr qsizetype mostNames = 3;

} // namespace

QString arrivalTitle(const QStringList &paths)
{
    if (paths.size() == 1)
        return ArrivalWords::tr("%1 has arrived").arg(QFileInfo(paths.constFirst()).fileName());
    return ArrivalWords::tr("%Ln file(s) have arrived", nullptr, static_cast<int>(paths.size()));
}

QString arrivalDetail(const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    if (paths.size() == 1)
        return QDir::toNativeSeparators(QFileInfo(paths.constFirst()).path());
    QStringList names;
    for (const QString &path : paths.mid(0, mostNames))
        names.append(QFileInfo(path).fileName());
    const QString list = names.join(u", "_s);
    if (paths.size() <= mostNames)
        return list;
    //: %1 is a list of file names
    return ArrivalWords::tr("%1 and %Ln more", nullptr, static_cast<int>(paths.size() - mostNames))
        .arg(list);
}

} // namespace Creator
