#include "domain/earning.h"

namespace Creator {

void settleDayPaid(Earning &earning, QDate today)
{
    switch (earning.status) {
    case EarningStatus::Paid:
        if (!earning.paidAt.isValid())
            earning.paidAt = today;
        return;
    case EarningStatus::Estimated:
    case EarningStatus::Pending:
        earning.paidAt = QDate();
        return;
    case EarningStatus::Cancelled:
    case EarningStatus::Refunded:
    case EarningStatus::Disputed:
        return; // the money may have been there
    }
    Q_UNREACHABLE();
}

} // namespace Creator
