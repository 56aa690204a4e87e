#pragma once

#include "domain/ids.h"

#include <QListView>

#include <optional>

namespace Creator {

class EmptyState;
class ThreadListModel;

/// The list of threads. What is in sight stays there when threads come in above it, unless the
/// person is at the top, where what is new is to be seen.
class ThreadList final : public QListView
{
    Q_OBJECT

public:
    explicit ThreadList(ThreadListModel &model, QWidget *parent = nullptr);
    ~ThreadList() override;

    [[nodiscard]] std::optional<CommentId> current() const;
    [[nodiscard]] QList<CommentId> selected() const;
    void select(CommentId thread);
    /// Nothing is chosen, and the top is in sight.
    void forgetPlace();
    [[nodiscard]] EmptyState &empty() { return *m_empty; }

signals:
    void currentThreadChanged();
    void selectedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void notePlace();
    void restorePlace();
    void placeEmpty();

    ThreadListModel &m_model;
    EmptyState *m_empty;
    QPersistentModelIndex m_top; // the first in sight, while rows come and go
    int m_topOffset = 0;
};

} // namespace Creator
