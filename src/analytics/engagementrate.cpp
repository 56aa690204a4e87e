#include "analytics/accountranges.h"
#include "core/int128.h"

namespace Creator {

namespace {

using Name = MetricFigures::Name;

constexpr std::string_view bases[] = { "views", "reach", "impressions" };
constexpr std::string_view actions[] = { "likes",   "comments", "shares",    "saves",    "reposts",
                                         "replies", "quotes",   "bookmarks", "reactions" };

struct Part
{
    Micros actions = 0;
    Micros base = 0;
    bool hasActions = false;
    bool hasBase = false;
};

struct Parts
{
    Part now;
    Part before;
};

void addActions(Part &part, const std::optional<Micros> &sum)
{
    part.actions += sum.value_or(0);
    part.hasActions = part.hasActions || sum.has_value();
}

void setBase(Part &part, const std::optional<Micros> &sum)
{
    part.base = sum.value_or(0);
    part.hasBase = sum.has_value();
}

std::optional<Micros> rateOf(const QList<Part> &parts)
{
    Micros done = 0;
    Micros base = 0;
    for (const Part &part : parts) {
        if (!part.hasActions || !part.hasBase)
            continue;
        done += part.actions;
        base += part.base;
    }
    if (base <= 0)
        return std::nullopt;
    return static_cast<Micros>(Int128(done) * microsPerUnit / base);
}

Status addActions(Connection &connection, const FigureRange &range, QMap<QString, Parts> &parts)
{
    for (const std::string_view action : actions) {
        const Name names[] = { { action } };
        const auto accounts = readRanges(connection, names, range);
        if (!accounts)
            return failure(accounts.error());
        for (auto it = accounts->cbegin(); it != accounts->cend(); ++it) {
            addActions(parts[it.key()].now, it->sum());
            addActions(parts[it.key()].before, it->sumBefore());
        }
    }
    return {};
}

/// Both ranges of an account are measured by the same.
Status addBases(Connection &connection, const FigureRange &range, QMap<QString, Parts> &parts)
{
    for (const std::string_view base : bases) {
        const Name names[] = { { base } };
        const auto accounts = readRanges(connection, names, range);
        if (!accounts)
            return failure(accounts.error());
        for (auto it = accounts->cbegin(); it != accounts->cend(); ++it) {
            Parts &account = parts[it.key()];
            if (account.now.hasBase || it->sum().value_or(0) <= 0)
                continue;
            setBase(account.now, it->sum());
            setBase(account.before, it->sumBefore());
        }
    }
    return {};
}

} // namespace

Result<MetricFigure> MetricFigures::engagement(Connection &connection, const FigureRange &range)
{
    QMap<QString, Parts> parts;
    if (Status status = addActions(connection, range, parts); !status)
        return failure(status.error());
    MetricFigure figure;
    figure.state
        = parts.isEmpty() ? MetricFigure::State::NotOffered : MetricFigure::State::NotFetched;
    if (Status status = addBases(connection, range, parts); !status)
        return failure(status.error());
    QList<Part> now;
    QList<Part> before;
    for (const Parts &account : std::as_const(parts)) {
        now.append(account.now);
        before.append(account.before);
    }
    figure.value = rateOf(now);
    if (!figure.value)
        return figure;
    figure.state = MetricFigure::State::Known;
    figure.now = figure.value;
    figure.before = rateOf(before);
    return figure;
}

} // namespace Creator
