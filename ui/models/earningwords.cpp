#include "models/earningwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Creator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EarningWords", text);
}

} // namespace

QString sourceText(EarningSource source)
{
    switch (source) {
    case EarningSource::Ads:
        return tr("Ads");
    case EarningSource::Membership:
        return tr("Membership");
    case EarningSource::Sponsorship:
        return tr("Sponsorship");
    case EarningSource::Affiliate:
        return tr("Affiliate");
    case EarningSource::Merchandise:
        return tr("Merchandise");
    case EarningSource::Donation:
        return tr("Donation");
    case EarningSource::Licensing:
        return tr("Licensing");
    case EarningSource::Subscription:
        return tr("Subscription");
    case EarningSource::Course:
        return tr("Course");
    case EarningSource::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString statusText(EarningStatus status)
{
    switch (status) {
    case EarningStatus::Estimated:
        return tr("Estimated");
    case EarningStatus::Pending:
        return tr("Pending");
    case EarningStatus::Paid:
        return tr("Paid");
    case EarningStatus::Cancelled:
        return tr("Cancelled");
    case EarningStatus::Refunded:
        return tr("Refunded");
    case EarningStatus::Disputed:
        return tr("Disputed");
    }
    Q_UNREACHABLE();
}

QString kindText(EarningKind kind)
{
    switch (kind) {
    case EarningKind::Earning:
        return tr("Earning");
    case EarningKind::Refund:
        return tr("Refund");
    case EarningKind::Chargeback:
        return tr("Chargeback");
    case EarningKind::Fee:
        return tr("Fee");
    case EarningKind::TaxWithheld:
        return tr("Tax withheld");
    case EarningKind::Adjustment:
        return tr("Adjustment");
    }
    Q_UNREACHABLE();
}

QString payoutStatusText(PayoutStatus status)
{
    switch (status) {
    case PayoutStatus::Scheduled:
        return tr("Scheduled");
    case PayoutStatus::InTransit:
        return tr("On its way");
    case PayoutStatus::Paid:
        return tr("Paid out");
    case PayoutStatus::Failed:
        return tr("Failed");
    }
    Q_UNREACHABLE();
}

Tone toneOf(EarningStatus status)
{
    switch (status) {
    case EarningStatus::Estimated:
        return Tone::Neutral;
    case EarningStatus::Pending:
        return Tone::Warning;
    case EarningStatus::Paid:
        return Tone::Positive;
    case EarningStatus::Cancelled:
        return Tone::Neutral;
    case EarningStatus::Refunded:
        return Tone::Neutral;
    case EarningStatus::Disputed:
        return Tone::Negative;
    }
    Q_UNREACHABLE();
}

QString dayRangeText(QDate from, QDate to)
{
    return QLocale().language() == QLocale::Korean
        ? tr("%1 – %2").arg(shortDay(from, {}), shortDay(to, from))
        : tr("%1 – %2").arg(shortDay(from, to), shortDay(to, {}));
}

QString monthText(QDate month)
{
    const QLocale locale;
    const bool korean = locale.language() == QLocale::Korean;
    return locale.toString(month,
                           korean ? QStringLiteral("yyyy년 M월") : QStringLiteral("MMMM yyyy"));
}

} // namespace Creator
