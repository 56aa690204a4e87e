#include "pages/resources/licenceform.h"

#include "models/resourcewords.h"
#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// A day edit has no "none"; this day stands for it and is shown as a dash.
const QDate noDay(1900, 1, 1);

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumDate(noDay);
    edit->setSpecialValueText(u"—"_s);
    return edit;
}

QDate dayOf(const QDateEdit &edit)
{
    return edit.date() == noDay ? QDate() : edit.date();
}

LabelledField *labelled(QWidget *control, const QString &label, const QString &hint = {})
{
    auto *field = new LabelledField(control);
    field->setLabel(label, hint);
    return field;
}

template <typename... Fields>
void addLine(QVBoxLayout &column, Fields *...fields)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(column.spacing());
    (line->addWidget(fields, 1), ...);
    column.addLayout(line);
}

} // namespace

LicenceForm::LicenceForm(const Licence &licence, const QList<Channel> &channels,
                         const QStringList &plans, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_licence(licence)
    , m_prompter(prompter)
    , m_type(new QComboBox)
    , m_hint(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_source(new QLineEdit)
    , m_plan(new QComboBox)
    , m_proof(new QLineEdit)
    , m_from(dayEdit(u"validFrom"_s))
    , m_to(dayEdit(u"validTo"_s))
    , m_commercial(new QComboBox)
    , m_territories(new QLineEdit)
    , m_attribution(new QPlainTextEdit)
{
    build(channels, plans);
    fill();
    connect(m_type, &QComboBox::currentIndexChanged, this, &LicenceForm::explain);
    explain();
}

LicenceForm::~LicenceForm() = default;

void LicenceForm::build(const QList<Channel> &channels, const QStringList &plans)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.gap);
    m_type->setObjectName(u"licenceType"_s);
    m_source->setObjectName(u"source"_s);
    m_plan->setObjectName(u"plan"_s);
    m_proof->setObjectName(u"proof"_s);
    m_attribution->setObjectName(u"attribution"_s);
    for (const LicenceType type : allLicenceTypes)
        m_type->addItem(licenceText(type), static_cast<int>(type));
    m_plan->setEditable(true);
    m_plan->addItem(QString());
    m_plan->addItems(plans);

    column->addWidget(labelled(m_type, tr("Licence")));
    column->addWidget(m_hint);
    addLine(*column, labelled(m_from, tr("Valid from")), labelled(m_to, tr("Valid to")));
    addLine(*column, labelled(m_source, tr("Source")), labelled(m_plan, tr("Subscription plan")));
    auto *proof = new QWidget;
    auto *line = new QHBoxLayout(proof);
    line->setContentsMargins({});
    line->setSpacing(sizes.grid);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseProof"_s);
    choose->setAccessibleName(tr("Choose the proof"));
    connect(choose, &QPushButton::clicked, this, &LicenceForm::chooseProof);
    line->addWidget(m_proof, 1);
    line->addWidget(choose);
    proof->setFocusProxy(m_proof);
    column->addWidget(
        labelled(proof, tr("Proof"), tr("An invoice or a licence text; a copy of it is kept.")));
    m_proof->setAccessibleName(tr("Proof"));
    buildScope(*column, channels);
    m_attribution->setTabChangesFocus(true);
    m_attribution->setFixedHeight(sizes.row + sizes.padding);
    column->addWidget(labelled(m_attribution, tr("Attribution"),
                               tr("What must stand beside the work, word for word.")));
    column->addStretch();
}

void LicenceForm::buildScope(QVBoxLayout &column, const QList<Channel> &channels)
{
    m_commercial->setObjectName(u"commercial"_s);
    m_territories->setObjectName(u"territories"_s);
    using Commercial = Licence::Commercial;
    for (const Commercial value :
         { Commercial::Unknown, Commercial::Allowed, Commercial::Forbidden })
        m_commercial->addItem(commercialText(value), static_cast<int>(value));
    m_territories->setPlaceholderText(tr("Everywhere"));
    addLine(column, labelled(m_commercial, tr("Commercial use")),
            labelled(m_territories, tr("Territories"), tr("Country codes such as KR, US")));
    if (channels.size() < 2)
        return;
    auto *place = new QWidget;
    auto *boxes = new QVBoxLayout(place);
    boxes->setContentsMargins({});
    boxes->setSpacing(themeOf(this).sizes().small);
    for (const Channel &channel : channels) {
        auto *box = new QCheckBox(QString(channel.name).replace(u'&', u"&&"_s));
        box->setChecked(m_licence.channels.contains(channel.id));
        m_channels.append({ channel.id, box });
        boxes->addWidget(box);
    }
    column.addWidget(labelled(place, tr("Channels"), tr("None ticked means every channel.")));
}

void LicenceForm::fill()
{
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_licence.type)));
    m_source->setText(m_licence.source);
    m_plan->setCurrentText(m_licence.subscription);
    m_proof->setText(m_licence.proof);
    m_from->setDate(m_licence.validFrom.isValid() ? m_licence.validFrom : noDay);
    m_to->setDate(m_licence.validTo.isValid() ? m_licence.validTo : noDay);
    m_commercial->setCurrentIndex(m_commercial->findData(static_cast<int>(m_licence.commercial)));
    m_territories->setText(m_licence.territories.join(u", "_s));
    m_attribution->setPlainText(m_licence.attribution);
}

void LicenceForm::explain()
{
    m_hint->setText(licenceHint(static_cast<LicenceType>(m_type->currentData().toInt())));
}

void LicenceForm::chooseProof()
{
    m_prompter.openFiles({ tr("Choose the proof"), {}, {}, {} }, this,
                         [this](const QStringList &files) {
                             if (!files.isEmpty())
                                 m_proof->setText(files.first());
                         });
}

QStringList LicenceForm::territories() const
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList codes = m_territories->text().toUpper().split(between, Qt::SkipEmptyParts);
    codes.removeDuplicates();
    return codes;
}

Licence LicenceForm::licence() const
{
    Licence licence = m_licence;
    licence.type = static_cast<LicenceType>(m_type->currentData().toInt());
    licence.source = m_source->text().trimmed();
    licence.subscription = m_plan->currentText().trimmed();
    licence.proof = m_proof->text().trimmed();
    licence.validFrom = dayOf(*m_from);
    licence.validTo = dayOf(*m_to);
    licence.commercial = static_cast<Licence::Commercial>(m_commercial->currentData().toInt());
    licence.territories = territories();
    licence.attribution = m_attribution->toPlainText().trimmed();
    for (const auto &[id, box] : m_channels) {
        licence.channels.removeAll(id);
        if (box->isChecked())
            licence.channels.append(id);
    }
    return licence;
}

QString LicenceForm::problem() const
{
    const Licence wanted = licence();
    if (wanted.validFrom.isValid() && wanted.validTo.isValid() && wanted.validTo < wanted.validFrom)
        return tr("The licence ends before it begins.");
    static const QRegularExpression code(u"^[A-Z]{2}$"_s);
    for (const QString &territory : wanted.territories) {
        if (!code.match(territory).hasMatch())
            return tr("“%1” is no country code of two letters.").arg(territory);
    }
    return {};
}

} // namespace Creator
