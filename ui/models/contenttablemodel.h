#pragma once

#include "core/clock.h"
#include "domain/content.h"
#include "models/planroles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

namespace Creator {

/// Every content in memory, as the rows of a table and, by PlanRole, as the items of a calendar.
///
/// Changes come in as values and go out as exact row signals: a view keeps selection and place.
class ContentTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        TypeColumn,
        StatusColumn,
        PlannedColumn,
        DeadlineColumn,
        ChannelColumn,
        PlatformsColumn,
        TagsColumn,
        ColumnCount
    };
    enum Role {
        /// Folded text of everything that a filter looks into.
        SearchTextRole = FirstOwnRole + 64,
        ChannelIdRole, // text of the ChannelId; empty for none
        TagsRole,
    };

    ContentTableModel(const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);
    ~ContentTableModel() override;

    void setContents(const QList<Content> &contents);
    /// Adds rows or replaces those that are there.
    void put(const QList<Content> &contents);
    void remove(const QList<ContentId> &ids);
    void setChannelNames(const QHash<ChannelId, QString> &names);
    /// What is wrong with a content in a word or two; absent: nothing.
    void setWarnings(const QHash<ContentId, QString> &warnings);
    void setZone(const QTimeZone &zone);
    void retranslate();

    [[nodiscard]] const Content *content(const QModelIndex &index) const;
    [[nodiscard]] const Content *find(ContentId id) const;
    [[nodiscard]] const QList<Content> &contents() const { return m_contents; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant planData(const Content &content, int role) const;
    [[nodiscard]] QVariant text(const Content &content, int column) const;
    [[nodiscard]] QVariant sortKey(const Content &content, int column) const;
    [[nodiscard]] bool isOverdue(const Content &content) const;
    void notePlaces();

    const Clock &m_clock;
    QTimeZone m_zone;
    QList<Content> m_contents;
    QStringList m_searchTexts; // beside m_contents
    QHash<ContentId, int> m_places;
    QHash<ChannelId, QString> m_channels;
    QHash<ContentId, QString> m_warnings;
};

} // namespace Creator
