#include "sync/ageladder.h"

namespace Creator::AgeLadder {

using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;
constexpr auto early = 5min;

struct Rung
{
    std::chrono::seconds under;
    std::chrono::seconds every;
};

constexpr Rung rungs[] = { { day, 1h }, { 7 * day, 6h }, { 30 * day, day }, { 90 * day, 7 * day } };

} // namespace

std::chrono::seconds interval(std::chrono::seconds age)
{
    for (const Rung &rung : rungs) {
        if (age < rung.under)
            return rung.every;
    }
    return 30 * day;
}

bool isDue(const AskableContent &content, const QDateTime &nowUtc)
{
    if (!content.askedAt.isValid())
        return true;
    const std::chrono::seconds passed(content.askedAt.secsTo(nowUtc));
    if (passed < -early)
        return true;
    const std::chrono::seconds age(
        content.publishedAt.isValid() ? content.publishedAt.secsTo(nowUtc) : 0);
    return passed + early >= interval(age);
}

} // namespace Creator::AgeLadder
