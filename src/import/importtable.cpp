#include "import/importtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Creator {

namespace {

constexpr qint64 reportEvery = 4 * 1024 * 1024;

/// Reports progress and gives read memory back, every few megabytes.
class Pace
{
public:
    Pace(const SourceText &source, const ReadProgress &progress)
        : m_source(source)
        , m_progress(progress)
        , m_next(reportEvery)
    {
    }

    [[nodiscard]] ReadControl at(qint64 offset)
    {
        if (offset < m_next)
            return ReadControl::GoOn;
        m_next = offset + reportEvery;
        m_source.releaseBefore(offset);
        const auto total = static_cast<qint64>(m_source.text().size());
        return m_progress ? m_progress(offset, total) : ReadControl::GoOn;
    }

private:
    const SourceText &m_source;
    const ReadProgress &m_progress;
    qint64 m_next;
};

} // namespace

ImportTable::ImportTable(SourceText source, DetectedTable table)
    : m_source(std::move(source))
    , m_table(std::move(table))
    , m_reader(m_table.format->open(m_table.context))
{
}

ImportTable::ImportTable(ImportTable &&) noexcept = default;
ImportTable &ImportTable::operator=(ImportTable &&) noexcept = default;
ImportTable::~ImportTable() = default;

Accepted<ImportTable> ImportTable::open(SourceText source, const DetectionWishes &wishes,
                                        const ReadProgress &progress)
{
    Accepted<DetectedTable> detected = detectTable(source.text(), wishes);
    if (!detected)
        return tl::unexpected(detected.error());
    ImportTable table(std::move(source), std::move(*detected));
    if (const auto surveyed = table.survey(progress); !surveyed)
        return tl::unexpected(surveyed.error());
    table.m_reader->finishSurvey();
    if (const auto reason = table.m_reader->refusal())
        return refuse(*reason);
    return table;
}

Accepted<void> ImportTable::survey(const ReadProgress &progress)
{
    CsvReader reader(m_source.text(), m_table.dialect.style);
    reader.seek(m_table.dialect.dataOffset, 1);
    Pace pace(m_source, progress);
    CsvRecord record;
    CsvReader::Read read = reader.next(record);
    for (; read == CsvReader::Read::Record; read = reader.next(record)) {
        if (!record.isBlank() && m_reader->survey(record) == RecordReader::Survey::Done)
            break;
        if (pace.at(reader.offset()) == ReadControl::Stop)
            return refuse(RefusalReason::Cancelled);
    }
    m_table.dialect.style = reader.style();
    if (read == CsvReader::Read::TooLong)
        return refuse(RefusalReason::LongRecord);
    return {};
}

Accepted<void> ImportTable::readAll(ImportSink &sink, const ReadProgress &progress)
{
    CsvReader reader(m_source.text(), m_table.dialect.style);
    reader.seek(m_table.dialect.dataOffset, 1);
    Pace pace(m_source, progress);
    CsvRecord record;
    CsvReader::Read result = reader.next(record);
    for (; result == CsvReader::Read::Record; result = reader.next(record)) {
        read(record, sink);
        if (pace.at(reader.offset()) == ReadControl::Stop)
            return refuse(RefusalReason::Cancelled);
    }
    m_table.dialect.style = reader.style();
    if (result == CsvReader::Read::TooLong)
        return refuse(RefusalReason::LongRecord);
    return {};
}

void ImportTable::readAt(qint64 offset, qint64 number, ImportSink &sink)
{
    CsvRecord record;
    if (recordAt(offset, number, record))
        read(record, sink);
}

bool ImportTable::recordAt(qint64 offset, qint64 number, CsvRecord &record)
{
    CsvReader reader(m_source.text(), m_table.dialect.style);
    reader.seek(offset, number);
    return reader.next(record) == CsvReader::Read::Record;
}

void ImportTable::read(const CsvRecord &record, ImportSink &sink)
{
    sink.beginRecord(record);
    if (record.isBlank())
        sink.skip(SkipReason::Blank);
    else
        m_reader->read(record, sink);
}

qint64 ImportTable::estimatedRecords() const
{
    CsvReader reader(m_source.text(), m_table.dialect.style);
    reader.seek(m_table.dialect.dataOffset, 1);
    CsvRecord record;
    qint64 records = 0;
    while (records < 100 && reader.next(record) == CsvReader::Read::Record)
        ++records;
    const qint64 sampled = reader.offset() - m_table.dialect.dataOffset;
    const auto rest = static_cast<qint64>(m_source.text().size()) - m_table.dialect.dataOffset;
    return records < 100 || sampled <= 0 ? records : rest * records / sampled;
}

QList<OpenQuestion> ImportTable::questions() const
{
    return m_reader->questions();
}

QStringList ImportTable::warnings() const
{
    QStringList all;
    if (m_source.truncatedUtf8()) {
        all.append(QCoreApplication::translate(
            "Import",
            "The file ends in the middle of a character, so the download was cut off; "
            "download it again."));
    }
    if (m_source.isGuessed()) {
        all.append(
            QCoreApplication::translate("Import",
                                        "The encoding of the file is a guess (%1); check that "
                                        "the names are readable.")
                .arg(QString::fromStdString(m_source.encodingName())));
    }
    if (m_table.dialect.style.lineModeFrom != std::numeric_limits<std::int64_t>::max()) {
        all.append(QCoreApplication::translate(
            "Import",
            "A quotation mark is never closed; from there on each line was read by itself."));
    }
    return all + m_reader->warnings();
}

} // namespace Creator
