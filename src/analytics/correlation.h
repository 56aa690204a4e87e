#pragma once

#include <QList>
#include <QPair>

#include <optional>

namespace Creator {

/// How far two columns of figures go together.
///
/// Says nothing about what causes what, and nothing at all where there is too little to say it of.
struct Correlation
{
    static constexpr qsizetype fewestPairs = 8;

    enum class State {
        Known,
        TooFew, // fewer pairs than fewestPairs
        Constant, // one of both never changes: no figure exists
    };

    State state = State::TooFew;
    qsizetype pairs = 0; // the size of the sample
    double r = 0; // −1 … 1, Pearson's; 0 unless Known

    [[nodiscard]] static Correlation of(const QList<QPair<double, double>> &pairs);
};

} // namespace Creator
