#pragma once

#include <QDate>
#include <QDateTime>

namespace Creator {

/// What time it is. Handed in, so that a test's today can be any day.
class Clock
{
public:
    virtual ~Clock();

    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// The calendar day in the person's time zone.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] QDate today() const override;
};

} // namespace Creator
