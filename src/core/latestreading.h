#pragma once

namespace Creator {

/// Keeps count of readings that replace what is shown, so that an old answer never covers a newer
/// change.
///
/// A reading sees the file as it was when it began. Only the answer of the latest one is of use,
/// and even that one only if nothing was changed meanwhile: else the question is asked again.
class LatestReading
{
public:
    enum class Answer {
        Current,
        Overtaken, // a newer reading is under way: drop it
        Stale, // something changed since it began: ask again
    };

    /// The number of a reading that begins now.
    [[nodiscard]] int begin()
    {
        m_isUnderWay = true;
        m_isStale = false;
        return ++m_latest;
    }
    /// What is shown was changed by something else than a reading.
    void noteChange()
    {
        if (m_isUnderWay)
            m_isStale = true;
    }
    /// What the answer of that reading is worth; to be asked once per reading.
    [[nodiscard]] Answer end(int reading)
    {
        if (reading != m_latest)
            return Answer::Overtaken;
        m_isUnderWay = false;
        return m_isStale ? Answer::Stale : Answer::Current;
    }

private:
    int m_latest = 0;
    bool m_isUnderWay = false;
    bool m_isStale = false;
};

} // namespace Creator
