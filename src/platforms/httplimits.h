#pragma once

#include <QtGlobal>

#include <chrono>

namespace Creator {

/// What one question to a server may cost.
struct HttpLimits
{
    std::chrono::milliseconds idle = std::chrono::seconds(30); // without a byte in either direction
    std::chrono::milliseconds deadline = std::chrono::seconds(120); // all in all, with redirects
    qint64 maxBytes = 32LL * 1024 * 1024; // of the body, decoded
    int maxRedirects = 5;
};

} // namespace Creator
