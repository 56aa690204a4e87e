#pragma once

namespace Creator {

class ImportFormat;

// Each defined in its own file of this folder; registry.cpp puts them in order.
[[nodiscard]] const ImportFormat &youTubeContentsFormat();
[[nodiscard]] const ImportFormat &youTubeChartFormat();
[[nodiscard]] const ImportFormat &youTubeChannelsFormat();
[[nodiscard]] const ImportFormat &youTubeTotalsFormat();
[[nodiscard]] const ImportFormat &youTubeByDateFormat();
[[nodiscard]] const ImportFormat &googleStatementFormat();
[[nodiscard]] const ImportFormat &stripeItemizedFormat();
[[nodiscard]] const ImportFormat &stripeBalanceHistoryFormat();
[[nodiscard]] const ImportFormat &stripePayoutsFormat();
[[nodiscard]] const ImportFormat &patreonEarningsFormat();
[[nodiscard]] const ImportFormat &patreonMembersFormat();
[[nodiscard]] const ImportFormat &payPalFormat();
[[nodiscard]] const ImportFormat &tikTokOverviewFormat();
[[nodiscard]] const ImportFormat &tikTokViewersFormat();
[[nodiscard]] const ImportFormat &tikTokFollowersFormat();
[[nodiscard]] const ImportFormat &tikTokContentFormat();
[[nodiscard]] const ImportFormat &xOverviewFormat();
[[nodiscard]] const ImportFormat &xContentFormat();
[[nodiscard]] const ImportFormat &twitchFormat();
[[nodiscard]] const ImportFormat &instagramContentFormat();
[[nodiscard]] const ImportFormat &facebookContentFormat();
[[nodiscard]] const ImportFormat &metaMetricFormat();
[[nodiscard]] const ImportFormat &adSenseReportFormat();
[[nodiscard]] const ImportFormat &adMobReportFormat();
[[nodiscard]] const ImportFormat &youTubeOwnerFormat();
[[nodiscard]] const ImportFormat &ecbRatesFormat();
[[nodiscard]] const ImportFormat &kofiFormat();
[[nodiscard]] const ImportFormat &bmcFormat();
[[nodiscard]] const ImportFormat &gumroadSalesFormat();
[[nodiscard]] const ImportFormat &gumroadPayoutFormat();
[[nodiscard]] const ImportFormat &ghostMembersFormat();
[[nodiscard]] const ImportFormat &payoneerFormat();
[[nodiscard]] const ImportFormat &wiseFormat();
[[nodiscard]] const ImportFormat &shopifyTransactionsFormat();
[[nodiscard]] const ImportFormat &shopifyPayoutsFormat();
[[nodiscard]] const ImportFormat &amazonAssociatesFormat();
[[nodiscard]] const ImportFormat &amazonRoyaltiesFormat();
[[nodiscard]] const ImportFormat &bandcampFormat();
[[nodiscard]] const ImportFormat &metaEarningsFormat();
[[nodiscard]] const ImportFormat &coupangFormat();
[[nodiscard]] const ImportFormat &ecosRatesFormat();
[[nodiscard]] const ImportFormat &krSettlementFormat();

} // namespace Creator
