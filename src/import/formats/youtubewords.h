#pragma once

#include "import/headerindex.h"

#include <string_view>
#include <vector>

namespace Creator {

/// A column of YouTube Studio whose cells are a metric.
struct YouTubeMetricColumn
{
    int column = -1;
    int metric = 0; // number in the catalogue
    enum class Cells { Number, Clock } cells = Cells::Number;
};

/// The columns of a Studio table, found by the words of its languages: English, Korean, German,
/// Japanese and, where seen, Vietnamese. FORMATS §1.1.
struct YouTubeColumns
{
    int content = -1;
    int title = -1;
    int published = -1;
    int duration = -1;
    int channel = -1;
    int channelTitle = -1;
    int day = -1;
    int revenue = -1;
    int partnerRevenue = -1;
    std::vector<YouTubeMetricColumn> metrics; // without duration and both revenues
    int unknown = 0; // named columns that are none of these
    bool distinctive = false; // one of the metrics is named as only Studio names it

    explicit YouTubeColumns(const HeaderIndex &header);

    [[nodiscard]] int metricCount() const;
};

/// "Total", "합계", "Gesamt" … at the front of the row with the sums.
[[nodiscard]] bool isYouTubeTotal(std::string_view label);

} // namespace Creator
