#include "pages/settings/settingspage.h"

#include "pages/settings/channelssection.h"
#include "pages/settings/datasection.h"
#include "pages/settings/generalsection.h"
#include "pages/settings/notificationssection.h"
#include "pages/settings/peoplesection.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Creator {

SettingsPage::SettingsPage(const Models &models, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_views(new SegmentedControl)
    , m_stack(new QStackedWidget)
    , m_general(new GeneralSection)
    , m_notifications(new NotificationsSection)
    , m_people(new PeopleSection(models.people))
    , m_channels(new ChannelsSection(models.channels))
    , m_data(new DataSection(models.backups))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_header->addView(m_views);
    for (QWidget *section :
         QList<QWidget *>{ m_general, m_notifications, m_people, m_channels, m_data })
        m_stack->addWidget(section);
    retranslate();
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit sectionShown(static_cast<Section>(index));
    });
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::showSection(Section section)
{
    m_views->setCurrent(static_cast<int>(section));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    m_views->setSegments(
        { tr("General"), tr("Notifications"), tr("People"), tr("Channels"), tr("Data") });
    m_views->setAccessibleName(tr("Section"));
}

} // namespace Creator
