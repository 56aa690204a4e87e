#pragma once

#include "domain/ids.h"
#include "domain/remotepage.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Creator {

/// For whom a run writes.
struct SyncTarget
{
    /// What a first run brings is known to the person already: old comments do not come as unread.
    enum class Backlog { Silent, News };
    static constexpr int newsDays = 7; // of a silent run: younger comments are unread all the same

    SocialAccountId account;
    QString platform;
    QString accountId; // the platform's own id
    ChannelId channel;
    UserId owner; // whose contents new ones become
    QDateTime runStartedAt; // UTC; tells one run from another
    Backlog backlog = Backlog::News;
};

/// One page of one reading, and where the reading stands behind it.
struct SyncStep
{
    QByteArray reading; // its name
    RemotePage page;
    QJsonObject cursor; // all of it, as it is from now on
    std::optional<QJsonObject> cursorIfKnown; // instead, if the page brings nothing new
    bool isWalk = false; // a walk over all contents, which shows what is missing
    bool beginsWalk = false;
    bool endsWalk = false;
    QStringList missed; // contents that the platform does not know any more, as it seems
    QStringList asked; // contents that were asked for by id, all pages of the answer read
};

} // namespace Creator
