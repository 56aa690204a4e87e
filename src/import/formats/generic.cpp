#include "import/formats/formatlist.h"
#include "import/importformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

class UnmappedReader final : public RecordReader
{
public:
    void read(const CsvRecord &, ImportSink &) override { }
    QList<OpenQuestion> questions() const override { return { { u"mapping"_s, {} } }; }
};

class GenericFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "generic.table"; }
    std::string_view platform() const override { return {}; }
    QString name() const override { return QCoreApplication::translate("Import", "Other table"); }
    int match(const FileContext &) const override { return 0; }
    std::unique_ptr<RecordReader> open(const FileContext &) const override
    {
        return std::make_unique<UnmappedReader>();
    }
};

} // namespace

const ImportFormat &genericFormat()
{
    static const GenericFormat format;
    return format;
}

} // namespace Creator
