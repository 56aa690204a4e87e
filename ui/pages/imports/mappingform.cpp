#include "pages/imports/mappingform.h"

#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr int noColumn = -1;
constexpr int sameForAll = -2;

QString labelOf(MappingRole role)
{
    switch (role) {
    case MappingRole::Date:
        return MappingForm::tr("Date earned");
    case MappingRole::Amount:
        return MappingForm::tr("Amount");
    case MappingRole::Currency:
        return MappingForm::tr("Currency");
    case MappingRole::ExternalId:
        return MappingForm::tr("Id of the row");
    case MappingRole::Payer:
        return MappingForm::tr("Payer");
    case MappingRole::Source:
        return MappingForm::tr("Source");
    case MappingRole::Status:
        return MappingForm::tr("Status");
    case MappingRole::Description:
        return MappingForm::tr("Description");
    case MappingRole::Gross:
        return MappingForm::tr("Before fees");
    case MappingRole::Fee:
        return MappingForm::tr("Fee");
    case MappingRole::PaidAt:
        return MappingForm::tr("Date paid");
    case MappingRole::DueAt:
        return MappingForm::tr("Due date");
    }
    Q_UNREACHABLE();
}

bool canBeConstant(MappingRole role)
{
    return role == MappingRole::Currency || role == MappingRole::Payer
        || role == MappingRole::Source || role == MappingRole::Status
        || role == MappingRole::Description;
}

void choose(QComboBox &box, const QString &value)
{
    const int index = box.findData(value);
    box.setCurrentIndex(qMax(0, index));
}

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox)
    , m_save(new QPushButton(tr("Save…")))
    , m_rename(new QPushButton(tr("Rename…")))
    , m_remove(new QPushButton(tr("Delete…")))
    , m_dateOrder(new QComboBox)
    , m_decimal(new QComboBox)
    , m_sign(new QComboBox)
    , m_skipTop(new QSpinBox)
    , m_skipBottom(new QSpinBox)
    , m_delimiter(new QComboBox)
    , m_encoding(new QComboBox)
{
    auto *form = new QFormLayout(this);
    const ThemeSizes &sizes = themeOf(this).sizes();
    form->setContentsMargins({});
    form->setSpacing(sizes.grid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildPresets(*form);
    for (const MappingRole role : allMappingRoles)
        buildRole(*form, role);
    buildConventions(*form);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit mappingChanged(mapping()); });
}

MappingForm::~MappingForm() = default;

void MappingForm::buildPresets(QFormLayout &form)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(themeOf(this).sizes().tiny);
    for (QPushButton *button : { m_save, m_rename, m_remove }) {
        setButtonKind(*button, ButtonKind::Link);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_preset->setAccessibleName(tr("Saved mapping"));
    m_preset->setObjectName(u"preset"_s);
    m_save->setObjectName(u"savePreset"_s);
    form.addRow(tr("Saved mapping"), m_preset);
    form.addRow(buttons);
    connect(m_preset, &QComboBox::activated, this, &MappingForm::choosePreset);
    connect(m_save, &QPushButton::clicked, this, &MappingForm::saveRequested);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { emit renameRequested(m_presets.value(m_preset->currentIndex() - 1)); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { emit removeRequested(m_presets.value(m_preset->currentIndex() - 1)); });
}

void MappingForm::buildRole(QFormLayout &form, MappingRole role)
{
    RoleField field;
    const QString label = labelOf(role);
    field.column = new QComboBox;
    field.column->setAccessibleName(label);
    field.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.column->setMinimumContentsLength(12);
    field.sample = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    field.sample->setElided();
    form.addRow(role == MappingRole::Date || role == MappingRole::Amount
                    ? tr("%1 (needed)").arg(label)
                    : label,
                field.column);
    if (canBeConstant(role)) {
        field.constant = new QLineEdit;
        field.constant->setAccessibleName(tr("%1 of every row").arg(label));
        field.constant->setPlaceholderText(role == MappingRole::Currency ? u"USD"_s : QString());
        field.constant->hide();
        form.addRow(field.constant);
        connect(field.constant, &QLineEdit::textEdited, this, &MappingForm::changed);
    }
    form.addRow(field.sample);
    m_roles.insert(role, field);
    connect(field.column, &QComboBox::activated, this, [this, role] {
        refreshSample(role);
        changed();
    });
}

void MappingForm::addChoice(QFormLayout &form, const QString &label, QComboBox &box,
                            const QList<QPair<QString, QString>> &options)
{
    for (const auto &[value, text] : options)
        box.addItem(text, value);
    box.setAccessibleName(label);
    form.addRow(label, &box);
    connect(&box, &QComboBox::activated, this, &MappingForm::changed);
}

