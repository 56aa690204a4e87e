#include "import/fileanalysis.h"

#include "import/summarysink.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray keysOf(const QList<OpenQuestion> &questions)
{
    QJsonArray keys;
    for (const OpenQuestion &question : questions)
        keys.append(question.key);
    return keys;
}

QJsonObject tableJson(const ImportTable &table, const ImportSummary &summary)
{
    const Dialect &dialect = table.dialect();
    QJsonObject json{
        { u"format"_s, toText(table.format().id()) },
        { u"encoding"_s, QString::fromStdString(table.source().encodingName()) },
        { u"delimiter"_s, toText(delimiterWord(dialect.style.delimiter)) },
        { u"newline"_s, toText(word(dialect.newline)) },
        { u"preamble_records"_s, dialect.preambleRecords },
    };
    summary.writeTo(json);
    table.describe(json);
    return json;
}

void insertPeriod(QJsonObject &json, const ImportFile &file)
{
    const auto period = file.period();
    if (!period)
        return;
    json.insert(u"period"_s,
                QJsonObject{ { u"from"_s, isoText(period->from) },
                             { u"to_exclusive"_s, isoText(period->to + 1) } });
}

} // namespace

namespace {

Accepted<FileAnalysis> analyse(ImportFile &file, const TableReading &reading,
                               SummarySink::Duplicates duplicates)
{
    FileAnalysis analysis;
    QJsonArray files;
    QJsonArray members;
    for (ImportTable &table : file.tables()) {
        SummarySink sink(table.estimatedRecords(), duplicates);
        if (const Accepted<void> read = reading(table, sink); !read)
            return tl::unexpected(read.error());
        const ImportSummary &summary = sink.summary();
        QJsonObject json = tableJson(table, summary);
        if (!file.isArchive()) {
            analysis.summary = summary;
            analysis.json = json;
            continue;
        }
        analysis.summary.add(summary);
        json.insert(u"member"_s, table.memberName());
        members.append(table.memberName());
        files.append(json);
    }
    if (file.isArchive()) {
        analysis.json.insert(u"format"_s, file.formatId());
        analysis.json.insert(u"members"_s, members);
        analysis.summary.writeSumsTo(analysis.json);
        analysis.json.insert(u"files"_s, files);
    }
    analysis.questions = file.questions();
    analysis.warnings = file.warnings();
    analysis.json.insert(u"file"_s, file.fileName());
    insertPeriod(analysis.json, file);
    if (!analysis.questions.isEmpty())
        analysis.json.insert(u"needs_user"_s, keysOf(analysis.questions));
    analysis.json.insert(u"warnings"_s, QJsonArray::fromStringList(analysis.warnings));
    return analysis;
}

} // namespace

Accepted<FileAnalysis> analyse(ImportFile &file, const ReadProgress &progress)
{
    const auto reading = [&](ImportTable &table, SummarySink &sums) {
        return table.readAll(sums, progress);
    };
    return analyse(file, reading, SummarySink::Duplicates::Counted);
}

Accepted<FileAnalysis> analyse(ImportFile &file, const TableReading &reading)
{
    return analyse(file, reading, SummarySink::Duplicates::DecidedBefore);
}

Accepted<FileAnalysis> analyseFile(const QString &path, const ImportWishes &wishes,
                                   const ReadProgress &progress)
{
    Accepted<ImportFile> file = ImportFile::open(path, wishes, progress);
    if (!file)
        return tl::unexpected(file.error());
    return analyse(*file, progress);
}

Accepted<FileAnalysis> analyseBytes(const QByteArray &bytes, const ImportWishes &wishes)
{
    Accepted<ImportFile> file = ImportFile::fromBytes(bytes, wishes);
    if (!file)
        return tl::unexpected(file.error());
    return analyse(*file);
}

} // namespace Creator
