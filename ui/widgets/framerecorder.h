#pragma once

#include <QElapsedTimer>
#include <QList>

namespace Creator {

/// How long the frames of a widget took: the work of its input events and the painting that follows
/// them. Asked by benchmarks; a widget without a recorder measures nothing.
class FrameRecorder final
{
public:
    /// Measures as long as it lives. Without a recorder it does nothing.
    class Piece final
    {
    public:
        enum class Kind { Work, Paint };

        Piece(FrameRecorder *recorder, Kind kind);
        ~Piece();
        Q_DISABLE_COPY_MOVE(Piece)

    private:
        FrameRecorder *m_recorder;
        Kind m_kind;
        QElapsedTimer m_timer;
    };

    void clear();
    /// One for each painting, in order, in nanoseconds.
    [[nodiscard]] const QList<qint64> &frames() const { return m_frames; }
    /// The frame that `share` (0 … 1) of all frames do not exceed, in milliseconds; 0 for none.
    [[nodiscard]] double percentile(double share) const;

private:
    void add(qint64 nanoseconds, Piece::Kind kind);

    QList<qint64> m_frames;
    qint64 m_open = 0;
};

} // namespace Creator
