#pragma once

#include "core/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace Creator {

/// The value of an operation, or the reason there is none. Never throws.
template <typename T>
using Result = tl::expected<T, Error>;

/// An operation that yields nothing but may fail.
using Status = Result<void>;

/// `return failure(Error::Code::File, tr("…"));` from any function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Code code, QString message)
{
    return tl::unexpected<Error>(Error{ code, std::move(message) });
}

/// Hands the reason of one Result on to another.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Creator
