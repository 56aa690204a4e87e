#include "pages/earnings/reportsheet.h"

#include "analytics/comparison.h"
#include "pages/earnings/pagesview.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

QDateEdit *dayEdit(QDate day)
{
    auto *edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

} // namespace

ReportSheet::ReportSheet(const ReportRequest &first, const QList<Currency> &currencies, QDate today,
                         QWidget *window)
    : Sheet(window, Size::Large)
    , m_period(new QComboBox)
    , m_from(dayEdit(first.from))
    , m_to(dayEdit(first.to))
    , m_grouping(new QComboBox)
    , m_currency(new QComboBox)
    , m_layout(new QComboBox)
    , m_pages(new PagesView)
{
    setTitle(tr("Earnings report"), tr("The pages below are those of the PDF."));
    fillPeriods(today);
    buildChoices(currencies);
    m_grouping->setCurrentIndex(m_grouping->findData(wordText(first.grouping)));
    m_currency->setCurrentText(first.home.code());
    m_layout->setCurrentIndex(m_layout->findData(wordText(first.layout)));
    body()->addWidget(m_pages, 1);
    QPushButton *cancel = addButton(tr("Close"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    const QList<QPair<QString, ReportFormat>> formats{ { tr("Save CSV…"), ReportFormat::Csv },
                                                       { tr("Save XLSX…"), ReportFormat::Xlsx },
                                                       { tr("Save PDF…"), ReportFormat::Pdf } };
    for (const auto &[text, format] : formats) {
        const bool isMain = format == ReportFormat::Pdf;
        QPushButton *save = addButton(text, isMain ? ButtonKind::Primary : ButtonKind::Secondary);
        connect(save, &QPushButton::clicked, this,
                [this, format = format] { emit saveRequested(format); });
        m_saves.append(save);
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, [this] { emit reportWanted(request()); });
    for (QComboBox *box : { m_grouping, m_currency, m_layout })
        connect(box, &QComboBox::currentIndexChanged, this, &ReportSheet::changed);
    for (QDateEdit *edit : { m_from, m_to }) {
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            m_period->setCurrentIndex(m_period->count() - 1);
            changed();
        });
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportSheet::choosePeriod);
    enableSaving(Qt::Unchecked);
    m_grouping->setFocus();
}

ReportSheet::~ReportSheet() = default;

void ReportSheet::buildChoices(const QList<Currency> &currencies)
{
    const QList<QPair<QString, IncomeGrouping>> groupings{
        { tr("by month"), IncomeGrouping::Month },
        { tr("by source"), IncomeGrouping::Source },
        { tr("by platform"), IncomeGrouping::Platform },
        { tr("by payer"), IncomeGrouping::Payer },
        { tr("by content"), IncomeGrouping::Content },
        { tr("by status"), IncomeGrouping::Status }
    };
    for (const auto &[text, grouping] : groupings)
        m_grouping->addItem(text, wordText(grouping));
    for (const Currency currency : currencies)
        m_currency->addItem(currency.code());
    m_layout->addItem(tr("Standard layout"), wordText(ReportLayout::Standard));
    m_layout->addItem(tr("Korean layout"), wordText(ReportLayout::Korean));
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).sizes().grid);
    const auto add = [row](QWidget *field, const QString &name) {
        field->setAccessibleName(name);
        field->setToolTip(name);
        row->addWidget(field);
    };
    add(m_period, tr("Period"));
    auto *dash = new PlainLabel(TextStyle::Body, Emphasis::Secondary, this);
    dash->setText(u"–"_s);
    add(m_from, tr("First day"));
    row->addWidget(dash);
    add(m_to, tr("Last day"));
    row->addSpacing(themeOf(this).sizes().gap);
    add(m_grouping, tr("Grouping"));
    add(m_currency, tr("Convert to"));
    add(m_layout, tr("Layout"));
    row->addStretch(1);
    body()->addLayout(row);
}

void ReportSheet::fillPeriods(QDate today)
{
    const auto add = [this](const QString &text, QDate from, QDate to) {
        m_period->addItem(text, QVariantList{ from, to });
    };
    const int year = today.year();
    const QDate month(year, today.month(), 1);
    for (const int y : { year, year - 1 }) {
        add(QString::number(y), QDate(y, 1, 1), QDate(y, 12, 31));
        add(tr("%1, first half").arg(y), QDate(y, 1, 1), QDate(y, 6, 30));
        add(tr("%1, second half").arg(y), QDate(y, 7, 1), QDate(y, 12, 31));
    }
    add(tr("This month"), month, month.addMonths(1).addDays(-1));
    add(tr("Last month"), month.addMonths(-1), month.addDays(-1));
    m_period->addItem(tr("Other days"));
    selectPeriod();
}

void ReportSheet::tellAnalytics(QDate today)
{
    setTitle(tr("Analytics report"), tr("The pages below are those of the PDF."));
    m_grouping->hide();
    m_layout->hide();
    const QSignalBlocker quiet(m_period);
    int place = 0;
    for (const int days : { 28, 90, 365 }) {
        const DaySpan range = lastDays(today, days);
        m_period->insertItem(place++, tr("Last %Ln days", nullptr, days),
                             QVariantList{ range.from, range.to });
    }
    selectPeriod();
    m_from->setFocus();
}

/// The name of the days that are shown.
void ReportSheet::selectPeriod()
{
    const QVariantList shown{ m_from->date(), m_to->date() };
    const int known = m_period->findData(shown);
    m_period->setCurrentIndex(known >= 0 ? known : m_period->count() - 1);
}

void ReportSheet::choosePeriod(int index)
{
    const QVariantList days = m_period->itemData(index).toList();
    if (days.size() != 2)
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(days.at(0).toDate());
    m_to->setDate(days.at(1).toDate());
    changed();
}

void ReportSheet::changed()
{
    // The Korean layout is in won.
    m_currency->setEnabled(request().layout == ReportLayout::Standard);
    enableSaving(Qt::Unchecked);
    m_rest.start();
}

void ReportSheet::enableSaving(Qt::CheckState state)
{
    for (QPushButton *save : std::as_const(m_saves))
        save->setEnabled(state == Qt::Checked);
}

ReportRequest ReportSheet::request() const
{
    ReportRequest request;
    request.from = qMin(m_from->date(), m_to->date());
    request.to = qMax(m_from->date(), m_to->date());
    request.home = Currency::fromCode(QStringView(m_currency->currentText())).value_or(Currency());
    request.grouping
        = groupingFromWord(m_grouping->currentData().toString()).value_or(IncomeGrouping::Month);
    request.layout
        = layoutFromWord(m_layout->currentData().toString()).value_or(ReportLayout::Standard);
    return request;
}

void ReportSheet::showPages(int count, const QSizeF &page, const QString &description)
{
    m_pages->setPages(count, page, description);
    setNote(tr("%Ln page(s)", nullptr, count));
    enableSaving(Qt::Checked);
}

void ReportSheet::showMessage(const QString &text)
{
    m_pages->setMessage(text);
    setNote(QString());
    enableSaving(Qt::Unchecked);
}

void ReportSheet::setSaving(const QString &note)
{
    setNote(note);
    enableSaving(Qt::Unchecked);
}

void ReportSheet::setSaved(const QString &note)
{
    setNote(note);
    enableSaving(Qt::Checked);
}

} // namespace Creator
