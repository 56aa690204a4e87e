#include "pages/imports/rejectedcsv.h"

#include "import/importfile.h"
#include "models/importwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Creator::RejectedCsv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RejectedCsv", text);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString cell(QString text)
{
    static constexpr QStringView risky = u"=+-@\t\r";
    const QString visible = QString(text).remove(QChar(0xFEFF)).trimmed();
    const bool runs = (!text.isEmpty() && risky.contains(text.front()))
        || (!visible.isEmpty() && risky.contains(visible.front()));
    text.replace(u'"', "\"\""_L1);
    return u'"' + (runs ? u"'"_s : QString()) + text + u'"';
}

/// Keeps what a file's reader refuses.
class RejectionSink final : public ImportSink
{
public:
    RejectionSink(QString member, QList<RejectedRow> &rows)
        : m_member(std::move(member))
        , m_rows(rows)
    {
    }

    void beginRecord(const CsvRecord &record) override { m_record = &record; }
    void earning(const EarningDraft &) override { }
    void payout(const PayoutDraft &) override { }
    void metrics(const MetricRow &) override { }
    void rate(const RateDraft &) override { }
    void member(MemberState) override { }
    void skip(SkipReason) override { }
    void reject(RejectReason reason, std::string_view column, std::string_view) override
    {
        m_rows.append({ m_member, m_record->number(), toText(word(reason)), toText(column),
                        toText(m_record->raw()) });
    }

private:
    const QString m_member;
    QList<RejectedRow> &m_rows;
    const CsvRecord *m_record = nullptr;
};

} // namespace

QByteArray bytes(const QList<RejectedRow> &rows)
{
    const bool ofArchive = std::any_of(
        rows.begin(), rows.end(), [](const RejectedRow &row) { return !row.member.isEmpty(); });
    QStringList head{ tr("Record"), tr("Reason"), tr("Column"), tr("Row as in the file") };
    if (ofArchive)
        head.prepend(tr("File"));
    QStringList cells;
    for (const QString &title : head)
        cells.append(cell(title));
    QByteArray out = "\xEF\xBB\xBF" + cells.join(u',').toUtf8() + "\r\n";
    for (const RejectedRow &row : rows) {
        cells = { QString::number(row.record), cell(rejectText(row.reason)), cell(row.column),
                  cell(row.raw) };
        if (ofArchive)
            cells.prepend(cell(row.member));
        out += cells.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

Result<QList<RejectedRow>> readFrom(const QString &path, const QMap<QString, QString> &answers)
{
    Accepted<ImportFile> file = ImportFile::open(path, { answers, {}, {} });
    if (!file)
        return failure(file.error().toError());
    QList<RejectedRow> rows;
    for (ImportTable &table : file->tables()) {
        RejectionSink sink(table.memberName(), rows);
        if (const Accepted<void> read = table.readAll(sink); !read)
            return failure(read.error().toError());
    }
    return rows;
}

Status save(const QList<RejectedRow> &rows, const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = bytes(rows);
    // commit() alone misses a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
        && file.commit())
        return {};
    return failure(
        Error::Code::File,
        tr("%1 could not be written: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
}

} // namespace Creator::RejectedCsv
