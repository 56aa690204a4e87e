#pragma once

#include "core/result.h"

#include <QFuture>

namespace Creator {

/// A future that is finished already.
template <typename T>
[[nodiscard]] QFuture<T> ready(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

/// `return failed<User>(Error::Code::Conflict, tr("…"));` from a function that returns
/// QFuture<Result<User>>.
template <typename T>
[[nodiscard]] QFuture<Result<T>> failed(Error error)
{
    return ready(Result<T>(failure(std::move(error))));
}

template <typename T>
[[nodiscard]] QFuture<Result<T>> failed(Error::Code code, QString message)
{
    return failed<T>(Error{ code, std::move(message) });
}

} // namespace Creator
