#pragma once

#include "core/clock.h"

namespace Creator::Test {

/// A clock that stands still until the test moves it. Begins on 15 March 2026, 12:00 UTC.
class FakeClock final : public Clock
{
public:
    QDateTime now = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);

    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    [[nodiscard]] QDate today() const override { return now.date(); }
};

} // namespace Creator::Test
