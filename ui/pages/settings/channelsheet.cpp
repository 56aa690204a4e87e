#include "pages/settings/channelsheet.h"

#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/openlink.h"
#include "widgets/plainlabel.h"
#include "widgets/prompter.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

ChannelSheet::ChannelSheet(const Channel &channel, Prompter &prompter, QWidget *window)
    : Sheet(window)
    , m_channel(channel)
    , m_prompter(prompter)
    , m_name(new QLineEdit(channel.name))
    , m_category(new QLineEdit(channel.category))
    , m_description(new QPlainTextEdit(channel.description))
    , m_image(new QLineEdit(channel.profileImage))
    , m_links(new QVBoxLayout)
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
{
    build();
    connect(this, &Sheet::accepted, this, &ChannelSheet::submit);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

ChannelSheet::~ChannelSheet() = default;

void ChannelSheet::addField(QWidget *control, const QString &name, const QString &hint)
{
    auto *field = new LabelledField(control);
    field->setLabel(name, hint);
    body()->addWidget(field);
}

void ChannelSheet::build()
{
    const bool isNew = m_channel.id.isNull();
    const ThemeSizes &sizes = themeOf(this).sizes();
    setTitle(isNew ? tr("Add a channel") : tr("Edit channel"));
    body()->setSpacing(sizes.gap);
    m_name->setObjectName(u"name"_s);
    m_category->setObjectName(u"category"_s);
    m_description->setObjectName(u"description"_s);
    m_image->setObjectName(u"image"_s);
    addField(m_name, tr("Channel name"));
    addField(m_category, tr("Category"), tr("Travel, cooking, games …"));
    m_description->setFixedHeight(2 * sizes.row);
    m_description->setTabChangesFocus(true);
    addField(m_description, tr("Description"));
    buildImage();

    auto *title = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    title->setText(tr("Links"));
    body()->addWidget(title);
    m_links->setSpacing(sizes.grid);
    body()->addLayout(m_links);
    const QStringList names = m_channel.socialLinks.keys();
    for (const QString &name : names)
        addLink(name, m_channel.socialLinks.value(name).toString());
    auto *more = new QPushButton(tr("Add a link"));
    more->setObjectName(u"addLink"_s);
    setButtonKind(*more, ButtonKind::Link);
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        addLink({}, {});
        placePanel(panelRect());
        m_linkFields.last().name->setFocus();
    });

    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    setNote(tr("One step to undo."));
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(isNew ? tr("Add channel") : tr("Save changes"), ButtonKind::Primary)
        ->setObjectName(u"save"_s);
    m_name->setFocus();
}

void ChannelSheet::buildImage()
{
    addField(m_image, tr("Profile image"), tr("A file on this computer or an address."));
    auto *choose = new QPushButton(tr("Choose a file…"));
    setButtonKind(*choose, ButtonKind::Link);
    body()->addWidget(choose, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString filter = tr("Pictures (*.png *.jpg *.jpeg *.webp *.svg)");
        m_prompter.openFiles({ tr("Profile image"), {}, {}, { filter } }, this,
                             [this](const QStringList &files) {
                                 if (!files.isEmpty())
                                     m_image->setText(files.first());
                             });
    });
}

void ChannelSheet::addLink(const QString &name, const QString &address)
{
    const Link link{ new QLineEdit(name), new QLineEdit(address) };
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).sizes().grid);
    row->addWidget(link.name, 1);
    row->addWidget(link.address, 3);
    m_links->addLayout(row);
    link.name->setPlaceholderText(u"youtube"_s);
    link.address->setPlaceholderText(u"https://"_s);
    link.name->setAccessibleName(tr("Name of the link"));
    link.address->setAccessibleName(tr("Address of the link"));
    m_linkFields.append(link);
}

bool ChannelSheet::readLinks(QJsonObject &links)
{
    for (const Link &link : std::as_const(m_linkFields)) {
        const QString name = link.name->text().trimmed();
        const QString address = link.address->text().trimmed();
        if (name.isEmpty() && address.isEmpty())
            continue;
        if (name.isEmpty() || links.contains(name)) {
            complain(*link.name, tr("Give each link a name of its own."));
            return false;
        }
        if (!isSafeLink(address)) {
            complain(*link.address, tr("A link begins with https:// or http://."));
            return false;
        }
        links.insert(name, address);
    }
    return true;
}

void ChannelSheet::complain(QWidget &field, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    placePanel(panelRect());
    field.setFocus();
}

void ChannelSheet::submit()
{
    Channel channel = m_channel;
    channel.name = m_name->text().trimmed();
    if (channel.name.isEmpty()) {
        complain(*m_name, tr("Enter the channel's name."));
        return;
    }
    QJsonObject links;
    if (!readLinks(links))
        return;
    channel.category = m_category->text().trimmed();
    channel.description = m_description->toPlainText().trimmed();
    channel.profileImage = m_image->text().trimmed();
    channel.socialLinks = links;
    emit saveRequested(channel);
}

} // namespace Creator
