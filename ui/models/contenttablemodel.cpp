#include "models/contenttablemodel.h"

#include "models/contentwords.h"
#include "models/planwords.h"
#include "storage/bigrams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

QStringList platformsOf(const Content &content)
{
    QStringList platforms;
    for (const ContentVariant &variant : content.variants) {
        if (!platforms.contains(variant.platform))
            platforms.append(variant.platform);
    }
    if (platforms.isEmpty() && !content.platform.isEmpty())
        platforms.append(content.platform);
    return platforms;
}

QString searchTextOf(const Content &content)
{
    QStringList parts{ content.title, content.description, content.notes };
    parts += content.tags;
    for (const ContentVariant &variant : content.variants)
        parts << variant.title << variant.description;
    return searchForm(parts.join(u'\n'));
}

} // namespace

ContentTableModel::ContentTableModel(const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_zone(zone)
{
}

ContentTableModel::~ContentTableModel() = default;

void ContentTableModel::notePlaces()
{
    m_places.clear();
    m_places.reserve(m_contents.size());
    for (int row = 0; row < m_contents.size(); ++row)
        m_places.insert(m_contents.at(row).id, row);
}

void ContentTableModel::setContents(const QList<Content> &contents)
{
    beginResetModel();
    m_contents = contents;
    m_searchTexts.clear();
    m_searchTexts.reserve(contents.size());
    for (const Content &content : contents)
        m_searchTexts.append(searchTextOf(content));
    notePlaces();
    endResetModel();
}

void ContentTableModel::put(const QList<Content> &contents)
{
    QList<Content> added;
    for (const Content &content : contents) {
        const auto place = m_places.constFind(content.id);
        if (place == m_places.cend()) {
            added.append(content);
            continue;
        }
        m_contents[*place] = content;
        m_searchTexts[*place] = searchTextOf(content);
        emit dataChanged(createIndex(*place, 0), createIndex(*place, ColumnCount - 1));
    }
    if (added.isEmpty())
        return;
    const int first = static_cast<int>(m_contents.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const Content &content : std::as_const(added)) {
        m_places.insert(content.id, static_cast<int>(m_contents.size()));
        m_contents.append(content);
        m_searchTexts.append(searchTextOf(content));
    }
    endInsertRows();
}

void ContentTableModel::remove(const QList<ContentId> &ids)
{
    QList<int> rows;
    for (const ContentId &id : ids) {
        const auto place = m_places.constFind(id);
        if (place != m_places.cend())
            rows.append(*place);
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_contents.removeAt(row);
        m_searchTexts.removeAt(row);
        notePlaces();
        endRemoveRows();
    }
}

void ContentTableModel::setChannelNames(const QHash<ChannelId, QString> &names)
{
    m_channels = names;
    retranslate();
}

void ContentTableModel::setWarnings(const QHash<ContentId, QString> &warnings)
{
    const QHash<ContentId, QString> before = std::exchange(m_warnings, warnings);
    for (int row = 0; row < m_contents.size(); ++row) {
        const ContentId id = m_contents.at(row).id;
        if (before.value(id) != m_warnings.value(id))
            emit dataChanged(createIndex(row, 0), createIndex(row, ColumnCount - 1));
    }
}

void ContentTableModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    retranslate();
}

void ContentTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_contents.isEmpty())
        emit dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, ColumnCount - 1));
}

const Content *ContentTableModel::content(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_contents.at(index.row())
                                                             : nullptr;
}

const Content *ContentTableModel::find(ContentId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_contents.at(*place);
}

int ContentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contents.size());
}

int ContentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case TypeColumn:
        return tr("Type");
    case StatusColumn:
        return tr("Status");
    case PlannedColumn:
        return tr("Date");
    case DeadlineColumn:
        return tr("Deadline");
    case ChannelColumn:
        return tr("Channel");
    case PlatformsColumn:
        return tr("Platforms");
    case TagsColumn:
        return tr("Tags");
    }
    return {};
}

QVariant ContentTableModel::data(const QModelIndex &index, int role) const
{
    const Content *found = content(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case IdRole:
        return found->id.toText();
    case SortRole:
        return sortKey(*found, index.column());
    case BadgeRole:
        return index.column() == StatusColumn ? static_cast<int>(toneOf(found->status))
                                              : QVariant();
    case EmphasisRole:
        if (index.column() == TitleColumn)
            return static_cast<int>(Emphasis::Strong);
        if (index.column() == PlannedColumn && isOverdue(*found))
            return static_cast<int>(Emphasis::Negative);
        return static_cast<int>(Emphasis::Secondary);
    case SearchTextRole:
        return m_searchTexts.at(index.row());
    default:
        return planData(*found, role);
    }
}

QVariant ContentTableModel::planData(const Content &content, int role) const
{
    switch (role) {
    case StartRole:
        return content.calendarAt();
    case DurationRole:
        return (content.durationSeconds + 59) / 60;
    case StatusRole:
        return static_cast<int>(content.status);
    case TypeRole:
        return static_cast<int>(content.type);
    case DeadlineRole:
        return content.deadlineAt;
    case IsMovableRole:
        return !content.isOut();
    case IsOverdueRole:
        return isOverdue(content);
    case WarningRole:
        return m_warnings.value(content.id);
    case PlatformsRole:
        return platformsOf(content);
    case DetailRole:
        return contentDetail(content);
    case ChannelIdRole:
        return content.profileId ? content.profileId->toText() : QString();
    case TagsRole:
        return content.tags;
    default:
        return {};
    }
}

QVariant ContentTableModel::text(const Content &content, int column) const
{
    const QDateTime now = m_clock.nowUtc();
    switch (column) {
    case TitleColumn:
        return content.title;
    case TypeColumn:
        return contentTypeText(content.type);
    case StatusColumn:
        return contentStatusText(content.status);
    case PlannedColumn:
        return shortInstant(content.calendarAt(), now, m_zone);
    case DeadlineColumn:
        return shortInstant(content.deadlineAt, now, m_zone);
    case ChannelColumn:
        return content.profileId ? m_channels.value(*content.profileId) : QString();
    case PlatformsColumn:
        return platformsOf(content).join(u", "_s);
    case TagsColumn:
        return content.tags.join(u", "_s);
    }
    return {};
}

QVariant ContentTableModel::sortKey(const Content &content, int column) const
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    const auto instant
        = [](const QDateTime &at) { return at.isValid() ? at.toMSecsSinceEpoch() : never; };
    switch (column) {
    case StatusColumn:
        return static_cast<int>(content.status);
    case PlannedColumn:
        return instant(content.calendarAt());
    case DeadlineColumn:
        return instant(content.deadlineAt);
    default:
        return text(content, column);
    }
}

bool ContentTableModel::isOverdue(const Content &content) const
{
    if (content.isOut())
        return false;
    const QDateTime now = m_clock.nowUtc();
    return (content.plannedAt.isValid() && content.plannedAt < now)
        || (content.deadlineAt.isValid() && content.deadlineAt < now);
}

} // namespace Creator
