#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace Creator {

/// What an answer asks of us.
struct Reaction
{
    enum class Kind {
        Read, // it is what was asked for
        RefreshToken, // once, then the same again
        SignInAgain, // the person has to; data stays
        WaitUntil, // nothing before `until`: a limit or a used-up quota
        TryLater, // back off and repeat
        SkipItem, // this content or page is not for us
        Gone, // the contents asked for do not exist any more
        NotOffered, // drop this reading for this account, and say why
        ResetCursor, // begin the reading anew, once
        Fail, // our mistake or the app's configuration: never repeat
    };

    Kind kind = Kind::Read;
    QDateTime until; // UTC, of WaitUntil
    QString message; // for people; empty where the kind says it all
};

/// What a question costs of the units that an app has per day.
struct Quota
{
    int cost = 1;
    qint64 perDay = 0;
    QDate day; // the platform's own
    QDateTime renewedAt; // when the next one begins, UTC
};

} // namespace Creator
