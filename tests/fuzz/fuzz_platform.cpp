#include "platforms/platformclient.h"

#include <cstdint>
#include <cstdlib>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

// The name of the target says which platform it is about.
const PlatformClient &client()
{
    static const QString name = QStringLiteral(CREATOR_FUZZ_FAMILY).section(u'_', 2);
    const PlatformClient *client = findPlatform(name);
    return client ? *client : (std::abort(), *client);
}

ConnectedAccount account()
{
    ConnectedAccount account;
    account.platform = client().platform();
    account.server = QUrl(u"https://social.example"_s);
    account.accountId = u"did:plc:sampleauthor0000000000"_s;
    return account;
}

/// What the part that stores pages relies on.
bool isSound(const PlatformPage &page)
{
    const auto isKnown = [](const RemoteMetric &metric) {
        return findMetric(std::string_view(metric.name.constData())) && metric.day.isValid();
    };
    const auto hasId = [](const auto &item) { return !item.externalId.isEmpty(); };
    const auto isMoney = [](const RemoteEarning &earning) {
        return !earning.amount.currency.isNull() && earning.earnedOn.isValid();
    };
    const auto isPayout = [](const RemotePayout &payout) { return payout.amount.micros > 0; };
    return std::all_of(page.metrics.begin(), page.metrics.end(), isKnown)
        && std::all_of(page.contents.begin(), page.contents.end(), hasId)
        && std::all_of(page.comments.begin(), page.comments.end(), hasId)
        && std::all_of(page.earnings.begin(), page.earnings.end(), hasId)
        && std::all_of(page.earnings.begin(), page.earnings.end(), isMoney)
        && std::all_of(page.payouts.begin(), page.payouts.end(), isPayout) && page.skipped >= 0
        && (!page.profile || !page.profile->accountId.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const ConnectedAccount fuzzed = account();
    static const QList<Reading> readings = client().readings(fuzzed);
    HttpReply reply;
    reply.status = 200;
    reply.body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    reply.headers = { { "Link", reply.body }, { "Retry-After", reply.body.left(32) } };
    ReadingPosition position;
    position.now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    position.from = position.to = QDate(2026, 11, 20);
    position.ids = { u"17900000000000002"_s };
    for (const Reading &reading : readings) {
        for (const QString &page : { QString(), u"details|next||po_1 2026-11-17,b"_s }) {
            position.page = page;
            const Result<PlatformPage> read = reading.read(fuzzed, position, reply);
            if (read ? !isSound(*read) : read.error().message.isEmpty())
                std::abort();
        }
    }
    for (const int status : { 200, 400, 401, 403, 404, 429, 503 }) {
        reply.status = status;
        static_cast<void>(client().reactionTo(reply, position.now));
        static_cast<void>(client().signIn().next({}, { reply }));
        static_cast<void>(client().signIn().readRefresh(reply, position.now));
    }
    return 0;
}
