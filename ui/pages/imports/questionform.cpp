#include "pages/imports/questionform.h"

#include "domain/currency.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

struct Wording
{
    QString label;
    QString hint;
};

Wording wordingOf(const QString &key)
{
    const auto tr = [](const char *text) { return QuestionForm::tr(text); };
    if (key == "currency"_L1)
        return { tr("Currency"), tr("The file has amounts but does not say in which currency.") };
    if (key == "period"_L1)
        return { tr("Period"), tr("The days that the totals in this file are about.") };
    if (key == "last_date"_L1)
        return { tr("Last day"), tr("The last day that the file is about.") };
    if (key == "payout_date"_L1)
        return { tr("Paid on"), tr("The day on which this settlement was paid.") };
    if (key == "timezone"_L1)
        return { tr("Time zone"), tr("The file has times but does not say where.") };
    if (key == "date_order"_L1)
        return { tr("Order of dates"), tr("Every date in the file could be read both ways.") };
    if (key == "decimal"_L1)
        return { tr("Decimal sign"), tr("Every amount in the file could be read both ways.") };
    if (key == "granularity"_L1)
        return { tr("One row is"), tr("The stretch of time that a row is about.") };
    if (key == "metric"_L1)
        return { tr("Numbers are"), tr("What the numbers in the file count.") };
    if (key == "encoding"_L1)
        return { tr("Encoding"), tr("A guess: check that names are readable.") };
    if (key == "channel"_L1)
        return { tr("Channel"), tr("Whose earnings these are.") };
    if (key == "plan_channel"_L1)
        return { tr("Channel"), tr("For contents that name none.") };
    if (key == "holds"_L1)
        return { tr("The rows are"),
                 tr("Your contents go to the planner, your earnings to the ledger.") };
    if (key == "account"_L1)
        return { tr("Account"), tr("Optional; tells two accounts on one platform apart.") };
    return { QString(key).replace("_"_L1, " "_L1), {} };
}

QList<QuestionForm::Option> optionsOf(const QuestionForm::Field &field)
{
    QList<QuestionForm::Option> options = field.options;
    if (field.key == "currency"_L1 && options.isEmpty()) {
        for (const Currency currency : Currencies::all())
            options.append({ currency.code(), currency.code() });
    } else if (field.key == "timezone"_L1 && options.isEmpty()) {
        QList<QByteArray> zones{ QTimeZone::systemTimeZoneId(), "UTC" };
        zones += QTimeZone::availableTimeZoneIds();
        for (const QByteArray &zone : zones)
            options.append({ QString::fromLatin1(zone), QString::fromLatin1(zone) });
    } else if (field.key == "encoding"_L1 && options.isEmpty()) {
        options = { { u"utf-8"_s, u"UTF-8"_s },
                    { u"cp949"_s, QuestionForm::tr("Korean (CP949)") },
                    { u"windows-1252"_s, QuestionForm::tr("Western (Windows-1252)") },
                    { u"utf-16le"_s, u"UTF-16"_s } };
    }
    for (QuestionForm::Option &option : options) {
        if (option.value == "mdy"_L1)
            option.text = QuestionForm::tr("Month first: 03/04 is 4 March");
        else if (option.value == "dmy"_L1)
            option.text = QuestionForm::tr("Day first: 03/04 is 3 April");
        else if (option.value == "ymd"_L1)
            option.text = QuestionForm::tr("Year first: 26/03/04 is 4 March");
        else if (option.value == "dot"_L1)
            option.text = QuestionForm::tr("Dot: 1,234.50");
        else if (option.value == "comma"_L1)
            option.text = QuestionForm::tr("Comma: 1.234,50");
        else if (option.text.isEmpty())
            option.text = option.value;
    }
    return options;
}

QDateEdit *dayEdit(QDate day)
{
    auto *edit = new QDateEdit(day.isValid() ? day : QDate::currentDate());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(themeOf(widget).sizes().grid);
    return row;
}

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_grid(new QGridLayout)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    m_grid->setHorizontalSpacing(sizes.padding);
    m_grid->setVerticalSpacing(sizes.grid);
    m_grid->setColumnStretch(2, 1);
    m_card->body()->addLayout(m_grid);
    hide();
}

QuestionForm::~QuestionForm() = default;

void QuestionForm::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setObjectName({});
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void QuestionForm::setFields(const QList<Field> &fields)
{
    clear();
    int row = 0;
    for (const Field &field : fields)
        addField(field, row++);
    setVisible(!fields.isEmpty());
}

QWidget *QuestionForm::editor(const QString &key) const
{
    return findChild<QWidget *>(u"answer-"_s + key);
}

