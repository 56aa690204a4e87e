#include "pages/accounts/connectwaiting.h"

#include "theme/controlroles.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/accessiblerole.h"
#include "widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

ConnectWaiting::ConnectWaiting(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::Section))
    , m_text(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
    , m_code(new PlainLabel(TextStyle::Figure))
    , m_link(new PlainLabel(TextStyle::Small, Emphasis::Muted))
    , m_open(new QPushButton(icon(Icon::External), {}))
    , m_copy(new QPushButton(icon(Icon::Copy), {}))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_code->setObjectName(u"deviceCode"_s);
    m_open->setObjectName(u"openLink"_s);
    m_copy->setObjectName(u"copyLink"_s);
    for (PlainLabel *label : { m_title, m_text, m_code, m_link })
        label->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_link->setElided();
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(sizes.search);
    bar->setAccessibleName(tr("Waiting"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.grid);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(sizes.gap);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_code);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addWidget(m_link);
    column->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_url); });
    connect(m_copy, &QPushButton::clicked, this, &ConnectWaiting::copy);
}

ConnectWaiting::~ConnectWaiting() = default;

void ConnectWaiting::show(const QString &title, const QString &text, const QUrl &url)
{
    m_url = url;
    m_title->setText(title);
    m_text->setText(text);
    m_code->hide();
    m_open->setVisible(!url.isEmpty());
    m_copy->setVisible(!url.isEmpty());
    m_link->setText(url.toDisplayString());
    m_copied = url.toString(QUrl::FullyEncoded);
    setAccessibleName(title);
    setAccessibleDescription(text);
    announce(*this);
}

void ConnectWaiting::showWorking(const QString &platform)
{
    //: %1 is a platform
    show(tr("Connecting to %1…").arg(platform), {}, {});
}

void ConnectWaiting::showBrowser(const QString &platform, const QUrl &url)
{
    //: %1 is a platform
    show(tr("Continue in your browser"),
         tr("Sign in to %1 there and allow access. This window notices by itself.").arg(platform),
         url);
    m_open->setText(tr("Open the browser again"));
    m_copy->setText(tr("Copy link"));
}

void ConnectWaiting::showCode(const QString &code, const QUrl &url)
{
    show(tr("Type this code in your browser"),
         tr("Open the address, sign in and type the code. This window notices by itself."), url);
    m_code->setText(code);
    m_code->show();
    m_copied = code;
    m_open->setText(tr("Open the address"));
    m_copy->setText(tr("Copy code"));
}

void ConnectWaiting::copy()
{
    QGuiApplication::clipboard()->setText(m_copied);
}

} // namespace Creator
