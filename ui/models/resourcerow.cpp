#include "models/resourcerow.h"

#include "core/text.h"
#include "models/resourcewords.h"

#include <QLocale>

namespace Creator {

QCollator nameCollator()
{
    // The C locale compares code points.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::shared_ptr<ResourceRow> rowOf(const Resource &resource, const QCollator &collator)
{
    const Licence &licence = resource.licence;
    QStringList parts{ resource.name, resource.notes, licence.source, licence.attribution,
                       licence.subscription };
    parts.append(resource.tags);
    parts.append(resource.location.section(u'/', -1));
    return std::make_shared<ResourceRow>(ResourceRow{ resource, foldedText(parts.join(u'\n')),
                                                      collator.sortKey(resource.name), 0,
                                                      FileState::NoFile });
}

ResourceMatcher::ResourceMatcher(const ResourceFilter &filter, QDate today)
    : m_filter(filter)
    , m_words(foldedText(filter.text).split(u' ', Qt::SkipEmptyParts))
    , m_today(today)
{
}

bool ResourceMatcher::matches(const ResourceRow &row) const
{
    const Resource &resource = row.resource;
    if (m_filter.category && resource.categoryId != m_filter.category)
        return false;
    if (m_filter.type && resource.type != *m_filter.type)
        return false;
    if (m_filter.licence && resource.licence.type != *m_filter.licence)
        return false;
    if (!m_filter.tag.isEmpty() && !resource.tags.contains(m_filter.tag))
        return false;
    if (!isInState(row))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QString &word) { return row.text.contains(word); });
}

bool ResourceMatcher::isInState(const ResourceRow &row) const
{
    using Only = ResourceFilter::Only;
    const QDate end = row.resource.licence.validTo;
    switch (m_filter.only) {
    case Only::All:
        return true;
    case Only::Unused:
        return row.usedIn == 0;
    case Only::Missing:
        return row.file == FileState::Missing;
    case Only::EndingSoon:
        return endTone(end, m_today) == Tone::Warning;
    case Only::Ended:
        return endTone(end, m_today) == Tone::Negative;
    case Only::WithEnd:
        return end.isValid();
    }
    Q_UNREACHABLE();
}

} // namespace Creator
