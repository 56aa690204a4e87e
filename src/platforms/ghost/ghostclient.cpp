#include "platforms/ghost/ghostclient.h"

#include "platforms/ghost/ghostkey.h"
#include "platforms/ghost/ghostparser.h"
#include "platforms/ghost/ghostsignin.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;
using Shape = Reading::Shape;
using Subject = ReadingSubject;

HttpRequest ask(const ConnectedAccount &account, const QString &path, const Query &query = {})
{
    HttpRequest request = getRequest(account.server, u"/ghost/api/admin/"_s + path, query);
    request.setHeader("Accept-Version", "v5.0");
    return request;
}

Query paged(Query query, const ReadingPosition &position)
{
    query.append({ u"page"_s, position.page.isEmpty() ? u"1"_s : position.page });
    return query;
}

HttpRequest askSite(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"site/"_s);
}

HttpRequest askPosts(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"posts/"_s,
               paged({ { u"limit"_s, u"100"_s },
                       { u"include"_s, u"tags"_s },
                       { u"order"_s, u"updated_at desc"_s } },
                     position));
}

HttpRequest askPostsById(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"posts/"_s,
               { { u"limit"_s, u"100"_s },
                 { u"include"_s, u"tags"_s },
                 { u"filter"_s, u"id:[%1]"_s.arg(position.ids.join(u',')) } });
}

HttpRequest askComments(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"comments/"_s,
               paged({ { u"limit"_s, u"100"_s }, { u"order"_s, u"created_at desc"_s } }, position));
}

HttpRequest askMembers(const ConnectedAccount &account, const ReadingPosition &position)
{
    const QString status
        = position.page.isEmpty() ? Ghost::memberStatuses().first() : position.page;
    return ask(account, u"members/"_s,
               { { u"limit"_s, u"1"_s }, { u"filter"_s, u"status:"_s + status } });
}

HttpRequest askEvents(const ConnectedAccount &account, const ReadingPosition &position)
{
    QString filter = u"type:[payment_event,donation_event]"_s;
    if (!position.page.isEmpty())
        filter += u"+data.created_at:<='%1'"_s.arg(position.page);
    return ask(account, u"members/events/"_s,
               { { u"limit"_s, QString::number(Ghost::eventsPerPage) }, { u"filter"_s, filter } });
}

HttpRequest askMemberDays(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"stats/member_count/"_s);
}

HttpRequest askRevenueDays(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"stats/mrr/"_s);
}

Reading reading(const QByteArray &name, Subject subject, Shape shape,
                decltype(Reading::request) request, decltype(Reading::read) read)
{
    Reading reading;
    reading.name = name;
    reading.subject = subject;
    reading.shape = shape;
    reading.request = request;
    reading.read = read;
    return reading;
}

bool moneyIsElsewhere(const ConnectedAccount &account)
{
    return account.settings[u"money_from"].toString() == "stripe"_L1;
}

/// A key is signed with the time, so that a wrong clock looks like a wrong key.
bool isClockWrong(const HttpReply &reply, const QDateTime &nowUtc)
{
    constexpr int toleratedSeconds = 240;
    HttpReply date;
    date.headers = { { "Retry-After", reply.header("Date") } };
    const std::optional<QDateTime> theirs = retryAfter(date, nowUtc);
    return theirs && std::abs(theirs->secsTo(nowUtc)) > toleratedSeconds;
}

class GhostClient final : public PlatformClient
{
public:
    QString platform() const override { return u"ghost"_s; }
    const SignIn &signIn() const override
    {
        static const GhostSignIn signIn;
        return signIn;
    }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &account) const override;
    void authorise(HttpRequest &request, const Tokens &tokens,
                   const QDateTime &nowUtc) const override
    {
        if (const auto key = Ghost::keyOf(tokens.access))
            request.setHeader("Authorization", "Ghost " + Ghost::tokenOf(*key, nowUtc));
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
    /// Everybody may read the site.
    std::optional<HttpRequest> proofRequest(const ConnectedAccount &account) const override
    {
        return ask(account, u"posts/"_s, { { u"limit"_s, u"1"_s }, { u"fields"_s, u"id"_s } });
    }
};

QList<Reading> GhostClient::readings(const ConnectedAccount &account) const
{
    QList<Reading> readings{
        reading("profile", Subject::Profile, Shape::Pages, askSite, readPage<Ghost::readSite>),
        reading("posts", Subject::Contents, Shape::Newest, askPosts, readPage<Ghost::readPosts>),
        reading("post_counters", Subject::ContentMetrics, Shape::ById, askPostsById,
                readPage<Ghost::readPosts>),
        reading("comments", Subject::Comments, Shape::Newest, askComments,
                readPage<Ghost::readComments>),
        reading("members", Subject::ChannelDays, Shape::Pages, askMembers,
                readPage<Ghost::readMembers>),
        reading("member_days", Subject::ChannelDays, Shape::Pages, askMemberDays,
                readPage<Ghost::readMemberDays>),
        reading("revenue_days", Subject::ChannelDays, Shape::Pages, askRevenueDays,
                readPage<Ghost::readRevenueDays>),
    };
    readings[2].batch = 50;
    if (!moneyIsElsewhere(account))
        readings.append(reading("payments", Subject::Earnings, Shape::Newest, askEvents,
                                readPage<Ghost::readEvents>));
    return readings;
}

QList<NotOffered> GhostClient::notOffered(const ConnectedAccount &account) const
{
    QList<NotOffered> missing{ { Subject::Payouts,
                                 tr("Ghost does not know what was paid out. Connect Stripe, or "
                                    "import its balance file.") } };
    if (moneyIsElsewhere(account))
        missing.append({ Subject::Earnings,
                         tr("The payments are read from Stripe, so that none counts twice. Ghost "
                            "is asked again when Stripe is removed with its data.") });
    return missing;
}

Reaction GhostClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    const QString path = reply.url.path();
    if (reply.status == 401)
        return isClockWrong(reply, nowUtc)
            ? reaction(Kind::Fail,
                       tr("The clock of this computer is wrong, so that Ghost does not "
                          "accept the key."))
            : reaction(Kind::SignInAgain);
    const bool isOldServer = reply.status == 404 && path.endsWith("/admin/comments/"_L1);
    if (reply.status == 403 || reply.status == 501 || isOldServer) {
        const bool isStatistics = path.contains("/stats/"_L1);
        return reaction(Kind::NotOffered,
                        isStatistics ? tr("Figures per day need a staff access token instead of an "
                                          "integration's key.")
                                     : tr("This key may not read that. A staff access token may."));
    }
    return reactionToStatus(reply, nowUtc);
}

} // namespace

const PlatformClient &ghostClient()
{
    static const GhostClient client;
    return client;
}

} // namespace Creator
