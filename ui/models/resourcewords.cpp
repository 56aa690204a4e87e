#include "models/resourcewords.h"

#include "models/earningwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text, const char *remark = nullptr, int n = -1)
{
    return QCoreApplication::translate("ResourceWords", text, remark, n);
}

} // namespace

QString typeText(ResourceType type)
{
    switch (type) {
    case ResourceType::Audio:
        return tr("Sound");
    case ResourceType::Image:
        return tr("Image");
    case ResourceType::Video:
        return tr("Video");
    case ResourceType::Font:
        return tr("Font");
    case ResourceType::Template:
        return tr("Template");
    case ResourceType::Document:
        return tr("Document");
    case ResourceType::Link:
        return tr("Link");
    case ResourceType::Other:
        return tr("Other");
    }
    Q_UNREACHABLE();
}

QString licenceText(LicenceType type)
{
    switch (type) {
    case LicenceType::Owned:
        return tr("Own work");
    case LicenceType::Cc0:
        return u"CC0"_s;
    case LicenceType::CcBy:
        return u"CC BY"_s;
    case LicenceType::CcBySa:
        return u"CC BY-SA"_s;
    case LicenceType::CcByNc:
        return u"CC BY-NC"_s;
    case LicenceType::RoyaltyFree:
        return tr("Royalty-free");
    case LicenceType::RightsManaged:
        return tr("Rights-managed");
    case LicenceType::Subscription:
        return tr("By subscription");
    case LicenceType::Editorial:
        return tr("Editorial only");
    case LicenceType::Unknown:
        return tr("Unknown licence");
    }
    Q_UNREACHABLE();
}

QString licenceHint(LicenceType type)
{
    switch (type) {
    case LicenceType::Owned:
        return tr("Yours: use it as you like.");
    case LicenceType::Cc0:
        return tr("Given up to everybody: use it as you like.");
    case LicenceType::CcBy:
        return tr("Name the author wherever you use it.");
    case LicenceType::CcBySa:
        return tr("Name the author, and share your work under the same licence.");
    case LicenceType::CcByNc:
        return tr("Name the author, and do not earn with it.");
    case LicenceType::RoyaltyFree:
        return tr("Paid once; the shop's conditions hold.");
    case LicenceType::RightsManaged:
        return tr("For the use, time and place that were paid for.");
    case LicenceType::Subscription:
        return tr("For as long as the subscription runs.");
    case LicenceType::Editorial:
        return tr("For news and comment, not for advertising.");
    case LicenceType::Unknown:
        return tr("Find out before you publish it.");
    }
    Q_UNREACHABLE();
}

Tone toneOf(LicenceType type)
{
    switch (type) {
    case LicenceType::Owned:
    case LicenceType::Cc0:
    case LicenceType::RoyaltyFree:
        return Tone::Positive;
    case LicenceType::CcBy:
    case LicenceType::CcBySa:
    case LicenceType::RightsManaged:
    case LicenceType::Subscription:
        return Tone::Info;
    case LicenceType::CcByNc:
    case LicenceType::Editorial:
        return Tone::Warning;
    case LicenceType::Unknown:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QString commercialText(Licence::Commercial commercial)
{
    switch (commercial) {
    case Licence::Commercial::Unknown:
        return tr("Not said");
    case Licence::Commercial::Allowed:
        return tr("Allowed");
    case Licence::Commercial::Forbidden:
        return tr("Forbidden");
    }
    Q_UNREACHABLE();
}

QString endText(QDate end, QDate today)
{
    if (!end.isValid())
        return {};
    const auto days = static_cast<int>(today.daysTo(end));
    if (days < 0)
        return tr("Ended %Ln day(s) ago", nullptr, -days);
    if (days == 0)
        return tr("Ends today");
    return days <= endingSoonDays ? tr("%Ln day(s) left", nullptr, days) : shortDay(end, today);
}

std::optional<Tone> endTone(QDate end, QDate today)
{
    if (!end.isValid())
        return std::nullopt;
    const qint64 days = today.daysTo(end);
    if (days < 0)
        return Tone::Negative;
    return days <= endingSoonDays ? std::optional(Tone::Warning) : std::nullopt;
}

QString lengthText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    const qint64 minutes = seconds / 60;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    if (minutes < 60)
        return u"%1:%2"_s.arg(minutes).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(minutes / 60).arg(two(minutes % 60), two(seconds % 60));
}

QString measureText(const Resource &resource)
{
    const QLocale locale;
    if (!resource.pixels.isEmpty()) {
        return u"%1 × %2"_s.arg(locale.toString(resource.pixels.width()),
                                locale.toString(resource.pixels.height()));
    }
    if (resource.durationMs > 0)
        return lengthText(resource.durationMs);
    return resource.fileSize > 0
        ? locale.formattedDataSize(resource.fileSize, 1, QLocale::DataSizeSIFormat)
        : QString();
}

} // namespace Creator
