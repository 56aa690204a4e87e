#include "pages/earnings/bulkeditsheet.h"

#include "models/earningwords.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QDate unchangedDay(1900, 1, 1);

QDateEdit *dayEdit(const QString &unchanged)
{
    auto *edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumDate(unchangedDay);
    edit->setSpecialValueText(unchanged);
    edit->setDate(unchangedDay);
    return edit;
}

} // namespace

BulkEditSheet::BulkEditSheet(int rows, QWidget *window)
    : Sheet(window)
    , m_status(new QComboBox)
    , m_source(new QComboBox)
    , m_paid(dayEdit(tr("unchanged")))
    , m_due(dayEdit(tr("unchanged")))
    , m_payer(new QLineEdit)
{
    setTitle(tr("Edit %Ln earning(s)", nullptr, rows));
    setNote(tr("One step to undo."));
    m_status->addItem(tr("unchanged"));
    for (const EarningStatus status : allStatuses)
        m_status->addItem(statusText(status), static_cast<int>(status));
    m_source->addItem(tr("unchanged"));
    for (const EarningSource source : allSources)
        m_source->addItem(sourceText(source), static_cast<int>(source));
    m_payer->setPlaceholderText(tr("unchanged"));
    auto *form = new QFormLayout;
    form->setSpacing(themeOf(this).sizes().grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(label);
    };
    add(tr("Status"), m_status);
    add(tr("Source"), m_source);
    add(tr("Date paid"), m_paid);
    add(tr("Due date"), m_due);
    add(tr("Payer"), m_payer);
    body()->addLayout(form);
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(tr("Change %Ln earning(s)", nullptr, rows), ButtonKind::Primary);
    connect(this, &Sheet::accepted, this, &BulkEditSheet::submit);
}

BulkEditSheet::~BulkEditSheet() = default;

void BulkEditSheet::submit()
{
    const QVariant status = m_status->currentData();
    const QVariant source = m_source->currentData();
    const QDate paid = m_paid->date();
    const QDate due = m_due->date();
    const QString payer = m_payer->text().trimmed();
    emit applyRequested([=](Earning &earning) {
        if (status.isValid())
            earning.status = static_cast<EarningStatus>(status.toInt());
        if (source.isValid())
            earning.source = static_cast<EarningSource>(source.toInt());
        if (paid != unchangedDay)
            earning.paidAt = paid;
        if (due != unchangedDay)
            earning.dueAt = due;
        if (!payer.isEmpty())
            earning.payer = payer;
    });
}

} // namespace Creator
