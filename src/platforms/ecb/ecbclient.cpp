#include "platforms/ecb/ecbclient.h"

#include "platforms/ecb/ecbparser.h"
#include "platforms/pagereading.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool isFrankfurter(const ConnectedAccount &account)
{
    return account.settings[u"format"].toString() == "frankfurter"_L1;
}

QString currenciesOf(const ConnectedAccount &account, QChar separator)
{
    QStringList codes;
    for (const QJsonValue &code : account.settings[u"currencies"].toArray())
        codes.append(code.toString());
    return codes.join(separator);
}

/// Nobody has to be let in.
class EcbSignIn final : public SignIn
{
public:
    Kind kind() const override { return Kind::Key; }
    QUrl defaultServer() const override { return QUrl(u"https://data-api.ecb.europa.eu"_s); }
    QStringList scopes() const override { return {}; }
    Result<Step> next(const SignInAnswers &, const QList<HttpReply> &) const override
    {
        Step step;
        step.tokens = Tokens();
        return step;
    }
};

const EcbSignIn &ecbSignIn()
{
    static const EcbSignIn signIn;
    return signIn;
}

HttpRequest askRates(const ConnectedAccount &account, const ReadingPosition &position)
{
    const QString from = position.from.toString(Qt::ISODate);
    const QString to = position.to.toString(Qt::ISODate);
    if (isFrankfurter(account)) {
        const QUrl server
            = account.server.isEmpty() ? QUrl(u"https://api.frankfurter.dev"_s) : account.server;
        const QString symbols = currenciesOf(account, u',');
        QList<QPair<QString, QString>> query;
        if (!symbols.isEmpty())
            query.append({ u"symbols"_s, symbols });
        return getRequest(server, u"/v1/%1..%2"_s.arg(from, to), query);
    }
    const QUrl server = account.server.isEmpty() ? ecbSignIn().defaultServer() : account.server;
    return getRequest(server,
                      u"/service/data/EXR/D.%1.EUR.SP00.A"_s.arg(currenciesOf(account, u'+')),
                      { { u"format"_s, u"csvdata"_s },
                        { u"detail"_s, u"dataonly"_s },
                        { u"startPeriod"_s, from },
                        { u"endPeriod"_s, to } });
}

/// A holiday has no rates, which the bank says by "not found".
Result<PlatformPage> readAnswer(const ConnectedAccount &account, const ReadingPosition &,
                                const HttpReply &reply)
{
    if (reply.isNotModified() || reply.status == 404 || reply.body.trimmed().isEmpty())
        return PlatformPage();
    return isFrankfurter(account) ? Ecb::readRates(reply.body) : Ecb::readTable(reply.body);
}

class EcbClient final : public PlatformClient
{
public:
    QString platform() const override { return u"ecb"_s; }
    const SignIn &signIn() const override { return ecbSignIn(); }
    QList<Reading> readings(const ConnectedAccount &) const override
    {
        Reading rates;
        rates.name = "rates";
        rates.subject = ReadingSubject::Rates;
        rates.shape = Reading::Shape::Days;
        rates.firstDays = 3650;
        rates.request = askRates;
        rates.read = readAnswer;
        return { rates };
    }
    QList<NotOffered> notOffered(const ConnectedAccount &) const override { return {}; }
    void authorise(HttpRequest &, const Tokens &, const QDateTime &) const override { }
    Reaction reactionTo(const HttpReply &reply, const QDateTime &nowUtc) const override
    {
        return reply.status == 404 ? reaction(Reaction::Kind::Read)
                                   : reactionToStatus(reply, nowUtc);
    }
};

} // namespace

const PlatformClient &ecbClient()
{
    static const EcbClient client;
    return client;
}

} // namespace Creator
