#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace Creator::Test {

/// How long a thread did not answer at worst: a beat of one millisecond, in wall time and in
/// processor time of the thread itself (a busy machine lengthens the first alone).
class Heartbeat
{
public:
    struct Stall
    {
        double wallMs = 0;
        double ownMs = 0;
    };

    Heartbeat()
    {
        m_sinceBeat.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }

    /// The longest since it was last asked.
    [[nodiscard]] Stall take()
    {
        beat();
        return std::exchange(m_longest, {});
    }

private:
    static double threadMs()
    {
        timespec now;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double cpu = threadMs();
        m_longest.wallMs
            = std::max(m_longest.wallMs, static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_longest.ownMs = std::max(m_longest.ownMs, cpu - m_cpu);
        m_cpu = cpu;
        m_sinceBeat.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_cpu = threadMs();
    Stall m_longest;
};

} // namespace Creator::Test
