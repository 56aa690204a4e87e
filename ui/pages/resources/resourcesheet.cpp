#include "pages/resources/resourcesheet.h"

#include "media/filestate.h"
#include "models/resourcewords.h"
#include "pages/resources/licenceform.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/labelledfield.h"
#include "widgets/openlink.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

void addField(QVBoxLayout &column, QWidget *control, const QString &label, const QString &hint = {})
{
    auto *field = new LabelledField(control);
    field->setLabel(label, hint);
    column.addWidget(field);
}

/// A card that scrolls where the window is too low for it.
QWidget *scrolling(QWidget *content, const QString &title)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *card = new Card;
    card->setHeader(title);
    card->body()->addWidget(scroll);
    return card;
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        tags.append(part.simplified());
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags;
}

} // namespace

ResourceSheet::ResourceSheet(const Resource &resource, const Lists &lists, Prompter &prompter,
                             QWidget *window)
    : Sheet(window, Size::Large)
    , m_resource(resource)
    , m_prompter(prompter)
    , m_name(new QLineEdit(resource.name))
    , m_type(new QComboBox)
    , m_category(new QComboBox)
    , m_location(new QLineEdit(resource.location))
    , m_tags(new QLineEdit(resource.tags.join(u", "_s)))
    , m_notes(new QPlainTextEdit(resource.notes))
    , m_licence(new LicenceForm(resource.licence, lists.channels, lists.plans, prompter))
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
{
    build(lists);
    connect(this, &Sheet::accepted, this, &ResourceSheet::submit);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

ResourceSheet::~ResourceSheet() = default;

void ResourceSheet::build(const Lists &lists)
{
    const bool isNew = m_resource.id.isNull();
    setTitle(isNew ? tr("Add a resource") : tr("Edit resource"),
             tr("What it is, and what its licence allows."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(themeOf(this).sizes().padding);
    columns->addWidget(scrolling(buildFields(lists), tr("Resource")), 1);
    columns->addWidget(scrolling(m_licence, tr("Licence")), 1);
    body()->addLayout(columns, 1);
    m_problem->hide();
    body()->addWidget(m_problem);
    setNote(tr("One step to undo."));
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(isNew ? tr("Add resource") : tr("Save changes"), ButtonKind::Primary)
        ->setObjectName(u"save"_s);
    m_name->setFocus();
}

QWidget *ResourceSheet::buildFields(const Lists &lists)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    m_name->setObjectName(u"name"_s);
    m_type->setObjectName(u"type"_s);
    m_category->setObjectName(u"category"_s);
    m_location->setObjectName(u"location"_s);
    m_tags->setObjectName(u"tags"_s);
    m_notes->setObjectName(u"notes"_s);
    for (const ResourceType type : allResourceTypes)
        m_type->addItem(typeText(type), static_cast<int>(type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_resource.type)));
    m_category->addItem(u"—"_s, QString());
    for (const ResourceCategory &category : lists.categories)
        m_category->addItem(category.name, category.id.toText());
    if (m_resource.categoryId)
        m_category->setCurrentIndex(qMax(0, m_category->findData(m_resource.categoryId->toText())));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(3 * sizes.row);

    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(sizes.grid);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"chooseFile"_s);
    choose->setAccessibleName(tr("Choose the file"));
    connect(choose, &QPushButton::clicked, this, &ResourceSheet::chooseFile);
    line->addWidget(m_location, 1);
    line->addWidget(choose);
    place->setFocusProxy(m_location);

    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(sizes.gap);
    addField(*column, m_name, tr("Name"));
    addField(*column, m_type, tr("Type"));
    addField(*column, m_category, tr("Category"));
    addField(*column, place, tr("File or address"));
    m_location->setAccessibleName(tr("File or address"));
    addField(*column, m_tags, tr("Tags"), tr("Separated by commas"));
    addField(*column, m_notes, tr("Notes"));
    column->addStretch();
    return fields;
}

void ResourceSheet::chooseFile()
{
    m_prompter.openFiles({ tr("Choose the file"), {}, {}, {} }, this,
                         [this](const QStringList &files) {
                             if (!files.isEmpty())
                                 m_location->setText(files.first());
                         });
}

void ResourceSheet::complain(QWidget *field, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setFocus();
}

void ResourceSheet::submit()
{
    m_problem->hide();
    const QString name = m_name->text().simplified();
    const QString location = m_location->text().trimmed();
    if (name.isEmpty())
        return complain(m_name, tr("Give it a name."));
    if (!location.isEmpty() && !isFileLocation(location) && !isSafeLink(location))
        return complain(m_location,
                        tr("Enter the whole path of a file, or an address that "
                           "begins with https://."));
    if (const QString problem = m_licence->problem(); !problem.isEmpty())
        return complain(m_licence, problem);
    if (location != m_resource.location) {
        // What was read was of another file.
        m_resource.contentHash.clear();
        m_resource.fileSize = 0;
        m_resource.pixels = {};
        m_resource.durationMs = 0;
    }
    m_resource.name = name;
    m_resource.location = location;
    m_resource.type = static_cast<ResourceType>(m_type->currentData().toInt());
    const auto category = Uuid::fromText(m_category->currentData().toString());
    m_resource.categoryId = category ? std::optional(CategoryId(*category)) : std::nullopt;
    m_resource.tags = tagsOf(m_tags->text());
    m_resource.notes = m_notes->toPlainText().trimmed();
    m_resource.licence = m_licence->licence();
    emit saveRequested(m_resource);
}

} // namespace Creator
