#pragma once

#include "core/result.h"
#include "platforms/retrypolicy.h"

#include <QString>

#include <functional>

namespace Creator {

class AccountRepository;
class Clock;
class HttpSender;
class PlatformClient;
class SyncStore;
class TokenSource;

/// What a sync works with. All of it outlives the sync.
struct SyncServices
{
    AccountRepository &accounts;
    SyncStore &store;
    HttpSender &sender;
    TokenSource &tokens;
    const Clock &clock;
    std::function<const PlatformClient *(const QString &platform)> client; // null: unknown
    RetryPolicy retry = {};
    std::function<double()> random = {}; // in [0, 1); empty: the system's
    /// HttpClient::setExtraCa(); empty: there is no network.
    std::function<Status(const QString &host, const QByteArray &pem)> believe = {};
};

} // namespace Creator
