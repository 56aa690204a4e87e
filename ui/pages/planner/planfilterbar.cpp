#include "pages/planner/planfilterbar.h"

#include "models/contentfilter.h"
#include "models/planwords.h"
#include "models/searchquestion.h"
#include "theme/creatorstyle.h"
#include "widgets/filterchip.h"
#include "widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Creator {

PlanFilterBar::PlanFilterBar(ContentFilter &filter, QWidget *parent)
    : SearchBar(parent)
    , m_filter(filter)
    , m_search(new SearchField)
    , m_channel(new FilterChip)
    , m_type(new FilterChip)
    , m_status(new FilterChip)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    m_search->setMaximumWidth(280);
    row->addWidget(m_search);
    for (FilterChip *chip : { m_channel, m_type, m_status }) {
        row->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &PlanFilterBar::ask);
    }
    row->addWidget(saveButton());
    row->addStretch(1);
    connect(m_search, &SearchField::queryChanged, this, &PlanFilterBar::ask);
    retranslate();
}

PlanFilterBar::~PlanFilterBar() = default;

void PlanFilterBar::setChannels(const QList<Channel> &channels)
{
    m_channels = channels;
    retranslate();
}

void PlanFilterBar::clear()
{
    m_search->clear();
    for (FilterChip *chip : { m_channel, m_type, m_status })
        chip->setCurrent({});
    ask();
}

void PlanFilterBar::ask()
{
    ContentFilter::Question question = m_filter.question();
    question.text = m_search->query();
    question.channel = m_channel->current().toString();
    question.type.reset();
    question.status.reset();
    if (m_type->current().isValid())
        question.type = static_cast<ContentType>(m_type->current().toInt());
    if (m_status->current().isValid())
        question.status = static_cast<ContentStatus>(m_status->current().toInt());
    m_filter.setQuestion(question);
    refreshSaveButton();
}

QJsonObject PlanFilterBar::question() const
{
    return SearchQuestion::toJson(m_filter.question());
}

void PlanFilterBar::setQuestion(const QJsonObject &json)
{
    const ContentFilter::Question question = SearchQuestion::contentQuestion(json);
    m_filter.setQuestion(question); // what no chip shows
    m_search->setText(question.text);
    m_channel->setCurrent(question.channel);
    m_type->setCurrent(question.type ? QVariant(static_cast<int>(*question.type)) : QVariant());
    m_status->setCurrent(question.status ? QVariant(static_cast<int>(*question.status))
                                         : QVariant());
    ask();
    emit asked();
}

void PlanFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SearchBar::changeEvent(event);
}

void PlanFilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Filter the plan"));
    m_search->setAccessibleName(tr("Filter the plan"));
    const FilterChip::Option all{ {}, tr("All") };
    QList<FilterChip::Option> channels{ all };
    for (const Channel &channel : std::as_const(m_channels))
        channels.append({ channel.id.toText(), channel.name });
    QList<FilterChip::Option> types{ all };
    for (const ContentType type : allContentTypes)
        types.append({ static_cast<int>(type), contentTypeText(type) });
    QList<FilterChip::Option> states{ all };
    for (const ContentStatus status : allContentStatuses)
        states.append({ static_cast<int>(status), contentStatusText(status) });
    m_channel->setLabel(tr("Channel"));
    m_channel->setOptions(channels);
    m_type->setLabel(tr("Type"));
    m_type->setOptions(types);
    m_status->setLabel(tr("Status"));
    m_status->setOptions(states);
}

} // namespace Creator
