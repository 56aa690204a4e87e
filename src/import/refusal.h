#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>

#include <string_view>
#include <tl/expected.hpp>

namespace Creator {

/// Why a whole file is not read. Nothing of a refused file is imported.
enum class RefusalReason {
    Empty,
    Html,
    Pdf,
    Xlsx,
    Xls,
    Zip,
    Gzip,
    Directory,
    Missing,
    Unreadable,
    Vanished,
    NoSpace,
    LongRecord,
    Binary,
    BadEncoding,
    NoTable,
    BadArchive,
    ArchiveTooBig,
    ArchiveWithoutTables,
    ArchiveEncrypted,
    BadWorkbook,
    WorkbookTooBig,
    WorkbookEncrypted,
    SpendingAccount,
    UnknownFormat,
    WrongFormat,
    Cancelled,
};

/// The stable word of a reason, as `--json` prints it.
[[nodiscard]] std::string_view word(RefusalReason reason);

struct Refusal
{
    RefusalReason reason = RefusalReason::Unreadable;
    QString message; // one plain sentence for people: what it is, what to do instead

    /// {"refuse": true, "reason": "html", "message": "…"}
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] Error toError() const;
};

/// A value, or why the file is refused.
template <typename T>
using Accepted = tl::expected<T, Refusal>;

/// The refusal with the standard sentence of its reason.
[[nodiscard]] tl::unexpected<Refusal> refuse(RefusalReason reason);
[[nodiscard]] tl::unexpected<Refusal> refuse(RefusalReason reason, QString message);

} // namespace Creator
