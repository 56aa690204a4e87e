#include "pages/planner/targetpick.h"

#include "models/targetwords.h"

#include <algorithm>

namespace Creator {

TargetPick::TargetPick(QWidget *parent)
    : QComboBox(parent)
{
    offer({});
}

void TargetPick::offer(const QList<SocialAccount> &accounts)
{
    const PostingTarget chosen = target();
    fill(offeredTargets(accounts), accounts);
    setTarget(chosen);
}

void TargetPick::offerAround(const PostingTarget &chosen, const QList<SocialAccount> &accounts)
{
    QList<PostingTarget> targets = offeredTargets(accounts);
    targets.removeIf(
        [&chosen](const PostingTarget &one) { return one.platform != chosen.platform; });
    if (!targets.contains(chosen))
        targets.append(chosen);
    fill(targets, accounts);
    setTarget(chosen);
}

PostingTarget TargetPick::target() const
{
    return m_targets.value(currentIndex());
}

void TargetPick::setTarget(const PostingTarget &target)
{
    if (const qsizetype index = m_targets.indexOf(target); index >= 0)
        setCurrentIndex(static_cast<int>(index));
}

void TargetPick::fill(const QList<PostingTarget> &targets, const QList<SocialAccount> &accounts)
{
    clear();
    m_targets = targets;
    for (const PostingTarget &one : targets)
        addItem(targetText(one, accounts));
    setCurrentIndex(m_targets.isEmpty() ? -1 : 0);
}

} // namespace Creator
