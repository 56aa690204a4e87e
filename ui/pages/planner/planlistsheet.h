#pragma once

#include "core/uuid.h"
#include "dialogs/sheet.h"
#include "theme/icons.h"
#include "widgets/statestore.h"

#include <QStandardItemModel>

namespace Creator {

class DataTable;
class EmptyState;

/// A list of few things that belong to the plan (series, templates), and buttons for the one that
/// is selected. Decides nothing.
class PlanListSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Words
    {
        QString id; // of what is remembered about its columns
        QString title;
        QString subtitle;
        QStringList columns;
        Icon icon;
        QString emptyTitle;
        QString emptyText;
    };
    struct Entry
    {
        Uuid id;
        QStringList cells; // as many as there are columns
    };

    PlanListSheet(const Words &words, const StateStore &memory, QWidget *window);
    ~PlanListSheet() override;

    /// In the order added; asks with requested(), the first is at index 0. The primary one is also
    /// that of Enter and of a double click.
    QPushButton *addChoice(const QString &text, ButtonKind kind = ButtonKind::Secondary);
    /// Keeps the selection if it is still there, else selects the first.
    void setEntries(const QList<Entry> &entries);

signals:
    void requested(int choice, const Creator::Uuid &id);

private:
    [[nodiscard]] Uuid current() const;
    void refresh();

    QStandardItemModel m_model;
    DataTable *m_table;
    QList<QPushButton *> m_choices;
};

} // namespace Creator
