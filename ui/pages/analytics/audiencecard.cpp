#include "pages/analytics/audiencecard.h"

#include "delegates/datatable.h"
#include "models/audiencewords.h"
#include "models/metricwords.h"
#include "pages/analytics/sharedelegate.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

AudienceCard::AudienceCard(QWidget *parent)
    : Card(parent)
    , m_dimension(new FilterChip)
    , m_table(new DataTable)
    , m_empty(new EmptyState)
    , m_days(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
{
    setHeader({});
    setEdgeToEdge();
    m_dimension->setObjectName(u"dimension"_s);
    addHeaderWidget(m_dimension);
    using Kind = DataTable::Column::Kind;
    m_table->setModel(&m_model);
    m_table->setColumns({ { u"name"_s, 150, Kind::Text },
                          { u"value"_s, 110, Kind::Figure },
                          { u"share"_s, 150, Kind::Text } },
                        u"audience"_s, {});
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(AudienceModel::ShareColumn, new ShareDelegate(m_table));
    m_table->setStretchColumn(AudienceModel::NameColumn);
    m_table->setEmptyState(m_empty);
    body()->addWidget(m_table, 1);
    m_days->setObjectName(u"days"_s);
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_days->setContentsMargins(sizes.padding, sizes.grid, sizes.padding, sizes.gap);
    body()->addWidget(m_days);
    connect(m_dimension, &FilterChip::chosen, this, &AudienceCard::dimensionChanged);
    refresh();
}

AudienceCard::~AudienceCard() = default;

void AudienceCard::setAudience(const Metric &metric, const Audience &audience)
{
    m_metric = &metric;
    m_audience = audience;
    refresh();
    m_dimension->setCurrent(audience.dimension);
    m_model.setAudience(metric, audience);
}

QString AudienceCard::dimension() const
{
    return m_dimension->current().toString();
}

void AudienceCard::refresh()
{
    const QLocale locale;
    const QString format
        = locale.language() == QLocale::Korean ? u"yyyy년 M월 d일"_s : u"d MMM yyyy"_s;
    //: two days
    const QString days = tr("%1 – %2").arg(locale.toString(m_audience.from, format),
                                           locale.toString(m_audience.to, format));
    // The switch beside it says what is told of the metric.
    setHeader(m_metric ? metricName(*m_metric) : tr("Audience"));
    m_days->setText(days);
    m_days->setVisible(!m_audience.rows.isEmpty());
    QList<FilterChip::Option> options;
    for (const QString &dimension : std::as_const(m_audience.dimensions))
        options.append({ dimension, dimensionName(dimension) });
    m_dimension->setLabel(tr("By"));
    m_dimension->setOptions(options);
    m_dimension->setVisible(!options.isEmpty());
    m_table->setAccessibleName(tr("Audience"));
    const QString metric = m_metric ? metricName(*m_metric) : QString();
    m_empty->setContent(Icon::Content, tr("Nobody tells where this comes from"),
                        options.isEmpty()
                            ? tr("YouTube tells views by country once the account is connected. "
                                 "Reports of AdSense and AdMob tell theirs by country, site or "
                                 "app. For “%1” there is none yet.")
                                  .arg(metric)
                            : tr("Nothing is known of these days. Choose other days."));
    m_model.retranslate();
}

void AudienceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace Creator
