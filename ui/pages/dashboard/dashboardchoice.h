#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Creator {

/// What the dashboard can show. The order is the one it has at first.
enum class DashboardCard {
    Views,
    WatchTime,
    Followers,
    Engagement,
    Income,
    Owed,
    Trend,
    ComingUp,
    TopContents,
    Waiting,
    Payouts,
    Licences,
    Data,
};
inline constexpr std::array allDashboardCards{
    DashboardCard::Views,      DashboardCard::WatchTime, DashboardCard::Followers,
    DashboardCard::Engagement, DashboardCard::Income,    DashboardCard::Owed,
    DashboardCard::Trend,      DashboardCard::ComingUp,  DashboardCard::TopContents,
    DashboardCard::Waiting,    DashboardCard::Payouts,   DashboardCard::Licences,
    DashboardCard::Data
};

/// As it is remembered: "views", "comingUp".
[[nodiscard]] QString word(DashboardCard card);
/// One number in the first row.
[[nodiscard]] bool isFigure(DashboardCard card);
/// As wide as two of the others.
[[nodiscard]] bool isWide(DashboardCard card);

/// What the person wants to see on the dashboard.
struct DashboardChoice
{
    QList<DashboardCard> cards{ allDashboardCards.begin(), allDashboardCards.end() }; // in order
    QList<DashboardCard> hidden; // of `cards`
    int days = 28; // 28, 90 or 365
    QString metric; // of the trend; empty: the first
    std::optional<ChannelId> channel;

    [[nodiscard]] QList<DashboardCard> shown() const;

    [[nodiscard]] QByteArray toBytes() const;
    /// Whatever is damaged or unknown is as at first; cards that are new stand at the end.
    [[nodiscard]] static DashboardChoice fromBytes(const QByteArray &bytes);

    friend bool operator==(const DashboardChoice &, const DashboardChoice &) = default;
};

/// Where a card lies in a grid.
struct CardPlace
{
    DashboardCard card = DashboardCard::Trend;
    int row = 0;
    int column = 0;
    int span = 1;

    friend bool operator==(const CardPlace &, const CardPlace &) = default;
};

/// Lays cards into rows in their order; the last of a row reaches its end.
[[nodiscard]] QList<CardPlace> placed(const QList<DashboardCard> &cards, int columns);

} // namespace Creator
