#include "planning/postingtargets.h"

#include <algorithm>

namespace Creator::PostingTargets {

namespace {

std::optional<SocialAccountId> accountOf(const Content &content,
                                         const QList<SocialAccount> &accounts)
{
    for (const SocialAccount &account : accounts) {
        if (account.platform == content.platform && account.accountId == content.accountId)
            return account.id;
    }
    return std::nullopt;
}

} // namespace

QList<PostingTarget> of(const Content &content, const QList<SocialAccount> &accounts)
{
    QList<PostingTarget> targets;
    for (const ContentVariant &variant : content.variants) {
        const PostingTarget target{ variant.platform, variant.accountId };
        if (!targets.contains(target))
            targets.append(target);
    }
    if (targets.isEmpty() && !content.platform.isEmpty())
        targets.append({ content.platform, accountOf(content, accounts) });
    return targets;
}

bool meet(const PostingTarget &a, const PostingTarget &b)
{
    return a.platform == b.platform && (!a.accountId || !b.accountId || a.accountId == b.accountId);
}

bool meet(const QList<PostingTarget> &a, const QList<PostingTarget> &b)
{
    return a.isEmpty() || b.isEmpty()
        || std::any_of(a.begin(), a.end(), [&b](const PostingTarget &one) {
               return std::any_of(b.begin(), b.end(),
                                  [&one](const PostingTarget &other) { return meet(one, other); });
           });
}

} // namespace Creator::PostingTargets
