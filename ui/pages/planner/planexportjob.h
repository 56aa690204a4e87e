#pragma once

#include "core/job.h"
#include "domain/content.h"
#include "domain/person.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace Creator {

class Database;
class QueryTicket;

/// What is written of the plan.
struct ExportedPlan
{
    QList<Content> contents; // in the order in which they came
    QList<Channel> channels;

    [[nodiscard]] QHash<ChannelId, QString> names() const;
};

/// Reads the plan on one worker and writes it on another, so that slow files hold up no question;
/// the window stays responsive. A file is there as a whole or not at all. Cancelled before the
/// writing begins, nothing is written.
class PlanExportJob final : public Job
{
    Q_OBJECT

public:
    /// Writes files and gives their paths; called on a worker that has no connection.
    using Write = std::function<Result<QStringList>(const ExportedPlan &plan)>;

    /// `only`: what the filter shows; nothing for everything.
    PlanExportJob(const QString &title, const std::optional<QSet<ContentId>> &only, Write write,
                  Database &database, QObject *parent = nullptr);
    ~PlanExportJob() override;

    /// Only after a success.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] qsizetype count() const { return m_count; }

protected:
    void doStart() override;

private:
    void write(const ExportedPlan &plan);

    const std::optional<QSet<ContentId>> m_only;
    const Write m_write;
    Database &m_database;
    QStringList m_files;
    qsizetype m_count = 0;
};

} // namespace Creator
