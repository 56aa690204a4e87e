#pragma once

#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Creator {

/// What one import wrote, as kept for the list of imports and for its undo.
struct ImportBatch
{
    ImportBatchId id;
    ChannelId channelId;
    QString fileName;
    QByteArray fileHash; // SHA-256, 32 bytes
    qint64 fileSize = 0;
    QString format; // "stripe.itemized"
    QString accountId; // chosen at import, empty if none
    QDate newestDay; // newest day of data in the file; the later export wins
    QDateTime importedAt;
    QDateTime undoneAt; // null unless undone
    qint64 inserted = 0; // earnings
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 payouts = 0;
    qint64 metrics = 0; // metric values written
    qint64 rates = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    QJsonObject summary; // the object that `import --json` printed

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

} // namespace Creator
