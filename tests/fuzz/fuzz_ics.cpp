#include "import/icscontents.h"
#include "import/icsreader.h"

#include <cstdint>
#include <cstdlib>

using namespace Creator;

namespace {

// A low first byte puts the rest inside of an event, so that the changes reach what reads it.
QByteArray inputFor(const std::uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (size == 0 || data[0] >= 8)
        return bytes;
    const QByteArray name = data[0] < 6 ? "VEVENT" : "VTIMEZONE";
    return "BEGIN:VCALENDAR\nBEGIN:" + name + "\nUID:1\nTZID:x\nDTSTART:20261122T093000\n"
        + bytes.mid(1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    static const IcsWishes wishes{ QTimeZone("Asia/Seoul"),
                                   QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
                                   QDateTime(QDate(2027, 6, 1), QTime(0, 0), Qt::UTC) };
    const auto reading = readIcs(inputFor(data, size), wishes);
    if (!reading)
        return reading.error().message.isEmpty() ? std::abort(), 0 : 0;
    for (const IcsItem &item : reading->items) {
        const Content content = contentFrom(item, UserId());
        if (content.id.isNull() || content.title.isEmpty())
            std::abort();
        if (item.kind == IcsItem::Kind::Event && !item.start.isValid())
            std::abort();
    }
    return 0;
}
