#pragma once

#include "credentials/secretstore.h"
#include "platforms/signin.h"

#include <QHash>

#include <functional>
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
    using Work = std::function<QFuture<void>()>;
    using Queues = QHash<QString, QList<Work>>;
    struct State
    {
        QHash<QString, Shelf> shelves;
        QHash<QString, int> changes; // how often each was written or removed
        Queues queues; // by entry: the first of each is under way
    };

    template <typename Answer>
    [[nodiscard]] QFuture<Answer> inTurn(const QString &entry,
                                         std::function<QFuture<Answer>()> work);
    static void next(const std::shared_ptr<State> &state, const QString &entry);

    SecretStore *const m_store;
    const std::shared_ptr<State> m_state; // futures may outlive this
};

/// "Connect the account again."
[[nodiscard]] Error signInAgainError();

} // namespace Creator
