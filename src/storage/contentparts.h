#pragma once

#include "core/result.h"
#include "domain/content.h"

namespace Creator {

class Connection;
struct WriteContext;

/// The rows that hang on a content: its variants and the resources it uses.
namespace ContentParts {

[[nodiscard]] Status readInto(Connection &connection, Content &content);
/// Two questions for any number of contents.
[[nodiscard]] Status readIntoAll(Connection &connection, QList<Content> &contents);
/// Makes the rows say what `content` says; only those that differ are written.
[[nodiscard]] Status write(WriteContext &context, const Content &content);
[[nodiscard]] Status remove(WriteContext &context, ContentId id);

} // namespace ContentParts

} // namespace Creator
