#include "dialogs/recoverycodepanel.h"

#include "theme/controlroles.h"
#include "theme/icons.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Creator {

RecoveryCodePanel::RecoveryCodePanel(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new PlainLabel(TextStyle::Body, Emphasis::Secondary, this))
    , m_frame(new QWidget(this))
    , m_code(new PlainLabel(TextStyle::Section, Emphasis::Normal, m_frame))
    , m_copy(new QPushButton(m_frame))
    , m_written(new QCheckBox(this))
    , m_done(new QPushButton(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_explanation->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setFocusPolicy(Qt::NoFocus);
    m_copy->setIcon(icon(Icon::Copy));
    setButtonKind(*m_done, ButtonKind::Primary);
    auto *frame = new QHBoxLayout(m_frame);
    frame->setContentsMargins(sizes.padding, sizes.gap, sizes.gap, sizes.gap);
    frame->addWidget(m_code, 1);
    frame->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes.padding);
    layout->addWidget(m_explanation);
    layout->addWidget(m_frame);
    layout->addWidget(m_written);
    layout->addWidget(m_done, 0, Qt::AlignRight);
    connect(m_copy, &QPushButton::clicked, this, &RecoveryCodePanel::copy);
    connect(m_written, &QCheckBox::toggled, m_done, &QPushButton::setEnabled);
    connect(m_done, &QPushButton::clicked, this, &RecoveryCodePanel::kept);
    m_done->setEnabled(false);
    retranslate();
}

RecoveryCodePanel::~RecoveryCodePanel() = default;

void RecoveryCodePanel::setCode(const QString &code)
{
    m_code->setText(code);
    m_written->setChecked(false);
    retranslate();
}

QString RecoveryCodePanel::code() const
{
    return m_code->text();
}

void RecoveryCodePanel::copy()
{
    QGuiApplication::clipboard()->setText(code());
    m_copy->setText(tr("Copied"));
}

void RecoveryCodePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoveryCodePanel::retranslate()
{
    m_explanation->setText(tr("If you forget your password, this code lets you choose a new one. "
                              "It is shown this one time and works once. Write it down and keep it "
                              "away from this computer."));
    m_copy->setText(tr("Copy"));
    m_written->setText(tr("I wrote it down"));
    m_done->setText(tr("Continue"));
}

void RecoveryCodePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintRounded(painter, m_frame->geometry(), theme.sizes().radius, theme.colors().sunken,
                 theme.colors().line);
}

} // namespace Creator
