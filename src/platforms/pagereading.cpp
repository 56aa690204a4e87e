#include "platforms/pagereading.h"

#include "platforms/isotime.h"

using namespace Qt::StringLiterals;

namespace Creator {

Result<PlatformPage> readJsonPage(const PageContext &context, PageParser parser)
{
    PlatformPage page;
    if (context.reply.isNotModified())
        return page;
    const Result<JsonDocument> document = JsonDocument::parse(context.reply.body);
    if (!document)
        return failure(document.error());
    if (!parser(context, document->root(), page))
        return failure(unreadableAnswer());
    return page;
}

MetricAdder::MetricAdder(PlatformPage &page, RemoteMetric pattern)
    : m_page(page)
    , m_pattern(std::move(pattern))
{
}

MetricAdder MetricAdder::lifetime(PlatformPage &page, const QString &content, QDate day)
{
    RemoteMetric pattern;
    pattern.contentExternalId = content;
    pattern.span = MetricSpan::Lifetime;
    pattern.day = day;
    pattern.days = 0;
    return MetricAdder(page, pattern);
}

MetricAdder MetricAdder::snapshot(PlatformPage &page, QDate day)
{
    RemoteMetric pattern;
    pattern.span = MetricSpan::Snapshot;
    pattern.day = day;
    pattern.days = 0;
    return MetricAdder(page, pattern);
}

MetricAdder MetricAdder::daily(PlatformPage &page, const QString &content, QDate day)
{
    RemoteMetric pattern;
    pattern.contentExternalId = content;
    pattern.span = MetricSpan::Daily;
    pattern.day = day;
    pattern.days = 1;
    return MetricAdder(page, pattern);
}

void MetricAdder::add(const QByteArray &name, std::optional<double> value,
                      const QByteArray &currency) const
{
    if (!value || !m_pattern.day.isValid())
        return;
    RemoteMetric metric = m_pattern;
    metric.name = name;
    metric.value = *value;
    metric.currency = currency;
    m_page.metrics.append(metric);
}

void MetricAdder::add(const QByteArray &name, std::optional<qint64> value) const
{
    if (value)
        add(name, std::optional(static_cast<double>(*value)));
}

Reaction reaction(Reaction::Kind kind, const QString &message)
{
    return { kind, {}, message };
}

Reaction waitUntil(const std::optional<QDateTime> &instant, const QDateTime &nowUtc)
{
    constexpr int usualSeconds = 60;
    return { Reaction::Kind::WaitUntil, instant.value_or(nowUtc.addSecs(usualSeconds)), {} };
}

QDateTime newSince(const ReadingPosition &position, const QDateTime &newest, PlatformPage &page)
{
    constexpr int firstDays = 30;
    constexpr auto seenKey = "seen_until"_L1;
    constexpr auto passKey = "new_since"_L1;
    const auto instant = [&](QLatin1StringView key) {
        return QDateTime::fromString(position.memory.value(key).toString(), Qt::ISODateWithMs);
    };
    const bool isFirstPage = position.page.isEmpty();
    QDateTime since = instant(isFirstPage ? seenKey : passKey);
    if (!since.isValid())
        since = position.now.addDays(-firstDays);
    if (isFirstPage) {
        page.memory.insert(passKey, since.toString(Qt::ISODateWithMs));
        QJsonObject atEnd; // without news: in the place of what a pass that broke off has left
        if (newest.isValid())
            atEnd.insert(seenKey, newest.toString(Qt::ISODateWithMs));
        page.memory.insert(memoryAtEnd, atEnd);
    }
    return since;
}

Reaction reactionToStatus(const HttpReply &reply, const QDateTime &nowUtc)
{
    using Kind = Reaction::Kind;
    if (reply.isSuccess() || reply.isNotModified())
        return reaction(Kind::Read);
    switch (reply.status) {
    case 401:
        return reaction(Kind::RefreshToken);
    case 403:
        return reaction(Kind::SkipItem);
    case 404:
    case 410:
        return reaction(Kind::Gone);
    case 408:
        return reaction(Kind::TryLater);
    case 429:
        return waitUntil(retryAfter(reply, nowUtc), nowUtc);
    }
    if (reply.status < 500)
        return reaction(Kind::Fail);
    const std::optional<QDateTime> until = retryAfter(reply, nowUtc);
    return until ? waitUntil(until, nowUtc) : reaction(Kind::TryLater);
}

std::optional<QDateTime> resetInstant(const HttpReply &reply, QByteArrayView name)
{
    const QByteArray text = reply.header(name).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    const QDateTime instant = isNumber
        ? instantFromSeconds(seconds)
        : instantFromIso(std::string_view(text.constData(), static_cast<size_t>(text.size())));
    return instant.isValid() ? std::optional(instant) : std::nullopt;
}

Reaction waitForLimit(const HttpReply &reply, QByteArrayView resetHeader, const QDateTime &nowUtc)
{
    std::optional<QDateTime> until = retryAfter(reply, nowUtc);
    if (!until)
        until = resetInstant(reply, resetHeader);
    return waitUntil(until, nowUtc);
}

void authoriseByBearer(HttpRequest &request, const Tokens &tokens)
{
    request.setHeader("Authorization", "Bearer " + tokens.access);
}

std::optional<Money> moneyOfMinor(std::optional<qint64> amount, const QString &code,
                                  std::optional<int> decimals)
{
    const std::optional<Currency> currency = Currency::fromCode(QStringView(code));
    if (!amount || !currency)
        return std::nullopt;
    Micros micros = *amount;
    for (int i = decimals.value_or(currency->decimals()); i < 6; ++i) {
        if (__builtin_mul_overflow(micros, 10, &micros))
            return std::nullopt;
    }
    return Money{ micros, *currency };
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

} // namespace Creator
