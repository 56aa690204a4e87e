#include "pages/settings/watchcontrol.h"

#include "theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

WatchControl::WatchControl(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton)
    , m_stop(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    row->addWidget(m_stop);
    row->addWidget(m_choose);
    m_choose->setObjectName(u"chooseWatched"_s);
    m_stop->setObjectName(u"stopWatching"_s);
    connect(m_choose, &QPushButton::clicked, this, &WatchControl::chooseRequested);
    connect(m_stop, &QPushButton::clicked, this, &WatchControl::stopRequested);
    setFolder({});
}

WatchControl::~WatchControl() = default;

void WatchControl::setFolder(const QString &folder)
{
    m_folder = folder;
    m_stop->setVisible(!folder.isEmpty());
    retranslate();
}

QString WatchControl::line() const
{
    if (m_folder.isEmpty())
        return tr("Files from platforms that arrive in it are offered for import. Nothing is "
                  "imported by itself.");
    return QDir::toNativeSeparators(m_folder);
}

void WatchControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WatchControl::retranslate()
{
    m_choose->setText(m_folder.isEmpty() ? tr("Choose a folder…") : tr("Change…"));
    m_choose->setAccessibleName(tr("Choose the folder to watch"));
    m_stop->setText(tr("Stop watching"));
}

} // namespace Creator
