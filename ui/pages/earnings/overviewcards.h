#pragma once

#include "analytics/earningsoverview.h"
#include "analytics/monthlyfigures.h"
#include "core/clock.h"
#include "models/roles.h"

#include <QWidget>

#include <optional>

namespace Creator {

class FigureCard;
class PlainLabel;

/// The first row of the earnings page: this month, owed, overdue, received this year.
class OverviewCards final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCards(const Clock &clock, QWidget *parent = nullptr);
    ~OverviewCards() override;

    void setOverview(const EarningsOverview &overview);
    /// Nothing: too little is known for one.
    void setForecast(const std::optional<IncomeForecast> &forecast);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showThisMonth(const EarningsOverview &o);
    void showOwed(const EarningsOverview &o);
    void showPaid(const EarningsOverview &o);
    /// Money without a rate is said instead of the note: it is never left out in silence.
    void show(FigureCard &card, Micros amount, const MoneySums &unconverted, const QString &note,
              Emphasis emphasis = Emphasis::Normal);

    const Clock &m_clock;
    std::optional<EarningsOverview> m_overview;
    std::optional<IncomeForecast> m_forecast;
    FigureCard *m_month;
    FigureCard *m_outstanding;
    FigureCard *m_overdue;
    FigureCard *m_paid;
    PlainLabel *m_coming;
};

} // namespace Creator
