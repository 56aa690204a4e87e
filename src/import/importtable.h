#pragma once

#include "import/dialect.h"
#include "import/sourcetext.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace Creator {

enum class ReadControl { GoOn, Stop };
/// Told now and then how many bytes of the text are read; may end the reading.
using ReadProgress = std::function<ReadControl(qint64 done, qint64 total)>;

/// One table of a file: its text, how it is written, whose it is, and a reader that has surveyed
/// it. It can be read from front to end any number of times, and single records by their offset.
/// Use it from one thread at a time.
class ImportTable
{
public:
    /// Detects and surveys. Refuses what is no table, and a file with nothing to import in it.
    [[nodiscard]] static Accepted<ImportTable>
    open(SourceText source, const DetectionWishes &wishes, const ReadProgress &progress = {});

    ImportTable(ImportTable &&) noexcept;
    ImportTable &operator=(ImportTable &&) noexcept;
    ~ImportTable();

    [[nodiscard]] const SourceText &source() const { return m_source; }
    [[nodiscard]] const Dialect &dialect() const { return m_table.dialect; }
    [[nodiscard]] const FileContext &context() const { return m_table.context; }
    [[nodiscard]] const ImportFormat &format() const { return *m_table.format; }
    /// The member of an archive that the table comes from; empty otherwise.
    [[nodiscard]] const QString &memberName() const { return m_memberName; }
    void setMemberName(const QString &name) { m_memberName = name; }
    /// About how many records there are, from the size of the first ones; for progress and
    /// reserves.
    [[nodiscard]] qint64 estimatedRecords() const;

    /// Reads every record into `sink`.
    [[nodiscard]] Accepted<void> readAll(ImportSink &sink, const ReadProgress &progress = {});
    /// Reads the one record that begins at `offset`; nothing happens at the end of the text.
    void readAt(qint64 offset, qint64 number, ImportSink &sink);
    /// The record itself, for showing it and for keeping it verbatim.
    [[nodiscard]] bool recordAt(qint64 offset, qint64 number, CsvRecord &record);

    [[nodiscard]] QList<OpenQuestion> questions() const;
    /// Complete after readAll().
    [[nodiscard]] QStringList warnings() const;
    /// The keys that only this format has in the object that `import --json` prints.
    void describe(QJsonObject &json) const { m_reader->describe(json); }

private:
    ImportTable(SourceText source, DetectedTable table);

    [[nodiscard]] Accepted<void> survey(const ReadProgress &progress);
    void read(const CsvRecord &record, ImportSink &sink);

    SourceText m_source;
    DetectedTable m_table;
    std::unique_ptr<RecordReader> m_reader;
    QString m_memberName;
};

} // namespace Creator
