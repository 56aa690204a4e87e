#pragma once

#include "platforms/httpsender.h"
#include "platforms/platformclient.h"
#include "sync/tokensource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <functional>

namespace Creator::Test {

// A platform whose answers are JSON lines of our own, so that a test sees what happens. A page is
// {"next": "2", "contents": [["p1", "title", day]], "comments": [[id, text, content]],
//  "metrics": [[name, day, value, content]], "earnings": [[id, units]], "etag": …}.

[[nodiscard]] inline QDateTime fakeInstant(const QJsonValue &day)
{
    return QDateTime(QDate(2026, 11, 22).addDays(day.toInt()), QTime(6, 0), Qt::UTC);
}

[[nodiscard]] inline HttpRequest fakeRequest(const QString &path, const ConnectedAccount &account,
                                             const ReadingPosition &position)
{
    QList<QPair<QString, QString>> query;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.append({ QLatin1String(name), value });
    };
    add("page", position.page);
    add("ids", position.ids.join(u'.'));
    add("from", position.from.toString(Qt::ISODate));
    add("to", position.to.toString(Qt::ISODate));
    return getRequest(account.server, path, query);
}

[[nodiscard]] inline Result<PlatformPage> readFake(const ConnectedAccount &,
                                                   const ReadingPosition &, const HttpReply &reply)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(reply.body, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Code::InvalidData, QStringLiteral("The answer is not whole."));
    PlatformPage page;
    page.nextPage = json.value(QLatin1String("next")).toString();
    if (const QJsonValue name = json.value(QLatin1String("profile")); name.isString()) {
        page.profile = RemoteProfile{ QStringLiteral("acct_1"),
                                      name.toString(),
                                      name.toString(),
                                      {},
                                      { { QStringLiteral("uploads"), QStringLiteral("UU") } } };
    }
    for (const QJsonValue &one : json.value(QLatin1String("contents")).toArray()) {
        RemoteContent content;
        content.externalId = one[0].toString();
        content.title = one[1].toString();
        content.type = ContentType::Post;
        content.publishedAt = fakeInstant(one[2]);
        page.contents.append(content);
    }
    for (const QJsonValue &one : json.value(QLatin1String("comments")).toArray()) {
        RemoteComment comment;
        comment.externalId = one[0].toString();
        comment.body = one[1].toString();
        comment.contentExternalId = one[2].toString();
        comment.publishedAt = fakeInstant(one[3]);
        page.comments.append(comment);
    }
    for (const QJsonValue &one : json.value(QLatin1String("metrics")).toArray()) {
        RemoteMetric metric;
        metric.name = one[0].toString().toLatin1();
        metric.day = fakeInstant(one[1]).date();
        metric.value = one[2].toDouble();
        metric.contentExternalId = one[3].toString();
        page.metrics.append(metric);
    }
    for (const QJsonValue &one : json.value(QLatin1String("earnings")).toArray()) {
        RemoteEarning earning;
        earning.externalId = one[0].toString();
        earning.amount = { one[1].toInt() * microsPerUnit, Currencies::usd() };
        earning.earnedOn = QDate(2026, 11, 20);
        page.earnings.append(earning);
    }
    return page;
}

template <const char *path>
[[nodiscard]] HttpRequest askFake(const ConnectedAccount &account, const ReadingPosition &position)
{
    return fakeRequest(QLatin1String(path), account, position);
}

class FakeSignIn final : public SignIn
{
public:
    [[nodiscard]] Kind kind() const override { return Kind::Password; }
    [[nodiscard]] QUrl defaultServer() const override
    {
        return QUrl(QStringLiteral("https://fake.example"));
    }
    [[nodiscard]] QStringList scopes() const override { return {}; }
    [[nodiscard]] Result<Step> next(const SignInAnswers &answers,
                                    const QList<HttpReply> &replies) const override
    {
        Step step;
        if (answers.secret == "wrong")
            return failure(Error::Code::Unauthorized, QStringLiteral("The password is wrong."));
        if (answers.secret == "second" && answers.code.isEmpty()) {
            step.needsCode = true;
        } else if (answers.secret == "browser") {
            step.provider = OAuthProvider();
        } else if (replies.isEmpty()) {
            step.request = formRequest(QUrl(QStringLiteral("https://fake.example/login")), {});
        } else {
            step.tokens = Tokens();
            step.tokens->access = "access-1";
            step.tokens->scopes = { QStringLiteral("read") };
        }
        return step;
    }
};

