#pragma once

#include "domain/content.h"

#include <QJsonObject>

namespace Creator {

/// What contents.metadata holds of a content: the fields that the seed has no column for, and
/// whatever a platform said beyond them. Amounts are decimal texts, since JSON numbers are not
/// exact.
[[nodiscard]] QJsonObject metadataOf(const Content &content);
/// The reverse; fields that are absent or of another type keep their defaults.
void readMetadata(Content &content, const QJsonObject &metadata);

/// What a template or a recurrence begins a content from: what it is, its channel,
/// platforms and resources; no id, no dates, no status.
[[nodiscard]] QJsonObject templateOf(const Content &content);
[[nodiscard]] Content contentFrom(const QJsonObject &fields);

} // namespace Creator
