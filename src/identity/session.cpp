#include "identity/session.h"

namespace Creator {

Session::Session(QObject *parent)
    : QObject(parent)
{
}

Session::~Session() = default;

bool Session::canWrite() const
{
    return m_state == State::Active && Creator::canWrite(m_user->role);
}

bool Session::canManageUsers() const
{
    return m_state == State::Active && Creator::canManageUsers(m_user->role);
}

void Session::begin(const User &user)
{
    set(State::Active, user);
}

void Session::lock()
{
    if (m_state == State::Active)
        set(State::Locked, m_user);
}

void Session::end()
{
    set(State::SignedOut, std::nullopt);
}

void Session::update(const User &user)
{
    if (m_user && m_user->id == user.id)
        set(m_state, user);
}

void Session::set(State state, std::optional<User> user)
{
    if (m_state == state && m_user == user)
        return;
    m_state = state;
    m_user = std::move(user);
    emit changed();
}

} // namespace Creator
