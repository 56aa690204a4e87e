#pragma once

#include "domain/person.h"
#include "widgets/searchbar.h"

namespace Creator {

class ContentFilter;
class FilterChip;
class SearchField;

/// The line above the plan: words, channel, type and state. What it says becomes the question of
/// the filter at once.
class PlanFilterBar final : public SearchBar
{
    Q_OBJECT

public:
    explicit PlanFilterBar(ContentFilter &filter, QWidget *parent = nullptr);
    ~PlanFilterBar() override;

    [[nodiscard]] QJsonObject question() const override;
    void setQuestion(const QJsonObject &question) override;

    void setChannels(const QList<Channel> &channels);
    /// Back to everything.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask();

    ContentFilter &m_filter;
    QList<Channel> m_channels;
    SearchField *m_search;
    FilterChip *m_channel;
    FilterChip *m_type;
    FilterChip *m_status;
};

} // namespace Creator