class FakePlatform final : public PlatformClient
{
public:
    [[nodiscard]] QString platform() const override { return QStringLiteral("fake"); }
    [[nodiscard]] const SignIn &signIn() const override { return m_signIn; }
    [[nodiscard]] QList<Reading> readings(const ConnectedAccount &) const override { return list; }
    [[nodiscard]] QList<NotOffered> notOffered(const ConnectedAccount &) const override
    {
        return {};
    }
    void authorise(HttpRequest &request, const Tokens &tokens, const QDateTime &) const override
    {
        request.setHeader("Authorization", "Bearer " + tokens.access);
    }
    [[nodiscard]] Reaction reactionTo(const HttpReply &reply, const QDateTime &now) const override
    {
        using Kind = Reaction::Kind;
        switch (reply.status) {
        case 200:
            return {};
        case 401:
            return { Kind::RefreshToken, {}, {} };
        case 403:
            return { Kind::NotOffered, {}, QStringLiteral("not allowed") };
        case 404:
            return { Kind::Gone, {}, {} };
        case 410:
            return { Kind::ResetCursor, {}, {} };
        case 429:
            return { Kind::WaitUntil, retryAfter(reply, now).value_or(now.addSecs(60)), {} };
        case 500:
            return { Kind::TryLater, {}, {} };
        default:
            return { Kind::Fail, {}, QStringLiteral("refused") };
        }
    }
    [[nodiscard]] std::optional<HttpRequest>
    proofRequest(const ConnectedAccount &account) const override
    {
        return isProfilePublic ? std::optional(fakeRequest(QStringLiteral("/proof"), account, {}))
                               : std::nullopt;
    }
    [[nodiscard]] std::optional<HttpRequest>
    replyRequest(const ConnectedAccount &account, const RemoteComment &comment, const QString &text,
                 const QByteArray &idempotencyKey) const override
    {
        HttpRequest request
            = jsonRequest(account.server.resolved(QUrl(QStringLiteral("/reply"))), text.toUtf8());
        request.setHeader("X-Comment", comment.externalId.toUtf8());
        request.setHeader("X-About", comment.contentExternalId.toUtf8());
        request.setHeader("X-Parent", comment.parentExternalId.toUtf8());
        request.setHeader("X-Cid",
                          comment.metadata.value(QLatin1String("cid")).toString().toUtf8());
        if (isIdempotent)
            request.setHeader("Idempotency-Key", idempotencyKey);
        return request;
    }
    [[nodiscard]] std::optional<HttpRequest> visibilityRequest(const ConnectedAccount &account,
                                                               const RemoteComment &,
                                                               CommentVisibility) const override
    {
        return jsonRequest(account.server.resolved(QUrl(QStringLiteral("/hide"))), "{}");
    }

    QList<Reading> list;
    bool isIdempotent = false;
    bool isProfilePublic = false;

private:
    FakeSignIn m_signIn;
};

inline constexpr char profilePath[] = "/profile";
inline constexpr char postsPath[] = "/posts";
inline constexpr char statsPath[] = "/stats";
inline constexpr char commentsPath[] = "/comments";
inline constexpr char daysPath[] = "/days";
inline constexpr char moneyPath[] = "/money";

template <const char *path>
[[nodiscard]] Reading fakeReading(ReadingSubject subject, Reading::Shape shape)
{
    Reading reading;
    reading.name = QByteArray(path).mid(1);
    reading.subject = subject;
    reading.shape = shape;
    reading.batch = 2;
    reading.overlapDays = 2;
    reading.firstDays = 10;
    reading.request = &askFake<path>;
    reading.read = &readFake;
    return reading;
}

[[nodiscard]] inline QList<Reading> allFakeReadings()
{
    using Shape = Reading::Shape;
    return {
        fakeReading<profilePath>(ReadingSubject::Profile, Shape::Pages),
        fakeReading<postsPath>(ReadingSubject::Contents, Shape::Newest),
        fakeReading<statsPath>(ReadingSubject::ContentMetrics, Shape::ById),
        fakeReading<commentsPath>(ReadingSubject::Comments, Shape::Newest),
        fakeReading<daysPath>(ReadingSubject::ChannelDays, Shape::Days),
        fakeReading<moneyPath>(ReadingSubject::Earnings, Shape::Pages),
    };
}

