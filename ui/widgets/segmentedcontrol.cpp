#include "widgets/segmentedcontrol.h"

#include "theme/controlroles.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace Creator {

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
}

SegmentedControl::~SegmentedControl() = default;

void SegmentedControl::setSegments(const QStringList &texts)
{
    if (texts.size() != m_group->buttons().size())
        rebuild(static_cast<int>(texts.size()));
    for (int i = 0; i < texts.size(); ++i)
        segment(i)->setText(texts.at(i));
    if (current() < 0)
        setCurrent(0);
}

void SegmentedControl::rebuild(int count)
{
    while (m_group->buttons().size() > count)
        delete m_group->buttons().constLast();
    while (m_group->buttons().size() < count) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        m_layout->addWidget(button);
    }
    for (int i = 0; i < count; ++i) {
        const Joined joined = count == 1 ? Joined::No
            : i == 0                     ? Joined::First
            : i == count - 1             ? Joined::Last
                                         : Joined::Middle;
        setJoined(*segment(i), joined);
    }
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = segment(index))
        button->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

int SegmentedControl::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

} // namespace Creator
