#include "reports/reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace Creator {

Status writeReportFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(
        Error::Code::File,
        QCoreApplication::translate("Creator::ReportFile", "%1 could not be written: %2.")
            .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace Creator
