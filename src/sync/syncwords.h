#pragma once

#include "platforms/platformclient.h"
#include "storage/synctally.h"
#include "sync/accountdesk.h"

#include <QString>

namespace Creator {

/// Sentences of the run log.
namespace SyncWords {

/// As sync_runs.outcome holds it: "done", "rate_limited" …
[[nodiscard]] QString word(RunReport::Outcome outcome);
/// An unknown word counts as cancelled: nobody finished it.
[[nodiscard]] RunReport::Outcome outcomeFromWord(const QString &word);
/// "Posts and videos".
[[nodiscard]] QString subject(ReadingSubject subject);
/// Empty if nothing came.
[[nodiscard]] QString whatCame(ReadingSubject subject, const SyncTally &tally);

} // namespace SyncWords

} // namespace Creator
