#include "pages/settings/channelssection.h"

#include "delegates/datatable.h"
#include "models/channeltablemodel.h"
#include "pages/settings/tables.h"
#include "widgets/card.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

ChannelsSection::ChannelsSection(ChannelTableModel &channels, QWidget *parent)
    : SettingsColumn(parent)
    , m_model(channels)
    , m_card(new Card)
    , m_add(new QPushButton)
    , m_edit(new QPushButton)
    , m_table(new DataTable)
{
    m_card->setEdgeToEdge();
    m_card->addHeaderWidget(m_edit);
    m_card->addHeaderWidget(m_add);
    m_card->body()->addWidget(m_table);
    using Kind = DataTable::Column::Kind;
    setUpSmallTable(*m_table, m_model,
                    { { u"name"_s, 200, Kind::Text },
                      { u"category"_s, 130, Kind::Text },
                      { u"links"_s, 170, Kind::Text },
                      { u"description"_s, 240, Kind::Text } },
                    ChannelTableModel::DescriptionColumn);
    m_add->setObjectName(u"addChannel"_s);
    m_edit->setObjectName(u"editChannel"_s);
    connect(m_add, &QPushButton::clicked, this, &ChannelsSection::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &ChannelsSection::openSelected);
    connect(m_table, &QTableView::activated, this, &ChannelsSection::openSelected);
    enableWithSelection(*m_edit, *m_table);
    retranslate();
    add(m_card);
}

ChannelsSection::~ChannelsSection() = default;

void ChannelsSection::openSelected()
{
    const Channel *channel = m_model.at(m_table->currentIndex().row());
    if (channel && m_add->isEnabled())
        emit editRequested(*channel);
}

void ChannelsSection::setEditable(Qt::ItemFlags editable)
{
    const bool may = editable.testFlag(Qt::ItemIsEditable);
    m_add->setEnabled(may);
    m_edit->setVisible(may);
}

void ChannelsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsColumn::changeEvent(event);
}

void ChannelsSection::retranslate()
{
    m_card->setHeader(tr("Channels"), tr("Earnings and content belong to one of them"));
    m_add->setText(tr("Add a channel…"));
    m_edit->setText(tr("Edit…"));
    m_table->setAccessibleName(tr("Channels"));
    m_model.retranslate();
}

} // namespace Creator
