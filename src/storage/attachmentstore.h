#pragma once

#include "core/result.h"
#include "domain/ids.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace Creator {

class Connection;
class Database;

struct Attachment
{
    AttachmentId id;
    QString fileName; // as the person called it
    QString path; // where its bytes lie, by hash
    qint64 size = 0;
};

/// Files on any row. The bytes are copied into the data folder under their hash, so that the original may
/// go, and equal files are kept once.
namespace AttachmentStore {

inline constexpr qint64 maxSize = 200LL * 1024 * 1024;

/// One undoable step.
[[nodiscard]] QFuture<Result<void>> attach(Database &database, EarningId earning, const QString &path);
[[nodiscard]] QFuture<Result<void>> attach(Database &database, ResourceId resource, const QString &path);
[[nodiscard]] Result<QList<Attachment>> list(Database &database, EarningId earning);
[[nodiscard]] Result<QList<Attachment>> list(Database &database, ResourceId resource);

} // namespace AttachmentStore

} // namespace Creator
