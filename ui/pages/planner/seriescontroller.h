#pragma once

#include "pages/planner/plannercontroller.h"
#include "planning/recurrence.h"
#include "storage/planrepository.h"
#include "storage/seriesrepository.h"
#include "widgets/statestore.h"

#include <QPointer>

namespace Creator {

class PlanListSheet;

/// Makes, changes and stops series. Each is one step to undo. Changing one of the contents that a
/// series made changes only that one; changing the series plans anew what is to come and nobody has
/// touched.
class SeriesController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        PlanRepository &plan;
        SeriesRepository &series;
    };

    /// All must outlive it.
    SeriesController(const Stores &stores, PlannerController &plan, const Clock &clock,
                     Prompter &prompter, const StateStore &memory, QObject *parent = nullptr);
    ~SeriesController() override;

    /// Asks by which rule. Of a content that a series made, that series is changed.
    void repeat(const Content &content, QWidget *window);
    void showAll(QWidget *window);

    void begin(const Content &content, const RecurrenceRule &rule);
    void change(const ContentSeries &series, const RecurrenceRule &rule);
    void stop(const ContentSeries &series);

signals:
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();

private:
    void askChange(const ContentSeries &series, QWidget *window);
    [[nodiscard]] std::optional<ContentSeries> find(SeriesId id) const;
    [[nodiscard]] QList<Content> comingOf(SeriesId id) const;
    void carryOut(const Result<SeriesStep> &step, const QString &label);
    [[nodiscard]] QString madeText(const SeriesStep &step) const;
    void refuse(const QString &sentence);
    void refreshList();

    Stores m_stores;
    PlannerController &m_plan;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    QPointer<PlanListSheet> m_list;
};

} // namespace Creator
