#include "pages/resources/resourcedetail.h"

#include "core/clock.h"
#include "media/thumbnailcache.h"
#include "models/earningwords.h"
#include "models/resourcewords.h"
#include "pages/resources/contentlink.h"
#include "pages/resources/resourcecarddelegate.h"
#include "theme/controlroles.h"
#include "theme/paintkit.h"
#include "widgets/badge.h"
#include "widgets/plainlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

/// The picture at the head, or the icon of the type.
class ResourceDetail::Picture final : public QWidget
{
public:
    explicit Picture(ThumbnailCache &thumbnails, QWidget *parent)
        : QWidget(parent)
        , m_thumbnails(thumbnails)
    {
        setFixedHeight(themeOf(this).sizes().chart * 3 / 4);
        connect(&thumbnails, &ThumbnailCache::ready, this, qOverload<>(&QWidget::update));
    }

    void show(const Resource &resource)
    {
        m_type = resource.type;
        m_file = isFileLocation(resource.location) ? resource.location : QString();
        update();
    }
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        paintRounded(painter, rect(), theme.sizes().radius, theme.colors().sunken);
        const QPixmap pixmap
            = m_type == ResourceType::Image ? m_thumbnails.pixmap(m_file) : QPixmap();
        if (pixmap.isNull()) {
            paintIcon(painter, rect(), iconOf(m_type), theme.colors().muted,
                      theme.sizes().iconLarge);
            return;
        }
        QSize size = pixmap.size();
        if (size.width() > width() || size.height() > height())
            size.scale(this->size(), Qt::KeepAspectRatio);
        QRect target(QPoint(), size);
        target.moveCenter(rect().center());
        painter.drawPixmap(target, pixmap);
    }

private:
    ThumbnailCache &m_thumbnails;
    ResourceType m_type = ResourceType::Other;
    QString m_file;
};

namespace {

void emptyLayout(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

ResourceDetail::ResourceDetail(ThumbnailCache &thumbnails, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_picture(new Picture(thumbnails, this))
    , m_name(new PlainLabel(TextStyle::Section))
    , m_licence(new Badge)
    , m_end(new Badge)
    , m_hint(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_factsPlace(new QWidget)
    , m_facts(new QVBoxLayout(m_factsPlace))
    , m_copy(new QPushButton)
    , m_usesTitle(new PlainLabel(TextStyle::BodyStrong))
    , m_usesPlace(new QWidget)
    , m_usesList(new QVBoxLayout(m_usesPlace))
    , m_edit(new QPushButton)
    , m_open(new QPushButton)
    , m_relink(new QPushButton)
    , m_exposure(new QPushButton)
{
    build();
    retranslate();
}

ResourceDetail::~ResourceDetail() = default;

void ResourceDetail::build()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *scroll = new QScrollArea;
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(sizes.padding, sizes.padding, sizes.padding, sizes.padding);
    column->setSpacing(sizes.gap);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(sizes.grid);
    badges->addWidget(m_licence);
    badges->addWidget(m_end);
    badges->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(sizes.grid);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_open);
    buttons->addStretch();
    for (QLabel *label : { static_cast<QLabel *>(m_name), static_cast<QLabel *>(m_hint) })
        label->setWordWrap(true);
    for (QVBoxLayout *layout : { m_facts, m_usesList }) {
        layout->setContentsMargins({});
        layout->setSpacing(layout == m_facts ? sizes.grid : 0);
    }
    column->addWidget(m_picture);
    column->addWidget(m_name);
    column->addLayout(badges);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    column->addWidget(m_relink);
    column->addWidget(m_usesTitle);
    column->addWidget(m_usesPlace);
    column->addWidget(m_exposure);
    column->addWidget(m_factsPlace);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addStretch();
    scroll->setWidget(place);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    place->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    setFixedWidth(sizes.search + 2 * sizes.page);

    setButtonKind(*m_copy, ButtonKind::Link);
    m_edit->setIcon(icon(Icon::Edit));
    m_open->setIcon(icon(Icon::Folder));
    m_relink->setIcon(icon(Icon::Search));
    m_exposure->setIcon(icon(Icon::Clock));
    m_edit->setObjectName(u"edit"_s);
    m_open->setObjectName(u"open"_s);
    m_relink->setObjectName(u"relink"_s);
    m_exposure->setObjectName(u"exposure"_s);
    m_copy->setObjectName(u"copyAttribution"_s);
    connect(m_edit, &QPushButton::clicked, this, &ResourceDetail::editRequested);
    connect(m_open, &QPushButton::clicked, this, &ResourceDetail::openRequested);
    connect(m_relink, &QPushButton::clicked, this, &ResourceDetail::relinkRequested);
    connect(m_exposure, &QPushButton::clicked, this, &ResourceDetail::exposureRequested);
    connect(m_copy, &QPushButton::clicked, this, &ResourceDetail::copyAttribution);
}

void ResourceDetail::copyAttribution()
{
    QGuiApplication::clipboard()->setText(m_row.resource.licence.attribution);
}

void ResourceDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ResourceDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeOf(this).colors();
    paintRounded(painter, rect(), themeOf(this).sizes().cardRadius, colors.surface, colors.line);
}

void ResourceDetail::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_relink->setText(tr("Find the moved file…"));
    m_exposure->setText(tr("If this licence ends…"));
    m_copy->setText(tr("Copy the attribution"));
    refresh();
}

