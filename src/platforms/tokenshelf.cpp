#include "platforms/tokenshelf.h"

#include "core/futures.h"

#include <QCoreApplication>

namespace Creator {

TokenShelf::TokenShelf(SecretStore *store)
    : m_store(store)
    , m_shelves(std::make_shared<QHash<QString, Shelf>>())
{
}

std::optional<Tokens> TokenShelf::remembered(const QString &entry) const
{
    const auto found = m_shelves->constFind(entry);
    return found == m_shelves->cend() ? std::nullopt : std::optional(found->tokens);
}

QFuture<Result<Tokens>> TokenShelf::read(const QString &entry)
{
    if (isSessionOnly(entry))
        return ready(Result<Tokens>(m_shelves->value(entry).tokens));
    if (!m_store)
        return failed<Tokens>(signInAgainError());
    return m_store->read(entry).then(
        [shelves = m_shelves, entry, before = remembered(entry)](
            const Result<std::optional<QByteArray>> &secret) -> Result<Tokens> {
            const auto shelf = shelves->constFind(entry);
            const bool isKnown = shelf != shelves->cend();
            const bool isReplaced = isKnown && (!before || shelf->tokens != *before);
            if (isReplaced || (isKnown && !secret)) // the keychain was locked meanwhile
                return shelf->tokens;
            if (!secret)
                return failure(secret.error());
            const std::optional<Tokens> tokens
                = *secret ? Tokens::fromJson(**secret) : std::nullopt;
            if (!tokens)
                return failure(signInAgainError());
            shelves->insert(entry, { *tokens, false });
            return *tokens;
        });
}

QFuture<Status> TokenShelf::write(const QString &entry, const Tokens &tokens)
{
    m_shelves->insert(entry, { tokens, true });
    if (!m_store)
        return ready(Status());
    return m_store->write(entry, tokens.toJson())
        .then([shelves = m_shelves, entry, tokens](const Status &written) -> Status {
            const auto shelf = shelves->find(entry);
            if (shelf != shelves->end() && shelf->tokens == tokens)
                shelf->isSessionOnly = !written;
            return {};
        });
}

QFuture<Status> TokenShelf::remove(const QString &entry)
{
    m_shelves->remove(entry);
    return m_store ? m_store->remove(entry) : ready(Status());
}

bool TokenShelf::isSessionOnly(const QString &entry) const
{
    const auto found = m_shelves->constFind(entry);
    return found != m_shelves->cend() && found->isSessionOnly;
}

Error signInAgainError()
{
    return { Error::Code::Unauthorized,
             QCoreApplication::translate("TokenKeeper",
                                         "The sign-in has ended. Connect the account again.") };
}

} // namespace Creator
