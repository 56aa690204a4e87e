#pragma once

#include "pages/dashboard/dashboardrow.h"
#include "widgets/card.h"

class QPushButton;

namespace Creator {

class PlainLabel;

/// A card of lines: a title, a way to all of them, and what to say when there are none.
class ListCard final : public Card
{
    Q_OBJECT

public:
    explicit ListCard(QWidget *parent = nullptr);
    ~ListCard() override;

    /// The way at the right of the title; an empty text hides it.
    void setWay(const QString &text);
    /// Without lines `nothing` is said instead.
    void setLines(const QList<DashboardLine> &lines, const QString &nothing);
    [[nodiscard]] QList<DashboardRow *> rows() const { return m_rows; }

signals:
    void wayRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void alignRows();

    QPushButton *m_way;
    QVBoxLayout *m_lines;
    PlainLabel *m_nothing;
    QList<DashboardRow *> m_rows;
};

} // namespace Creator
