#pragma once

#include "pages/planner/plannercontroller.h"
#include "storage/planrepository.h"
#include "widgets/statestore.h"

#include <QPointer>

class QMenu;

namespace Creator {

class PlanListSheet;

/// Contents to begin from: saves them under a name, lists them in a menu, renames and removes them.
/// What is begun from one knows nothing of it afterwards.
class TemplateController final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TemplateController(PlanRepository &rows, PlannerController &plan, Prompter &prompter,
                       const StateStore &memory, QObject *parent = nullptr);
    ~TemplateController() override;

    /// Asks for the name. One that is taken already is replaced, after a question.
    void save(const Content &content);
    void showAll(QWidget *window);
    /// One action for each, by name; none are no actions.
    void fill(QMenu &menu);
    [[nodiscard]] QList<ContentTemplate> all() const;

signals:
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    /// A new content with what the template says: no id, no date.
    void beginRequested(const Creator::Content &content);

private:
    void saveAs(const QString &name, const Content &content);
    void store(const ContentTemplate &row, const QString &label);
    void act(int choice, const Uuid &id);
    void rename(const ContentTemplate &row);
    void remove(const ContentTemplate &row);
    void begin(const ContentTemplate &row);
    void refreshList();
    void say(const Result<void> &done, const QString &label);

    PlanRepository &m_rows;
    PlannerController &m_plan;
    Prompter &m_prompter;
    const StateStore m_memory;
    QPointer<PlanListSheet> m_list;
};

} // namespace Creator
