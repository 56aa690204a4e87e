#include "planning/overlap.h"

#include <algorithm>
#include <numeric>

namespace Creator {

QList<Lane> lanesOf(const QList<MinuteSpan> &spans)
{
    QList<qsizetype> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const MinuteSpan &first = spans.at(a);
        const MinuteSpan &second = spans.at(b);
        return first.begin != second.begin ? first.begin < second.begin : first.end > second.end;
    });

    QList<Lane> lanes(spans.size());
    QList<int> ends; // of each lane of the run that is being laid out
    QList<qsizetype> run;
    int runEnd = 0;
    const auto closeRun = [&] {
        for (const qsizetype member : run)
            lanes[member].lanes = static_cast<int>(ends.size());
        ends.clear();
        run.clear();
    };
    for (const qsizetype i : order) {
        const MinuteSpan &span = spans.at(i);
        if (span.begin >= runEnd)
            closeRun();
        auto free
            = std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= span.begin; });
        if (free == ends.end())
            free = ends.insert(ends.end(), 0);
        *free = span.end;
        lanes[i].lane = static_cast<int>(free - ends.begin());
        run.append(i);
        runEnd = std::max(runEnd, span.end);
    }
    closeRun();
    return lanes;
}

} // namespace Creator
