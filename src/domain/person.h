#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string_view>

namespace Creator {

/// users.role: creator owns, manager looks after several creators, viewer reads and exports, admin
/// also keeps users.
enum class Role { Creator, Manager, Viewer, Admin };

[[nodiscard]] std::string_view word(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(std::string_view text);
/// A viewer may not change anything.
[[nodiscard]] constexpr bool canWrite(Role role)
{
    return role != Role::Viewer;
}
/// Who may add people and change roles.
[[nodiscard]] constexpr bool canManageUsers(Role role)
{
    return role == Role::Creator || role == Role::Admin;
}

/// A person of this data folder. The password hash stays in identity and storage.
struct User
{
    UserId id;
    QString email;
    QString name;
    QString phone;
    Role role = Role::Creator;
    bool isActive = true; // false: a contact without a sign-in
    bool hasPassword = false;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;

    friend bool operator==(const User &, const User &) = default;
};

/// A creator_profiles row: one channel of a user.
struct Channel
{
    ChannelId id;
    UserId userId;
    QString name; // channel_name
    QString description;
    QString profileImage; // path or URL
    QString category;
    QJsonObject socialLinks; // {"youtube": "https://…"}
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;

    friend bool operator==(const Channel &, const Channel &) = default;
};

} // namespace Creator
