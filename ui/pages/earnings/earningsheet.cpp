#include "pages/earnings/earningsheet.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// A day edit has no "none"; this day stands for it and is shown as a dash.
const QDate noDay(1900, 1, 1);

template <typename Enum, size_t N, typename Text>
void fillWords(QComboBox &box, const std::array<Enum, N> &values, Text text, Enum current)
{
    for (const Enum value : values)
        box.addItem(text(value), static_cast<int>(value));
    box.setCurrentIndex(box.findData(static_cast<int>(current)));
}

template <typename Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace

EarningSheet::EarningSheet(const Earning &earning, const Lists &lists, QWidget *window)
    : Sheet(window)
    , m_earning(earning)
    , m_day(dayEdit(earning.earnedAt, this))
    , m_amount(new QLineEdit)
    , m_currency(new QComboBox)
    , m_kind(new QComboBox)
    , m_source(new QComboBox)
    , m_status(new QComboBox)
    , m_payer(new QLineEdit)
    , m_description(new QLineEdit)
    , m_due(dayEdit(earning.dueAt, this))
    , m_paid(dayEdit(earning.paidAt, this))
    , m_channel(new QComboBox)
    , m_content(new QComboBox)
    , m_problem(new PlainLabel)
{
    build();
    fill(lists);
    connect(this, &Sheet::accepted, this, &EarningSheet::submit);
}

EarningSheet::~EarningSheet() = default;

QDateEdit *EarningSheet::dayEdit(QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setMinimumDate(noDay);
    edit->setSpecialValueText(u"—"_s);
    edit->setDate(day.isValid() ? day : noDay);
    return edit;
}

void EarningSheet::build()
{
    const bool isNew = m_earning.id.isNull();
    setTitle(isNew ? tr("Add an earning") : tr("Edit earning"),
             isNew ? QString()
                   : tr("Imports leave a row alone once you have changed it by hand."));
    auto *form = new QFormLayout;
    form->setSpacing(themeOf(this).sizes().grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRows(*form);
    body()->addLayout(form);
    m_problem->hide();
    body()->addWidget(m_problem);
    setNote(tr("One step to undo."));
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(isNew ? tr("Add earning") : tr("Save changes"), ButtonKind::Primary);
    m_amount->setFocus();
}

void EarningSheet::addRows(QFormLayout &form)
{
    const auto add = [&form](const QString &label, QWidget *field) {
        form.addRow(label, field);
        field->setAccessibleName(label);
    };
    add(tr("Date earned"), m_day);
    add(tr("Amount"), m_amount);
    add(tr("Currency"), m_currency);
    add(tr("Kind"), m_kind);
    add(tr("Source"), m_source);
    add(tr("Status"), m_status);
    add(tr("Payer"), m_payer);
    add(tr("Description"), m_description);
    add(tr("Due date"), m_due);
    add(tr("Date paid"), m_paid);
    add(tr("Channel"), m_channel);
    add(tr("Content"), m_content);
}

void EarningSheet::fill(const Lists &lists)
{
    m_amount->setText(m_earning.id.isNull() ? QString() : decimalText(m_earning.amount.micros));
    m_amount->setPlaceholderText(u"0"_s);
    for (const Currency currency : Currencies::all())
        m_currency->addItem(currency.code());
    m_currency->setEditable(false);
    m_currency->setCurrentText(m_earning.amount.currency.code());
    fillWords(*m_kind, allKinds, kindText, m_earning.kind);
    fillWords(*m_source, allSources, sourceText, m_earning.source);
    fillWords(*m_status, allStatuses, statusText, m_earning.status);
    m_payer->setText(m_earning.payer);
    m_description->setText(m_earning.description);
    for (const Channel &channel : lists.channels)
        m_channel->addItem(channel.name, channel.id.toText());
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(m_earning.creatorId.toText())));
    m_content->addItem(u"—"_s, QString());
    for (const auto &[id, title] : lists.contents)
        m_content->addItem(title, id.toText());
    if (m_earning.contentId)
        m_content->setCurrentIndex(qMax(0, m_content->findData(m_earning.contentId->toText())));
}

void EarningSheet::complain(QWidget *field, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setFocus();
}

bool EarningSheet::readInto(Earning &earning)
{
    const std::optional<Micros> amount = typedAmount(m_amount->text());
    if (amount.value_or(0) == 0) {
        complain(m_amount, tr("Enter the amount as a number, like 120000 or 412.80."));
        return false;
    }
    if (m_day->date() == noDay) {
        complain(m_day, tr("Choose the day on which the money was earned."));
        return false;
    }
    const auto day = [](const QDateEdit *edit) { return edit->date() == noDay ? QDate() : edit->date(); };
    earning.amount = { *amount,
                       Currency::fromCode(QStringView(m_currency->currentText())).value_or(Currency()) };
    earning.earnedAt = m_day->date();
    earning.kind = chosen<EarningKind>(*m_kind);
    earning.source = chosen<EarningSource>(*m_source);
    earning.status = chosen<EarningStatus>(*m_status);
    earning.payer = m_payer->text().trimmed();
    earning.description = m_description->text().trimmed();
    earning.dueAt = day(m_due);
    earning.paidAt = day(m_paid);
    if (earning.status == EarningStatus::Paid && !earning.paidAt.isValid()) {
        complain(m_paid, tr("A paid earning needs the day on which it was paid."));
        return false;
    }
    if (const auto id = Uuid::fromText(m_channel->currentData().toString()))
        earning.creatorId = ChannelId(*id);
    const auto content = Uuid::fromText(m_content->currentData().toString());
    earning.contentId = content ? std::optional(ContentId(*content)) : std::nullopt;
    return true;
}

void EarningSheet::submit()
{
    m_problem->hide();
    if (readInto(m_earning))
        emit saveRequested(m_earning);
}

} // namespace Creator
