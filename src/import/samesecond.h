#pragma once

#include <QDateTime>

namespace Creator {

/// What becomes of `known` when a file says `read`: files hold whole seconds, so that the same
/// second is the same instant.
[[nodiscard]] inline QDateTime unlessSameSecond(const QDateTime &known, const QDateTime &read)
{
    const bool isSame
        = !known.isNull() && !read.isNull() && known.toSecsSinceEpoch() == read.toSecsSinceEpoch();
    return isSame ? known : read;
}

} // namespace Creator
