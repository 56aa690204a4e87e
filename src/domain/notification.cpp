#include "domain/notification.h"

#include "domain/wordlist.h"

namespace Creator {

namespace {

constexpr std::string_view words[]
    = { "content_due", "licence_expiring", "payout_overdue", "milestone",   "sync_failed",
        "reauthorise", "comment",          "message",        "import_done", "report_done" };

} // namespace

std::string_view word(NotificationType type)
{
    return words[static_cast<size_t>(type)];
}

std::optional<NotificationType> notificationTypeFromWord(std::string_view text)
{
    return valueFromWord<NotificationType>(words, text);
}

} // namespace Creator
