#pragma once

#include "await.h"
#include "sqldump.h"
#include "storage/accountrepository.h"
#include "storage/syncstore.h"
#include "temporaryprofile.h"

namespace Creator::Test {

/// A data folder with one connected account.
struct SyncFixture : TemporaryProfile
{
    explicit SyncFixture(SocialAccount connected = aFakeAccount())
    {
        connected.userId = channel.userId;
        connected.profileId = channel.id;
        account = *await(accounts.add(connected));
    }
    [[nodiscard]] static SocialAccount aFakeAccount()
    {
        SocialAccount connected;
        connected.platform = QStringLiteral("fake");
        connected.accountId = QStringLiteral("acct_1");
        connected.server = QUrl(QStringLiteral("https://fake.example"));
        connected.displayName = QStringLiteral("Raon");
        connected.keychainEntry = QStringLiteral("fake/acct_1");
        return connected;
    }

    AccountRepository accounts{ *database };
    SyncStore store{ *database };
    SocialAccount account;

    [[nodiscard]] SyncTarget target() const
    {
        return { account.id, account.platform, account.accountId,
                 channel.id, channel.userId,   clock.now };
    }
    [[nodiscard]] Result<SyncTally> put(const SyncStep &step)
    {
        return await(store.write(target(), step));
    }
    [[nodiscard]] Result<SyncTally> put(const RemotePage &page)
    {
        SyncStep step;
        step.reading = "posts";
        step.page = page;
        return put(step);
    }
    [[nodiscard]] qint64 number(const char *sql) { return *database->reader().scalar(sql); }
    [[nodiscard]] QStringList rows(const char *sql, int columns = 1)
    {
        return dump(database->reader(), sql, columns);
    }
    /// Everything that a sync writes, without the moments of writing.
    [[nodiscard]] QStringList tables()
    {
        QStringList all;
        all += rows("SELECT hex(id), title, content_type, status, published_at, remote, misses, "
                    "gone_at, deleted_at FROM contents ORDER BY id",
                    9);
        all += rows(
            "SELECT hex(id), hex(thread_id), hex(content_id), body, state, author_name, metadata "
            "FROM comments ORDER BY id",
            7);
        all += rows("SELECT hex(o.id), s.metric_name, v.day, v.days, v.value FROM metric_values v "
                    "JOIN metric_series s ON s.series = v.series JOIN metric_owners o ON o.owner = "
                    "s.owner ORDER BY 1, 2, 3",
                    5);
        all += rows(
            "SELECT hex(id), amount, currency, status, source_hash FROM earnings ORDER BY id", 5);
        all += rows("SELECT hex(id), amount, currency, status, paid_at FROM payouts ORDER BY id",
                    5);
        all += rows("SELECT basis, month, rows, amount FROM earnings_monthly ORDER BY 1, 2", 4);
        // What a server named its answers by counts for nobody but that server.
        all += rows("SELECT name, json_remove(cursor, '$.tags') FROM sync_cursors "
                    "WHERE name <> 'quota' ORDER BY name",
                    2);
        all += rows("SELECT name, hex(content_id) FROM sync_asked ORDER BY 1, 2", 2);
        all += rows("SELECT name, hex(content_id) FROM sync_seen ORDER BY 1, 2", 2);
        all += rows("SELECT handle, display_name, settings FROM social_accounts", 3);
        return all;
    }
    void run(const char *sql)
    {
        const Status done = await(database->writer().write<void>(
            [sql](WriteContext &context) { return context.connection.execute(sql); }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }

    [[nodiscard]] static RemoteContent aContent(const QString &id, const QString &title)
    {
        RemoteContent content;
        content.externalId = id;
        content.title = title;
        content.type = ContentType::Post;
        content.publishedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        return content;
    }
    [[nodiscard]] static RemoteComment aComment(const QString &id, const QString &body,
                                                const QString &content = {})
    {
        RemoteComment comment;
        comment.externalId = id;
        comment.body = body;
        comment.contentExternalId = content;
        comment.authorName = QStringLiteral("민서");
        comment.publishedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
        return comment;
    }
    [[nodiscard]] static RemoteMetric aMetric(const char *name, double value,
                                              const QString &content = {})
    {
        RemoteMetric metric;
        metric.name = name;
        metric.contentExternalId = content;
        metric.day = QDate(2026, 11, 21);
        metric.value = value;
        return metric;
    }
    [[nodiscard]] static RemoteEarning anEarning(const QString &id, qint64 units)
    {
        RemoteEarning earning;
        earning.externalId = id;
        earning.amount = { units * microsPerUnit, Currencies::usd() };
        earning.earnedOn = QDate(2026, 11, 20);
        earning.payer = QStringLiteral("Reader");
        earning.description = QStringLiteral("Tip");
        return earning;
    }
};

} // namespace Creator::Test
