#pragma once

#include "domain/account.h"
#include "models/roles.h"
#include "sync/accountdesk.h"

#include <QTimeZone>

namespace Creator {

/// "Connected", "Waiting for the limit (until 09:40)" …
[[nodiscard]] QString accountStateText(const SocialAccount &account, const QDateTime &now,
                                       const QTimeZone &zone);
[[nodiscard]] Tone accountStateTone(AccountState state);
/// "Updated 5 minutes ago"; "Not updated yet".
[[nodiscard]] QString lastRunText(const SocialAccount &account, const QDateTime &now,
                                  const QTimeZone &zone);
/// "Next at 09:40"; empty if no run is planned.
[[nodiscard]] QString nextRunText(const SocialAccount &account, const QDateTime &now,
                                  const QTimeZone &zone);
/// "Done", "Stopped: no connection" …
[[nodiscard]] QString outcomeText(RunReport::Outcome outcome);
[[nodiscard]] Tone outcomeTone(RunReport::Outcome outcome);
/// "1,204 new, 12 changed, 3 comments"; "Nothing new".
[[nodiscard]] QString broughtText(const RunReport &report);
/// The moment as one says it on the same day ("09:40"), else with its day.
[[nodiscard]] QString momentText(const QDateTime &instant, const QDateTime &now,
                                 const QTimeZone &zone);
/// Two letters that stand for a platform, since its logo is its own: "Bl".
[[nodiscard]] QString platformMark(const QString &platform);
/// How a person signs in there: "With an app password".
[[nodiscard]] QString wayText(PlatformOffer::Way way);

} // namespace Creator
