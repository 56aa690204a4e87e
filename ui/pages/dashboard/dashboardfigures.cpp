#include "pages/dashboard/dashboardfigures.h"

#include "domain/moneyformat.h"
#include "pages/dashboard/dashboardwords.h"
#include "pages/dashboard/figuretile.h"
#include "widgets/figurecard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

using State = MetricFigure::State;
using Part = FigureCard::NotePart;

class DashboardFigures
{
    Q_DECLARE_TR_FUNCTIONS(DashboardFigures)
};

qint64 unitsOf(Micros value)
{
    return (value + (value < 0 ? -microsPerUnit : microsPerUnit) / 2) / microsPerUnit;
}

Emphasis emphasisOf(qint64 change)
{
    return change > 0 ? Emphasis::Positive : change < 0 ? Emphasis::Negative : Emphasis::Secondary;
}

QString missingText(const MetricFigure &figure)
{
    return figure.missingDays == 0
        ? QString()
        : DashboardFigures::tr("%Ln gap(s)", nullptr, figure.missingDays);
}

QString explanation(const MetricFigure &figure, int days)
{
    QStringList sentences;
    if (figure.before)
        sentences.append(DashboardFigures::tr("Compared with the %Ln days before, of the days and "
                                              "accounts that both have.",
                                              nullptr, days));
    if (figure.missingDays > 0)
        sentences.append(
            DashboardFigures::tr("On %Ln day(s) something was not fetched; it is not counted as 0.",
                                 nullptr, figure.missingDays));
    return sentences.join(u'\n');
}

/// Why there is no number.
void showNone(FigureCard &card, const MetricFigure &figure, const Dashboard &dashboard)
{
    card.setFigure(u"—"_s, Emphasis::Muted);
    if (figure.state == State::NotFetched)
        card.setNote(DashboardFigures::tr("not fetched yet"));
    else
        card.setNote(dashboard.accounts.isEmpty() ? DashboardFigures::tr("not connected")
                                                  : DashboardFigures::tr("not offered"));
}

void setNote(FigureCard &card, const QString &change, qint64 direction, const MetricFigure &figure)
{
    QList<Part> parts;
    if (!change.isEmpty())
        parts.append({ change, emphasisOf(direction) });
    const QString missing = missingText(figure);
    if (!missing.isEmpty())
        parts.append({ parts.isEmpty() ? missing : u" · "_s + missing, Emphasis::Secondary });
    else if (parts.isEmpty())
        parts.append({ DashboardFigures::tr("nothing to compare"), Emphasis::Secondary });
    else
        parts.append({ u' ' + DashboardFigures::tr("than before"), Emphasis::Secondary });
    card.setNote(parts);
}

void showCount(FigureCard &card, const MetricFigure &figure, const QString &pattern)
{
    card.setFigure(pattern.arg(formatCount(unitsOf(*figure.value))));
    const auto change = figure.changePermille();
    setNote(card, changeText(change), change.value_or(0), figure);
}

void showFollowers(FigureCard &card, const MetricFigure &figure)
{
    card.setFigure(formatCount(unitsOf(*figure.value)));
    if (!figure.now || !figure.before)
        return setNote(card, {}, 0, figure);
    const qint64 gained = unitsOf(*figure.now - *figure.before);
    card.setNote(QList<Part>{
        { (gained > 0 ? u"+"_s : QString()) + formatCount(gained), emphasisOf(gained) },
        { u' ' + DashboardFigures::tr("net change"), Emphasis::Secondary } });
}

