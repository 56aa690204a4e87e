#pragma once

#include "domain/account.h"
#include "domain/plan.h"

#include <QList>
#include <QString>

namespace Creator {

/// "YouTube" for a platform at large, "YouTube · Raon" for an account of it. Accounts that share a
/// name are told apart by their handles.
[[nodiscard]] QString targetText(const PostingTarget &target, const QList<SocialAccount> &accounts);
/// All of them, as a list in a sentence; empty for none.
[[nodiscard]] QString targetsText(const QList<PostingTarget> &targets,
                                  const QList<SocialAccount> &accounts);

/// Where a person may say that something goes out: every platform that is known, each followed by
/// the accounts that are connected there, by name.
[[nodiscard]] QList<PostingTarget> offeredTargets(const QList<SocialAccount> &accounts);

} // namespace Creator
