/* The yardstick of the import benchmark: copies the earnings of one data file into a new file with the same
 * table, keys and indexes, by one prepared statement in one transaction, and prints the milliseconds of the
 * inserts and the commit alone. Rows are read into memory before the clock starts.
 *
 *   reference_insert SOURCE.sqlite TARGET.sqlite
 */
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void must(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        fprintf(stderr, "%s\n", sqlite3_errmsg(db));
        exit(1);
    }
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Table and indexes exactly as in the source. */
static void copy_schema(sqlite3 *source, sqlite3 *target)
{
    sqlite3_stmt *statement;
    must(sqlite3_prepare_v2(source,
                            "SELECT sql FROM sqlite_schema WHERE tbl_name IN ('users', "
                            "'creator_profiles', 'import_batches', 'earnings') AND sql IS NOT NULL",
                            -1, &statement, NULL),
         source);
    while (sqlite3_step(statement) == SQLITE_ROW)
        must(sqlite3_exec(target, (const char *)sqlite3_column_text(statement, 0), NULL, NULL, NULL), target);
    sqlite3_finalize(statement);
}

static sqlite3_value **read_rows(sqlite3 *source, int *columns, long *count)
{
    sqlite3_stmt *statement;
    long capacity = 1 << 20;
    sqlite3_value **values = NULL;
    must(sqlite3_prepare_v2(source, "SELECT * FROM earnings ORDER BY seq", -1, &statement, NULL), source);
    *columns = sqlite3_column_count(statement);
    values = malloc(sizeof *values * (size_t)capacity * (size_t)*columns);
    *count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (*count == capacity) {
            capacity *= 2;
            values = realloc(values, sizeof *values * (size_t)capacity * (size_t)*columns);
        }
        for (int i = 0; i < *columns; ++i)
            values[*count * *columns + i] = sqlite3_value_dup(sqlite3_column_value(statement, i));
        ++*count;
    }
    sqlite3_finalize(statement);
    return values;
}

int main(int argc, char **argv)
{
    sqlite3 *source, *target;
    sqlite3_stmt *insert;
    char sql[512] = "INSERT INTO earnings VALUES (?";
    int columns;
    long count;
    if (argc != 3)
        return 2;
    must(sqlite3_open_v2(argv[1], &source, SQLITE_OPEN_READONLY, NULL), source);
    must(sqlite3_open(argv[2], &target), target);
    must(sqlite3_exec(target,
                      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                      "PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY",
                      NULL, NULL, NULL),
         target);
    copy_schema(source, target);
    sqlite3_value **values = read_rows(source, &columns, &count);
    for (int i = 1; i < columns; ++i)
        strcat(sql, ", ?");
    strcat(sql, ")");
    const double start = now();
    must(sqlite3_exec(target, "BEGIN IMMEDIATE", NULL, NULL, NULL), target);
    must(sqlite3_prepare_v2(target, sql, -1, &insert, NULL), target);
    for (long row = 0; row < count; ++row) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(insert, i + 1, values[row * columns + i]);
        must(sqlite3_step(insert), target);
        sqlite3_reset(insert);
    }
    must(sqlite3_exec(target, "COMMIT", NULL, NULL, NULL), target);
    printf("%.0f\n", now() - start);
    return 0;
}
