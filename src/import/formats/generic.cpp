#include "import/formats/formatlist.h"
#include "import/formats/mappedreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// A table that nobody has mapped yet: its rows are counted, and the question says what it has.
class UnmappedReader final : public RecordReader
{
public:
    explicit UnmappedReader(const HeaderIndex &header)
        : m_header(header)
    {
    }

    void read(const CsvRecord &, ImportSink &) override { }

    QList<OpenQuestion> questions() const override
    {
        QStringList columns;
        for (int i = 0; i < m_header.columnCount(); ++i)
            columns.append(QString::fromStdString(m_header.title(i)));
        return { { u"mapping"_s, columns } };
    }

    void describe(QJsonObject &json) const override
    {
        QJsonArray columns;
        for (int i = 0; i < m_header.columnCount(); ++i)
            columns.append(QString::fromStdString(m_header.title(i)));
        json.insert(u"columns"_s, columns);
        json.insert(u"suggested_mapping"_s, ColumnMapping::suggestedFor(m_header).toJson());
    }

private:
    HeaderIndex m_header;
};

/// Any other table, by a mapping. FORMATS §14.2.
class GenericFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "generic.table"; }
    std::string_view platform() const override { return "generic"; }
    QString name() const override { return QCoreApplication::translate("Import", "Other table"); }
    int match(const FileContext &) const override { return 0; }

    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        const ColumnMapping mapping = ColumnMapping::fromAnswers(file.answers.values());
        if (mapping.isComplete())
            return std::make_unique<MappedReader>(file, mapping);
        return std::make_unique<UnmappedReader>(file.header);
    }
};

} // namespace

const ImportFormat &genericFormat()
{
    static const GenericFormat format;
    return format;
}

} // namespace Creator
