#pragma once

#include "core/cancellation.h"
#include "core/job.h"
#include "domain/account.h"
#include "platforms/platformclient.h"
#include "storage/syncstore.h"
#include "sync/accountdesk.h"
#include "sync/quotabook.h"
#include "sync/readingwalk.h"
#include "sync/syncservices.h"

#include <QSet>
#include <QTimer>

#include <optional>

namespace Creator {

/// One run over one account: every reading, page by page, each stored before the next is asked for.
///
/// What was stored stays, however the run ends; a later one goes on behind it. Whatever may be
/// asked twice is asked again when a try fails; a sign-in that ended is renewed once. Progress
/// counts rows. Cancelled within 200 ms.
class AccountSyncJob final : public Job
{
    Q_OBJECT

public:
    AccountSyncJob(const SyncServices &services, const SocialAccount &account,
                   QObject *parent = nullptr);
    ~AccountSyncJob() override;

    [[nodiscard]] SocialAccountId account() const { return m_account.id; }
    /// Complete once finished.
    [[nodiscard]] const RunReport &report() const { return m_report; }
    /// Did it end because the keychain was locked?
    [[nodiscard]] bool isLockedOut() const { return m_isLockedOut; }
    [[nodiscard]] const SyncTally &tally() const { return m_tally; }

protected:
    void doStart() override;

private:
    using Outcome = RunReport::Outcome;
    // The cursor of the run itself: whether one ever came to its end.
    static constexpr char runCursor[] = "run";
    static constexpr QLatin1StringView completeKey{ "complete" };

    void begin();
    void takeTokens(const Result<Tokens> &tokens);
    void chooseReadings();
    void nextReading();
    void askableRead(const Result<QList<AskableContent>> &contents);
    void ask();
    [[nodiscard]] bool mayAfford(const HttpRequest &request);
    void noteQuota(const Reaction &reaction);
    [[nodiscard]] QString unitsLine() const;
    void answered(const Result<HttpReply> &reply);
    void readUnchanged();
    void react(const Reaction &reaction, const HttpReply &reply);
    void renewTokens();
    void read(const HttpReply &reply);
    void pageRead(const Result<PlatformPage> &page, const AnswerTag &tag);
    void takeProfile(const RemoteProfile &profile, const std::function<void()> &then);
    void write(const SyncStep &step);
    void written(const SyncStep &step, const Result<SyncTally> &tally);

    void tryLater(const QString &why);
    enum class Skipped { NotForUs, Gone };
    void skip(Skipped why);
    void drop(const QString &why);
    void resetCursor();
    void failReading(const QString &why);
    void end(Outcome outcome, const QString &message = {});
    void ended(const Result<SocialAccount> &account);
    void changeAccount(SocialAccount &account) const;
    [[nodiscard]] double random() const;
    [[nodiscard]] bool isStopped();
    void watchCancel();
    [[nodiscard]] ConnectedAccount connectedAccount() const;
    void say(const QString &line);
    void sayWhatCame();

    const SyncServices m_services;
    SocialAccount m_account;
    const PlatformClient *m_client = nullptr;
    SyncTarget m_target;
    SyncRunId m_run;
    Tokens m_tokens;
    SyncStore::Cursors m_cursors;
    QList<Reading> m_readings; // still to come
    QSet<QByteArray> m_read; // names
    QString m_question; // that was asked last
    std::optional<ReadingWalk> m_walk;
    std::optional<QuotaBook> m_quotaBook;
    std::optional<Quota> m_quota; // of the question that was asked last
    std::optional<Quota> m_lastQuota; // of any question
    QString m_unitsLine;
    Cancellation m_cancellation;
    QTimer m_cancelWatch;
    QTimer m_pause;
    SyncTally m_tally;
    SyncTally m_ofReading;
    RunReport m_report;
    QDateTime m_newestAt; // when the newest content was published
    double m_jitter = 0;
    QString m_message; // why it did not go well
    int m_tries = 0;
    bool m_isConditional = false; // the question that was asked last
    bool m_hasAnswer = false; // of any server, in this run
    bool m_hasRead = false; // something of some reading
    bool m_isThrough = false; // every reading had its turn
    bool m_hasRenewed = false; // since the last page
    bool m_hasReset = false; // this reading's cursor
    bool m_isLockedOut = false;
    bool m_isEnding = false;
};

} // namespace Creator
