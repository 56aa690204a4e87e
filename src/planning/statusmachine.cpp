#include "planning/statusmachine.h"

#include <QCoreApplication>

namespace Creator::StatusMachine {

namespace {

// lupdate reads the class.
class StatusMachine
{
    Q_DECLARE_TR_FUNCTIONS(Creator::StatusMachine)
};

enum class Step { Free, NeedsDate, NeedsPast, AfterMaking, GoneOut, OnlyArchive, OnlyRestore };

/// Rows: from; columns: to; both in the order of ContentStatus.
constexpr Step steps[6][6] = {
    // idea
    { Step::Free, Step::Free, Step::Free, Step::NeedsDate, Step::AfterMaking, Step::OnlyArchive },
    // draft
    { Step::Free, Step::Free, Step::Free, Step::NeedsDate, Step::NeedsPast, Step::OnlyArchive },
    // in production
    { Step::Free, Step::Free, Step::Free, Step::NeedsDate, Step::NeedsPast, Step::OnlyArchive },
    // scheduled
    { Step::Free, Step::Free, Step::Free, Step::Free, Step::NeedsPast, Step::OnlyArchive },
    // published
    { Step::GoneOut, Step::GoneOut, Step::GoneOut, Step::GoneOut, Step::Free, Step::Free },
    // archived
    { Step::OnlyRestore, Step::OnlyRestore, Step::OnlyRestore, Step::OnlyRestore, Step::NeedsPast,
      Step::Free },
};

tl::unexpected<Error> refuse(const QString &sentence)
{
    return failure(Error::Code::Conflict, sentence);
}

Status checkPast(const Content &content, const QDateTime &nowUtc)
{
    const QDateTime at = content.calendarAt();
    if (at.isNull() || at <= nowUtc)
        return {};
    return refuse(StatusMachine::tr(
        "Its date is still to come; move it to today before you mark it as published."));
}

} // namespace

Status allow(const Content &content, ContentStatus to, const QDateTime &nowUtc)
{
    if (!content.deletedAt.isNull())
        return refuse(StatusMachine::tr("It is in the trash; restore it first."));
    switch (steps[static_cast<int>(content.status)][static_cast<int>(to)]) {
    case Step::Free:
        return {};
    case Step::NeedsDate:
        if (!content.plannedAt.isNull())
            return {};
        return refuse(StatusMachine::tr("Give it a date first: what is scheduled has one."));
    case Step::NeedsPast:
        return checkPast(content, nowUtc);
    case Step::AfterMaking:
        return refuse(
            StatusMachine::tr("An idea cannot be published at once; make it a draft first."));
    case Step::GoneOut:
        return refuse(StatusMachine::tr(
            "It has been published, which cannot be taken back; it can be archived."));
    case Step::OnlyArchive:
        return refuse(StatusMachine::tr("Only what has been published can be archived."));
    case Step::OnlyRestore:
        return refuse(
            StatusMachine::tr("What is archived can only become a published content again."));
    }
    return {};
}

QList<ContentStatus> nextStates(const Content &content, const QDateTime &nowUtc)
{
    QList<ContentStatus> states;
    for (const ContentStatus to : allContentStatuses) {
        if (to != content.status && allow(content, to, nowUtc))
            states.append(to);
    }
    return states;
}

MoveRuling moveRule(const Content &content, const QDateTime &to, const QDateTime &nowUtc)
{
    if (!content.deletedAt.isNull())
        return { MoveAnswer::Refused, StatusMachine::tr("It is in the trash; restore it first.") };
    if (content.isOut()) {
        return { MoveAnswer::Refused,
                 StatusMachine::tr("It has been published, so its date stays as it is.") };
    }
    if (to == content.plannedAt)
        return {};
    if (to.isNull()) {
        if (content.status != ContentStatus::Scheduled)
            return {};
        return { MoveAnswer::Asks,
                 StatusMachine::tr("Without a date it is no longer scheduled but a draft.") };
    }
    if (to < nowUtc)
        return { MoveAnswer::Asks, StatusMachine::tr("That moment is in the past.") };
    if (to < nowUtc.addSecs(minutesAhead * 60)) {
        return { MoveAnswer::Asks,
                 StatusMachine::tr("That is less than %Ln minute(s) ahead.", nullptr,
                                   minutesAhead) };
    }
    return {};
}

void enter(Content &content, ContentStatus to, const QDateTime &nowUtc)
{
    const bool goesOut
        = to == ContentStatus::Published && content.status != ContentStatus::Published;
    content.status = to;
    if (goesOut && content.publishedAt.isNull())
        content.publishedAt = content.plannedAt.isNull() ? nowUtc : content.plannedAt;
}

ContentStatus statusAfterMove(const Content &content, const QDateTime &to)
{
    const bool losesDate = to.isNull() && content.status == ContentStatus::Scheduled;
    return losesDate ? ContentStatus::Draft : content.status;
}

} // namespace Creator::StatusMachine
