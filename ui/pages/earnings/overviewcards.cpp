#include "pages/earnings/overviewcards.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "models/moneywords.h"
#include "theme/theme.h"
#include "widgets/figurecard.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

OverviewCards::OverviewCards(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_month(new FigureCard)
    , m_outstanding(new FigureCard)
    , m_overdue(new FigureCard)
    , m_paid(new FigureCard)
    , m_coming(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).sizes().grid);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(themeOf(this).sizes().padding);
    column->addLayout(layout);
    for (FigureCard *card : { m_month, m_outstanding, m_overdue, m_paid })
        layout->addWidget(card, 1);
    m_coming->setObjectName(u"forecast"_s);
    m_coming->setElided();
    column->addWidget(m_coming);
    refresh();
}

OverviewCards::~OverviewCards() = default;

void OverviewCards::setOverview(const EarningsOverview &overview)
{
    m_overview = overview;
    refresh();
}

void OverviewCards::setForecast(const std::optional<IncomeForecast> &forecast)
{
    m_forecast = forecast;
    refresh();
}

void OverviewCards::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void OverviewCards::refresh()
{
    m_month->setLabel(tr("Income this month"));
    m_outstanding->setLabel(tr("Owed to you"));
    m_overdue->setLabel(tr("Overdue"));
    m_paid->setLabel(tr("Received this year"));
    m_coming->setText(m_forecast ? incomeForecastText(*m_forecast) : QString());
    m_coming->setVisible(m_forecast.has_value());
    if (!m_overview) {
        for (FigureCard *card : { m_month, m_outstanding, m_overdue, m_paid }) {
            card->setFigure(u"…"_s, Emphasis::Muted);
            card->setNote(QString());
        }
        return;
    }
    showThisMonth(*m_overview);
    showOwed(*m_overview);
    showPaid(*m_overview);
}

void OverviewCards::show(FigureCard &card, Micros amount, const MoneySums &unconverted,
                         const QString &note, Emphasis emphasis)
{
    const Currency home = m_overview->home;
    if (unconverted.isEmpty()) {
        card.setFigure(formatMoney({ amount, home }), emphasis);
        card.setNote(note);
    } else if (amount == 0) {
        card.setFigure(formatSums(unconverted), emphasis);
        card.setNote(tr("no exchange rate to %1").arg(home.code()));
    } else {
        card.setFigure(formatMoney({ amount, home }), emphasis);
        card.setNote(tr("and %1 without an exchange rate").arg(formatSums(unconverted)));
    }
}

void OverviewCards::showPaid(const EarningsOverview &o)
{
    show(*m_paid, o.paidThisYear, o.paidThisYearUnconverted,
         o.paidThisYearForeign.isEmpty()
             ? tr("by the day it was paid")
             : tr("%1 included").arg(formatSums(o.paidThisYearForeign)));
}

void OverviewCards::showThisMonth(const EarningsOverview &o)
{
    if (o.lastMonthToDate <= 0 || !o.thisMonthUnconverted.isEmpty()) {
        show(*m_month, o.thisMonth, o.thisMonthUnconverted,
             o.thisMonthEstimated != 0
                 ? tr("%1 of it estimated").arg(formatMoney({ o.thisMonthEstimated, o.home }))
                 : tr("nothing in the same days last month"));
        return;
    }
    m_month->setFigure(formatMoney({ o.thisMonth, o.home }));
    const double change = 100.0 * static_cast<double>(o.thisMonth - o.lastMonthToDate)
        / static_cast<double>(o.lastMonthToDate);
    const int direction = change > 0.05 ? 1 : (change < -0.05 ? -1 : 0);
    const QString percent = QString::number(change < 0 ? -change : change, 'f', 1) + u'%';
    m_month->setTrend(direction, percent, tr("than the same days last month"));
}

void OverviewCards::showOwed(const EarningsOverview &o)
{
    const QString rows = tr("%Ln entries", nullptr, static_cast<int>(o.outstandingRows));
    show(*m_outstanding, o.outstanding, o.outstandingUnconverted,
         o.earliestDue.isValid()
             ? tr("%1 · next due %2").arg(rows, shortDay(o.earliestDue, m_clock.today()))
             : rows);
    if (o.overdueRows == 0) {
        show(*m_overdue, 0, {}, tr("nothing is late"));
        return;
    }
    const auto days = static_cast<int>(o.oldestOverdue.daysTo(m_clock.today()));
    show(*m_overdue, o.overdue, o.overdueUnconverted,
         tr("%Ln entries", nullptr, static_cast<int>(o.overdueRows)) + u" · "_s
             + tr("up to %Ln day(s) late", nullptr, days),
         Emphasis::Negative);
}

} // namespace Creator
