#include "widgets/searchbar.h"

#include "theme/icons.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent)
    , m_save(new QPushButton(this))
{
    m_save->setObjectName(u"saveSearch"_s);
    m_save->setIcon(icon(Icon::Bookmark));
    m_save->hide();
    connect(m_save, &QPushButton::clicked, this, &SearchBar::saveRequested);
    retranslate();
}

SearchBar::~SearchBar() = default;

void SearchBar::setSaving(Saving saving)
{
    m_saving = saving;
    refreshSaveButton();
}

void SearchBar::refreshSaveButton()
{
    m_save->setVisible(m_saving == Saving::Offered && !question().isEmpty());
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchBar::retranslate()
{
    m_save->setToolTip(tr("Keep this search under a name"));
    m_save->setAccessibleName(tr("Save search"));
}

} // namespace Creator
