#include "pages/resources/resourcefilterbar.h"

#include "models/resourcewords.h"
#include "models/searchquestion.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/filterchip.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

template <typename Value>
std::optional<Value> picked(const FilterChip &chip)
{
    if (!chip.current().isValid())
        return std::nullopt;
    return static_cast<Value>(chip.current().toInt());
}

template <typename Value>
QVariant pick(const std::optional<Value> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace

ResourceFilterBar::ResourceFilterBar(QWidget *parent)
    : SearchBar(parent)
    , m_search(new SearchField)
    , m_only(new FilterChip)
    , m_category(new FilterChip)
    , m_type(new FilterChip)
    , m_licence(new FilterChip)
    , m_tag(new FilterChip)
    , m_totals(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap);
    layout->setSpacing(sizes.grid);
    m_search->setMaximumWidth(sizes.search);
    m_search->setMinimumWidth(sizes.search / 2);
    m_search->setAcceptDrops(false); // a file that is dropped on it belongs to the page
    m_only->setIcon(icon(Icon::Filter));
    m_only->setObjectName(u"only"_s);
    m_category->setObjectName(u"category"_s);
    m_type->setObjectName(u"type"_s);
    m_licence->setObjectName(u"licence"_s);
    m_tag->setObjectName(u"tag"_s);
    m_totals->setElided();
    layout->addWidget(m_search, 1);
    for (FilterChip *chip : { m_only, m_category, m_type, m_licence, m_tag }) {
        layout->addWidget(chip);
        connect(chip, &FilterChip::chosen, this, &ResourceFilterBar::announce);
    }
    layout->addWidget(saveButton());
    layout->addStretch(1);
    layout->addWidget(m_totals);
    connect(m_search, &SearchField::queryChanged, this, &ResourceFilterBar::announce);
    retranslate();
}

ResourceFilterBar::~ResourceFilterBar() = default;

void ResourceFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SearchBar::changeEvent(event);
}

void ResourceFilterBar::retranslate()
{
    using Only = ResourceFilter::Only;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search resources"));
    m_only->setLabel(tr("Show"));
    m_only->setOptions({ { static_cast<int>(Only::All), tr("All") },
                         { static_cast<int>(Only::Unused), tr("Unused") },
                         { static_cast<int>(Only::Missing), tr("File missing") },
                         { static_cast<int>(Only::EndingSoon), tr("Licence ends within 30 days") },
                         { static_cast<int>(Only::Ended), tr("Licence ended") },
                         { static_cast<int>(Only::WithEnd), tr("What ends when") } });
    QList<FilterChip::Option> types{ { QVariant(), tr("All") } };
    for (const ResourceType type : allResourceTypes)
        types.append({ static_cast<int>(type), typeText(type) });
    m_type->setLabel(tr("Type"));
    m_type->setOptions(types);
    QList<FilterChip::Option> licences{ { QVariant(), tr("All") } };
    for (const LicenceType licence : allLicenceTypes)
        licences.append({ static_cast<int>(licence), licenceText(licence) });
    m_licence->setLabel(tr("Licence"));
    m_licence->setOptions(licences);
    m_category->setLabel(tr("Category"));
    setCategories(m_categories);
    m_tag->setLabel(tr("Tag"));
    setTags(m_tags);
}

void ResourceFilterBar::setCategories(const QList<ResourceCategory> &categories)
{
    m_categories = categories;
    QList<FilterChip::Option> options{ { QVariant(), tr("All") } };
    for (const ResourceCategory &category : categories)
        options.append({ category.id.toText(), category.name });
    m_category->setOptions(options);
    m_category->setVisible(!categories.isEmpty());
}

void ResourceFilterBar::setTags(const QStringList &tags)
{
    m_tags = tags;
    QList<FilterChip::Option> options{ { QVariant(), tr("All") } };
    for (const QString &tag : tags)
        options.append({ tag, tag });
    m_tag->setOptions(options);
    m_tag->setVisible(!tags.isEmpty());
}

void ResourceFilterBar::setTotals(const QString &text)
{
    m_totals->setText(text);
}

void ResourceFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ResourceFilterBar::clear()
{
    setFilter({});
    announce();
}

ResourceFilter ResourceFilterBar::filter() const
{
    ResourceFilter filter;
    filter.text = m_search->query();
    filter.only = static_cast<ResourceFilter::Only>(m_only->current().toInt());
    if (const auto id = Uuid::fromText(m_category->current().toString()))
        filter.category = CategoryId(*id);
    filter.type = picked<ResourceType>(*m_type);
    filter.licence = picked<LicenceType>(*m_licence);
    filter.tag = m_tag->current().toString();
    return filter;
}

void ResourceFilterBar::setFilter(const ResourceFilter &filter)
{
    m_search->setText(filter.text);
    m_only->setCurrent(static_cast<int>(filter.only));
    m_category->setCurrent(filter.category ? QVariant(filter.category->toText()) : QVariant());
    m_type->setCurrent(pick(filter.type));
    m_licence->setCurrent(pick(filter.licence));
    m_tag->setCurrent(filter.tag.isEmpty() ? QVariant() : QVariant(filter.tag));
}

QJsonObject ResourceFilterBar::question() const
{
    return SearchQuestion::toJson(filter());
}

void ResourceFilterBar::setQuestion(const QJsonObject &question)
{
    setFilter(SearchQuestion::resourceFilter(question));
    announce();
    emit asked();
}

void ResourceFilterBar::announce()
{
    refreshSaveButton();
    emit filterChanged(filter());
}

} // namespace Creator
