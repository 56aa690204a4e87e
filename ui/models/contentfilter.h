#pragma once

#include "domain/content.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Creator {

/// What of the plan is shown. Every view of the planner stands over one of these, so that they
/// show the same.
class ContentFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Empty and nothing: everything.
    struct Question
    {
        QString text;
        QString channel; // the text of a ChannelId
        std::optional<ContentType> type;
        std::optional<ContentStatus> status;
        QString platform;
        QString tag;

        friend bool operator==(const Question &, const Question &) = default;
    };

    explicit ContentFilter(QObject *parent = nullptr);
    ~ContentFilter() override;

    void setQuestion(const Question &question);
    [[nodiscard]] const Question &question() const { return m_question; }

signals:
    void questionChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Question m_question;
    QString m_needle;
};

} // namespace Creator
