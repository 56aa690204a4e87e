#pragma once

#include "core/job.h"
#include "import/importplan.h"
#include "pages/imports/mappingsource.h"
#include "pages/imports/planpreview.h"
#include "storage/presetrepository.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace Creator {

class Database;

/// Looks at a file: finds out whether it holds earnings or contents, opens it, finds what was
/// remembered for its kind, and plans the import. Writes nothing; everything heavy runs on a
/// worker.
class PlanJob final : public Job
{
    Q_OBJECT

public:
    enum class Presets { Apply, Ignore };

    struct Request
    {
        QString path;
        ImportTarget target;
        QMap<QString, QString> answers; // of the person, for this file
        QMap<QString, QMap<QString, QString>> remembered; // by format; answer what is still asked
        Presets presets = Presets::Apply;
        QList<Channel> channels;
        QDateTime now; // UTC
    };

    struct Outcome
    {
        std::shared_ptr<ImportPlan> plan; // null if the file holds contents
        std::shared_ptr<const PlanPreview> contents; // null if it holds earnings
        QMap<QString, QString> answers; // that the plan was made with
        std::optional<MappingPreset> preset; // that was applied
        std::optional<MappingSource> source; // of a table that is read by a mapping
    };

    PlanJob(Request request, Database &database, QObject *parent = nullptr);
    ~PlanJob() override;

    /// Only after a success.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    [[nodiscard]] const Request &request() const { return m_request; }

protected:
    void doStart() override;

private:
    /// What both threads see; outlives the job.
    struct Pulse
    {
        std::atomic_bool stop = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    [[nodiscard]] static Result<Outcome> look(const Request &request, Connection &connection,
                                              const ReadProgress &progress);
    void beat();

    const Request m_request;
    Database &m_database;
    std::shared_ptr<Pulse> m_pulse;
    QTimer m_timer;
    Outcome m_outcome;
};

/// Answers that belong to one file and never to the next of the same kind.
[[nodiscard]] bool isRememberedAnswer(const QString &key);

} // namespace Creator
