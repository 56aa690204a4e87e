#pragma once

#include "core/result.h"
#include "storage/earningfilter.h"

#include <string>

namespace Creator {

/// What `earnings` is filtered by; words as typed, empty: not given.
struct EarningWishes
{
    std::string from;
    std::string to;
    std::string source;
    std::string status;
    std::string currency;

    /// A sentence in place of the filter where a word is unknown.
    [[nodiscard]] Result<EarningFilter> filter() const;
};

} // namespace Creator
