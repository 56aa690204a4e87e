#pragma once

#include "core/result.h"
#include "platforms/httpmessage.h"
#include "platforms/platformpage.h"
#include "platforms/reaction.h"
#include "platforms/signin.h"

#include <QCoreApplication>

#include <chrono>

namespace Creator {

/// What a connector knows of an account. Holds no secret.
struct ConnectedAccount
{
    QString platform;
    QUrl server; // base address of the API; another host in tests and for one's own server
    QString accountId; // the platform's own id; empty until the profile was read
    QStringList scopes; // granted; may be fewer than asked for
    QJsonObject settings; // RemoteProfile::settings, and what the person chose
};

/// Where a reading stands.
struct ReadingPosition
{
    QString page; // the platform's token of this page; empty: the first
    QJsonObject memory; // what the reading remembers from run to run
    QStringList ids; // the contents asked for, of a reading by id
    QDate from; // of a reading by days, inclusive, in the platform's days
    QDate to;
    QDateTime now; // UTC
};

enum class ReadingSubject {
    Profile,
    Contents,
    ContentMetrics,
    Comments,
    ChannelDays,
    ContentDays,
    Earnings,
    Payouts,
    Rates,
};

/// One kind of question to a platform, asked page by page. Both functions are pure; read() never
/// trusts a byte, and fails with Error::Code::InvalidData.
struct Reading
{
    enum class Shape {
        Pages, // from the first page to the last, each run
        Newest, // newest first: ends at a page of known things that are older than `overlapDays`
        ById, // about the contents that are due, `batch` of them in one question
        Days, // a range of days
    };

    QByteArray name; // stable: the cursor's name in sync_cursors
    ReadingSubject subject = ReadingSubject::Contents;
    Shape shape = Shape::Pages;
    int batch = 1; // of ById: the most ids in one question
    int overlapDays = 7; // of Newest and Days: how far back platforms correct themselves
    int firstDays = 365; // of Days: how far back the first run goes, and the most of one question
    int most = 0; // of ById: the most contents of one run, the newest first; 0: all that are due
    QStringList covers; // metadata.kind of earnings whose money this one tells as well
    QString scope; // needed for it; empty: none
    HttpRequest (*request)(const ConnectedAccount &, const ReadingPosition &) = nullptr;
    Result<PlatformPage> (*read)(const ConnectedAccount &, const ReadingPosition &,
                                 const HttpReply &)
        = nullptr;
};

/// What is not there for an account, and why.
struct NotOffered
{
    ReadingSubject subject = ReadingSubject::Earnings;
    QString why; // a sentence, with the file to import instead where there is one
};

/// One platform: what can be asked, how, and what its answers mean. Pure: it never touches the
/// network, the clock or a secret that it was not handed for this call.
class PlatformClient
{
    Q_DECLARE_TR_FUNCTIONS(Creator::PlatformClient)

public:
    virtual ~PlatformClient();

    /// As in social_accounts.platform: "bluesky".
    [[nodiscard]] virtual QString platform() const = 0;
    [[nodiscard]] virtual const SignIn &signIn() const = 0;
    /// In the order to ask; the profile first. Only what the scopes allow.
    [[nodiscard]] virtual QList<Reading> readings(const ConnectedAccount &account) const = 0;
    [[nodiscard]] virtual QList<NotOffered> notOffered(const ConnectedAccount &account) const = 0;
    /// Puts what authorises it into a request.
    virtual void authorise(HttpRequest &request, const Tokens &tokens,
                           const QDateTime &nowUtc) const = 0;
    [[nodiscard]] virtual Reaction reactionTo(const HttpReply &reply,
                                              const QDateTime &nowUtc) const = 0;

    /// Nothing where the platform counts no units, or not for this question.
    [[nodiscard]] virtual std::optional<Quota> quotaOf(const ConnectedAccount &account,
                                                       const HttpRequest &request,
                                                       const QDateTime &nowUtc) const;
    /// What only a valid sign-in may read, where everybody may read the profile; else nothing.
    [[nodiscard]] virtual std::optional<HttpRequest>
    proofRequest(const ConnectedAccount &account) const;
    /// Posts a reply under a comment; nothing where the API cannot.
    [[nodiscard]] virtual std::optional<HttpRequest>
    replyRequest(const ConnectedAccount &account, const RemoteComment &comment, const QString &text,
                 const QByteArray &idempotencyKey) const;
    /// For how long after the first attempt the platform surely knows the key again.
    [[nodiscard]] virtual std::chrono::seconds keyLifetime() const
    {
        return std::chrono::minutes(50);
    }
    /// Hides or shows a comment; nothing where the API cannot.
    enum class CommentVisibility { Shown, Hidden };
    [[nodiscard]] virtual std::optional<HttpRequest>
    visibilityRequest(const ConnectedAccount &account, const RemoteComment &comment,
                      CommentVisibility visibility) const;
};

/// Seconds or an HTTP date, as an instant; nothing if it is neither. Capped by nobody.
[[nodiscard]] std::optional<QDateTime> retryAfter(const HttpReply &reply, const QDateTime &nowUtc);

/// All that this program can connect to.
[[nodiscard]] QList<const PlatformClient *> allPlatforms();
[[nodiscard]] const PlatformClient *findPlatform(const QString &platform);

} // namespace Creator
