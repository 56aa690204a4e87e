#include "pages/planner/planexportjob.h"

#include "storage/channelrepository.h"
#include "storage/contentrepository.h"
#include "storage/database.h"
#include "storage/snapshot.h"

namespace Creator {

namespace {

struct Written
{
    QStringList files;
    qsizetype count = 0;
};

Result<ExportedPlan> read(Connection &connection, const std::optional<QSet<ContentId>> &only)
{
    const Result<Snapshot> snapshot = Snapshot::begin(connection);
    if (!snapshot)
        return failure(snapshot.error());
    Result<QList<Content>> contents = ContentRepository::all(connection);
    if (!contents)
        return failure(contents.error());
    if (only)
        contents->removeIf([&only](const Content &content) { return !only->contains(content.id); });
    return ExportedPlan{ *contents, {} };
}

} // namespace

QHash<ChannelId, QString> ExportedPlan::names() const
{
    QHash<ChannelId, QString> all;
    for (const Channel &channel : channels)
        all.insert(channel.id, channel.name);
    return all;
}

PlanExportJob::PlanExportJob(const QString &title, const std::optional<QSet<ContentId>> &only,
                             Write write, Database &database, QObject *parent)
    : Job(title, parent)
    , m_only(only)
    , m_write(std::move(write))
    , m_database(database)
{
}

PlanExportJob::~PlanExportJob() = default;

void PlanExportJob::doStart()
{
    // A few rows, read where the repository lives.
    const QList<Channel> channels = ChannelRepository(m_database).list().value_or(QList<Channel>());
    const auto question
        = [only = m_only, write = m_write, channels](Connection &connection) -> Result<Written> {
        Result<ExportedPlan> plan = read(connection, only);
        if (!plan)
            return failure(plan.error());
        plan->channels = channels;
        const Result<QStringList> files = write(*plan);
        if (!files)
            return failure(files.error());
        return Written{ *files, plan->contents.size() };
    };
    m_database.pool().read<Written>(question).then(this, [this](const Result<Written> &written) {
        if (!written) {
            fail(written.error());
            return;
        }
        m_files = written->files;
        m_count = written->count;
        succeed();
    });
}

} // namespace Creator
