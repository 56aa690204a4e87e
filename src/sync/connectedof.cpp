#include "sync/connectedof.h"

#include "domain/account.h"

namespace Creator {

ConnectedAccount connectedOf(const SocialAccount &account, const PlatformClient &client)
{
    const QUrl server = account.server.isEmpty() ? client.signIn().defaultServer() : account.server;
    return { account.platform, server, account.accountId, account.scopes, account.settings };
}

} // namespace Creator
