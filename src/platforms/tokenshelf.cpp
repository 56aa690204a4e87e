#include "platforms/tokenshelf.h"

#include "core/futures.h"

#include <QCoreApplication>

#include <tuple>

namespace Creator {

TokenShelf::TokenShelf(SecretStore *store)
    : m_store(store)
    , m_state(std::make_shared<State>())
{
}

std::optional<Tokens> TokenShelf::remembered(const QString &entry) const
{
    const auto found = m_state->shelves.constFind(entry);
    return found == m_state->shelves.cend() ? std::nullopt : std::optional(found->tokens);
}

QFuture<Result<Tokens>> TokenShelf::read(const QString &entry)
{
    if (isSessionOnly(entry))
        return ready(Result<Tokens>(m_state->shelves.value(entry).tokens));
    if (!m_store)
        return failed<Tokens>(signInAgainError());
    const auto take = [state = m_state, entry, before = m_state->changes.value(entry),
                       memory = remembered(entry)](
                          const Result<std::optional<QByteArray>> &secret) -> Result<Tokens> {
        const auto shelf = state->shelves.constFind(entry);
        const bool isKnown = shelf != state->shelves.cend();
        const bool isChanged = state->changes.value(entry) != before;
        if (isKnown && (isChanged || !secret)) // the keychain was locked meanwhile
            return shelf->tokens;
        if (!secret && memory)
            return *memory;
        if (!secret)
            return failure(secret.error());
        const std::optional<Tokens> tokens = *secret ? Tokens::fromJson(**secret) : std::nullopt;
        if (!tokens)
            return failure(signInAgainError());
        if (!isChanged) // else it was removed meanwhile
            state->shelves.insert(entry, { *tokens, false });
        return *tokens;
    };
    return m_queue.inTurn<Result<Tokens>>(
        entry, [store = m_store, entry, take] { return store->read(entry).then(take); });
}

QFuture<Status> TokenShelf::write(const QString &entry, const Tokens &tokens)
{
    m_state->shelves.insert(entry, { tokens, true });
    ++m_state->changes[entry];
    if (!m_store)
        return ready(Status());
    const auto note = [state = m_state, entry, tokens](const Status &written) -> Status {
        const auto shelf = state->shelves.find(entry);
        if (shelf != state->shelves.end() && shelf->tokens == tokens)
            shelf->isSessionOnly = !written;
        return {};
    };
    return m_queue.inTurn<Status>(entry, [store = m_store, entry, tokens, note] {
        return store->write(entry, tokens.toJson()).then(note);
    });
}

void TokenShelf::writeAgain(const QString &entry)
{
    const auto shelf = m_state->shelves.constFind(entry);
    const bool isWanted = m_store && shelf != m_state->shelves.cend() && shelf->isSessionOnly;
    if (isWanted && !m_queue.isBusy(entry)) // else it is being tried
        std::ignore = write(entry, Tokens(shelf->tokens));
}

void TokenShelf::writeAgain()
{
    const QStringList entries = m_state->shelves.keys();
    for (const QString &entry : entries)
        writeAgain(entry);
}

QFuture<Status> TokenShelf::remove(const QString &entry)
{
    m_state->shelves.remove(entry);
    ++m_state->changes[entry];
    if (!m_store)
        return ready(Status());
    return m_queue.inTurn<Status>(entry, [store = m_store, entry] { return store->remove(entry); });
}

bool TokenShelf::isSessionOnly(const QString &entry) const
{
    const auto found = m_state->shelves.constFind(entry);
    return found != m_state->shelves.cend() && found->isSessionOnly;
}

Error signInAgainError()
{
    return { Error::Code::Unauthorized,
             QCoreApplication::translate("TokenKeeper",
                                         "The sign-in has ended. Connect the account again.") };
}

} // namespace Creator
