#pragma once

#include "core/result.h"
#include "core/uuid.h"

#include <QDate>
#include <QList>

namespace Creator {

struct WriteContext;

namespace DemoComments {

/// A few comments of the last days on the newest contents; most are not read yet.
[[nodiscard]] Status write(WriteContext &context, const QList<Uuid> &contents, QDate today);

} // namespace DemoComments

} // namespace Creator
