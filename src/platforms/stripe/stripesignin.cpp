#include "platforms/stripe/stripesignin.h"

#include "platforms/signinwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Creator::SignIn", text);
}

} // namespace

QByteArray stripeVersion()
{
    return "2020-08-27"_ba;
}

QUrl StripeSignIn::defaultServer() const
{
    return QUrl(u"https://api.stripe.com"_s);
}

Result<SignIn::Step> StripeSignIn::next(const SignInAnswers &answers,
                                        const QList<HttpReply> &replies) const
{
    const QByteArray key = answers.secret.trimmed();
    if (key.startsWith("sk_"))
        return failure(Error::Code::Unauthorized,
                       tr("This key may move money. Make a restricted key that may only read."));
    if (!key.startsWith("rk_"))
        return failure(Error::Code::Unauthorized,
                       tr("A restricted key of Stripe begins with rk_."));
    Step step;
    if (replies.isEmpty()) {
        step.request = getRequest(serverOf(answers, defaultServer()), u"/v1/account"_s);
        step.request->setHeader("Authorization", "Bearer " + key);
        step.request->setHeader("Stripe-Version", stripeVersion());
        return step;
    }
    const HttpReply &reply = replies.last();
    if (reply.status == 403)
        return failure(Error::Code::Unauthorized,
                       tr("This key may not read the account. Give it the right to read the "
                          "account, the balance, its transactions and payouts."));
    if (!reply.isSuccess())
        return failure(signInError(reply, u"Stripe"_s));
    Tokens tokens;
    tokens.access = key;
    step.tokens = tokens;
    return step;
}

} // namespace Creator
