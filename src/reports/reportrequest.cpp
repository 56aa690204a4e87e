#include "reports/reportrequest.h"

using namespace Qt::StringLiterals;

namespace Creator {

QString wordText(IncomeGrouping grouping)
{
    switch (grouping) {
    case IncomeGrouping::Month:
        return u"month"_s;
    case IncomeGrouping::Source:
        return u"source"_s;
    case IncomeGrouping::Platform:
        return u"platform"_s;
    case IncomeGrouping::Payer:
        return u"payer"_s;
    case IncomeGrouping::Content:
        return u"content"_s;
    case IncomeGrouping::Status:
        return u"status"_s;
    case IncomeGrouping::Currency:
        return u"currency"_s;
    }
    Q_UNREACHABLE();
}

QString wordText(ReportLayout layout)
{
    return layout == ReportLayout::Korean ? u"kr"_s : u"standard"_s;
}

std::optional<IncomeGrouping> groupingFromWord(QStringView word)
{
    for (const IncomeGrouping grouping :
         { IncomeGrouping::Month, IncomeGrouping::Source, IncomeGrouping::Platform,
           IncomeGrouping::Payer, IncomeGrouping::Content, IncomeGrouping::Status,
           IncomeGrouping::Currency }) {
        if (word == wordText(grouping))
            return grouping;
    }
    return std::nullopt;
}

std::optional<ReportLayout> layoutFromWord(QStringView word)
{
    for (const ReportLayout layout : { ReportLayout::Standard, ReportLayout::Korean }) {
        if (word == wordText(layout))
            return layout;
    }
    return std::nullopt;
}

} // namespace Creator
