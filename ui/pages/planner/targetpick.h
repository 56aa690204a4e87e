#pragma once

#include "domain/account.h"
#include "domain/plan.h"

#include <QComboBox>

namespace Creator {

/// Where something goes out, to choose from: each platform, and behind it the accounts that are
/// connected there.
class TargetPick final : public QComboBox
{
    Q_OBJECT

public:
    explicit TargetPick(QWidget *parent = nullptr);

    /// Offers everything; what was chosen stays, if it still is there.
    void offer(const QList<SocialAccount> &accounts);
    /// Offers one platform and its accounts; and `chosen` itself, also if it is gone.
    void offerAround(const PostingTarget &chosen, const QList<SocialAccount> &accounts);

    [[nodiscard]] PostingTarget target() const;
    /// Passes over one that is not offered.
    void setTarget(const PostingTarget &target);

private:
    void fill(const QList<PostingTarget> &targets, const QList<SocialAccount> &accounts);

    QList<PostingTarget> m_targets; // of the lines
};

} // namespace Creator
