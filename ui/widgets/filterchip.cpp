#include "widgets/filterchip.h"

#include "widgets/plainlabel.h"

#include <QMenu>

namespace Creator {

FilterChip::FilterChip(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &FilterChip::openMenu);
}

FilterChip::~FilterChip() = default;

void FilterChip::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void FilterChip::setOptions(const QList<Option> &options)
{
    const QVariant before = current();
    m_options = options;
    m_current = 0;
    m_menu->clear();
    for (const Option &option : options) {
        QAction *action
            = m_menu->addAction(QString(option.text).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        const QVariant value = option.value;
        connect(action, &QAction::triggered, this, [this, value] {
            setCurrent(value);
            emit chosen(value);
        });
    }
    setCurrent(before);
}

void FilterChip::setCurrent(const QVariant &value)
{
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        if (m_options.at(i).value == value)
            m_current = i;
    }
    refresh();
}

QVariant FilterChip::current() const
{
    return m_current < m_options.size() ? m_options.at(m_current).value : QVariant();
}

void FilterChip::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void FilterChip::refresh()
{
    const QString value = m_current < m_options.size() ? m_options.at(m_current).text : QString();
    //: A filter and its value, as in "Source: All"
    const QString text = tr("%1: %2").arg(m_label, value);
    setText(QString(text).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(text);
    for (qsizetype i = 0; i < m_options.size(); ++i)
        m_menu->actions().at(i)->setChecked(i == m_current);
}

} // namespace Creator
