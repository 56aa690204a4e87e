#include "storage/changeset.h"

#include "storage/connection.h"
#include "storage/sqliteerror.h"

#include <algorithm>
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

bool areEqual(sqlite3_value *a, sqlite3_value *b)
{
    if (sqlite3_value_type(a) != sqlite3_value_type(b))
        return false;
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b)
        && (size == 0 || std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size) == 0);
}

/// What the program notes in a row of a person, outside the journal.
constexpr char notedTable[] = "content_series";
constexpr char notedColumn[] = "made_until";

struct Applying
{
    Kept kept;
    int notedIndex = -1;
    std::span<const char *const> without;
};

int isApplied(void *context, const char *table)
{
    const auto &without = static_cast<const Applying *>(context)->without;
    return std::none_of(without.begin(), without.end(),
                        [&](const char *left) { return std::strcmp(left, table) == 0; });
}

/// Is the row as the changeset remembers it but for what the program has noted since? That is
/// nobody's change, and does not stand in the way.
bool differsInNotesOnly(const Applying &applying, sqlite3_changeset_iter *iterator)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    if (std::strcmp(name, notedTable) != 0 || operation == SQLITE_INSERT)
        return false;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *remembered = nullptr;
        sqlite3_value *found = nullptr;
        sqlite3changeset_old(iterator, column, &remembered);
        sqlite3changeset_conflict(iterator, column, &found);
        const bool counts = remembered && column != applying.notedIndex;
        if (counts && (!found || !areEqual(remembered, found)))
            return false;
    }
    return true;
}

int onConflict(void *context, int reason, sqlite3_changeset_iter *iterator)
{
    if (reason == SQLITE_CHANGESET_FOREIGN_KEY || reason == SQLITE_CHANGESET_CONSTRAINT)
        return SQLITE_CHANGESET_ABORT;
    Applying &applying = *static_cast<Applying *>(context);
    if (reason == SQLITE_CHANGESET_DATA && differsInNotesOnly(applying, iterator))
        return SQLITE_CHANGESET_REPLACE;
    ++applying.kept.rows;
    if (const auto key = keyIn("earnings", iterator))
        applying.kept.earnings.append(*key);
    return SQLITE_CHANGESET_OMIT;
}

Result<int> notedIndex(Connection &connection)
{
    auto statement = connection.cached("SELECT cid FROM pragma_table_info(?1) WHERE name = ?2");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, QString::fromLatin1(notedTable));
    (*statement)->bind(2, QString::fromLatin1(notedColumn));
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return *row ? int((*statement)->integer(0)) : -1;
}

template <typename Visit>
Status walk(const QByteArray &changeset, Visit visit)
{
    sqlite3_changeset_iter *raw = nullptr;
    int code = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()),
                                      const_cast<char *>(changeset.constData()));
    if (code != SQLITE_OK)
        return failure(sqliteError(code, nullptr));
    const std::unique_ptr<sqlite3_changeset_iter, IteratorDeleter> iterator(raw);
    while ((code = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
        visit(iterator.get());
    if (code != SQLITE_DONE)
        return failure(sqliteError(code, nullptr));
    return {};
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
    QList<qint64> keys;
    const Status walked = walk(changeset, [&](sqlite3_changeset_iter *iterator) {
        if (const auto key = keyIn(table, iterator))
            keys.append(*key);
    });
    if (!walked)
        return failure(walked.error());
    return keys;
}

Result<QList<QByteArray>> removedFrom(const QByteArray &changeset, const char *table)
{
    QList<QByteArray> ids;
    const Status walked = walk(changeset, [&](sqlite3_changeset_iter *iterator) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        sqlite3_value *id = nullptr;
        if (operation != SQLITE_DELETE || std::strcmp(name, table) != 0
            || sqlite3changeset_old(iterator, 0, &id) != SQLITE_OK || !id)
            return;
        ids.append(
            QByteArray(static_cast<const char *>(sqlite3_value_blob(id)), sqlite3_value_bytes(id)));
    });
    if (!walked)
        return failure(walked.error());
    return ids;
}

Result<Kept> apply(Connection &connection, const QByteArray &changeset,
                   std::span<const char *const> without)
{
    const Result<int> index = notedIndex(connection);
    if (!index)
        return failure(index.error());
    Applying applying{ {}, *index, without };
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.constData()), isApplied,
                                            onConflict, &applying);
    if (code != SQLITE_OK)
        return failure(sqliteError(code, connection.handle()));
    return applying.kept;
}

} // namespace Creator::Changeset
