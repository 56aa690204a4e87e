#include "platforms/stripe/stripeclient.h"

#include "platforms/stripe/stripeparser.h"
#include "platforms/stripe/stripesignin.h"
#include "platforms/turn.h"

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using Kind = Reaction::Kind;
using Query = QList<QPair<QString, QString>>;

const StripeSignIn &stripeSignIn()
{
    static const StripeSignIn signIn;
    return signIn;
}

HttpRequest ask(const ConnectedAccount &account, const QString &path, const Query &query = {},
                const QString &after = {})
{
    const QUrl server = account.server.isEmpty() ? stripeSignIn().defaultServer() : account.server;
    Query all = query;
    if (!after.isEmpty())
        all.append({ u"starting_after"_s, after });
    HttpRequest request = getRequest(server, u"/v1/"_s + path, all);
    request.setHeader("Stripe-Version", stripeVersion());
    return request;
}

const QPair<QString, QString> &fullPage()
{
    static const QPair<QString, QString> limit{ u"limit"_s, u"100"_s };
    return limit;
}

HttpRequest askAccount(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"account"_s);
}

HttpRequest askBalance(const ConnectedAccount &account, const ReadingPosition &)
{
    return ask(account, u"balance"_s);
}

HttpRequest askTransactions(const ConnectedAccount &account, const ReadingPosition &position)
{
    return ask(account, u"balance_transactions"_s, { fullPage() }, position.page);
}

HttpRequest askPayouts(const ConnectedAccount &account, const ReadingPosition &position)
{
    const Turn turn = Turn::fromText(position.page);
    if (turn.kind == Turn::Kind::List)
        return ask(account, u"payouts"_s, { fullPage() }, turn.listToken);
    const QString payout = turn.ids.value(0).section(QChar::Space, 0, 0);
    return ask(account, u"balance_transactions"_s, { fullPage(), { u"payout"_s, payout } },
               turn.detailToken);
}

class StripeClient final : public PlatformClient
{
public:
    QString platform() const override { return u"stripe"_s; }
    const SignIn &signIn() const override { return stripeSignIn(); }
    QList<Reading> readings(const ConnectedAccount &account) const override;
    QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return { { ReadingSubject::Contents, tr("Stripe knows of money only.") } };
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        authoriseByBearer(request, tokens);
    }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override;
};

QList<Reading> StripeClient::readings(const ConnectedAccount &) const
{
    Reading profile;
    profile.name = "profile";
    profile.subject = ReadingSubject::Profile;
    profile.request = askAccount;
    profile.read = readPage<Stripe::readAccount>;
    Reading transactions;
    transactions.name = "transactions";
    transactions.subject = ReadingSubject::Earnings;
    transactions.shape = Reading::Shape::Newest;
    transactions.overlapDays = 14;
    transactions.request = askTransactions;
    transactions.read = readPage<Stripe::readTransactions>;
    Reading payouts;
    payouts.name = "payouts"; // after the transactions, so that paid is said last
    payouts.subject = ReadingSubject::Payouts;
    payouts.shape = Reading::Shape::Newest;
    payouts.overlapDays = 14;
    payouts.request = askPayouts;
    payouts.read = readPage<Stripe::readPayouts>;
    Reading balance;
    balance.name = "balance";
    balance.subject = ReadingSubject::ChannelDays;
    balance.request = askBalance;
    balance.read = readPage<Stripe::readBalance>;
    return { profile, transactions, payouts, balance };
}

Reaction StripeClient::reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const
{
    switch (reply.status) {
    case 401: // the key was taken back; there is nothing to renew
        return reaction(Kind::SignInAgain);
    case 403:
        return reaction(Kind::NotOffered,
                        tr("The key has no right to read %1.").arg(reply.url.path()));
    case 409:
        return reaction(Kind::TryLater);
    case 429:
        if (const auto until = retryAfter(reply, nowUtc))
            return waitUntil(until, nowUtc);
        return reaction(Kind::TryLater);
    }
    if (reply.status == 400 || reply.status == 404) {
        const Result<JsonDocument> document = JsonDocument::parse(reply.body);
        const JsonValue error = document ? document->root()["error"] : JsonValue();
        if (error["code"].text() == "resource_missing"_L1
            && error["param"].text() == "starting_after"_L1)
            return reaction(Kind::ResetCursor);
    }
    return reactionToStatus(reply, nowUtc);
}

} // namespace

const PlatformClient &stripeClient()
{
    static const StripeClient client;
    return client;
}

} // namespace Creator
