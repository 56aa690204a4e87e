#pragma once

#include "core/result.h"
#include "domain/person.h"

#include <QList>

/// What must hold for people, whoever asks. Errors are Error::Code::InvalidData or Conflict.
namespace Creator::UserRules {

/// 8 to 256 characters; nothing else makes a password better.
[[nodiscard]] Status checkPassword(const QString &password);
/// One @ with something on both sides, no blanks, at most 254 characters.
[[nodiscard]] Status checkEmail(const QString &email);
[[nodiscard]] Status checkName(const QString &name);

/// Those who may sign in; contacts and people in the trash may not.
[[nodiscard]] QList<User> active(const QList<User> &users);

/// Somebody must be left who may manage people, and several people all need a password.
[[nodiscard]] Status checkAll(const QList<User> &users);

/// `users` with `user` in the place of the one with the same id, or added.
[[nodiscard]] QList<User> with(QList<User> users, const User &user);

} // namespace Creator::UserRules
