#pragma once

namespace Creator {

/// Warnings and worse go to standard error, one line each; nothing private is ever logged.
void installLogging();

} // namespace Creator
