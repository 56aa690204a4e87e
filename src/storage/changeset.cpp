#include "storage/changeset.h"

#include "storage/connection.h"
#include "storage/sqliteerror.h"

#include <cstring>
#include <memory>
#include <optional>
#include <sqlite3.h>

namespace Creator::Changeset {

namespace {

struct IteratorDeleter
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

/// The key of the row that the iterator stands on, if it is one of `table`.
std::optional<qint64> keyIn(const char *table, sqlite3_changeset_iter *iterator)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    if (std::strcmp(name, table) != 0)
        return std::nullopt;
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(iterator, 0, &value);
    else
        sqlite3changeset_old(iterator, 0, &value);
    return value ? std::optional<qint64>(sqlite3_value_int64(value)) : std::nullopt;
}

/// What a series has made by now is the program's note, no change of a person: it does not keep a
/// series that is taken back.
bool takesBackSeries(int reason, sqlite3_changeset_iter *iterator)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    return reason == SQLITE_CHANGESET_DATA && operation == SQLITE_DELETE
        && std::strcmp(name, "content_series") == 0;
}

int onConflict(void *context, int reason, sqlite3_changeset_iter *iterator)
{
    if (reason == SQLITE_CHANGESET_FOREIGN_KEY || reason == SQLITE_CHANGESET_CONSTRAINT)
        return SQLITE_CHANGESET_ABORT;
    if (takesBackSeries(reason, iterator))
        return SQLITE_CHANGESET_REPLACE;
    Kept &kept = *static_cast<Kept *>(context);
    ++kept.rows;
    if (const auto key = keyIn("earnings", iterator))
        kept.earnings.append(*key);
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
        if (const auto key = keyIn(table, iterator.get()))
            keys.append(*key);
    }
    if (code != SQLITE_DONE)
        return failure(sqliteError(code, nullptr));
    return keys;
}

Result<Kept> apply(Connection &connection, const QByteArray &changeset)
{
    Kept kept;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()), nullptr,
                                            onConflict, &kept);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, connection.handle()));
    return kept;
}

} // namespace Creator::Changeset
