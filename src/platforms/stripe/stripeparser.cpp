#include "platforms/stripe/stripeparser.h"

#include "platforms/stripe/stripemoney.h"
#include "platforms/turn.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Creator::Stripe {

namespace {

/// Pages go on behind the last thing on them.
QString nextOf(JsonValue root)
{
    const QList<JsonValue> items = root["data"].items();
    return root["has_more"].isTrue() && !items.isEmpty() ? items.last()["id"].text() : QString();
}

bool isList(JsonValue root)
{
    return root["object"].text() == "list"_L1 && root["data"].isArray();
}

void addEntries(JsonValue root, PlatformPage &page, const RemoteEarning &settled = {})
{
    for (const JsonValue &item : root["data"].items()) {
        Entry entry = entryOf(item);
        if (entry.kind == EntryKind::Broken)
            ++page.skipped;
        if (entry.kind != EntryKind::Earning)
            continue;
        entry.earning.status = settled.status;
        entry.earning.paidOn = settled.paidOn;
        entry.earning.payoutExternalId = settled.payoutExternalId;
        page.earnings.append(entry.earning);
    }
}

/// After the first full walk, what is in old payouts does not change any more.
bool mayHaveNews(const RemotePayout &payout, const ReadingPosition &position)
{
    constexpr int days = 60;
    return !position.memory[u"settled"].toBool()
        || payout.paidOn >= position.now.date().addDays(-days);
}

/// What is in a payout, paid on its day: "po_1 2026-11-17".
void readSettled(Turn turn, JsonValue root, PlatformPage &page)
{
    RemoteEarning settled;
    settled.status = EarningStatus::Paid;
    settled.payoutExternalId = turn.ids.value(0).section(QChar::Space, 0, 0);
    settled.paidOn = QDate::fromString(turn.ids.value(0).section(QChar::Space, 1), Qt::ISODate);
    addEntries(root, page, settled);
    turn.detailToken = nextOf(root);
    if (turn.detailToken.isEmpty() && !turn.ids.isEmpty())
        turn.ids.removeFirst();
    page.nextPage = turn.ids.isEmpty() ? Turn::afterDetails(turn.listToken) : turn.toText();
}

void addBalance(JsonValue amounts, const QByteArray &name, QDate day, PlatformPage &page)
{
    for (const JsonValue &item : amounts.items()) {
        const std::optional<Money> money
            = moneyOf(item["amount"].integer(), item["currency"].text());
        if (!money) {
            ++page.skipped;
            continue;
        }
        const QByteArray code = money->currency.code().toLatin1();
        MetricAdder::snapshot(page, day).add(
            name, static_cast<double>(money->micros) / microsPerUnit, code);
        page.metrics.last().dimension = "currency"_ba;
        page.metrics.last().dimensionValue = money->currency.code();
    }
}

} // namespace

bool readAccount(const PageContext &, JsonValue root, PlatformPage &page)
{
    RemoteProfile profile;
    profile.accountId = root["id"].text();
    if (profile.accountId.isEmpty())
        return false;
    profile.handle = root["email"].text();
    for (const JsonValue &name : { root["settings"]["dashboard"]["display_name"],
                                   root["business_profile"]["name"], root["email"], root["id"] }) {
        if (profile.displayName.isEmpty())
            profile.displayName = name.text();
    }
    page.profile = profile;
    return true;
}

bool readBalance(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["available"].isArray())
        return false;
    const QDate day = context.position.now.date();
    addBalance(root["available"], "balance_available"_ba, day, page);
    addBalance(root["pending"], "balance_pending"_ba, day, page);
    return true;
}

bool readTransactions(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!isList(root))
        return false;
    addEntries(root, page);
    page.nextPage = nextOf(root);
    return true;
}

bool readPayouts(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!isList(root))
        return false;
    const Turn turn = Turn::fromText(context.position.page);
    if (turn.kind == Turn::Kind::Details) {
        readSettled(turn, root, page);
    } else {
        QStringList settled;
        for (const JsonValue &item : root["data"].items()) {
            const std::optional<RemotePayout> payout = payoutOf(item);
            if (!payout) {
                ++page.skipped;
                continue;
            }
            page.payouts.append(*payout);
            // Only of automatic payouts does Stripe know what is in them.
            if (payout->status == PayoutStatus::Paid && item["automatic"].isTrue()
                && payout->paidOn.isValid() && mayHaveNews(*payout, context.position))
                settled.append(payout->externalId + QChar::Space
                               + payout->paidOn.toString(Qt::ISODate));
        }
        page.nextPage = Turn::next(nextOf(root), settled);
    }
    if (page.nextPage.isEmpty())
        page.memory.insert(u"settled"_s, true);
    return true;
}

} // namespace Creator::Stripe