void showRate(FigureCard &card, const MetricFigure &figure)
{
    const auto percent
        = [](Micros rate) { return QString::number(static_cast<double>(rate) / 10'000.0, 'f', 1); };
    card.setFigure(percent(*figure.value) + u'%');
    if (!figure.before)
        return card.setNote(DashboardFigures::tr("nothing to compare"));
    card.setNote(DashboardFigures::tr("before: %1%").arg(percent(*figure.before)));
}

/// Money without a rate is said instead of the note: it is never left out in silence.
bool showUnconverted(FigureCard &card, Micros amount, Currency home, const MoneySums &unconverted)
{
    if (unconverted.isEmpty())
        return false;
    card.setFigure(amount == 0 ? formatSums(unconverted) : formatMoney({ amount, home }));
    card.setNote(amount == 0
                     ? DashboardFigures::tr("no exchange rate to %1").arg(home.code())
                     : DashboardFigures::tr("and %1 without a rate").arg(formatSums(unconverted)));
    return true;
}

void showIncome(FigureCard &card, const EarningsOverview &money)
{
    if (showUnconverted(card, money.thisMonth, money.home, money.thisMonthUnconverted))
        return;
    card.setFigure(formatMoney({ money.thisMonth, money.home }));
    if (money.lastMonthToDate <= 0)
        return card.setNote(money.thisMonthEstimated != 0
                                ? DashboardFigures::tr("%1 of it estimated")
                                      .arg(formatMoney({ money.thisMonthEstimated, money.home }))
                                : DashboardFigures::tr("nothing last month to date"));
    MetricFigure figure;
    figure.now = money.thisMonth;
    figure.before = money.lastMonthToDate;
    const qint64 change = figure.changePermille().value_or(0);
    card.setNote(
        QList<Part>{ { changeText(change), emphasisOf(change) },
                     { u' ' + DashboardFigures::tr("vs last month"), Emphasis::Secondary } });
}

void showOwed(FigureCard &card, const EarningsOverview &money)
{
    if (showUnconverted(card, money.outstanding, money.home, money.outstandingUnconverted))
        return;
    card.setFigure(formatMoney({ money.outstanding, money.home }));
    if (money.overdueRows > 0)
        card.setNote(QList<Part>{
            { DashboardFigures::tr("%1 overdue").arg(formatMoney({ money.overdue, money.home })),
              Emphasis::Negative } });
    else
        card.setNote(DashboardFigures::tr("nothing is late"));
}

void showMetric(FigureCard &card, DashboardCard which, const MetricFigure &figure,
                const Dashboard &dashboard)
{
    if (!figure.value)
        showNone(card, figure, dashboard);
    else if (which == DashboardCard::Followers)
        showFollowers(card, figure);
    else if (which == DashboardCard::Engagement)
        showRate(card, figure);
    else
        showCount(card, figure,
                  which == DashboardCard::WatchTime ? DashboardFigures::tr("%1 h") : u"%1"_s);
}

const MetricFigure *figureOf(DashboardCard card, const Dashboard &dashboard)
{
    if (card == DashboardCard::Views)
        return &dashboard.views;
    if (card == DashboardCard::WatchTime)
        return &dashboard.watchTime;
    if (card == DashboardCard::Followers)
        return &dashboard.followers;
    return card == DashboardCard::Engagement ? &dashboard.engagement : nullptr;
}

} // namespace

void showWaiting(FigureTile &tile, DashboardCard card)
{
    tile.card().setLabel(cardName(card));
    tile.card().setFigure(u"…"_s, Emphasis::Muted);
    tile.card().setNote(QString());
    tile.describe();
}

bool showFigure(FigureTile &tile, DashboardCard card, const Dashboard &dashboard, int days)
{
    FigureCard &shown = tile.card();
    const MetricFigure *figure = figureOf(card, dashboard);
    shown.setLabel(figure ? cardName(card) + u" · "_s + rangeName(days) : cardName(card));
    if (figure)
        showMetric(shown, card, *figure, dashboard);
    else if (card == DashboardCard::Income)
        showIncome(shown, dashboard.money);
    else
        showOwed(shown, dashboard.money);
    tile.describe(figure ? explanation(*figure, days) : QString());
    return card != DashboardCard::Engagement || dashboard.engagement.value;
}

} // namespace Creator
