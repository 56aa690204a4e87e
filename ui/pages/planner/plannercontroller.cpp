#include "pages/planner/plannercontroller.h"

#include "storage/database.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Creator {

PlannerController::PlannerController(const Stores &stores, const Clock &clock, Prompter &prompter,
                                     QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_zone(QTimeZone::systemTimeZone())
    , m_model(clock, m_zone)
{
    m_filter.setSourceModel(&m_model);
    m_filter.sort(ContentTableModel::PlannedColumn);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0ms);
    connect(&m_rest, &QTimer::timeout, this, &PlannerController::warn);
    connectStores();
}

PlannerController::~PlannerController() = default;

void PlannerController::connectStores()
{
    const auto put = [this](const QList<Content> &contents) {
        if (!m_asked)
            return;
        m_reading.noteChange();
        m_model.put(contents);
        m_rest.start();
    };
    connect(&m_stores.contents, &ContentRepository::inserted, this, put);
    connect(&m_stores.contents, &ContentRepository::updated, this, put);
    connect(&m_stores.contents, &ContentRepository::removed, this,
            [this](const QList<ContentId> &ids) {
                m_reading.noteChange();
                m_model.remove(ids);
            });
    connect(&m_stores.contents, &ContentRepository::changedInBulk, this, [this] {
        if (std::exchange(m_asked, false))
            load();
    });
    connect(&m_stores.channels, &ChannelRepository::changed, this,
            &PlannerController::reloadSurroundings);
}

void PlannerController::load()
{
    if (m_asked)
        return;
    m_asked = true;
    reloadSurroundings();
    m_stores.database.pool()
        .read<QList<Content>>(ContentRepository::all, nullptr)
        .then(this, [this, reading = m_reading.begin()](const Result<QList<Content>> &contents) {
            takeLoaded(reading, contents);
        });
}

void PlannerController::takeLoaded(int reading, const Result<QList<Content>> &contents)
{
    const LatestReading::Answer answer = m_reading.end(reading);
    if (answer == LatestReading::Answer::Overtaken)
        return;
    if (!contents || answer == LatestReading::Answer::Stale)
        m_asked = false;
    if (!contents) {
        refuse(contents.error().message);
        return;
    }
    if (answer == LatestReading::Answer::Stale) {
        load();
        return;
    }
    m_model.setContents(*contents);
    warn();
    emit loaded();
}

void PlannerController::reloadSurroundings()
{
    if (!m_asked)
        return;
    m_channels = m_stores.channels.list().value_or(QList<Channel>());
    QHash<ChannelId, QString> names;
    for (const Channel &channel : std::as_const(m_channels))
        names.insert(channel.id, channel.name);
    m_model.setChannelNames(names);
    m_stores.database.pool()
        .read<LicenceGuard::Resources>(m_stores.resources, nullptr)
        .then(this, [this](const Result<LicenceGuard::Resources> &resources) {
            if (!resources)
                return;
            m_resources = *resources;
            m_rest.start();
        });
}

void PlannerController::warn()
{
    QHash<ContentId, QString> warnings;
    const QList<LicenceViolation> violations
        = LicenceGuard::checkAll(m_model.contents(), m_resources, m_zone);
    for (const LicenceViolation &violation : violations) {
        if (violation.severity == LicenceViolation::Severity::Blocks)
            warnings.insert(violation.content, tr("Licence"));
    }
    m_model.setWarnings(warnings);
}

QList<Content> PlannerController::contentsOf(const QList<ContentId> &ids) const
{
    QList<Content> contents;
    for (const ContentId &id : ids) {
        if (const Content *content = m_model.find(id))
            contents.append(*content);
    }
    return contents;
}

bool PlannerController::allows(ContentId id, ContentStatus status) const
{
    const Content *content = m_model.find(id);
    return content && mayBecome(*content, status);
}

void PlannerController::refuse(const QString &sentence)
{
    emit noticeRequested({ Tone::Negative, tr("That did not work"), sentence });
}

} // namespace Creator
