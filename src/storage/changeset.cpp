#include "storage/changeset.h"

#include "storage/connection.h"
#include "storage/sqliteerror.h"

#include <cstring>
#include <memory>
#include <sqlite3.h>

namespace Creator::Changeset {

namespace {

struct IteratorDeleter
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

int onConflict(void *kept, int reason, sqlite3_changeset_iter *)
{
    if (reason == SQLITE_CHANGESET_FOREIGN_KEY || reason == SQLITE_CHANGESET_CONSTRAINT)
        return SQLITE_CHANGESET_ABORT;
    ++*static_cast<qint64 *>(kept);
    return SQLITE_CHANGESET_OMIT;
}

} // namespace

Result<QByteArray> inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()),
                                             changeset.constData(), &size, &bytes);
    const std::unique_ptr<void, void (*)(void *)> owned(bytes, sqlite3_free);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, nullptr));
    return QByteArray(static_cast<const char *>(bytes), size);
}

Result<QList<qint64>> keysOf(const QByteArray &changeset, const char *table)
{
    sqlite3_changeset_iter *raw = nullptr;
    int code = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()),
                                      const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        return failure(sqliteError(code, nullptr));
    const std::unique_ptr<sqlite3_changeset_iter, IteratorDeleter> iterator(raw);
    QList<qint64> keys;
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator.get(), &name, &columns, &operation, &indirect);
        if (std::strcmp(name, table) != 0)
            continue;
        sqlite3_value *value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator.get(), 0, &value);
        else
            sqlite3changeset_old(iterator.get(), 0, &value);
        if (value)
            keys.append(sqlite3_value_int64(value));
    }
    if (code != SQLITE_DONE)
        return failure(sqliteError(code, nullptr));
    return keys;
}

Result<qint64> apply(Connection &connection, const QByteArray &changeset)
{
    qint64 kept = 0;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()), nullptr,
                                            onConflict, &kept);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, connection.handle()));
    return kept;
}

} // namespace Creator::Changeset
