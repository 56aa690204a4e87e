#pragma once

#include <QString>
#include <QUrl>

namespace Creator {

/// Names a question, so that an ETag is only sent with the one it answered: a hash of the address
/// without what changes from time to time (tokens, moments); the order of its query does not count.
[[nodiscard]] QString questionKey(const QUrl &url);

} // namespace Creator
