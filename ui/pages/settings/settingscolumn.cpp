#include "pages/settings/settingscolumn.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Creator {

SettingsColumn::SettingsColumn(QWidget *parent)
    : QScrollArea(parent)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto *room = new QWidget;
    room->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    auto *column = new QWidget;
    column->setMaximumWidth(sizes.sheetWidth * 3 / 4);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins({});
    m_column->setSpacing(sizes.padding);
    m_column->addStretch();
    row->addWidget(column, 1);
    row->addStretch();
    setWidget(room);
}

SettingsColumn::~SettingsColumn() = default;

void SettingsColumn::add(QWidget *card)
{
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->insertWidget(m_column->count() - 1, card);
}

SettingRow::SettingRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::Body))
    , m_hint(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_control(control)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, sizes.tiny, 0, sizes.tiny);
    row->setSpacing(sizes.padding);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    row->addLayout(words, 1);
    if (control)
        row->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setWordWrap(true);
    m_hint->hide();
}

SettingRow::~SettingRow() = default;

void SettingRow::setWords(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_control && !qobject_cast<QPushButton *>(m_control))
        m_control->setAccessibleName(title);
    if (m_control)
        m_control->setAccessibleDescription(hint);
}

QString SettingRow::hint() const
{
    return m_hint->text();
}

} // namespace Creator
