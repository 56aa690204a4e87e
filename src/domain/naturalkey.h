#pragma once

#include "core/uuid.h"

#include <QDate>

#include <string>
#include <string_view>

namespace Creator {

/// The ids of rows from outside: pure functions of what names them there, so that a file, a sync
/// and another machine find the same row. Texts are UTF-8.
namespace NaturalKey {

inline constexpr char separator = '\x1f';

/// Sets `key` to the beginning of a key of that table; the row's own name is to be appended.
void begin(std::string &key, std::string_view table, std::string_view platform,
           std::string_view account);

/// Where the row lies.
struct Place
{
    std::string_view platform;
    std::string_view account;
};

[[nodiscard]] Uuid earning(const Place &place, std::string_view externalId);
/// Of a row whose day is a part of its name: a daily estimate.
[[nodiscard]] Uuid dailyEarning(const Place &place, std::string_view externalId, QDate day);
[[nodiscard]] Uuid payout(const Place &place, std::string_view externalId);
[[nodiscard]] Uuid comment(const Place &place, std::string_view externalId);
/// Platforms number contents across all of their accounts.
[[nodiscard]] Uuid content(std::string_view platform, std::string_view externalId);
/// `externalId` is the content's; empty: the whole channel.
[[nodiscard]] Uuid metricOwner(const Place &place, std::string_view externalId);
[[nodiscard]] Uuid metricSeries(const Place &place, std::string_view externalId,
                                std::string_view metric, std::string_view span,
                                std::string_view dimensionValue);

} // namespace NaturalKey

} // namespace Creator
