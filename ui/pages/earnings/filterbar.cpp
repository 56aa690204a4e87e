#include "pages/earnings/filterbar.h"

#include "domain/wordlist.h"
#include "models/earningwords.h"
#include "models/searchquestion.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/filterchip.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::string_view periodWords[]
    = { "all", "this_month", "last_month", "last_12_months", "this_year", "last_year" };

} // namespace

FilterBar::FilterBar(const Clock &clock, QWidget *parent)
    : SearchBar(parent)
    , m_clock(clock)
    , m_search(new SearchField)
    , m_period(new FilterChip)
    , m_source(new FilterChip)
    , m_status(new FilterChip)
    , m_currency(new FilterChip)
    , m_content(new FilterChip)
    , m_batch(new QPushButton)
    , m_totals(new PlainLabel)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap);
    layout->setSpacing(sizes.grid);
    m_search->setMaximumWidth(sizes.search);
    m_period->setIcon(icon(Icon::Filter));
    m_search->setMinimumWidth(sizes.search * 2 / 3);
    m_totals->setElided();
    layout->addWidget(m_search, 1);
    for (FilterChip *chip : { m_period, m_source, m_status, m_currency, m_content }) {
        layout->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &FilterBar::announce);
    }
    layout->addWidget(saveButton());
    layout->addWidget(m_batch);
    layout->addStretch(1);
    layout->addWidget(m_totals);
    m_content->hide();
    m_batch->setIcon(icon(Icon::Close));
    m_batch->setObjectName(u"endBatch"_s);
    m_batch->hide();
    connect(m_batch, &QPushButton::clicked, this, &FilterBar::clear);
    connect(m_search, &SearchField::queryChanged, this, &FilterBar::announce);
    retranslate();
}

FilterBar::~FilterBar() = default;

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SearchBar::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Description, payer"));
    m_search->setAccessibleName(tr("Search earnings"));
    m_batch->setText(tr("One import only"));
    m_period->setLabel(tr("Period"));
    m_period->setOptions({ { static_cast<int>(Period::All), tr("All") },
                           { static_cast<int>(Period::ThisMonth), tr("This month") },
                           { static_cast<int>(Period::LastMonth), tr("Last month") },
                           { static_cast<int>(Period::Last12Months), tr("Last 12 months") },
                           { static_cast<int>(Period::ThisYear), tr("This year") },
                           { static_cast<int>(Period::LastYear), tr("Last year") } });
    QList<FilterChip::Option> sources{ { QVariant(), tr("All") } };
    for (const EarningSource source : allSources)
        sources.append({ static_cast<int>(source), sourceText(source) });
    m_source->setLabel(tr("Source"));
    m_source->setOptions(sources);
    QList<FilterChip::Option> statuses{ { QVariant(), tr("All") } };
    for (const EarningStatus status : allStatuses)
        statuses.append({ static_cast<int>(status), statusText(status) });
    m_status->setLabel(tr("Status"));
    m_status->setOptions(statuses);
    m_currency->setLabel(tr("Currency"));
    setCurrencies(m_currencies);
    m_content->setLabel(tr("Content"));
    setContents(m_contents);
}

void FilterBar::setCurrencies(const QList<Currency> &currencies)
{
    m_currencies = currencies;
    QList<FilterChip::Option> options{ { QVariant(), tr("All") } };
    for (const Currency currency : currencies)
        options.append({ currency.code(), currency.code() });
    m_currency->setOptions(options);
}

void FilterBar::setContents(const QList<ContentOption> &contents)
{
    m_contents = contents;
    QList<FilterChip::Option> options{ { QVariant(), tr("All") } };
    for (const ContentOption &content : contents)
        options.append({ content.id.toText(), content.title });
    m_content->setOptions(options);
    m_content->setVisible(!contents.isEmpty());
}

void FilterBar::setTotals(const QString &text)
{
    m_totals->setText(text);
}

void FilterBar::clear()
{
    m_search->clear();
    for (FilterChip *chip : { m_source, m_status, m_currency, m_content })
        chip->setCurrent(QVariant());
    m_period->setCurrent(static_cast<int>(Period::All));
    m_base.batch.reset();
    m_batch->hide();
    announce();
}

