#include "storage/synctally.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::array kinds{
    std::pair("contents", &SyncTally::contents), std::pair("comments", &SyncTally::comments),
    std::pair("metrics", &SyncTally::metrics),   std::pair("earnings", &SyncTally::earnings),
    std::pair("payouts", &SyncTally::payouts),   std::pair("rates", &SyncTally::rates),
};

} // namespace

SyncCounts &SyncCounts::operator+=(const SyncCounts &other)
{
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    return *this;
}

SyncTally &SyncTally::operator+=(const SyncTally &other)
{
    for (const auto &[name, member] : kinds)
        this->*member += other.*member;
    gone += other.gone;
    skipped += other.skipped;
    unread += other.unread;
    return *this;
}

qint64 SyncTally::written() const
{
    qint64 sum = gone;
    for (const auto &[name, member] : kinds)
        sum += (this->*member).written();
    return sum;
}

qint64 SyncTally::rows() const
{
    qint64 sum = 0;
    for (const auto &[name, member] : kinds)
        sum += (this->*member).written() + (this->*member).unchanged;
    return sum;
}

qint64 SyncTally::added() const
{
    qint64 sum = 0;
    for (const auto &[name, member] : kinds)
        sum += (this->*member).added;
    return sum;
}

QJsonObject SyncTally::toJson() const
{
    QJsonObject json;
    for (const auto &[name, member] : kinds) {
        const SyncCounts &counts = this->*member;
        if (counts == SyncCounts())
            continue;
        json.insert(QLatin1String(name),
                    QJsonObject{ { "added"_L1, counts.added },
                                 { "updated"_L1, counts.updated },
                                 { "unchanged"_L1, counts.unchanged } });
    }
    if (gone > 0)
        json.insert("gone"_L1, gone);
    if (skipped > 0)
        json.insert("skipped"_L1, skipped);
    return json;
}

} // namespace Creator
