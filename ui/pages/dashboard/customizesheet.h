#pragma once

#include "dialogs/sheet.h"
#include "pages/dashboard/dashboardchoice.h"

class QListWidget;

namespace Creator {

/// Which cards the dashboard shows, and in which order: by dragging, by two buttons, or by Alt and
/// the arrow keys.
class CustomizeSheet final : public Sheet
{
    Q_OBJECT

public:
    CustomizeSheet(const DashboardChoice &choice, QWidget *window);
    ~CustomizeSheet() override;

    /// What was chosen, the rest as it came.
    [[nodiscard]] DashboardChoice choice() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const DashboardChoice &choice);
    void move(int step);
    void refresh();

    DashboardChoice m_choice;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Creator
