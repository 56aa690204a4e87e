#include "pages/imports/planimportwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QString tr(const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("PlanImport", text, disambiguation, n);
}

} // namespace

QString planImportSentence(const PlanImportOutcome &outcome, int violations)
{
    const QSet<ContentId> known = outcome.merge.idsOf(PlanMergeRow::Fate::Changed);
    const auto changed = static_cast<int>(
        std::count_if(outcome.written.begin(), outcome.written.end(),
                      [&known](const Content &content) { return known.contains(content.id); }));
    const int added = static_cast<int>(outcome.written.size()) - changed;
    const int same = outcome.merge.count(PlanMergeRow::Fate::Same);
    const int refused = outcome.merge.count(PlanMergeRow::Fate::Refused);
    QStringList parts;
    if (added > 0)
        parts.append(tr("%Ln content(s) added", nullptr, added));
    if (changed > 0)
        parts.append(tr("%Ln changed", nullptr, changed));
    if (same > 0)
        parts.append(tr("%Ln the same as before", nullptr, same));
    if (refused > 0)
        parts.append(tr("%Ln refused", nullptr, refused));
    QString sentence = parts.isEmpty() ? tr("Nothing was new.") : parts.join(u", "_s);
    if (violations > 0)
        sentence += u' '
            + tr("Check the licences: %Ln problem(s) with what is scheduled or out.", nullptr,
                 violations);
    return sentence;
}

} // namespace Creator
