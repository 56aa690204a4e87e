#pragma once

#include "core/latestreading.h"
#include "models/contentfilter.h"
#include "models/contenttablemodel.h"
#include "planning/licenceguard.h"
#include "storage/channelrepository.h"
#include "storage/contentrepository.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"

#include <QObject>
#include <QTimer>

namespace Creator {

class Database;

/// What a content was when a person began to change it, and what it is to become. A null id in
/// `after`: a new one. What hangs on it goes with it, through every question, and is forgotten with
/// it when the person says no.
struct ContentEdit
{
    Content before;
    Content after;
    ContentRepository::Along along = {}; // stored in the same step; of the only edit of a step
    std::function<void()> stored = {}; // called once it is stored
};

/// Keeps the plan in memory as it is in the file, and does what any view of it asks for: gives
/// dates, takes them, changes states. Asks before what is risky, says why something is refused.
class PlannerController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ContentRepository &contents;
        ChannelRepository &channels;
        /// The library, read on a worker.
        std::function<Result<LicenceGuard::Resources>(Connection &)> resources;
    };

    PlannerController(const Stores &stores, const Clock &clock, Prompter &prompter,
                      QObject *parent = nullptr);
    ~PlannerController() override;

    /// Reads everything on a worker, unless that was done before or is under way.
    void load();
    /// The library or the channels changed.
    void reloadSurroundings();

    [[nodiscard]] ContentTableModel &model() { return m_model; }
    [[nodiscard]] ContentFilter &filter() { return m_filter; }
    [[nodiscard]] const LicenceGuard::Resources &resources() const { return m_resources; }
    [[nodiscard]] const QList<Channel> &channels() const { return m_channels; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QList<Content> contentsOf(const QList<ContentId> &ids) const;

    void move(const QList<PlannedMove> &moves);
    void unplan(const QList<ContentId> &ids);
    void setDuration(ContentId id, int minutes);
    void setStatus(const QList<ContentId> &ids, ContentStatus status);
    void moveToTrash(const QList<ContentId> &ids);
    void duplicate(const QList<ContentId> &ids);
    /// Gives those without a date this one and schedules all of them.
    void schedule(const QList<ContentId> &ids, const QDateTime &at);
    /// Adds or changes one by a form; `done` is called once it is stored, at once or after the
    /// person decided about licences; `along` is stored in the same step.
    void save(const ContentEdit &edit, const std::function<void()> &done = {},
              const ContentRepository::Along &along = {});
    /// May the content go into that state? For views that show it while dragging.
    [[nodiscard]] bool allows(ContentId id, ContentStatus status) const;
    /// Stores them so, unless licences stand in the way of what goes out.
    void carryOut(const QList<ContentEdit> &edits, const QString &label);
    /// Stores them although licences stand in the way; the history says which.
    void saveAllTheSame(const QList<ContentEdit> &edits, const QList<LicenceViolation> &violations,
                        const QString &label);

signals:
    void loaded();
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    /// These are to become so, but licences stand in the way.
    void licencesInTheWay(const QList<Creator::ContentEdit> &edits,
                          const QList<Creator::LicenceViolation> &violations, const QString &label);

private:
    void connectStores();
    void takeLoaded(int reading, const Result<QList<Content>> &contents);
    void warn();
    void refuse(const QString &sentence);
    void store(const QList<ContentEdit> &edits, const QString &label);
    [[nodiscard]] QList<ContentEdit> editsOf(const QList<ContentId> &ids) const;
    [[nodiscard]] Status mayBeSaved(const ContentEdit &edit) const;
    [[nodiscard]] QFuture<Status> write(const QList<ContentEdit> &edits,
                                        const QList<LicenceViolation> &violations,
                                        const QString &label);
    [[nodiscard]] bool mayBecome(const Content &content, ContentStatus status) const;
    void askThenStore(const QList<ContentEdit> &edits, const QString &question,
                      const QString &label);

    Stores m_stores;
    const Clock &m_clock;
    Prompter &m_prompter;
    QTimeZone m_zone;
    ContentTableModel m_model;
    ContentFilter m_filter;
    LicenceGuard::Resources m_resources;
    QList<Channel> m_channels;
    QTimer m_rest; // several changes are looked at once
    bool m_asked = false;
    LatestReading m_reading;
};

} // namespace Creator
