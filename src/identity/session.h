#pragma once

#include "domain/person.h"

#include <QObject>

#include <optional>

namespace Creator {

/// Who works with the data folder right now, and whether the window is locked.
///
/// Decides nothing about passwords: IdentityService begins, locks and ends it after checking.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State { SignedOut, Active, Locked };
    Q_ENUM(State)

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Still the same person while locked; nobody when signed out.
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }
    /// Whether data may be changed now.
    [[nodiscard]] bool canWrite() const;
    [[nodiscard]] bool canManageUsers() const;

    void begin(const User &user);
    void lock();
    void end();
    /// The person's own name or role was changed.
    void update(const User &user);

signals:
    /// After any change of state(), user() or their role.
    void changed();

private:
    void set(State state, std::optional<User> user);

    State m_state = State::SignedOut;
    std::optional<User> m_user;
};

} // namespace Creator
