#include "sync/syncwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Creator::SyncWords {

namespace {

constexpr std::array words{ "done",          "partial", "offline",  "rate_limited",
                            "needs_sign_in", "failed",  "cancelled" };

QString tr(const char *text)
{
    return QCoreApplication::translate("SyncWords", text);
}

} // namespace

QString word(RunReport::Outcome outcome)
{
    return QLatin1String(words[static_cast<size_t>(outcome)]);
}

RunReport::Outcome outcomeFromWord(const QString &word)
{
    const auto it = std::find_if(words.begin(), words.end(),
                                 [&](const char *one) { return word == QLatin1String(one); });
    return it == words.end() ? RunReport::Outcome::Cancelled
                             : static_cast<RunReport::Outcome>(it - words.begin());
}

QString subject(ReadingSubject subject)
{
    switch (subject) {
    case ReadingSubject::Profile:
        return tr("Profile");
    case ReadingSubject::Contents:
        return tr("Contents");
    case ReadingSubject::ContentMetrics:
        return tr("Counters of contents");
    case ReadingSubject::Comments:
        return tr("Comments");
    case ReadingSubject::ChannelDays:
        return tr("Days of the channel");
    case ReadingSubject::ContentDays:
        return tr("Days of contents");
    case ReadingSubject::Earnings:
        return tr("Earnings");
    case ReadingSubject::Payouts:
        return tr("Payouts");
    case ReadingSubject::Rates:
        return tr("Exchange rates");
    }
    Q_UNREACHABLE();
}

QString whatCame(ReadingSubject kind, const SyncTally &tally)
{
    if (tally.written() == 0)
        return {};
    const QLocale locale;
    const qint64 updated = tally.written() - tally.added() - tally.gone;
    QString line
        = tr("%1: %2 new, %3 changed.")
              .arg(subject(kind), locale.toString(tally.added()), locale.toString(updated));
    if (tally.gone > 0)
        line += u' '
            + tr("%1 moved to the trash, since the platform has them no more.")
                  .arg(locale.toString(tally.gone));
    return line;
}

} // namespace Creator::SyncWords
