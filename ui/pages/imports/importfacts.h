#pragma once

#include "domain/moneyformat.h"
#include "import/importplan.h"
#include "models/roles.h"

#include <QList>
#include <QString>

namespace Creator {

/// The sentences that a plan is shown with, in the language that the app speaks.
namespace ImportFacts {

struct Line
{
    QString text;
    Emphasis emphasis = Emphasis::Secondary;
    QString verdict = {}; // beside the text, in its own ink
    Emphasis verdictEmphasis = Emphasis::Secondary;
};

/// "Stripe, itemised · 1,284 records · UTF-8, comma · 1 Oct – 20 Nov 2026"
[[nodiscard]] QString subtitle(const ImportPlan &plan, const QMap<QString, QString> &answers);
/// What the file says about itself beside our sums; warnings; whether it was imported before.
[[nodiscard]] QList<Line> checks(const ImportPlan &plan);
/// "Import 226 rows", "Record 3 payouts" …: exactly what will be written.
[[nodiscard]] QString buttonText(const ImportPlan &plan);
/// What is written beside the earnings, and that nothing is yet.
[[nodiscard]] QString note(const ImportPlan &plan);
/// "226 earnings", "3 payouts", "1,020 metric rows" … of what is ticked.
[[nodiscard]] QStringList parts(const ImportPlan &plan);

} // namespace ImportFacts

} // namespace Creator
