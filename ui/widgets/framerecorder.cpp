#include "widgets/framerecorder.h"

#include <algorithm>
#include <cmath>

namespace Creator {

FrameRecorder::Piece::Piece(FrameRecorder *recorder, Kind kind)
    : m_recorder(recorder)
    , m_kind(kind)
{
    if (m_recorder)
        m_timer.start();
}

FrameRecorder::Piece::~Piece()
{
    if (m_recorder)
        m_recorder->add(m_timer.nsecsElapsed(), m_kind);
}

void FrameRecorder::clear()
{
    m_frames.clear();
    m_open = 0;
}

double FrameRecorder::percentile(double share) const
{
    if (m_frames.isEmpty())
        return 0;
    QList<qint64> sorted = m_frames;
    std::sort(sorted.begin(), sorted.end());
    const auto last = sorted.size() - 1;
    const auto place
        = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size()))) - 1;
    return static_cast<double>(sorted.at(std::clamp<qsizetype>(place, 0, last))) / 1e6;
}

void FrameRecorder::add(qint64 nanoseconds, Piece::Kind kind)
{
    m_open += nanoseconds;
    if (kind == Piece::Kind::Work)
        return;
    m_frames.append(m_open);
    m_open = 0;
}

} // namespace Creator
