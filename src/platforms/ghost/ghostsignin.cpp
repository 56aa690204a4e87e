#include "platforms/ghost/ghostsignin.h"

#include "platforms/ghost/ghostkey.h"
#include "platforms/jsonreader.h"
#include "platforms/signinwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

Result<SignIn::Step> GhostSignIn::next(const SignInAnswers &answers,
                                       const QList<HttpReply> &replies) const
{
    if (!Ghost::keyOf(answers.secret))
        return failure(Error::Code::Unauthorized,
                       QCoreApplication::translate("Creator::SignIn",
                                                   "A key of Ghost's Admin API has two parts with "
                                                   "a colon between them."));
    const QUrl server = serverOf(answers, defaultServer());
    if (server.host().isEmpty())
        return failure(notThisPlatform(u"Ghost"_s));
    Step step;
    if (replies.isEmpty()) {
        step.request = getRequest(server, u"/ghost/api/admin/site/"_s);
        return step;
    }
    const HttpReply &reply = replies.last();
    if (!reply.isSuccess())
        return failure(signInError(reply, u"Ghost"_s));
    const Result<JsonDocument> document = JsonDocument::parse(reply.body);
    if (!document || !document->root()["site"].isObject())
        return failure(notThisPlatform(u"Ghost"_s));
    Tokens tokens;
    tokens.access = answers.secret.trimmed();
    step.tokens = tokens;
    return step;
}

} // namespace Creator
