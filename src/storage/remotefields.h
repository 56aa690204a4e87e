#pragma once

#include "domain/content.h"
#include "domain/remotepage.h"

#include <QJsonObject>

namespace Creator {

/// The fields of a content that a platform tells, flat: "title", "metadata.url" … Empty ones are
/// absent.
namespace RemoteFields {

[[nodiscard]] QJsonObject of(const RemoteContent &remote);
[[nodiscard]] QJsonObject of(const Content &content);
void apply(const QJsonObject &fields, Content &content);

/// What to do with fields of which the platform never told a value before.
enum class Unknown { Take, KeepOwn };

/// The stored fields, with those of `told` that nobody changed since `base` was told.
[[nodiscard]] QJsonObject merged(const QJsonObject &stored, const QJsonObject &base,
                                 const QJsonObject &told, Unknown unknown);

} // namespace RemoteFields

} // namespace Creator
