#include "pages/analytics/besttimescard.h"

#include "models/metricwords.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Creator {

BestTimesCard::BestTimesCard(QWidget *parent)
    : Card(parent)
    , m_map(new BestTimesMap)
    , m_empty(new EmptyState)
    , m_best(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
{
    setHeader({});
    body()->addWidget(m_map, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_best);
    m_best->setWordWrap(true);
    refresh();
}

BestTimesCard::~BestTimesCard() = default;

void BestTimesCard::setTimes(const Metric &metric, Currency home, const BestTimes &times)
{
    m_metric = &metric;
    m_posts = times.posts();
    m_hasEnough = !times.isEmpty();
    m_map->setTimes(metric, home, times);
    refresh();
}

void BestTimesCard::refresh()
{
    // The switch beside it says what is told of the metric.
    setHeader(m_metric ? metricName(*m_metric) : tr("Best times"));
    m_map->setAccessibleName(tr("Best times"));
    m_map->setVisible(m_hasEnough);
    m_best->setText(m_map->bestSentence());
    m_best->setVisible(m_hasEnough && !m_best->text().isEmpty());
    m_empty->setVisible(!m_hasEnough);
    m_empty->setContent(Icon::Clock, tr("Too few posts to tell"),
                        tr("%Ln post(s) went out in this time; from ten on there is something to "
                           "see.",
                           nullptr, m_posts));
}

void BestTimesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace Creator
