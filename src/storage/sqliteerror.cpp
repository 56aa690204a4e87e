#include "storage/sqliteerror.h"

#include "core/logging.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

} // namespace

Error sqliteError(int code, sqlite3 *db)
{
    const QString detail = QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code));
    qCDebug(lcStorage) << "sqlite" << code << detail;
    // Even reading needs a few pages beside the file.
    switch (code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xff) {
    case SQLITE_FULL:
        return { Error::Code::StorageFull, tr("The disk is full, so nothing was changed.") };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { Error::Code::StorageBusy,
                 tr("Another program is using the data file; close it and try again.") };
    case SQLITE_READONLY:
        return { Error::Code::StorageReadOnly,
                 tr("The data folder is read-only, so nothing can be saved there.") };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { Error::Code::StorageCorrupt,
                 tr("The data file is damaged; restore a backup to go on.") };
    case SQLITE_CANTOPEN:
        return { Error::Code::Storage, tr("The data file cannot be opened.") };
    case SQLITE_IOERR:
        return { Error::Code::Storage, tr("Reading or writing the data file failed.") };
    case SQLITE_INTERRUPT:
        return { Error::Code::Cancelled, tr("Cancelled.") };
    default:
        return { Error::Code::Storage, tr("The data file refused a change.") };
    }
}

} // namespace Creator
