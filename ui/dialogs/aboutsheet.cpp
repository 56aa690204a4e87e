#include "dialogs/aboutsheet.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

AboutSheet::AboutSheet(const QString &version, const QString &dataFolder, QWidget *window)
    : Sheet(window)
{
    setTitle(tr("Creator Dashboard"),
             tr("The whole business of a creator, in one file on this computer."));
    body()->setSpacing(themeOf(this).sizes().grid);
    addLine(tr("Version"), version);
    addLine(tr("Licence"), tr("GNU General Public License, version 3 or later"));
    addLine(tr("System"),
            u"Qt %1 · %2"_s.arg(QLatin1String(qVersion()), QSysInfo::prettyProductName()));
    addLine(tr("Data folder"), QDir::toNativeSeparators(dataFolder));
    addLine(tr("Made with"),
            u"Qt (Widgets, Charts, Svg) · SQLite · QtKeychain · libsodium · "
            "libarchive · libxlsxwriter · tl::expected · CLI11"_s);
    addLinkButton(tr("The licence"), u"https://www.gnu.org/licenses/gpl-3.0.html"_s);
    QPushButton *folder = addButton(tr("Open the data folder"));
    connect(folder, &QPushButton::clicked, this, &AboutSheet::folderRequested);
    addButton(tr("Close"), ButtonKind::Primary)->setObjectName(u"close"_s);
    connect(this, &Sheet::accepted, this, &Sheet::dismiss);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

AboutSheet::~AboutSheet() = default;

void AboutSheet::addLine(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    auto *label = new PlainLabel(TextStyle::Body, Emphasis::Secondary);
    auto *text = new PlainLabel;
    label->setText(name);
    label->setFixedWidth(themeOf(this).sizes().dialog / 4);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setText(value);
    text->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(text, 1);
    body()->addLayout(row);
}

void AboutSheet::addLinkButton(const QString &text, const QString &link)
{
    auto *button = new QPushButton(text);
    setButtonKind(*button, ButtonKind::Link);
    button->setToolTip(plainToolTip(link));
    connect(button, &QPushButton::clicked, this, [this, link] { emit linkRequested(link); });
    body()->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace Creator
