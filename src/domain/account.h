#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <array>
#include <optional>
#include <string_view>

namespace Creator {

/// social_accounts.state: what a person is told about a connection.
enum class AccountState {
    Connected,
    ExpiringSoon, // the sign-in ends within a week
    NeedsSignIn, // the data stays, nothing new arrives
    Error,
    Disconnected,
    RateLimited, // goes on by itself at nextRunAt
};

inline constexpr std::array allAccountStates{
    AccountState::Connected, AccountState::ExpiringSoon, AccountState::NeedsSignIn,
    AccountState::Error,     AccountState::Disconnected, AccountState::RateLimited
};

/// The words as stored and as the command line prints them; ASCII, NUL-terminated.
[[nodiscard]] std::string_view word(AccountState state);
[[nodiscard]] std::optional<AccountState> accountStateFromWord(std::string_view text);

/// A person's account on a platform. Holds the name of a keychain entry, never a secret. Instants
/// are UTC.
struct SocialAccount
{
    static constexpr int expiringSoonDays = 7;

    SocialAccountId id;
    UserId userId;
    std::optional<ChannelId> profileId; // the channel that it feeds
    QString platform; // "bluesky"
    QString accountId; // the platform's own id, as text
    QUrl server; // base address of the API
    QString handle;
    QString displayName;
    AccountState state = AccountState::Connected;
    QString message; // for people; empty if there is nothing to say
    QString detail; // what the platform said, raw
    QString keychainEntry; // under which the tokens lie
    QStringList scopes; // granted
    QDateTime expiresAt; // of the sign-in; null: not known
    QDateTime connectedAt;
    QDateTime lastRunAt; // null: never synced
    QDateTime nextRunAt; // null: not planned
    QJsonObject settings; // what requests need, and what the person chose

    /// May anything be asked of the platform?
    [[nodiscard]] bool isUsable() const
    {
        return state != AccountState::Disconnected && state != AccountState::NeedsSignIn;
    }
    /// The name that people know it by.
    [[nodiscard]] QString name() const;
    /// Connected, or ExpiringSoon if it is.
    [[nodiscard]] AccountState connectedState(const QDateTime &nowUtc) const;

    friend bool operator==(const SocialAccount &, const SocialAccount &) = default;
};

} // namespace Creator

Q_DECLARE_METATYPE(Creator::SocialAccount)
Q_DECLARE_METATYPE(Creator::SocialAccountId)