void FilterBar::applyPeriod(EarningFilter &filter) const
{
    const QDate today = m_clock.today();
    const QDate month(today.year(), today.month(), 1);
    switch (static_cast<Period>(m_period->current().toInt())) {
    case Period::All:
        return;
    case Period::ThisMonth:
        filter.from = month;
        filter.to = month.addMonths(1).addDays(-1);
        return;
    case Period::LastMonth:
        filter.from = month.addMonths(-1);
        filter.to = month.addDays(-1);
        return;
    case Period::Last12Months:
        filter.from = month.addMonths(-11);
        filter.to = month.addMonths(1).addDays(-1);
        return;
    case Period::ThisYear:
        filter.from = QDate(today.year(), 1, 1);
        filter.to = QDate(today.year(), 12, 31);
        return;
    case Period::LastYear:
        filter.from = QDate(today.year() - 1, 1, 1);
        filter.to = QDate(today.year() - 1, 12, 31);
        return;
    }
}

EarningFilter FilterBar::filter() const
{
    EarningFilter filter = m_base;
    filter.text = m_search->query();
    applyPeriod(filter);
    if (m_source->current().isValid())
        filter.sources = { static_cast<EarningSource>(m_source->current().toInt()) };
    if (m_status->current().isValid())
        filter.statuses = { static_cast<EarningStatus>(m_status->current().toInt()) };
    if (m_currency->current().isValid()) {
        if (const auto currency = Currency::fromCode(QStringView(m_currency->current().toString())))
            filter.currencies = { *currency };
    }
    if (m_content->current().isValid()) {
        if (const auto id = Uuid::fromText(m_content->current().toString()))
            filter.content = ContentId(*id);
    }
    return filter;
}

/// Days that the chip has a name for are its own.
void FilterBar::takePeriod()
{
    for (int period = 0; period <= static_cast<int>(Period::LastYear); ++period) {
        m_period->setCurrent(period);
        EarningFilter days;
        applyPeriod(days);
        if (days.from == m_base.from && days.to == m_base.to) {
            m_base.from = {};
            m_base.to = {};
            return;
        }
    }
    m_period->setCurrent(static_cast<int>(Period::All));
}

void FilterBar::setFilter(const EarningFilter &filter)
{
    m_base = filter;
    m_base.text.clear();
    m_base.sources.clear();
    m_base.statuses.clear();
    m_base.currencies.clear();
    takePeriod();
    m_batch->setVisible(filter.batch.has_value());
    m_search->setText(filter.text);
    const auto pick = [](FilterChip *chip, const auto &list) {
        chip->setCurrent(list.size() == 1 ? QVariant(static_cast<int>(list.first())) : QVariant());
    };
    pick(m_source, filter.sources);
    pick(m_status, filter.statuses);
    m_currency->setCurrent(
        filter.currencies.size() == 1 ? QVariant(filter.currencies.first().code()) : QVariant());
    m_content->setCurrent(filter.content ? QVariant(filter.content->toText()) : QVariant());
    if (m_content->current().isValid())
        m_base.content.reset(); // from now on its chip says so
}

bool FilterBar::isFiltering() const
{
    EarningFilter nothing;
    nothing.outstandingOnly = m_base.outstandingOnly;
    return filter() != nothing;
}

QJsonObject FilterBar::question() const
{
    QJsonObject json = SearchQuestion::toJson(filter());
    const int period = m_period->current().toInt();
    if (period != 0)
        json.insert("period"_L1, QString::fromUtf8(periodWords[period]));
    return json;
}

void FilterBar::setQuestion(const QJsonObject &question)
{
    setFilter(SearchQuestion::earningFilter(question));
    const auto period
        = valueFromWord<Period>(periodWords, question.value("period"_L1).toString().toStdString());
    m_period->setCurrent(static_cast<int>(period.value_or(Period::All)));
    announce();
    emit asked();
}

void FilterBar::announce()
{
    refreshSaveButton();
    emit filterChanged(filter());
}

} // namespace Creator
