#pragma once

#include "core/result.h"
#include "domain/account.h"
#include "storage/synctally.h"
#include "storage/synctarget.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Creator {

class Connection;
class Database;
class PendingMetricDays;

/// One run of a sync, as the log tells it.
struct SyncRun
{
    SyncRunId id;
    SocialAccountId account;
    QDateTime startedAt; // UTC
    QDateTime finishedAt; // null: under way
    QString outcome; // a word of SyncOutcome, or "interrupted"
    QJsonObject detail; // counts, and `log`: sentences
};

/// A content that a reading may ask about.
struct AskableContent
{
    QString externalId;
    QDateTime publishedAt; // UTC; null: not known
    QDateTime askedAt; // null: never
};

/// What syncs write and remember. Each page and the cursor behind it are one transaction: both are
/// there, or neither. Nothing of it can be undone.
class SyncStore final : public QObject
{
    Q_OBJECT

public:
    /// wrote() comes at most this often.
    static constexpr int announceMs = 300;
    static constexpr int keptRuns = 100; // per account

    explicit SyncStore(Database &database, QObject *parent = nullptr);
    ~SyncStore() override;

    [[nodiscard]] QFuture<Result<SyncTally>> write(const SyncTarget &target, const SyncStep &step);
    /// By the name of the reading.
    using Cursors = QHash<QByteArray, QJsonObject>;
    [[nodiscard]] Result<Cursors> cursors(SocialAccountId account) const;
    [[nodiscard]] QFuture<Result<void>>
    setCursor(SocialAccountId account, const QByteArray &reading, const QJsonObject &cursor);

    /// Units of a platform's day that were spent by an app: as one cursor tells ("app", "day",
    /// "units"), or as all others tell whose names begin with "quota".
    enum class QuotaPart { Own, Others };
    struct QuotaQuestion
    {
        QString app;
        QDate day;
        SocialAccountId account;
        QByteArray cursor;
        QuotaPart part = QuotaPart::Own;
    };
    [[nodiscard]] Result<qint64> quotaSpent(const QuotaQuestion &question) const;

    /// Published ones of the account that are not in the trash.
    [[nodiscard]] QFuture<Result<QList<AskableContent>>> askable(const SyncTarget &target,
                                                                 const QByteArray &reading) const;

    /// When the newest content of the account was published; null if there is none.
    [[nodiscard]] Result<QDateTime> newestPublished(const SyncTarget &target) const;

    [[nodiscard]] QFuture<Result<SyncRunId>> beginRun(SocialAccountId account);
    /// Closes the run and changes the account in one transaction. An account that is gone is
    /// passed over.
    struct End
    {
        SyncRunId run;
        QString outcome;
        QJsonObject detail;
    };
    using AccountChange = std::function<void(SocialAccount &)>;
    [[nodiscard]] QFuture<Result<SocialAccount>> endRun(SocialAccountId account, const End &end,
                                                        const AccountChange &change);
    /// Runs that a crash left open are closed as "interrupted"; how many.
    [[nodiscard]] QFuture<Result<qint64>> closeInterrupted();
    /// The newest first.
    [[nodiscard]] Result<QList<SyncRun>> runs(SocialAccountId account, int limit) const;

signals:
    /// Rows differ: views read again.
    void wrote(const Creator::SyncTally &tally);
    void accountChanged(const Creator::SocialAccount &account);
    /// A run ended: what it measured is in the rollups.
    void metricsSettled();

private:
    void announce(const SyncTally &tally);

    Database &m_database;
    std::shared_ptr<PendingMetricDays> m_pendingDays; // the writer thread's
    SyncTally m_unannounced;
    QTimer m_announcement;
};

} // namespace Creator
