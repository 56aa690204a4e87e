#include "reports/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace Creator {

Status writeReportFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() alone misses a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.commit())
        return {};
    if (file.error() == QFileDevice::ResourceError) {
        return failure(Error::Code::StorageFull,
                       QCoreApplication::translate("Creator::ReportFile",
                                                   "The disk is full, so %1 was not written.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    return failure(Error::Code::File,
                   QCoreApplication::translate("Creator::ReportFile",
                                               "%1 could not be written; choose another folder.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace Creator
