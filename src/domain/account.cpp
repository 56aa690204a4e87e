#include "domain/account.h"

#include "domain/wordlist.h"

namespace Creator {

namespace {

constexpr std::string_view stateWords[]
    = { "connected", "expiring_soon", "needs_sign_in", "error", "disconnected", "rate_limited" };

} // namespace

std::string_view word(AccountState state)
{
    return stateWords[static_cast<size_t>(state)];
}

std::optional<AccountState> accountStateFromWord(std::string_view text)
{
    return valueFromWord<AccountState>(stateWords, text);
}

QString SocialAccount::name() const
{
    if (!displayName.isEmpty())
        return displayName;
    return handle.isEmpty() ? accountId : handle;
}

AccountState SocialAccount::connectedState(const QDateTime &nowUtc) const
{
    const bool endsSoon = expiresAt.isValid() && nowUtc.addDays(expiringSoonDays) >= expiresAt;
    return endsSoon ? AccountState::ExpiringSoon : AccountState::Connected;
}

} // namespace Creator
