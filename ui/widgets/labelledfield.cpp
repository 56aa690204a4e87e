#include "widgets/labelledfield.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QVBoxLayout>

namespace Creator {

LabelledField::LabelledField(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(TextStyle::Small, Emphasis::Secondary, this))
    , m_control(control)
    , m_hint(new PlainLabel(TextStyle::Small, Emphasis::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeOf(this).sizes().tiny);
    layout->addWidget(m_label);
    layout->addWidget(m_control);
    layout->addWidget(m_hint);
    layout->addStretch();
    m_hint->setWordWrap(true);
    m_hint->hide();
    setFocusProxy(m_control);
}

LabelledField::~LabelledField() = default;

void LabelledField::setLabel(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleName(label);
    m_control->setAccessibleDescription(hint);
}

} // namespace Creator
