#include "import/plansource.h"

#include "import/plancells.h"
#include "import/plancolumns.h"
#include "import/sourcetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Creator {

namespace {

constexpr int sampledRecords = 3;
constexpr qsizetype fewestFields = 3;
constexpr qsizetype certainFields = 6;

/// What tables of money do not have.
constexpr PlanField ofPlansOnly[]
    = { PlanField::PlannedAt, PlanField::Status,    PlanField::Deadline,
        PlanField::Type,      PlanField::Platforms, PlanField::Checklist };

} // namespace

bool PlanSource::isPlan() const
{
    const auto known = std::count_if(std::begin(ofPlansOnly), std::end(ofPlansOnly),
                                     [this](PlanField field) { return suggested.contains(field); });
    return suggested.contains(PlanField::Title)
        && (known >= 2 || (known == 1 && suggested.size() >= fewestFields)
            || (known == 1 && columns.size() <= fewestFields));
}

bool PlanSource::isCertain() const
{
    return isPlan() && suggested.size() >= certainFields;
}

Result<PlanSource> PlanSource::of(const QByteArray &bytes)
{
    const Accepted<SourceText> text = SourceText::fromBytes(bytes);
    if (!text)
        return failure(text.error().toError());
    const PlanLayout layout = likelyPlanLayoutOf(text->text());
    if (layout.dataOffset < 0) {
        return failure(Error::Code::InvalidData,
                       QCoreApplication::translate("Import", "The file is not a table."));
    }
    PlanSource source;
    for (int column = 0; column < layout.header.columnCount(); ++column)
        source.columns.append(QString::fromStdString(layout.header.title(column)));
    for (const auto &[field, column] : layout.columns)
        source.suggested.insert(field, source.columns.at(column));
    source.samples.resize(source.columns.size());
    CsvReader reader(text->text(), layout.style);
    reader.seek(layout.dataOffset, 1);
    CsvRecord record;
    for (int i = 0; i < sampledRecords && reader.next(record) == CsvReader::Read::Record; ++i) {
        for (int column = 0; column < source.columns.size(); ++column) {
            const QString cell = column < record.cellCount()
                ? PlanCells::text(record.rawCell(column)).simplified()
                : QString();
            if (!cell.isEmpty())
                source.samples[column].append(cell.left(80));
        }
    }
    return source;
}

} // namespace Creator
