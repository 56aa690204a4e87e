#include "platforms/patreon/patreonparser.h"

#include "platforms/plaintext.h"

using namespace Qt::StringLiterals;

namespace Creator::Patreon {

namespace {

QString nextOf(JsonValue root)
{
    return root["meta"]["pagination"]["cursors"]["next"].text();
}

/// Addresses may lack the server.
QString addressOf(const QString &url)
{
    return url.startsWith(u'/') ? u"https://www.patreon.com"_s + url : url;
}

/// What became of the money; nothing of a word that says that none was asked for.
std::optional<EarningStatus> statusOf(const QString &word)
{
    if (word == "Paid"_L1 || word == "Pending"_L1 || word == "Partially Refunded"_L1)
        return EarningStatus::Pending;
    if (word == "Refunded"_L1 || word == "Refunded by Patreon"_L1)
        return EarningStatus::Refunded;
    if (word == "Declined"_L1 || word == "Fraud"_L1 || word == "Deleted"_L1)
        return EarningStatus::Cancelled;
    return std::nullopt;
}

void addPledge(JsonValue item, PlatformPage &page)
{
    const QString type = item["type"].text();
    const JsonValue event = item["attributes"];
    if ((type != "pledge-event"_L1 && type != "pledge_event"_L1)
        || event["type"].text() != "subscription"_L1)
        return;
    const std::optional<EarningStatus> status = statusOf(event["payment_status"].text());
    const std::optional<qint64> cents = event["amount_cents"].integer();
    if (!status || cents == 0)
        return; // a trial, or a free tier
    const std::optional<Money> amount = moneyOfMinor(cents, event["currency_code"].text());
    RemoteEarning earning;
    earning.externalId = item["id"].text();
    earning.occurredAt = event["date"].instant();
    if (!amount || earning.externalId.isEmpty() || earning.occurredAt.isNull()) {
        ++page.skipped;
        return;
    }
    earning.source = EarningSource::Membership;
    earning.status = *status;
    earning.amount = *amount;
    earning.gross = amount->micros;
    earning.earnedOn = earning.occurredAt.date();
    earning.description = event["tier_title"].text();
    insertText(earning.metadata, u"kind"_s, event["payment_status"].text());
    page.earnings.append(earning);
}

std::optional<RemoteContent> postOf(JsonValue item)
{
    const JsonValue post = item["attributes"];
    RemoteContent content;
    content.externalId = item["id"].id();
    if (content.externalId.isEmpty() || !post.isObject())
        return std::nullopt;
    content.title = post["title"].text();
    content.description = plainText(post["content"].text());
    if (content.title.isEmpty())
        content.title = titleOf(content.description);
    if (content.title.isEmpty())
        content.title = content.externalId;
    content.type = ContentType::Post;
    content.publishedAt = post["published_at"].instant();
    if (content.publishedAt.isNull())
        content.status = ContentStatus::Draft;
    insertText(content.metadata, u"url"_s, addressOf(post["url"].text()));
    insertText(content.metadata, u"embed"_s, post["embed_url"].text());
    if (post["is_paid"].isTrue())
        content.metadata.insert(u"kind"_s, u"paid_post"_s);
    if (!post["is_public"].isTrue())
        content.metadata.insert(u"visibility"_s, u"members"_s);
    return content;
}

} // namespace

bool readCampaigns(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const QList<JsonValue> campaigns = root["data"].items();
    const QString id = campaigns.isEmpty() ? QString() : campaigns.first()["id"].id();
    if (id.isEmpty())
        return false;
    const JsonValue campaign = campaigns.first()["attributes"];
    RemoteProfile profile;
    profile.accountId = id;
    profile.handle = campaign["vanity"].text();
    profile.displayName = profile.handle;
    if (profile.displayName.isEmpty())
        profile.displayName = campaign["creation_name"].text();
    profile.url = QUrl(addressOf(campaign["url"].text()), QUrl::StrictMode);
    page.profile = profile;
    MetricAdder::snapshot(page, context.position.now.date())
        .add("paid_members"_ba, campaign["patron_count"].integer());
    return true;
}

bool readPosts(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &item : root["data"].items()) {
        if (const auto content = postOf(item))
            page.contents.append(*content);
        else
            ++page.skipped;
    }
    page.nextPage = nextOf(root);
    return true;
}

bool readPledges(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!root["data"].isArray())
        return false;
    for (const JsonValue &item : root["included"].items())
        addPledge(item, page);
    page.nextPage = nextOf(root);
    return true;
}

} // namespace Creator::Patreon
