#include "pages/planner/planexportjob.h"

#include "storage/channelrepository.h"
#include "storage/contentrepository.h"
#include "storage/database.h"
#include "storage/snapshot.h"

#include <QPromise>
#include <QThreadPool>

namespace Creator {

namespace {

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
    // Shared: GCC 12 takes a captured optional for uninitialised.
    const auto only = std::make_shared<const std::optional<QSet<ContentId>>>(m_only);
    const auto question = [only, channels](Connection &connection) {
        Result<ExportedPlan> plan = read(connection, *only);
        if (plan)
            plan->channels = channels;
        return plan;
    };
    m_database.pool().read<ExportedPlan>(question).then(
        this, [this](const Result<ExportedPlan> &plan) {
            if (!plan)
                fail(plan.error());
            else if (isCancelRequested())
                fail({ Error::Code::Cancelled, tr("Cancelled.") });
            else
                write(*plan);
        });
}

void PlanExportJob::write(const ExportedPlan &plan)
{
    m_count = plan.contents.size();
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    promise->future().then(this, [this](const Result<QStringList> &files) {
        if (!files) {
            fail(files.error());
            return;
        }
        m_files = *files;
        succeed();
    });
    // A printer or a folder in the network may be slow: no connection waits for it.
    QThreadPool::globalInstance()->start([promise, write = m_write, plan] {
        promise->addResult(write(plan));
        promise->finish();
    });
}

} // namespace Creator