void ResourceDetail::setEditable(Qt::ItemFlags editable)
{
    m_edit->setEnabled(editable.testFlag(Qt::ItemIsEditable));
    m_relink->setEnabled(editable.testFlag(Qt::ItemIsEditable));
}

void ResourceDetail::showResource(const ResourceRow &row, const QString &category)
{
    if (m_row.resource.id != row.resource.id)
        m_uses.clear();
    m_row = row;
    m_category = category;
    refresh();
}

void ResourceDetail::showUses(const QList<Use> &uses)
{
    m_uses = uses;
    refresh();
}

void ResourceDetail::refresh()
{
    const Resource &resource = m_row.resource;
    const bool isFile = isFileLocation(resource.location);
    m_picture->show(resource);
    m_name->setText(resource.name);
    m_licence->setState(licenceText(resource.licence.type), toneOf(resource.licence.type));
    const auto endTone = Creator::endTone(resource.licence.validTo, m_clock.today());
    m_end->setVisible(endTone.has_value());
    if (endTone)
        m_end->setState(endText(resource.licence.validTo, m_clock.today()), *endTone);
    m_hint->setText(licenceHint(resource.licence.type));
    m_open->setText(isFile ? tr("Show in folder") : tr("Open the link"));
    m_open->setVisible(!resource.location.isEmpty() && m_row.file != FileState::Missing);
    m_relink->setVisible(m_row.file == FileState::Missing);
    m_copy->setVisible(!resource.licence.attribution.isEmpty());
    fillFacts();

    m_usesPlace->setVisible(!m_uses.isEmpty());
    m_usesTitle->setText(m_row.usedIn == 0 ? tr("Used in no content yet")
                                           : tr("Used in %Ln content(s)", nullptr, m_row.usedIn));
    emptyLayout(*m_usesList);
    for (const auto &[id, title] : m_uses) {
        QPushButton *link = makeContentLink(title, m_picture->width());
        connect(link, &QPushButton::clicked, this,
                [this, content = id] { emit contentRequested(content); });
        m_usesList->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ResourceDetail::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QWidget;
    auto *row = new QVBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *label = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    label->setText(name);
    auto *text = new PlainLabel;
    // A path has no place to break a line.
    if (value.contains(u' '))
        text->setWordWrap(true);
    else
        text->setElided();
    text->setText(value);
    row->addWidget(label);
    row->addWidget(text);
    m_facts->addWidget(line);
}

void ResourceDetail::fillFacts()
{
    const Resource &resource = m_row.resource;
    const Licence &licence = resource.licence;
    emptyLayout(*m_facts);
    QStringList kind{ typeText(resource.type) };
    if (const QString measure = measureText(resource); !measure.isEmpty())
        kind.append(measure);
    addFact(tr("Type"), kind.join(u" · "_s));
    addFact(tr("Category"), m_category);
    addFact(tr("Tags"), resource.tags.join(u", "_s));
    addFact(isFileLocation(resource.location) ? tr("File") : tr("Address"), resource.location);
    if (licence.validFrom.isValid())
        addFact(tr("Licence begins"), shortDay(licence.validFrom, {}));
    if (licence.validTo.isValid())
        addFact(tr("Licence ends"), shortDay(licence.validTo, {}));
    if (licence.commercial != Licence::Commercial::Unknown)
        addFact(tr("Commercial use"), commercialText(licence.commercial));
    addFact(tr("Subscription"), licence.subscription);
    addFact(tr("Territories"), licence.territories.join(u", "_s));
    addFact(tr("Source"), licence.source);
    addFact(tr("Proof"), licence.proof.section(u'/', -1));
    addFact(tr("Attribution"), licence.attribution);
    addFact(tr("Notes"), resource.notes);
}

} // namespace Creator
