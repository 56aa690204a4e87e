#include "import/refusal.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Entry
{
    RefusalReason reason;
    std::string_view word;
    const char *sentence;
};

// Indexed by the enum's order; a test compares both.
constexpr Entry entries[] = {
    { RefusalReason::Empty, "empty",
      QT_TRANSLATE_NOOP("Import", "The file is empty; download it again from the platform.") },
    { RefusalReason::Html, "html",
      QT_TRANSLATE_NOOP(
          "Import",
          "This is a web page, not a table: the sign-in had probably expired; sign in "
          "to the platform and download the CSV file again.") },
    { RefusalReason::Pdf, "pdf",
      QT_TRANSLATE_NOOP("Import",
                        "This is a PDF document; download the same report as a CSV file.") },
    { RefusalReason::Xlsx, "xlsx",
      QT_TRANSLATE_NOOP("Import",
                        "This is an Excel workbook; open it and save the sheet as CSV (UTF-8).") },
    { RefusalReason::Xls, "xls",
      QT_TRANSLATE_NOOP(
          "Import", "This is an old Excel workbook; open it and save the sheet as CSV (UTF-8).") },
    { RefusalReason::Zip, "zip",
      QT_TRANSLATE_NOOP("Import",
                        "This is an archive, not a table; unpack it and import the CSV "
                        "files that are in it.") },
    { RefusalReason::Gzip, "gzip",
      QT_TRANSLATE_NOOP("Import",
                        "This is a compressed file; unpack it and import the CSV file.") },
    { RefusalReason::Directory, "directory",
      QT_TRANSLATE_NOOP("Import", "This is a folder; choose the files in it instead.") },
    { RefusalReason::Missing, "missing", QT_TRANSLATE_NOOP("Import", "There is no such file.") },
    { RefusalReason::Unreadable, "unreadable",
      QT_TRANSLATE_NOOP("Import", "The file cannot be read; check its permissions.") },
    { RefusalReason::Vanished, "vanished",
      QT_TRANSLATE_NOOP("Import",
                        "The file vanished or changed while it was read; nothing was "
                        "imported, so try again.") },
    { RefusalReason::NoSpace, "no_space",
      QT_TRANSLATE_NOOP("Import",
                        "There is no room for the working copy of the file; free some disk "
                        "space and try again.") },
    { RefusalReason::LongRecord, "long_record",
      QT_TRANSLATE_NOOP("Import",
                        "One line of the file is longer than 16 MiB, so it is not a table "
                        "that a platform hands out; download it again.") },
    { RefusalReason::Binary, "binary",
      QT_TRANSLATE_NOOP("Import", "This is not a text table; download the report as a CSV file.") },
    { RefusalReason::BadEncoding, "bad_encoding",
      QT_TRANSLATE_NOOP("Import",
                        "The file cannot be read in the chosen encoding; choose another.") },
    { RefusalReason::NoTable, "no_table",
      QT_TRANSLATE_NOOP("Import",
                        "No table was found in the file; it should have a line with column "
                        "names and at least two columns.") },
    { RefusalReason::BadArchive, "bad_archive",
      QT_TRANSLATE_NOOP("Import", "The ZIP file is damaged; download it again.") },
    { RefusalReason::ArchiveTooBig, "archive_too_big",
      QT_TRANSLATE_NOOP("Import",
                        "The ZIP file unpacks to far more than a platform hands out; it was "
                        "not opened.") },
    { RefusalReason::ArchiveWithoutTables, "archive_without_tables",
      QT_TRANSLATE_NOOP("Import",
                        "The ZIP file holds no CSV table that is known; unpack it and choose "
                        "the files yourself.") },
    { RefusalReason::ArchiveEncrypted, "archive_encrypted",
      QT_TRANSLATE_NOOP("Import",
                        "The ZIP file has a password; unpack it and import the CSV files that are "
                        "in it.") },
    { RefusalReason::BadWorkbook, "bad_workbook",
      QT_TRANSLATE_NOOP("Import",
                        "The Excel workbook is damaged or holds no sheet; download it again, or "
                        "open it and save the sheet as CSV (UTF-8).") },
    { RefusalReason::WorkbookTooBig, "workbook_too_big",
      QT_TRANSLATE_NOOP("Import",
                        "The Excel workbook holds far more than a platform hands out; open it and "
                        "save the sheet as CSV (UTF-8).") },
    { RefusalReason::WorkbookEncrypted, "workbook_encrypted",
      QT_TRANSLATE_NOOP("Import",
                        "The Excel workbook has a password; save it without one and import it "
                        "again.") },
    { RefusalReason::SpendingAccount, "spending_account",
      QT_TRANSLATE_NOOP("Import",
                        "This is the statement of an account that pays Google, so it holds "
                        "no earnings; choose the AdSense payments account and download its "
                        "transactions.") },
    { RefusalReason::UnknownFormat, "unknown_format",
      QT_TRANSLATE_NOOP("Import", "There is no format of that name.") },
    { RefusalReason::WrongFormat, "wrong_format",
      QT_TRANSLATE_NOOP("Import", "The file does not have the columns of the chosen format.") },
    { RefusalReason::Cancelled, "cancelled",
      QT_TRANSLATE_NOOP("Import", "Reading was cancelled.") },
};

const Entry &entry(RefusalReason reason)
{
    return entries[static_cast<size_t>(reason)];
}

} // namespace

std::string_view word(RefusalReason reason)
{
    return entry(reason).word;
}

QJsonObject Refusal::toJson() const
{
    const std::string_view text = word(reason);
    return { { u"refuse"_s, true },
             { u"reason"_s, QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())) },
             { u"message"_s, message } };
}

Error Refusal::toError() const
{
    const bool cancelled = reason == RefusalReason::Cancelled;
    const bool onDisk = reason == RefusalReason::Unreadable || reason == RefusalReason::Vanished
        || reason == RefusalReason::Directory || reason == RefusalReason::Missing;
    if (cancelled)
        return { Error::Code::Cancelled, message };
    if (reason == RefusalReason::NoSpace)
        return { Error::Code::StorageFull, message };
    return { onDisk ? Error::Code::File : Error::Code::InvalidData, message };
}

tl::unexpected<Refusal> refuse(RefusalReason reason)
{
    return refuse(reason, QCoreApplication::translate("Import", entry(reason).sentence));
}

tl::unexpected<Refusal> refuse(RefusalReason reason, QString message)
{
    return tl::unexpected<Refusal>(Refusal{ reason, std::move(message) });
}

} // namespace Creator
