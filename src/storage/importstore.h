#pragma once

#include "core/result.h"
#include "domain/importbatch.h"
#include "domain/payout.h"
#include "storage/earningrollup.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace Creator {

class Connection;

/// An earning as a file gives it, ready to be stored. Texts are UTF-8, NFC and outlive the call
/// only.
struct EarningRecord
{
    Uuid id;
    EarningFacts facts; // creator, platform, account … and the money
    std::optional<qint64> dueDay;
    std::optional<qint64> occurredMs;
    std::string_view payer;
    std::string_view description;
    std::string_view externalId;
    std::string_view metadataJson;
    std::optional<Uuid> payout; // that settles it
    std::optional<Uuid> content; // that earned it
    std::optional<qint64> knownHash; // of the source's own values, where others were filled in

    /// Over every value that the source gave: tells "same" from "changed". The same on every
    /// machine.
    [[nodiscard]] qint64 sourceHash() const;
};

/// A payout as a file gives it; `amount` keeps the file's sign.
struct PayoutRecord
{
    Uuid id;
    Uuid creator;
    Micros amount = 0;
    std::string_view currency;
    PayoutDirection direction = PayoutDirection::Out;
    PayoutStatus status = PayoutStatus::Paid;
    bool isReversal = false;
    std::optional<qint64> paidDay;
    std::string_view platform;
    std::string_view account;
    std::string_view externalId;
    std::string_view description;

    [[nodiscard]] qint64 sourceHash() const;
};

/// What an import does with a row of the file.
enum class RowFate {
    New,
    Same,
    Changed,
    DeletedBefore, // in the trash, or purged: stays deleted unless asked for
    EditedByHand, // a person changed it: left alone
    Newer, // the stored one is from a later export or further on: left alone
};

/// The fate of a row, as far as the row alone tells.
struct FoundRow
{
    RowFate fate = RowFate::New;
    /// Of a changed estimate: the newest day of the export that the stored one is from. A file that
    /// ends earlier is older, and its row gives way (RowFate::Newer).
    std::optional<qint64> storedNewestDay;
};

/// Finds the rows that an import meets. Read-only; for a worker's connection.
class ImportLookup
{
public:
    explicit ImportLookup(Connection &connection);

    [[nodiscard]] Result<FoundRow> find(const EarningRecord &record);
    [[nodiscard]] Result<FoundRow> find(const PayoutRecord &record);
    /// When the same bytes were imported before and not undone.
    [[nodiscard]] Result<QDateTime> importedBefore(const QByteArray &fileHash);

private:
    [[nodiscard]] Result<FoundRow> compare(const char *sql, const Uuid &id, qint64 hash,
                                           std::string_view status, bool isEstimate);
    [[nodiscard]] Result<bool> hasFailed(const Uuid &payout);
    [[nodiscard]] Result<bool> isEntombed(const Uuid &id);

    Connection &m_connection;
    bool m_tableIsEmpty = false;
    bool m_hasTombstones = false;
    bool m_hasPairs = false;
};

} // namespace Creator
