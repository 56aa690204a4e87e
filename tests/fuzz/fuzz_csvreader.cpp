#include "import/csvreader.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace Creator;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every byte is read once, cells lie where they should, and a record reads the same by its offset.
void readAll(std::string_view text, const CsvStyle &style)
{
    CsvReader reader(text, style);
    CsvRecord record;
    CsvRecord again;
    std::int64_t last = -1;
    std::int64_t number = 0;
    while (reader.next(record) == CsvReader::Read::Record) {
        require(record.number() == ++number);
        require(record.offset() > last && record.cellCount() > 0);
        last = record.offset();
        CsvReader second(text, reader.style());
        second.seek(record.offset(), number);
        require(second.next(again) == CsvReader::Read::Record);
        require(again.cellCount() == record.cellCount());
        for (int i = 0; i < record.cellCount(); ++i)
            require(again.rawCell(i) == record.rawCell(i));
    }
    require(reader.offset() == static_cast<std::int64_t>(text.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const char delimiter : { ',', ';' }) {
        CsvStyle style;
        style.delimiter = delimiter;
        readAll(text, style);
        style.wrapped = true;
        readAll(text, style);
    }
    return 0;
}
