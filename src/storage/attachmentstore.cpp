#include "storage/attachmentstore.h"

#include "storage/database.h"
#include "storage/historylog.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Creator::AttachmentStore {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Attachments", text);
}

QString pathOf(const QString &folder, const QByteArray &hash)
{
    return folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex());
}

/// The SHA-256 of what now lies in `folder`.
Result<QByteArray> copyIn(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::File, tr("The file cannot be read."));
    if (file.size() > maxSize)
        return failure(Error::Code::File, tr("The file is larger than 200 MB."));
    const QByteArray bytes = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString target = pathOf(folder, hash);
    if (QFileInfo::exists(target))
        return hash;
    QSaveFile copy(target);
    if (!QDir().mkpath(folder) || !copy.open(QIODevice::WriteOnly)
        || copy.write(bytes) != bytes.size() || !copy.flush()
        || !copy.commit()) // commit() alone misses a full disk
        return failure(Error::Code::File, tr("The file cannot be copied into the data folder."));
    return hash;
}

/// A row that may have files; both are literals.
struct Owner
{
    const char *table;
    const char *question; // finds it by its id
    Uuid id;
};

Owner ownerOf(EarningId id)
{
    return { "earnings", "SELECT 1 FROM earnings WHERE id = ?1", id.uuid() };
}

Owner ownerOf(ResourceId id)
{
    return { "resources", "SELECT 1 FROM resources WHERE id = ?1", id.uuid() };
}

Status mustExist(Connection &connection, const Owner &owner)
{
    auto found = connection.cached(owner.question);
    if (!found)
        return failure(found.error());
    (*found)->bind(1, owner.id);
    const Result<bool> row = (*found)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Error::Code::NotFound, tr("This entry does not exist any more."));
    return {};
}

QFuture<Result<void>> attachTo(Database &database, const Owner &owner, const QString &path)
{
    const QString folder = database.attachmentsFolder();
    return database.writer().writeUndoable<void>(
        tr("Attach file"), [=](WriteContext &context) -> Status {
            if (Status status = mustExist(context.connection, owner); !status)
                return status;
            const Result<QByteArray> hash = copyIn(path, folder);
            if (!hash)
                return failure(hash.error());
            auto insert = context.connection.cached(
                "INSERT INTO attachments (id, table_name, row_id, file_name, content_hash, size, "
                "created_at, updated_at) VALUES (?1, ?7, ?2, ?3, ?4, ?5, ?6, ?6)");
            if (!insert)
                return failure(insert.error());
            Statement &s = **insert;
            s.bind(1, context.newId());
            s.bind(2, owner.id);
            s.bind(3, QFileInfo(path).fileName());
            s.bindBlob(4, *hash);
            s.bind(5, QFileInfo(path).size());
            s.bind(6, context.nowMs);
            s.bindView(7, owner.table);
            if (Status status = s.run(); !status)
                return status;
            return HistoryLog::write(context, owner.table, owner.id, "attach", {});
        });
}

Result<QList<Attachment>> listOf(Database &database, const Uuid &row)
{
    auto statement = database.reader().cached(
        "SELECT id, file_name, content_hash, size FROM attachments "
        "WHERE row_id = ?1 AND deleted_at IS NULL ORDER BY created_at, rowid");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, row);
    QList<Attachment> attachments;
    for (;;) {
        const Result<bool> more = s.step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return attachments;
        attachments.append({ AttachmentId(s.uuid(0)), s.text(1),
                             pathOf(database.attachmentsFolder(), s.blob(2)), s.integer(3) });
    }
}

} // namespace

QFuture<Result<void>> attach(Database &database, EarningId earning, const QString &path)
{
    return attachTo(database, ownerOf(earning), path);
}

QFuture<Result<void>> attach(Database &database, ResourceId resource, const QString &path)
{
    return attachTo(database, ownerOf(resource), path);
}

Result<QList<Attachment>> list(Database &database, EarningId earning)
{
    return listOf(database, earning.uuid());
}

Result<QList<Attachment>> list(Database &database, ResourceId resource)
{
    return listOf(database, resource.uuid());
}

} // namespace Creator::AttachmentStore
