#include "settings/profilelocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool isOurs(const QDir &folder)
{
    return folder.exists(u"creator.sqlite"_s)
        || folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

void keepNewFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
}

ProfileLocation::ProfileLocation(QString folder)
    : m_folder(std::move(folder))
{
}

QString ProfileLocation::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/data"_s;
}

QString ProfileLocation::sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample"_s;
}

Result<ProfileLocation> ProfileLocation::open(const QString &folder)
{
    if (folder.isEmpty())
        return failure(Error::Code::File, tr("No data folder was given."));
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(Error::Code::File, tr("“%1” is a file, not a folder.").arg(path));
    if (!info.exists() && !QDir().mkpath(path))
        return failure(Error::Code::File, tr("The data folder “%1” cannot be created.").arg(path));
    if (isOurs(QDir(path)))
        QFile::setPermissions(path, ownerOnly);
    return ProfileLocation(path);
}

QString ProfileLocation::settingsFile() const
{
    return m_folder + u"/settings.ini"_s;
}

QString ProfileLocation::logFile() const
{
    return m_folder + u"/creator.log"_s;
}

bool ProfileLocation::isSample() const
{
    return m_folder == QDir::cleanPath(sampleFolder());
}

} // namespace Creator
