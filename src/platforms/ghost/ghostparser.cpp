#include "platforms/ghost/ghostparser.h"

#include "platforms/isotime.h"
#include "platforms/plaintext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator::Ghost {

namespace {

QString nextOf(JsonValue root)
{
    return root["meta"]["pagination"]["next"].id();
}

void setStatus(JsonValue post, RemoteContent &content)
{
    const QString status = post["status"].text();
    const QDateTime at = post["published_at"].instant();
    if (status == "scheduled"_L1) {
        content.status = ContentStatus::Scheduled;
        content.plannedAt = at;
    } else if (status == "published"_L1 || status == "sent"_L1) {
        content.publishedAt = at;
    } else {
        content.status = ContentStatus::Draft;
    }
}

std::optional<RemoteContent> postOf(JsonValue post)
{
    RemoteContent content;
    content.externalId = post["id"].text();
    if (content.externalId.isEmpty())
        return std::nullopt;
    content.title = post["title"].text();
    if (content.title.isEmpty())
        content.title = content.externalId;
    content.description = post["custom_excerpt"].text();
    if (content.description.isEmpty())
        content.description = post["excerpt"].text();
    content.type = post["email_only"].isTrue() ? ContentType::Newsletter : ContentType::Post;
    setStatus(post, content);
    insertText(content.metadata, u"url"_s, post["url"].text());
    insertText(content.metadata, u"slug"_s, post["slug"].text());
    insertText(content.metadata, u"newsletter"_s, post["newsletter"]["name"].text());
    if (const QString visibility = post["visibility"].text(); visibility != "public"_L1)
        insertText(content.metadata, u"visibility"_s, visibility);
    QJsonArray tags;
    for (const JsonValue &tag : post["tags"].items())
        tags.append(tag["name"].text());
    if (!tags.isEmpty())
        content.metadata.insert(u"tags"_s, tags);
    return content;
}

std::optional<RemoteComment> commentOf(JsonValue item)
{
    RemoteComment comment;
    comment.externalId = item["id"].text();
    comment.publishedAt = item["created_at"].instant();
    if (comment.externalId.isEmpty() || comment.publishedAt.isNull())
        return std::nullopt;
    comment.contentExternalId = item["post"]["id"].text();
    comment.parentExternalId = item["in_reply_to_id"].text();
    if (comment.parentExternalId.isEmpty())
        comment.parentExternalId = item["parent_id"].text();
    comment.authorName = item["member"]["name"].text();
    comment.body = plainText(item["html"].text());
    comment.updatedAt = item["edited_at"].instant();
    comment.isHidden = item["status"].text() == "hidden"_L1;
    comment.isGone = item["status"].text() == "deleted"_L1;
    return comment;
}

std::optional<RemoteEarning> earningOf(JsonValue event)
{
    const JsonValue data = event["data"];
    const bool isDonation = event["type"].text() == "donation_event"_L1;
    const std::optional<Money> amount
        = moneyOfMinor(data["amount"].integer(), data["currency"].text());
    RemoteEarning earning;
    earning.externalId = data["id"].text();
    earning.occurredAt = data["created_at"].instant();
    if (!amount || earning.externalId.isEmpty() || earning.occurredAt.isNull())
        return std::nullopt;
    earning.source = isDonation ? EarningSource::Donation : EarningSource::Membership;
    earning.amount = *amount;
    earning.gross = amount->micros; // what the payment costs is known to Stripe only
    earning.earnedOn = earning.occurredAt.date();
    earning.metadata.insert(u"kind"_s, isDonation ? u"ghost_donation"_s : u"ghost_subscription"_s);
    return earning;
}

bool isMoneyEvent(const QString &type)
{
    return type == "payment_event"_L1 || type == "donation_event"_L1;
}

} // namespace

const QStringList &memberStatuses()
{
    static const QStringList statuses{ u"paid"_s, u"free"_s, u"comped"_s };
    return statuses;
}

