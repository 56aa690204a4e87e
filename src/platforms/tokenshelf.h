#pragma once

#include "credentials/secretstore.h"
#include "platforms/entryqueue.h"
#include "platforms/signin.h"

#include <QHash>

#include <memory>

namespace Creator {

/// Where tokens lie: in the keychain, and in memory as well. Without a keychain they live until the
/// program ends. They are never anywhere else. What is asked of an entry is done in its order.
class TokenShelf final
{
public:
    /// Without a store everything is for this session only.
    explicit TokenShelf(SecretStore *store);

    /// What is remembered, without asking the keychain.
    [[nodiscard]] std::optional<Tokens> remembered(const QString &entry) const;
    /// What the keychain holds now; of an entry that is for this session only, what is remembered.
    /// Error::Code::Unauthorized if there is nothing, Keychain if it cannot be asked.
    [[nodiscard]] QFuture<Result<Tokens>> read(const QString &entry);
    /// Always succeeds: what the keychain does not take is for this session only.
    [[nodiscard]] QFuture<Status> write(const QString &entry, const Tokens &tokens);
    /// Of what is for this session only: tries the keychain once more.
    void writeAgain(const QString &entry);
    void writeAgain();
    [[nodiscard]] QFuture<Status> remove(const QString &entry);

    [[nodiscard]] bool isSessionOnly(const QString &entry) const;

private:
    struct Shelf
    {
        Tokens tokens;
        bool isSessionOnly = false;
    };
    struct State
    {
        QHash<QString, Shelf> shelves;
        QHash<QString, int> changes; // how often each was written or removed
    };

    SecretStore *const m_store;
    const std::shared_ptr<State> m_state; // futures may outlive this
    EntryQueue m_queue;
};

/// "Connect the account again."
[[nodiscard]] Error signInAgainError();

} // namespace Creator
