#include "import/importfile.h"

#include "import/tablearchive.h"
#include "import/xlsxsheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

Accepted<DetectionWishes> detectionWishes(const ImportWishes &wishes, const QString &fileName)
{
    DetectionWishes detection;
    detection.fileName = wishes.originalName.isEmpty() ? fileName : wishes.originalName;
    detection.answers = Answers(wishes.answers);
    if (!wishes.format.isEmpty() && !wishes.format.endsWith(".zip"_L1)) {
        detection.format = findFormat(wishes.format.toStdString());
        if (!detection.format)
            return refuse(RefusalReason::UnknownFormat);
    }
    if (const auto delimiter = detection.answers.text(u"delimiter"))
        detection.delimiter = delimiterFromWord(*delimiter);
    return detection;
}

std::optional<TextEncoding> wishedEncoding(const ImportWishes &wishes)
{
    return encodingFromWord(wishes.answers.value(u"encoding"_s).toStdString());
}

QByteArray hashOf(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return device.seek(0) && hash.addData(&device) ? hash.result() : QByteArray();
}

} // namespace

Accepted<ImportFile> ImportFile::open(const QString &path, const ImportWishes &wishes,
                                      const ReadProgress &progress)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto detection = detectionWishes(wishes, fileName);
    if (!detection)
        return tl::unexpected(detection.error());
    Accepted<SourceText> source = SourceText::openFile(path, wishedEncoding(wishes));
    Accepted<ImportFile> file = refuse(RefusalReason::Vanished);
    if (source) {
        file = ofText(std::move(*source), *detection, progress);
    } else if (source.error().reason == RefusalReason::Zip) {
        QFile archive(path);
        if (archive.open(QIODevice::ReadOnly))
            file = ofZip(archive, *detection);
    } else {
        return tl::unexpected(source.error());
    }
    if (file)
        file->m_fileName = fileName;
    return file;
}

Accepted<ImportFile> ImportFile::fromBytes(const QByteArray &bytes, const ImportWishes &wishes)
{
    const auto detection = detectionWishes(wishes, wishes.originalName);
    if (!detection)
        return tl::unexpected(detection.error());
    Accepted<SourceText> source = SourceText::fromBytes(bytes, wishedEncoding(wishes));
    Accepted<ImportFile> file = refuse(RefusalReason::Zip);
    if (source) {
        file = ofText(std::move(*source), *detection, {});
    } else if (source.error().reason == RefusalReason::Zip) {
        QBuffer archive;
        archive.setData(bytes);
        if (archive.open(QIODevice::ReadOnly))
            file = ofZip(archive, *detection);
    } else {
        return tl::unexpected(source.error());
    }
    if (file)
        file->m_fileName = wishes.originalName;
    return file;
}

Accepted<ImportFile> ImportFile::ofText(SourceText source, const DetectionWishes &wishes,
                                        const ReadProgress &progress)
{
    ImportFile file;
    file.m_fileSize = source.fileSize();
    Accepted<ImportTable> table = ImportTable::open(std::move(source), wishes, progress);
    if (!table)
        return tl::unexpected(table.error());
    file.m_tables.push_back(std::move(*table));
    return file;
}

Accepted<ImportFile> ImportFile::ofArchive(QIODevice &archive, const DetectionWishes &wishes)
{
    ImportFile file;
    file.m_isArchive = true;
    file.m_fileSize = archive.size();
    Accepted<std::vector<ArchiveMember>> members = readTableArchive(archive);
    if (!members)
        return tl::unexpected(members.error());
    for (ArchiveMember &member : *members) {
        Accepted<ImportTable> table = ImportTable::open(std::move(member.text), wishes);
        if (!table || &table->format() == &genericFormat()) {
            file.m_warnings.append(
                QCoreApplication::translate("Import",
                                            "“%1” in the archive is no known table and was "
                                            "left out.")
                    .arg(member.name));
            continue;
        }
        table->setMemberName(member.name);
        file.m_tables.push_back(std::move(*table));
    }
    if (file.m_tables.empty())
        return refuse(RefusalReason::ArchiveWithoutTables);
    file.m_hash = hashOf(archive);
    if (file.m_hash.isEmpty())
        return refuse(RefusalReason::Vanished);
    return file;
}

Accepted<ImportFile> ImportFile::ofWorkbook(QIODevice &workbook, const DetectionWishes &wishes)
{
    const std::string wanted = wishes.answers.text(u"sheet").value_or(std::string());
    Accepted<XlsxTable> sheet = readWorkbook(workbook, QString::fromStdString(wanted));
    if (!sheet)
        return tl::unexpected(sheet.error());
    // Only a sheet of one column may hold lines that are written otherwise.
    DetectionWishes own = wishes;
    const std::string_view text = sheet->text.text();
    if (!own.delimiter && text.substr(0, text.find('\n')).find(',') != std::string_view::npos)
        own.delimiter = ',';
    Accepted<ImportFile> file = ofText(std::move(sheet->text), own, {});
    if (!file)
        return file;
    file->m_fileSize = workbook.size();
    file->m_hash = hashOf(workbook);
    if (file->m_hash.isEmpty())
        return refuse(RefusalReason::Vanished);
    if (!sheet->others.isEmpty())
        file->m_warnings.append(
            QCoreApplication::translate(
                "Import", "Only the sheet “%1” of the workbook is read; it has others: %2.")
                .arg(sheet->sheet, sheet->others.mid(0, 10).join(", "_L1)));
    return file;
}

Accepted<ImportFile> ImportFile::ofZip(QIODevice &zip, const DetectionWishes &wishes)
{
    return isOfficeDocument(zip) ? ofWorkbook(zip, wishes) : ofArchive(zip, wishes);
}

QByteArray ImportFile::sha256() const
{
    return m_hash.isEmpty() ? m_tables.front().source().sha256() : m_hash;
}

QString ImportFile::formatId() const
{
    const ImportFormat &first = m_tables.front().format();
    const std::string_view word = m_isArchive ? first.platform() : first.id();
    const QString id = QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    return m_isArchive ? id + ".zip"_L1 : id;
}

std::optional<Answers::Period> ImportFile::period() const
{
    const ImportTable &table = m_tables.front();
    if (table.format().platform() != "youtube")
        return std::nullopt;
    const auto answered = table.context().answers.period();
    return answered ? answered : table.context().namedPeriod;
}

QList<OpenQuestion> ImportFile::questions() const
{
    QList<OpenQuestion> all;
    for (const ImportTable &table : m_tables) {
        for (const OpenQuestion &question : table.questions()) {
            if (!all.contains(question))
                all.append(question);
        }
    }
    return all;
}

QStringList ImportFile::warnings() const
{
    QStringList all = m_warnings;
    for (const ImportTable &table : m_tables)
        all += table.warnings();
    return all;
}

} // namespace Creator
