#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/connection.h"
#include "storage/readpool.h"
#include "storage/writer.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace Creator {

/// One data folder: the file in it, who may write it, and the connections to it.
///
/// Opening for writing takes the folder's lock (Error::Code::StorageBusy if another process has
/// it), refuses a newer file and migrates an older one after a verified backup. Opening for reading
/// works beside a running program and never creates anything.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &folder,
                                                                Access access, const Clock &clock);
    ~Database();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] static QString filePathIn(const QString &folder);
    [[nodiscard]] QString attachmentsFolder() const;
    [[nodiscard]] QString backupsFolder() const;

    /// For short, indexed questions of the thread that opened the database.
    [[nodiscard]] Connection &reader() { return *m_reader; }
    /// For long questions.
    [[nodiscard]] ReadPool &pool() { return m_pool; }
    /// Only with Access::ReadWrite.
    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] bool isWritable() const { return m_writer != nullptr; }
    /// Where a backup was written before the schema was brought up to date; empty if none was
    /// needed.
    [[nodiscard]] const QString &migrationBackup() const { return m_migrationBackup; }

private:
    explicit Database(const QString &folder);

    [[nodiscard]] Status lock();
    [[nodiscard]] Status refuseForeign() const;
    [[nodiscard]] Status openForWriting(const Clock &clock);
    [[nodiscard]] Status migrate(Connection &connection, const Clock &clock);
    [[nodiscard]] Status openReader();

    const QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QString m_migrationBackup;
    std::unique_ptr<Writer> m_writer;
    std::optional<Connection> m_reader;
    ReadPool m_pool;
};

} // namespace Creator