void MappingForm::buildConventions(QFormLayout &form)
{
    const QPair<QString, QString> find(QString(), tr("Found by itself"));
    addChoice(form, tr("Order of dates"), *m_dateOrder,
              { find,
                { u"dmy"_s, tr("Day, month, year") },
                { u"mdy"_s, tr("Month, day, year") },
                { u"ymd"_s, tr("Year, month, day") } });
    addChoice(form, tr("Decimal sign"), *m_decimal,
              { find, { u"dot"_s, tr("Dot: 1,234.50") }, { u"comma"_s, tr("Comma: 1.234,50") } });
    addChoice(form, tr("Minus means"), *m_sign,
              { { u"0"_s, tr("Money going out") },
                { u"1"_s, tr("Money coming in") },
                { u"2"_s, tr("An expense: leave out") } });
    const auto addSpin = [this, &form](const QString &label, QSpinBox &box, int least) {
        box.setRange(least, 1000);
        box.setAccessibleName(label);
        form.addRow(label, &box);
        connect(&box, &QSpinBox::valueChanged, this, &MappingForm::changed);
    };
    m_skipTop->setSpecialValueText(tr("Found by itself"));
    addSpin(tr("Rows above the header"), *m_skipTop, -1);
    addSpin(tr("Rows to skip at the end"), *m_skipBottom, 0);
    m_skipTop->setValue(-1);
    addChoice(form, tr("Between cells"), *m_delimiter,
              { find,
                { u","_s, tr("Comma") },
                { u";"_s, tr("Semicolon") },
                { u"tab"_s, tr("Tab") },
                { u"|"_s, tr("Vertical bar") } });
    addChoice(form, tr("Encoding"), *m_encoding,
              { find,
                { u"utf-8"_s, u"UTF-8"_s },
                { u"cp949"_s, tr("Korean (CP949)") },
                { u"windows-1252"_s, tr("Western (Windows-1252)") },
                { u"utf-16le"_s, u"UTF-16"_s } });
}

void MappingForm::setSource(const MappingSource &source)
{
    const bool isSame = source.columns == m_source.columns && source.samples == m_source.samples;
    m_source = source;
    if (!isSame)
        fillColumns();
}

void MappingForm::fillColumns()
{
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it) {
        QComboBox *box = it->column;
        box->clear();
        box->addItem(tr("Not in the file"), noColumn);
        for (int i = 0; i < m_source.columns.size(); ++i)
            box->addItem(m_source.columns.at(i), i);
        if (it->constant)
            box->addItem(tr("The same for every row…"), sameForAll);
    }
}

void MappingForm::setMapping(const ColumnMapping &mapping)
{
    const QScopedValueRollback showing(m_isShowing, true);
    for (const MappingRole role : allMappingRoles)
        showRole(role, mapping.roles.value(role));
    choose(*m_dateOrder, mapping.dateOrder);
    choose(*m_decimal, mapping.decimal);
    m_sign->setCurrentIndex(static_cast<int>(mapping.sign));
    m_skipTop->setValue(mapping.preambleRecords.value_or(-1));
    m_skipBottom->setValue(mapping.skippedAtEnd);
    choose(*m_delimiter, mapping.delimiter);
    choose(*m_encoding, mapping.encoding);
}

void MappingForm::showRole(MappingRole role, const QString &value)
{
    const RoleField &field = m_roles[role];
    const int column = m_source.find(value);
    // An answer may name a currency as if it were a column.
    const bool isConstant = !value.isEmpty() && column < 0 && field.constant;
    const QString text = value.startsWith(u':') ? value.mid(1) : value;
    if (isConstant && field.constant->text().trimmed() != text)
        field.constant->setText(text);
    field.column->setCurrentIndex(field.column->findData(isConstant ? sameForAll : column));
    refreshSample(role);
}

void MappingForm::refreshSample(MappingRole role)
{
    const RoleField &field = m_roles[role];
    const int column = field.column->currentData().toInt();
    if (field.constant)
        field.constant->setVisible(column == sameForAll);
    const QString text = m_source.samples.value(column).join(u" · "_s);
    field.sample->setText(text);
    field.sample->setVisible(column >= 0 && !text.isEmpty());
}

QString MappingForm::roleValue(const RoleField &field) const
{
    const int column = field.column->currentData().toInt();
    if (column >= 0)
        return m_source.columns.value(column);
    const bool isSet
        = column == sameForAll && field.constant && !field.constant->text().trimmed().isEmpty();
    return isSet ? u':' + field.constant->text().trimmed() : QString();
}

ColumnMapping MappingForm::mapping() const
{
    ColumnMapping mapping;
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it) {
        const QString value = roleValue(*it);
        if (!value.isEmpty())
            mapping.roles.insert(it.key(), value);
    }
    mapping.sign = static_cast<SignRule>(m_sign->currentIndex());
    if (m_skipTop->value() >= 0)
        mapping.preambleRecords = m_skipTop->value();
    mapping.skippedAtEnd = m_skipBottom->value();
    mapping.dateOrder = m_dateOrder->currentData().toString();
    mapping.decimal = m_decimal->currentData().toString();
    mapping.delimiter = m_delimiter->currentData().toString();
    mapping.encoding = m_encoding->currentData().toString();
    return mapping;
}

void MappingForm::setPresets(const QList<MappingPreset> &presets, PresetId current)
{
    m_presets = presets;
    m_preset->clear();
    m_preset->addItem(tr("None"));
    for (const MappingPreset &preset : presets) {
        m_preset->addItem(preset.name);
        if (preset.id == current)
            m_preset->setCurrentIndex(m_preset->count() - 1);
    }
    const bool isChosen = m_preset->currentIndex() > 0;
    m_rename->setVisible(isChosen);
    m_remove->setVisible(isChosen);
}

void MappingForm::choosePreset(int index)
{
    m_rename->setVisible(index > 0);
    m_remove->setVisible(index > 0);
    if (index > 0)
        emit presetChosen(m_presets.at(index - 1));
}

void MappingForm::changed()
{
    if (!m_isShowing)
        m_rest.start();
}

} // namespace Creator
