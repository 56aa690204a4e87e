#include "pages/imports/planjob.h"

#include "import/columnmapping.h"
#include "pages/imports/plananswers.h"
#include "storage/database.h"

#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Creator {

namespace {

bool isUnmapped(const ImportFile &file)
{
    const QList<OpenQuestion> questions = file.questions();
    return std::any_of(questions.begin(), questions.end(),
                       [](const OpenQuestion &question) { return question.key == "mapping"_L1; });
}

/// Does the table hold contents rather than money? A person's word counts first, then a format or
/// a mapping that fits.
bool holdsContents(const PlanJob::Request &request, const Accepted<ImportFile> &file,
                   Connection &connection)
{
    const QString holds = request.answers.value(QString(PlanAnswers::holdsKey));
    if (!holds.isEmpty())
        return holds == PlanAnswers::contents;
    if (PlanPreview::isCalendar(request.path))
        return true;
    if (file && (!isUnmapped(*file) || file->isArchive()))
        return false;
    const std::optional<PlanSource> source = PlanPreview::sourceOf(request.path);
    if (!source || !source->isPlan())
        return false;
    if (!file || source->isCertain())
        return true;
    const HeaderIndex &header = file->tables().front().context().header;
    const auto preset = PresetRepository::findFor(connection, headerFingerprint(header));
    return preset && !*preset && !ColumnMapping::suggestedFor(header).isComplete();
}

/// What was answered for this kind of file before, as far as it is asked again.
QMap<QString, QString> knownAnswers(const ImportFile &file, const PlanJob::Request &request)
{
    QMap<QString, QString> answers;
    const QMap<QString, QString> known = request.remembered.value(file.formatId());
    for (const OpenQuestion &question : file.questions()) {
        const QString answer = known.value(question.key);
        if (isRememberedAnswer(question.key) && !answer.isEmpty())
            answers.insert(question.key, answer);
    }
    return answers;
}

} // namespace

bool isRememberedAnswer(const QString &key)
{
    static const QStringList ofOneFile{ u"period"_s,
                                        u"last_date"_s,
                                        u"payout_date"_s,
                                        u"mapping"_s,
                                        u"granularity"_s,
                                        u"metric"_s,
                                        u"encoding"_s,
                                        u"delimiter"_s,
                                        QString(PlanAnswers::holdsKey) };
    return !ofOneFile.contains(key);
}

PlanJob::PlanJob(Request request, Database &database, QObject *parent)
    : Job(tr("Reading %1").arg(QFileInfo(request.path).fileName()), parent)
    , m_request(std::move(request))
    , m_database(database)
    , m_pulse(std::make_shared<Pulse>())
{
    m_timer.setInterval(60ms);
    connect(&m_timer, &QTimer::timeout, this, &PlanJob::beat);
}

PlanJob::~PlanJob()
{
    m_pulse->stop = true;
}

void PlanJob::doStart()
{
    m_timer.start();
    const auto question = [request = m_request, pulse = m_pulse](Connection &connection) {
        const auto progress = [&pulse](qint64 done, qint64 total) {
            pulse->done = done;
            pulse->total = total;
            return pulse->stop ? ReadControl::Stop : ReadControl::GoOn;
        };
        return look(request, connection, progress);
    };
    m_database.pool().read<Outcome>(question).then(this, [this](const Result<Outcome> &outcome) {
        m_timer.stop();
        if (!outcome) {
            fail(outcome.error());
            return;
        }
        m_outcome = *outcome;
        succeed();
    });
}

void PlanJob::beat()
{
    m_pulse->stop = isCancelRequested();
    reportProgress(m_pulse->done, m_pulse->total);
}

Result<PlanJob::Outcome> PlanJob::look(const Request &request, Connection &connection,
                                       const ReadProgress &progress)
{
    Outcome outcome;
    outcome.answers = request.answers;
    Accepted<ImportFile> file
        = ImportFile::open(request.path, { outcome.answers, {}, {} }, progress);
    if (holdsContents(request, file, connection)) {
        Result<PlanPreview> contents = PlanPreview::read(
            { request.path, request.answers, request.target.owner, request.target.channel,
              request.channels, QTimeZone::systemTimeZone(), request.now },
            connection);
        if (!contents)
            return failure(contents.error());
        outcome.contents = std::make_shared<const PlanPreview>(std::move(*contents));
        return outcome;
    }
    if (!file)
        return failure(file.error().toError());
    QMap<QString, QString> more = knownAnswers(*file, request);
    if (request.presets == Presets::Apply && isUnmapped(*file)) {
        const QString signature = headerFingerprint(file->tables().front().context().header);
        Result<std::optional<MappingPreset>> preset
            = PresetRepository::findFor(connection, signature);
        if (!preset)
            return failure(preset.error());
        outcome.preset = std::move(*preset);
        // Without a preset the header's own words are tried; what comes of it is seen before it
        // counts.
        const ColumnMapping mapping = outcome.preset
            ? ColumnMapping::fromJson(outcome.preset->mapping)
            : ColumnMapping::suggestedFor(file->tables().front().context().header);
        if (mapping.isComplete())
            more = mapping.asAnswers();
    }
    if (!more.isEmpty()) {
        more.insert(outcome.answers);
        outcome.answers = more;
        file = ImportFile::open(request.path, { outcome.answers, {}, {} }, progress);
        if (!file)
            return failure(file.error().toError());
    }
    ImportTable &first = file->tables().front();
    if (&first.format() == &genericFormat())
        outcome.source = MappingSource::of(first);
    Result<ImportPlan> plan = ImportPlan::make(std::make_shared<ImportFile>(std::move(*file)),
                                               request.target, &connection, progress);
    if (!plan)
        return failure(plan.error());
    outcome.plan = std::make_shared<ImportPlan>(std::move(*plan));
    return outcome;
}

} // namespace Creator
