#pragma once

#include <QByteArray>

#include <cstdio>
#include <ctime>

namespace Creator::Bench {

/// Prints "<name> <ms since START_NS>".
inline void printSinceStart(const char *name)
{
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    const double start = qgetenv("START_NS").toDouble();
    const double ms
        = (static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec) - start) / 1e6;
    std::printf("%s %.1f\n", name, ms);
    std::fflush(stdout);
}

} // namespace Creator::Bench
