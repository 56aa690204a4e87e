#pragma once

#include "models/resourcerow.h"
#include "widgets/searchbar.h"

namespace Creator {

class FilterChip;
class PlainLabel;
class SearchField;

/// The line above the library: text, what to show, category, type, licence, tag, and what is left.
class ResourceFilterBar final : public SearchBar
{
    Q_OBJECT

public:
    explicit ResourceFilterBar(QWidget *parent = nullptr);
    ~ResourceFilterBar() override;

    [[nodiscard]] QJsonObject question() const override;
    void setQuestion(const QJsonObject &question) override;

    [[nodiscard]] ResourceFilter filter() const;
    void setFilter(const ResourceFilter &filter);
    /// What can be picked; others would find nothing.
    void setCategories(const QList<ResourceCategory> &categories);
    void setTags(const QStringList &tags);
    /// "1,204 of 20,000"
    void setTotals(const QString &text);
    void clear();
    void focusSearch();

signals:
    void filterChanged(const Creator::ResourceFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void announce();

    QList<ResourceCategory> m_categories;
    QStringList m_tags;
    SearchField *m_search;
    FilterChip *m_only;
    FilterChip *m_category;
    FilterChip *m_type;
    FilterChip *m_licence;
    FilterChip *m_tag;
    PlainLabel *m_totals;
};

} // namespace Creator
