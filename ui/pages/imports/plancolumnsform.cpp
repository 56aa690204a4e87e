#include "pages/imports/plancolumnsform.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScopedValueRollback>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

QString labelOf(PlanField field)
{
    switch (field) {
    case PlanField::Id:
        return PlanColumnsForm::tr("Id");
    case PlanField::Title:
        return PlanColumnsForm::tr("Title");
    case PlanField::Description:
        return PlanColumnsForm::tr("Description");
    case PlanField::Type:
        return PlanColumnsForm::tr("Type");
    case PlanField::Status:
        return PlanColumnsForm::tr("Status");
    case PlanField::PlannedAt:
        return PlanColumnsForm::tr("Date");
    case PlanField::Time:
        return PlanColumnsForm::tr("Time");
    case PlanField::Deadline:
        return PlanColumnsForm::tr("Deadline");
    case PlanField::PublishedAt:
        return PlanColumnsForm::tr("Published on");
    case PlanField::Channel:
        return PlanColumnsForm::tr("Channel");
    case PlanField::Platforms:
        return PlanColumnsForm::tr("Platforms");
    case PlanField::Tags:
        return PlanColumnsForm::tr("Tags");
    case PlanField::Duration:
        return PlanColumnsForm::tr("Length");
    case PlanField::Notes:
        return PlanColumnsForm::tr("Notes");
    case PlanField::Effort:
        return PlanColumnsForm::tr("Effort");
    case PlanField::Cost:
        return PlanColumnsForm::tr("Cost");
    case PlanField::Checklist:
        return PlanColumnsForm::tr("Checklist");
    }
    Q_UNREACHABLE();
}

} // namespace

PlanColumnsForm::PlanColumnsForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(themeOf(this).sizes().grid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const PlanField field : allPlanFields) {
        auto *box = new QComboBox;
        box->setAccessibleName(labelOf(field));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *label = new PlainLabel(TextStyle::SmallStrong);
        label->setText(labelOf(field));
        label->setBuddy(box);
        auto *sample = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
        sample->setElided();
        form->addRow(label, box);
        form->addRow(sample);
        m_fields.insert(field, { box, sample });
        connect(box, &QComboBox::currentIndexChanged, this, [this, field] {
            refreshSample(field);
            if (m_isShowing)
                return;
            m_rest.start();
            emit edited();
        });
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit columnsChanged(columns()); });
}

PlanColumnsForm::~PlanColumnsForm() = default;

void PlanColumnsForm::setSource(const PlanSource &source, const PlanColumnNames &columns)
{
    // What the person is changing right now is newer.
    if (isBeingEdited())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_source = source;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it->column->clear();
        it->column->addItem(it.key() == PlanField::Title ? tr("Choose a column") : tr("None"), -1);
        for (int i = 0; i < source.columns.size(); ++i) {
            if (!source.columns.at(i).isEmpty())
                it->column->addItem(source.columns.at(i), i);
        }
        const auto index = static_cast<int>(source.columns.indexOf(columns.value(it.key())));
        const bool isKnown = columns.contains(it.key()) && index >= 0;
        it->column->setCurrentIndex(isKnown ? it->column->findData(index) : 0);
        refreshSample(it.key());
    }
}

void PlanColumnsForm::refreshSample(PlanField field)
{
    const int column = m_fields[field].column->currentData().toInt();
    const QString text = column >= 0 ? m_source.samples.value(column).join(u" · "_s) : QString();
    m_fields[field].sample->setText(text);
    m_fields[field].sample->setVisible(!text.isEmpty());
}

PlanColumnNames PlanColumnsForm::columns() const
{
    PlanColumnNames names;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const int column = it->column->currentData().toInt();
        if (it->column->count() > 0 && column >= 0)
            names.insert(it.key(), m_source.columns.value(column));
    }
    return names;
}

} // namespace Creator
