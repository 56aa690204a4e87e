#pragma once

#include "import/importdrafts.h"
#include "import/occurrencecounter.h"
#include "storage/importwriter.h"

#include <string>

namespace Creator {

/// Where an import goes: the channel, and the account that is part of every key.
struct ImportTarget
{
    ChannelId channel;
    UserId owner;
    QString
        account; // the account's own id on the platform, else what the person chose; may be empty
};

/// Turns what a reader makes of a record into what the store keeps: deterministic ids, NFC texts.
///
/// The n-th equal row without an id of its own gets an id of its own (FORMATS §0.5), so the drafts
/// must come in the file's order; one object reads a file once. A record is valid until the next
/// call.
class DraftRecords
{
public:
    explicit DraftRecords(const ImportTarget &target);

    /// Nothing: a second row with the same unique id, which is a duplicate inside the file.
    [[nodiscard]] const EarningRecord *record(const EarningDraft &draft);
    [[nodiscard]] const PayoutRecord *record(const PayoutDraft &draft);

private:
    [[nodiscard]] std::string_view stored(std::string_view text, std::string &buffer) const;
    void beginKey(const char *table, std::string_view platform);
    [[nodiscard]] bool finishKey(std::string_view naturalKey, KeyKind kind);

    const ImportTarget m_target;
    const std::string m_account;
    OccurrenceCounter m_occurrences;
    std::string m_key;
    std::string m_payer;
    std::string m_description;
    std::string m_externalId;
    std::string m_metadata;
    EarningRecord m_earning;
    PayoutRecord m_payout;
};

} // namespace Creator
