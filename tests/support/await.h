#pragma once

#include <QFuture>
#include <QTest>

namespace Creator::Test {

/// Runs the event loop until the future is finished, and gives its result. A future that does not
/// finish in ten seconds ends the test program with a message.
template <typename T>
[[nodiscard]] T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
        qFatal("a future did not finish");
    if (future.resultCount() == 0)
        qFatal("a future finished without a result");
    return future.result();
}

} // namespace Creator::Test
