#pragma once

#include "app/commands/command.h"
#include "domain/person.h"

namespace Creator {

/// Asks for the person where the data has a password: `--user` and `--password-stdin` must be
/// right.
///
/// Without any password in the data nobody is asked and nobody comes back.
/// Error::Code::Unauthorized if they are missing or wrong, RateLimited after too many wrong
/// attempts, which are counted in the file whenever it can be written. Blocks until Argon2 is done.
[[nodiscard]] Result<std::optional<User>> signIn(Database &database, const CommandContext &context);

} // namespace Creator