bool readSite(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const JsonValue site = root["site"];
    const QUrl url(site["url"].text(), QUrl::StrictMode);
    if (!site.isObject() || url.host().isEmpty())
        return false;
    RemoteProfile profile;
    profile.accountId = site["site_uuid"].text();
    if (profile.accountId.isEmpty()) // older servers have none: the site is its address
        profile.accountId = url.host() + url.path(QUrl::FullyDecoded);
    if (profile.accountId.endsWith(u'/'))
        profile.accountId.chop(1);
    if (!context.account.accountId.isEmpty())
        profile.accountId = context.account.accountId; // an update of the server makes no new one
    profile.handle = url.host();
    profile.displayName = site["title"].text();
    profile.url = url;
    page.profile = profile;
    return true;
}

bool readPosts(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["posts"].isArray())
        return false;
    for (const JsonValue &post : root["posts"].items()) {
        const std::optional<RemoteContent> content = postOf(post);
        if (!content) {
            ++page.skipped;
            continue;
        }
        page.contents.append(*content);
        const JsonValue mail = post["email"];
        const MetricAdder counters
            = MetricAdder::lifetime(page, content->externalId, context.position.now.date());
        counters.add("emails_sent"_ba, mail["email_count"].integer());
        counters.add("emails_delivered"_ba, mail["delivered_count"].integer());
        counters.add("emails_opened"_ba, mail["opened_count"].integer());
        counters.add("emails_failed"_ba, mail["failed_count"].integer());
    }
    page.nextPage = nextOf(root);
    return true;
}

bool readComments(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!root["comments"].isArray())
        return false;
    for (const JsonValue &item : root["comments"].items()) {
        if (const auto comment = commentOf(item))
            page.comments.append(*comment);
        else
            ++page.skipped;
    }
    page.nextPage = nextOf(root);
    return true;
}

bool readMembers(const PageContext &context, JsonValue root, PlatformPage &page)
{
    const std::optional<qint64> total = root["meta"]["pagination"]["total"].integer();
    if (!root["members"].isArray() || !total)
        return false;
    const qsizetype asked = std::max<qsizetype>(0, memberStatuses().indexOf(context.position.page));
    const QByteArray names[] = { "paid_members"_ba, "free_members"_ba, "comped_members"_ba };
    MetricAdder::snapshot(page, context.position.now.date()).add(names[asked], total);
    page.nextPage = memberStatuses().value(asked + 1);
    return true;
}

bool readEvents(const PageContext &context, JsonValue root, PlatformPage &page)
{
    if (!root["events"].isArray())
        return false;
    const QList<JsonValue> events = root["events"].items();
    for (const JsonValue &event : events) {
        if (!isMoneyEvent(event["type"].text()))
            continue;
        if (const auto earning = earningOf(event))
            page.earnings.append(*earning);
        else
            ++page.skipped;
    }
    // Many events may share a second, so that a page that does not move on is the last one.
    const QString last = events.isEmpty() ? QString() : events.last()["data"]["created_at"].text();
    if (events.size() >= eventsPerPage && last != context.position.page)
        page.nextPage = last;
    return true;
}

bool readMemberDays(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!root["stats"].isArray())
        return false;
    for (const JsonValue &day : root["stats"].items()) {
        const QDate date = dayFromIso(day["date"].view());
        if (date.isNull()) {
            ++page.skipped;
            continue;
        }
        const MetricAdder states = MetricAdder::snapshot(page, date);
        states.add("paid_members"_ba, day["paid"].integer());
        states.add("free_members"_ba, day["free"].integer());
        states.add("comped_members"_ba, day["comped"].integer());
        const MetricAdder counts = MetricAdder::daily(page, {}, date);
        counts.add("paid_members_gained"_ba, day["paid_subscribed"].integer());
        counts.add("paid_members_lost"_ba, day["paid_canceled"].integer());
    }
    return true;
}

bool readRevenueDays(const PageContext &, JsonValue root, PlatformPage &page)
{
    if (!root["stats"].isArray())
        return false;
    for (const JsonValue &day : root["stats"].items()) {
        const QDate date = dayFromIso(day["date"].view());
        const std::optional<Money> money
            = moneyOfMinor(day["mrr"].integer(), day["currency"].text());
        if (date.isNull() || !money) {
            ++page.skipped;
            continue;
        }
        const double value = static_cast<double>(money->micros) / microsPerUnit;
        MetricAdder::snapshot(page, date).add("mrr"_ba, value, money->currency.code().toLatin1());
    }
    return true;
}

} // namespace Creator::Ghost
