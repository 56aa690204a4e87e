#include "pages/earnings/overviewcards.h"

#include "domain/moneyformat.h"
#include "models/earningwords.h"
#include "theme/theme.h"
#include "widgets/figurecard.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

OverviewCards::OverviewCards(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_month(new FigureCard)
    , m_outstanding(new FigureCard)
    , m_overdue(new FigureCard)
    , m_paid(new FigureCard)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeOf(this).sizes().padding);
    m_month->setObjectName(u"monthCard"_s);
    m_outstanding->setObjectName(u"outstandingCard"_s);
    for (FigureCard *card : { m_month, m_outstanding, m_overdue, m_paid })
        layout->addWidget(card, 1);
    refresh();
}

OverviewCards::~OverviewCards() = default;

void OverviewCards::setOverview(const EarningsOverview &overview)
{
    m_overview = overview;
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
    if (!m_overview) {
        for (FigureCard *card : { m_month, m_outstanding, m_overdue, m_paid }) {
            card->setFigure(u"…"_s, Emphasis::Muted);
            card->setNote(QString());
        }
        return;
    }
    showThisMonth(*m_overview);
    showOwed(*m_overview);
    m_paid->setFigure(formatMoney({ m_overview->paidThisYear, m_overview->home }));
    m_paid->setNote(m_overview->paidThisYearForeign.isEmpty()
                        ? tr("by the day it was paid")
                        : tr("%1 included").arg(formatSums(m_overview->paidThisYearForeign)));
}

QString OverviewCards::withoutRateText(const EarningsOverview &o)
{
    return tr("%Ln entry(s) without an exchange rate left out", nullptr,
              static_cast<int>(o.withoutRate));
}

void OverviewCards::showThisMonth(const EarningsOverview &o)
{
    m_month->setFigure(formatMoney({ o.thisMonth, o.home }));
    if (o.withoutRate > 0) {
        // Against a figure that is not whole a trend would say nothing.
        m_month->setNote(withoutRateText(o));
        return;
    }
    if (o.lastMonthToDate <= 0) {
        m_month->setNote(
            o.thisMonthEstimated != 0
                ? tr("%1 of it estimated").arg(formatMoney({ o.thisMonthEstimated, o.home }))
                : tr("nothing in the same days last month"));
        return;
    }
    const double change = 100.0 * static_cast<double>(o.thisMonth - o.lastMonthToDate)
        / static_cast<double>(o.lastMonthToDate);
    const int direction = change > 0.05 ? 1 : (change < -0.05 ? -1 : 0);
    const QString percent = QString::number(change < 0 ? -change : change, 'f', 1) + u'%';
    m_month->setTrend(direction, percent, tr("than the same days last month"));
}

void OverviewCards::showOwed(const EarningsOverview &o)
{
    m_outstanding->setFigure(formatMoney({ o.outstanding, o.home }));
    const QString rows = tr("%Ln entries", nullptr, static_cast<int>(o.outstandingRows));
    m_outstanding->setNote(
        o.earliestDue.isValid()
            ? tr("%1 · next due %2").arg(rows, shortDay(o.earliestDue, m_clock.today()))
            : rows);
    if (o.withoutRate > 0)
        m_outstanding->setNote(withoutRateText(o));
    const bool late = o.overdueRows > 0;
    m_overdue->setFigure(formatMoney({ o.overdue, o.home }),
                         late ? Emphasis::Negative : Emphasis::Normal);
    if (!late) {
        m_overdue->setNote(tr("nothing is late"));
        return;
    }
    const auto days = static_cast<int>(o.oldestOverdue.daysTo(m_clock.today()));
    m_overdue->setNote(tr("%Ln entries", nullptr, static_cast<int>(o.overdueRows)) + u" · "_s
                       + tr("up to %Ln day(s) late", nullptr, days));
}

} // namespace Creator
