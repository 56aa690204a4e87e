#pragma once

#include "platforms/jsonreader.h"
#include "platforms/platformclient.h"

namespace Creator {

/// In a page's memory: an object whose members join the memory when the pass has ended, and not if
/// it never does.
inline constexpr QLatin1StringView memoryAtEnd{ "at_end" };

/// What a parser of a page is told.
struct PageContext
{
    const ConnectedAccount &account;
    const ReadingPosition &position;
    const HttpReply &reply;
};

/// Fills a page from an answer's root. False: this is not the answer to what was asked.
using PageParser = bool (*)(const PageContext &context, JsonValue root, PlatformPage &page);

/// An answer through a parser; an answer that says "as it was" is an empty page.
[[nodiscard]] Result<PlatformPage> readJsonPage(const PageContext &context, PageParser parser);

/// The same as a function of Reading::read.
template <PageParser parser>
[[nodiscard]] Result<PlatformPage> readPage(const ConnectedAccount &account,
                                            const ReadingPosition &position, const HttpReply &reply)
{
    return readJsonPage({ account, position, reply }, parser);
}

/// Adds counters of one content, or of the channel, to a page. A counter that is absent adds
/// nothing: it is unknown, not 0.
class MetricAdder
{
public:
    /// Counted since the beginning, as it stood on `day`.
    [[nodiscard]] static MetricAdder lifetime(PlatformPage &page, const QString &content,
                                              QDate day);
    /// A state of the channel on `day`.
    [[nodiscard]] static MetricAdder snapshot(PlatformPage &page, QDate day);
    /// What happened on that day.
    [[nodiscard]] static MetricAdder daily(PlatformPage &page, const QString &content, QDate day);

    void add(const QByteArray &name, std::optional<double> value,
             const QByteArray &currency = {}) const;
    void add(const QByteArray &name, std::optional<qint64> value) const;

private:
    MetricAdder(PlatformPage &page, RemoteMetric pattern);

    PlatformPage &m_page;
    RemoteMetric m_pattern;
};

/// Since when what a list tells is new: since the pass before this one, at first since a month ago.
/// `newest`, of the first page, is remembered for the next pass once this one has ended.
[[nodiscard]] QDateTime newSince(const ReadingPosition &position, const QDateTime &newest,
                                 PlatformPage &page);

/// What a status means where the platform has no words of its own: 401 renews the token, 403 skips,
/// 404 and 410 are gone, 429 waits as long as the headers say (else a minute), 5xx comes later.
[[nodiscard]] Reaction reactionToStatus(const HttpReply &reply, const QDateTime &nowUtc);
/// WaitUntil that instant; a minute if there is none.
[[nodiscard]] Reaction waitUntil(const std::optional<QDateTime> &instant, const QDateTime &nowUtc);
/// WaitUntil what Retry-After says, else that header, else a minute.
[[nodiscard]] Reaction waitForLimit(const HttpReply &reply, QByteArrayView resetHeader,
                                    const QDateTime &nowUtc);
/// A header with the instant of a limit's end: seconds since 1970 or ISO 8601.
[[nodiscard]] std::optional<QDateTime> resetInstant(const HttpReply &reply, QByteArrayView name);
[[nodiscard]] Reaction reaction(Reaction::Kind kind, const QString &message = {});

/// `Authorization: Bearer …`.
void authoriseByBearer(HttpRequest &request, const Tokens &tokens);

/// An amount in the smallest unit of its currency, or as many digits as `decimals` says.
[[nodiscard]] std::optional<Money> moneyOfMinor(std::optional<qint64> amount, const QString &code,
                                                std::optional<int> decimals = std::nullopt);

/// Text into an object, unless it is empty.
void insertText(QJsonObject &object, const QString &key, const QString &text);

} // namespace Creator
