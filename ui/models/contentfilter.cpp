#include "models/contentfilter.h"

#include "models/contenttablemodel.h"
#include "storage/bigrams.h"

namespace Creator {

ContentFilter::ContentFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
}

ContentFilter::~ContentFilter() = default;

void ContentFilter::setQuestion(const Question &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_needle = searchForm(question.text.trimmed());
    invalidateFilter();
    emit questionChanged();
}

bool ContentFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto value = [&index](int role) { return index.data(role); };
    if (m_question.status && value(StatusRole).toInt() != static_cast<int>(*m_question.status))
        return false;
    if (m_question.type && value(TypeRole).toInt() != static_cast<int>(*m_question.type))
        return false;
    if (!m_question.channel.isEmpty()
        && value(ContentTableModel::ChannelIdRole).toString() != m_question.channel)
        return false;
    if (!m_question.platform.isEmpty()
        && !value(PlatformsRole).toStringList().contains(m_question.platform))
        return false;
    if (!m_question.tag.isEmpty()
        && !value(ContentTableModel::TagsRole).toStringList().contains(m_question.tag))
        return false;
    return m_needle.isEmpty()
        || value(ContentTableModel::SearchTextRole).toString().contains(m_needle);
}

} // namespace Creator