void QuestionForm::addField(const Field &field, int row)
{
    const Wording wording = wordingOf(field.key);
    auto *label = new PlainLabel(TextStyle::BodyStrong);
    label->setText(wording.label);
    QWidget *editor = makeEditor(field);
    editor->setObjectName(u"answer-"_s + field.key);
    editor->setAccessibleName(wording.label);
    editor->setAccessibleDescription(wording.hint);
    const bool open = field.need == Need::Open;
    auto *hint = new PlainLabel(TextStyle::Small, open ? Emphasis::Normal : Emphasis::Secondary);
    hint->setText(wording.hint);
    hint->setElided();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(editor, row, 1, Qt::AlignLeft);
    m_grid->addWidget(hint, row, 2);
}

QWidget *QuestionForm::makeEditor(const Field &field)
{
    if (field.key == "period"_L1)
        return makePeriod(field);
    if (field.key.endsWith("_date"_L1))
        return makeDay(field);
    const bool isFree = field.key == "account"_L1 || optionsOf(field).isEmpty();
    return isFree ? makeText(field) : makeChoice(field);
}

QWidget *QuestionForm::makeChoice(const Field &field)
{
    auto *box = new QComboBox;
    box->setMinimumWidth(themeOf(this).sizes().rail);
    for (const Option &option : optionsOf(field))
        box->addItem(option.text, option.value);
    box->setPlaceholderText(tr("Choose…"));
    const bool isLong = box->count() > 40;
    box->setEditable(isLong);
    if (isLong) {
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->lineEdit()->setPlaceholderText(tr("Choose…"));
    }
    box->setCurrentIndex(field.answer.isEmpty() ? -1 : box->findData(field.answer));
    const QString key = field.key;
    connect(box, &QComboBox::activated, this,
            [this, box, key](int index) { emit answered(key, box->itemData(index).toString()); });
    return box;
}

QWidget *QuestionForm::makeDay(const Field &field)
{
    auto *group = new QWidget;
    QHBoxLayout *row = rowIn(group);
    QDateEdit *edit = dayEdit(QDate::fromString(field.answer, Qt::ISODate));
    auto *use = new QPushButton(tr("Use this day"));
    edit->setAccessibleName(wordingOf(field.key).label);
    row->addWidget(edit);
    row->addWidget(use);
    const QString key = field.key;
    connect(use, &QPushButton::clicked, this,
            [this, edit, key] { emit answered(key, edit->date().toString(Qt::ISODate)); });
    return group;
}

QWidget *QuestionForm::makePeriod(const Field &field)
{
    auto *group = new QWidget;
    QHBoxLayout *row = rowIn(group);
    const QDate monthBefore = QDate::currentDate().addMonths(-1);
    const QDate first(monthBefore.year(), monthBefore.month(), 1);
    const QDate answeredFrom = QDate::fromString(field.answer.section(u".."_s, 0, 0), Qt::ISODate);
    const QDate answeredTo = QDate::fromString(field.answer.section(u".."_s, 1, 1), Qt::ISODate);
    QDateEdit *from = dayEdit(answeredFrom.isValid() ? answeredFrom : first);
    QDateEdit *to = dayEdit(answeredTo.isValid() ? answeredTo : first.addMonths(1).addDays(-1));
    from->setAccessibleName(tr("First day"));
    to->setAccessibleName(tr("Last day"));
    auto *use = new QPushButton(tr("Use this period"));
    auto *between = new PlainLabel;
    between->setText(u"–"_s);
    row->addWidget(from);
    row->addWidget(between);
    row->addWidget(to);
    row->addWidget(use);
    const auto check = [from, to, use] { use->setEnabled(from->date() <= to->date()); };
    connect(from, &QDateEdit::dateChanged, use, check);
    connect(to, &QDateEdit::dateChanged, use, check);
    const QString key = field.key;
    connect(use, &QPushButton::clicked, this, [this, from, to, key] {
        emit answered(
            key,
            u"%1..%2"_s.arg(from->date().toString(Qt::ISODate), to->date().toString(Qt::ISODate)));
    });
    return group;
}

QWidget *QuestionForm::makeText(const Field &field)
{
    auto *edit = new QLineEdit(field.answer);
    edit->setMinimumWidth(themeOf(this).sizes().rail);
    QStringList known;
    for (const Option &option : field.options)
        known.append(option.value);
    if (!known.isEmpty())
        edit->setCompleter(new QCompleter(known, edit));
    const QString key = field.key;
    const QString before = field.answer;
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key, before] {
        if (edit->text().trimmed() != before)
            emit answered(key, edit->text().trimmed());
    });
    return edit;
}

} // namespace Creator
