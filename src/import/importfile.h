#pragma once

#include "import/importtable.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace Creator {

/// What a person or the command line says about a file beforehand.
struct ImportWishes
{
    QMap<QString, QString>
        answers; // `--set key=value`; `encoding` and `delimiter` are read here too
    QString format; // the id of a format; empty: find it
    QString originalName; // the name the platform gave, if the file is called otherwise
};

/// A file opened for import: one table, a sheet of a workbook, or the tables of an archive that are
/// known.
class ImportFile
{
public:
    [[nodiscard]] static Accepted<ImportFile> open(const QString &path, const ImportWishes &wishes,
                                                   const ReadProgress &progress = {});
    [[nodiscard]] static Accepted<ImportFile> fromBytes(const QByteArray &bytes,
                                                        const ImportWishes &wishes);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }
    /// Of the file as it is on disk; waits while it is being computed.
    [[nodiscard]] QByteArray sha256() const;
    [[nodiscard]] bool isArchive() const { return m_isArchive; }
    /// "stripe.itemized"; of an archive "youtube.zip".
    [[nodiscard]] QString formatId() const;
    /// At least one; in the order of the archive.
    [[nodiscard]] std::vector<ImportTable> &tables() { return m_tables; }
    [[nodiscard]] const std::vector<ImportTable> &tables() const { return m_tables; }
    /// The stretch of time that the file is about, where its name or an answer says so.
    [[nodiscard]] std::optional<Answers::Period> period() const;

    /// Of all tables, each once.
    [[nodiscard]] QList<OpenQuestion> questions() const;
    [[nodiscard]] QStringList warnings() const;

private:
    ImportFile() = default;

    [[nodiscard]] static Accepted<ImportFile>
    ofText(SourceText source, const DetectionWishes &wishes, const ReadProgress &progress);
    /// A ZIP: tables, or a workbook.
    [[nodiscard]] static Accepted<ImportFile> ofZip(QIODevice &zip, const DetectionWishes &wishes);
    [[nodiscard]] static Accepted<ImportFile> ofArchive(QIODevice &archive,
                                                        const DetectionWishes &wishes);
    [[nodiscard]] static Accepted<ImportFile> ofWorkbook(QIODevice &workbook,
                                                         const DetectionWishes &wishes);

    QString m_fileName;
    qint64 m_fileSize = 0;
    QByteArray m_hash; // of an archive or workbook
    bool m_isArchive = false;
    std::vector<ImportTable> m_tables;
    QStringList m_warnings; // of the archive or workbook
};

} // namespace Creator
