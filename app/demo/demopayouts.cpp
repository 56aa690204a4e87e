#include "app/demo/demopayouts.h"

#include "storage/importwriter.h"

#include <string>

namespace Creator::DemoPayouts {

namespace {

constexpr int daysUnderWay = 3;
constexpr Micros wireFee = 3 * microsPerUnit;

qint64 dayOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

Status put(ImportWriter &writer, PayoutRecord record, const std::string &key)
{
    record.id = Uuid::v8(QByteArray("payout\x1f"
                                    "demo\x1f")
                         + QByteArray::fromStdString(key));
    return writer.insert(record);
}

} // namespace

Status write(ImportWriter &writer, ChannelId channel, const QList<DemoMonth> &months, QDate today)
{
    int number = 0;
    for (const DemoMonth &month : months) {
        ++number;
        if (month.payday > today)
            continue;
        const std::string reference = "PO-" + std::to_string(100'000 + number);
        PayoutRecord out;
        out.creator = channel.uuid();
        out.amount = month.amount;
        out.currency = month.currency;
        out.paidDay = dayOf(month.payday);
        out.platform = month.platform;
        out.externalId = reference;
        if (Status status = put(writer, out, reference); !status)
            return status;
        const QDate arrival = month.payday.addDays(daysUnderWay);
        // One got lost on its way half a year ago.
        const bool isLost = month.payday.daysTo(today) > 150 && month.payday.daysTo(today) < 182
            && std::string_view(month.platform) == "patreon";
        if (isLost || arrival > today)
            continue;
        const bool isNamed = number % 7 != 0;
        const std::string description = isNamed ? "Transfer " + reference : "Transfer";
        PayoutRecord in = out;
        in.direction = PayoutDirection::In;
        in.paidDay = dayOf(arrival);
        in.platform = "wise";
        in.externalId = {};
        in.description = description;
        if (number % 9 == 0)
            in.amount -= wireFee;
        if (Status status = put(writer, in, reference + " in"); !status)
            return status;
    }
    return {};
}

} // namespace Creator::DemoPayouts