/// Answers what a test scripted for an address, else as `fallback` says. Answers come later, from
/// the event loop, like those of a network.
class FakeSender final : public QObject, public HttpSender
{
public:
    using Answer = std::function<Result<HttpReply>(const HttpRequest &)>;

    QList<HttpRequest> asked;
    Answer answer; // to every request; by its number in `asked`
    bool isSilent = false; // never answers, until cancelled

    [[nodiscard]] static Result<HttpReply> json(const char *body, const QByteArray &etag = {},
                                                int status = 200)
    {
        HttpReply reply;
        reply.status = status;
        reply.body = QByteArray(body).replace('\'', '"');
        if (!etag.isEmpty())
            reply.headers = { QPair<QByteArray, QByteArray>("ETag", etag) };
        return reply;
    }
    [[nodiscard]] static Result<HttpReply> status(int status)
    {
        HttpReply reply;
        reply.status = status;
        return reply;
    }
    [[nodiscard]] static Result<HttpReply> tooMany(const QByteArray &seconds)
    {
        HttpReply reply;
        reply.status = 429;
        reply.headers = { QPair<QByteArray, QByteArray>("Retry-After", seconds) };
        return reply;
    }
    [[nodiscard]] static Result<HttpReply> noNetwork()
    {
        return failure(Error::Code::Network, QStringLiteral("The server cannot be reached."));
    }

    [[nodiscard]] QFuture<Result<HttpReply>> send(const HttpRequest &request,
                                                  const Cancellation &cancellation) override
    {
        asked.append(request);
        auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
        QFuture<Result<HttpReply>> future = promise->future();
        promise->start();
        const auto finish = [promise](const Result<HttpReply> &reply) {
            if (promise->future().isFinished())
                return;
            promise->addResult(reply);
            promise->finish();
        };
        cancellation.onCancel(this, [finish] {
            finish(failure(Error::Code::Cancelled, QStringLiteral("Cancelled.")));
        });
        if (!isSilent) {
            const Result<HttpReply> reply = answer(request);
            QMetaObject::invokeMethod(
                this, [finish, reply] { finish(reply); }, Qt::QueuedConnection);
        }
        return future;
    }

    /// The addresses asked for, without the host.
    [[nodiscard]] QStringList addresses() const
    {
        QStringList list;
        for (const HttpRequest &request : asked)
            list.append(request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        return list;
    }
};

/// Tokens in memory.
class FakeTokens final : public TokenSource
{
public:
    Result<Tokens> current = tokensOf("access-1");
    Result<Tokens> renewed = tokensOf("access-2");
    int renewals = 0;
    QHash<QString, Tokens> entries; // what is kept

    [[nodiscard]] static Tokens tokensOf(const QByteArray &access)
    {
        Tokens tokens;
        tokens.access = access;
        return tokens;
    }
    [[nodiscard]] QFuture<Result<Tokens>> valid(const SocialAccount &, const SignIn &) override
    {
        return QtFuture::makeReadyFuture(current);
    }
    [[nodiscard]] QFuture<Result<Tokens>> refresh(const SocialAccount &, const SignIn &,
                                                  const QByteArray &) override
    {
        ++renewals;
        if (renewed)
            current = renewed;
        return QtFuture::makeReadyFuture(renewed);
    }
    [[nodiscard]] QString entryOf(SocialAccountId account) const override
    {
        return account.toText();
    }
    [[nodiscard]] QFuture<Status> keep(const QString &entry, const Tokens &tokens) override
    {
        entries.insert(entry, tokens);
        return QtFuture::makeReadyFuture(Status());
    }
    [[nodiscard]] QFuture<Result<Tokens>> kept(const QString &entry) override
    {
        return QtFuture::makeReadyFuture(entries.contains(entry)
                                             ? Result<Tokens>(entries.value(entry))
                                             : failure(Error::Code::Unauthorized, QString()));
    }
    [[nodiscard]] QFuture<Status> forget(const QString &entry) override
    {
        entries.remove(entry);
        return QtFuture::makeReadyFuture(Status());
    }
    [[nodiscard]] bool isSessionOnly(const QString &) const override { return false; }
};

} // namespace Creator::Test
