#include "pages/imports/plananswers.h"

using namespace Qt::StringLiterals;

namespace Creator::PlanAnswers {

namespace {

QString keyOf(PlanField field)
{
    return u"column."_s + QString::number(static_cast<int>(field));
}

} // namespace

QMap<QString, QString> of(const PlanColumnNames &columns)
{
    QMap<QString, QString> answers;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        answers.insert(keyOf(it.key()), *it);
    return answers;
}

PlanColumnNames columnsOf(const QMap<QString, QString> &answers)
{
    PlanColumnNames columns;
    for (const PlanField field : allPlanFields) {
        const QString title = answers.value(keyOf(field));
        if (!title.isEmpty())
            columns.insert(field, title);
    }
    return columns;
}

} // namespace Creator::PlanAnswers
