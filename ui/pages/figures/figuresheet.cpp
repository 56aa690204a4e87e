#include "pages/figures/figuresheet.h"

#include "models/metricwords.h"
#include "pages/figures/figureform.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QDate firstDay(2000, 1, 1);
const QString usualMetric = u"views"_s;

} // namespace

FigureSheet::FigureSheet(const QList<Place> &places, const FigurePlace &chosen, QDate today,
                         QWidget *window)
    : Sheet(window)
    , m_places(places)
    , m_today(today)
    , m_place(new QComboBox)
    , m_content(new QComboBox)
    , m_metric(new QComboBox)
    , m_counts(new QComboBox)
    , m_day(new QDateEdit(today.addDays(-1)))
    , m_value(new QLineEdit)
    , m_currency(new QComboBox)
    , m_unit(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
    , m_standing(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_problem(new PlainLabel(TextStyle::Small, Emphasis::Negative))
{
    int current = 0;
    for (const Place &place : places) {
        m_place->addItem(place.name);
        if (place.place == chosen)
            current = m_place->count() - 1;
    }
    m_place->setCurrentIndex(current);
    m_content->addItem(tr("The account as a whole"), QString());
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setDateRange(firstDay, today);
    m_counts->addItem(tr("Of that day"));
    m_counts->addItem(tr("In total, up to that day"));
    for (const Currency currency : Currencies::all())
        m_currency->addItem(currency.code());
    build();
    fillMetrics();
    connect(m_place, &QComboBox::currentIndexChanged, this, [this](int index) {
        setContents({});
        emit placeChosen(m_places.at(index).place);
    });
    connect(m_content, &QComboBox::currentIndexChanged, this, &FigureSheet::fillMetrics);
    for (QComboBox *box : { m_metric, m_counts, m_currency })
        connect(box, &QComboBox::currentIndexChanged, this, &FigureSheet::choose);
    connect(m_day, &QDateEdit::dateChanged, this, &FigureSheet::choose);
    connect(this, &Sheet::accepted, this, &FigureSheet::submit);
}

FigureSheet::~FigureSheet() = default;

void FigureSheet::build()
{
    setTitle(tr("Enter a figure"), tr("What you enter stays: no update and no import changes it."));
    auto *form = new QFormLayout;
    form->setSpacing(themeOf(this).sizes().grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QWidget *field, const char *name) {
        form->addRow(label, field);
        field->setAccessibleName(label);
        field->setObjectName(QLatin1String(name));
    };
    add(tr("Account"), m_place, "place");
    add(tr("About"), m_content, "content");
    add(tr("Figure"), m_metric, "metric");
    add(tr("Counts"), m_counts, "counts");
    add(tr("Day"), m_day, "day");
    auto *value = new QWidget;
    auto *row = new QHBoxLayout(value);
    row->setContentsMargins({});
    row->addWidget(m_value, 1);
    row->addWidget(m_unit);
    row->addWidget(m_currency);
    form->addRow(tr("Value"), value);
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(u"value"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setObjectName(u"currency"_s);
    m_standing->setObjectName(u"standing"_s);
    m_problem->setObjectName(u"problem"_s);
    body()->addLayout(form);
    for (PlainLabel *label : { m_standing, m_problem }) {
        label->setWordWrap(true);
        label->hide();
        body()->addWidget(label);
    }
    setNote(tr("One step to undo."));
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(tr("Save figure"), ButtonKind::Primary)->setObjectName(u"save"_s);
    m_value->setFocus();
}

void FigureSheet::fillMetrics()
{
    const QString before = m_metric->count() > 0 ? m_metric->currentData().toString() : usualMetric;
    {
        const QSignalBlocker blocker(m_metric);
        m_metric->clear();
        for (const Metric *metric : enterableMetrics(figure().content))
            m_metric->addItem(metricName(*metric),
                              QString::fromLatin1(metric->name.data(),
                                                  static_cast<qsizetype>(metric->name.size())));
        m_metric->setCurrentIndex(std::max(0, m_metric->findData(before)));
    }
    choose();
}

void FigureSheet::setContents(const Contents &contents)
{
    {
        const QSignalBlocker blocker(m_content);
        while (m_content->count() > 1)
            m_content->removeItem(1);
        for (const auto &[id, title] : contents)
            m_content->addItem(title, id.toText());
        m_content->setCurrentIndex(0);
    }
    m_content->setEnabled(!contents.isEmpty());
    fillMetrics();
}

ManualFigure FigureSheet::figure() const
{
    ManualFigure figure;
    figure.place = m_places.at(std::max(0, m_place->currentIndex())).place;
    if (const auto content = Uuid::fromText(m_content->currentData().toString()))
        figure.content = ContentId(*content);
    figure.metric = findMetric(m_metric->currentData().toString().toStdString());
    if (!figure.metric)
        figure.metric = &allMetrics().front();
    const bool isSum = figure.metric->aggregation == MetricAggregation::Sum;
    if (isSum && m_counts->currentIndex() == 1)
        figure.counts = ManualFigure::Counts::InTotal;
    if (figure.metric->type == MetricType::Currency)
        figure.currency = m_currency->currentText();
    figure.day = m_day->date();
    return figure;
}

void FigureSheet::choose()
{
    const ManualFigure asked = figure();
    const bool isMoney = asked.metric->type == MetricType::Currency;
    m_counts->setEnabled(asked.metric->aggregation == MetricAggregation::Sum);
    m_unit->setText(figureUnit(*asked.metric));
    m_unit->setVisible(!m_unit->text().isEmpty());
    m_currency->setVisible(isMoney);
    m_problem->hide();
    m_standing->hide();
    // What stood where the form pointed at before is not typed.
    if (!m_value->isModified())
        m_value->setText(QString());
    emit questionChanged();
}

void FigureSheet::setStanding(const std::optional<StandingFigure> &standing)
{
    const ManualFigure asked = figure();
    m_standing->setVisible(standing.has_value());
    if (!standing)
        return;
    m_standing->setText(standingText(asked, *standing));
    // One that was entered by hand is edited.
    if (standing->origin == Origin::Manual && !m_value->isModified())
        m_value->setText(asked.metric->type == MetricType::DurationSeconds
                             ? QString::number(standing->value / microsPerUnit)
                             : decimalText(standing->value));
}

void FigureSheet::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_value->setFocus();
}

void FigureSheet::submit()
{
    ManualFigure entered = figure();
    const std::optional<Micros> value = typedFigure(*entered.metric, m_value->text());
    if (!value)
        return complain(entered.metric->type == MetricType::DurationSeconds
                            ? tr("Enter the length as minutes and seconds, like 3:05.")
                            : tr("Enter the value as a number, like 1204 or 12.5."));
    entered.value = *value;
    if (const QString problem = figureProblem(entered, m_today); !problem.isEmpty())
        return complain(problem);
    emit saveRequested(entered);
}

} // namespace Creator
