#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Creator::Test {

/// How long a thread did not answer at worst, by a beat of one millisecond: in wall time, and in
/// wall time without what it waited for a processor, as the machines of tests are shared. To sleep,
/// to wait for a lock or for a disk counts in both.
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
    /// What the thread was ready to run but did not.
    static double queuedMs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat")); // running, waiting, turns
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QList<QByteArray> numbers = file.readAll().split(' ');
        return numbers.size() < 3 ? 0 : static_cast<double>(numbers[1].toLongLong()) / 1e6;
    }

    void beat()
    {
        const double wall = static_cast<double>(m_sinceBeat.nsecsElapsed()) / 1e6;
        const double queued = queuedMs();
        m_longest.wallMs = std::max(m_longest.wallMs, wall);
        m_longest.ownMs = std::max(m_longest.ownMs, wall - (queued - m_queued));
        m_queued = queued;
        m_sinceBeat.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_queued = queuedMs();
    Stall m_longest;
};

} // namespace Creator::Test
