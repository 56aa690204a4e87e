#include "import/formats/formatlist.h"
#include "import/importformat.h"

#include <algorithm>
#include <array>

namespace Creator {

std::span<const ImportFormat *const> allFormats()
{
    static const std::array formats{
        &youTubeContentsFormat(),
        &youTubeChartFormat(),
        &youTubeChannelsFormat(),
        &youTubeTotalsFormat(),
        &youTubeByDateFormat(),
        &googleStatementFormat(),
        &stripeItemizedFormat(),
        &stripeBalanceHistoryFormat(),
        &stripePayoutsFormat(),
        &patreonEarningsFormat(),
        &patreonMembersFormat(),
        &payPalFormat(),
        &tikTokOverviewFormat(),
        &tikTokViewersFormat(),
        &tikTokFollowersFormat(),
        &tikTokContentFormat(),
        &xOverviewFormat(),
        &xContentFormat(),
        &twitchFormat(),
        &instagramContentFormat(),
        &facebookContentFormat(),
        &metaMetricFormat(),
        &adSenseReportFormat(),
        &adMobReportFormat(),
        &youTubeOwnerFormat(),
        &ecbRatesFormat(),
        &kofiFormat(),
        &bmcFormat(),
        &gumroadSalesFormat(),
        &gumroadPayoutFormat(),
        &ghostMembersFormat(),
        &payoneerFormat(),
        &wiseFormat(),
        &shopifyTransactionsFormat(),
        &shopifyPayoutsFormat(),
        &amazonAssociatesFormat(),
        &amazonRoyaltiesFormat(),
        &bandcampFormat(),
        &metaEarningsFormat(),
        &coupangFormat(),
        &ecosRatesFormat(),
        &krSettlementFormat(),
        &genericFormat(),
    };
    return formats;
}

const ImportFormat *findFormat(std::string_view id)
{
    const auto formats = allFormats();
    const auto it = std::find_if(formats.begin(), formats.end(),
                                 [&](const ImportFormat *format) { return format->id() == id; });
    return it == formats.end() ? nullptr : *it;
}

} // namespace Creator
