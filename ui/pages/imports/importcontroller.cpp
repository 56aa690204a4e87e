#include "pages/imports/importcontroller.h"

#include "import/columnmapping.h"
#include "import/importjob.h"
#include "pages/imports/importfacts.h"
#include "pages/imports/importsheet.h"
#include "pages/imports/plananswers.h"
#include "settings/appsettings.h"
#include "storage/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Creator {

ImportController::ImportController(const Stores &stores, const Clock &clock, Prompter &prompter,
                                   const StateStore &memory, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_memory(memory)
    , m_window(window)
    , m_model(clock, &stores.earnings)
    , m_plans(stores.database, clock)
{
    connectPlans();
    connect(&stores.presets, &PresetRepository::changed, this, &ImportController::refreshPresets);
}

ImportController::~ImportController() = default;

void ImportController::connectPlans()
{
    connect(&m_plans, &PlanImporter::jobStarted, this, &ImportController::jobStarted);
    connect(&m_plans, &PlanImporter::noticeRequested, this, &ImportController::noticeRequested);
    connect(&m_plans, &PlanImporter::imported, this, &ImportController::indexingNeeded);
    connect(&m_plans, &PlanImporter::finished, this, &ImportController::next);
}

bool ImportController::mayImport()
{
    if (!m_isEditable)
        emit noticeRequested({ Tone::Warning, tr("You cannot import"),
                               tr("You may look at everything here, but change nothing.") });
    return m_isEditable;
}

void ImportController::chooseFiles()
{
    if (!mayImport())
        return;
    m_prompter.openFiles({ tr("Import a file"),
                           {},
                           {},
                           { tr("Tables, archives and calendars (*.csv *.tsv *.txt *.xlsx *.zip *.ics)"),
                             tr("All files (*)") } },
                         this, [this](const QStringList &files) { importFiles(files); });
}

void ImportController::importFiles(const QStringList &files)
{
    if (files.isEmpty() || !mayImport())
        return;
    m_queue += files;
    next();
}

void ImportController::next()
{
    // The next plan must know what the import before it wrote.
    if (m_queue.isEmpty() || m_sheet || m_writing || m_plans.isWriting())
        return;
    m_path = m_queue.takeFirst();
    m_answers.clear();
    m_presetUse = PlanJob::Presets::Apply;
    m_preset = {};
    m_signature.clear();
    const Result<QList<Channel>> channels = m_stores.channels.list();
    if (channels && !channels->isEmpty()) {
        begin(*channels);
        return;
    }
    m_stores.channels.ensureOne().then(this, [this](const Result<Channel> &channel) {
        if (channel)
            begin({ *channel });
        else
            warn(tr("The file was not opened"), channel.error());
    });
}

void ImportController::begin(const QList<Channel> &channels)
{
    if (m_sheet)
        return;
    m_channels = channels;
    const bool isKnown
        = std::any_of(channels.begin(), channels.end(),
                      [this](const Channel &channel) { return channel.id == m_target.channel; });
    if (!isKnown)
        m_target = { channels.first().id, channels.first().userId, {} };
    m_sheet = new ImportSheet(m_model, m_plans, m_memory, &m_window);
    connectSheet();
    connectPresets();
    refreshPresets();
    m_sheet->open();
    look();
}

void ImportController::connectSheet()
{
    connect(m_sheet, &Overlay::closed, this, &ImportController::leave);
    connect(m_sheet, &ImportSheet::importRequested, this, &ImportController::execute);
    connect(m_sheet, &ImportSheet::saveRejectedRequested, this, &ImportController::saveRejected);
    connect(m_sheet, &ImportSheet::answered, this, &ImportController::answer);
    connect(m_sheet, &ImportSheet::columnsChanged, this, &ImportController::mapContents);
}

void ImportController::look()
{
    if (m_looking)
        m_looking->cancel();
    PlanJob::Request request{ m_path,      m_target,   m_answers,       {},
                              m_presetUse, m_channels, m_clock.nowUtc() };
    for (const ImportFormat *format : allFormats()) {
        const QString id = QString::fromStdString(std::string(format->id()));
        request.remembered.insert(id, m_stores.settings.importAnswers(id));
    }
    m_looking = new PlanJob(request, m_stores.database, this);
    PlanJob *job = m_looking;
    connect(job, &Job::finished, this, [this, job] { looked(job); });
    connect(job, &Job::progressChanged, m_sheet, &ImportSheet::setProgress);
    m_sheet->showReading(QFileInfo(m_path).fileName());
    job->start();
}

void ImportController::looked(PlanJob *job)
{
    job->deleteLater();
    // Somebody answered meanwhile, or left.
    if (job != m_looking || !m_sheet)
        return;
    m_looking.clear();
    if (job->error()) {
        refuse(*job->error());
        return;
    }
    const PlanJob::Outcome &outcome = job->outcome();
    m_answers = outcome.answers;
    if (outcome.contents) {
        showContents(outcome.contents);
        return;
    }
    m_plans.setPreview({});
    if (outcome.preset) {
        m_preset = outcome.preset->id;
        m_stores.settings.setLastMappingPreset(m_preset);
    }
    m_presetUse = PlanJob::Presets::Ignore;
    m_signature = outcome.source ? outcome.source->signature : QString();
    m_sheet->showPlan(outcome, pickers());
    refreshPresets();
}

void ImportController::showContents(const std::shared_ptr<const PlanPreview> &preview)
{
    m_model.setPlan(nullptr);
    m_signature.clear();
    m_plans.setPreview(preview);
    QList<QuestionForm::Field> fields;
    if (m_channels.size() > 1) {
        QuestionForm::Field channel{
            u"plan_channel"_s, {}, m_target.channel.toText(), QuestionForm::Need::Answered
        };
        for (const Channel &known : std::as_const(m_channels))
            channel.options.append({ known.id.toText(), known.name });
        fields.append(channel);
    }
    m_sheet->showContents(fields);
}

void ImportController::mapContents(const PlanColumnNames &columns)
{
    const QMap<QString, QString> before = PlanAnswers::of(PlanAnswers::columnsOf(m_answers));
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        m_answers.remove(it.key());
    m_answers.insert(PlanAnswers::of(columns));
    m_answers.insert(QString(PlanAnswers::holdsKey), QString(PlanAnswers::contents));
    look();
}

void ImportController::refuse(const Error &error)
{
    m_answers.remove(QString(PlanAnswers::holdsKey));
    if (!m_model.plan() && !m_plans.preview()) {
        m_sheet->showRefusal(QFileInfo(m_path).fileName(), error.message);
        return;
    }
    // What was there before the answer is still true.
    m_prompter.inform(tr("The file cannot be read that way"), error.message);
}

QList<QuestionForm::Field> ImportController::pickers() const
{
    if (m_channels.size() < 2)
        return {};
    QuestionForm::Field channel{
        u"channel"_s, {}, m_target.channel.toText(), QuestionForm::Need::Answered
    };
    for (const Channel &known : m_channels)
        channel.options.append({ known.id.toText(), known.name });
    QuestionForm::Field account{ u"account"_s, {}, m_target.account, QuestionForm::Need::Answered };
    QStringList accounts;
    if (const Result<QList<ImportBatch>> batches = m_stores.batches.list(100)) {
        for (const ImportBatch &batch : *batches) {
            if (!batch.accountId.isEmpty() && !accounts.contains(batch.accountId))
                accounts.append(batch.accountId);
        }
    }
    for (const QString &name : accounts)
        account.options.append({ name, name });
    return { channel, account };
}

void ImportController::answer(const QString &key, const QString &value)
{
    if (key == "account"_L1) {
        m_target.account = value;
    } else if (key == "channel"_L1 || key == "plan_channel"_L1) {
        for (const Channel &channel : m_channels) {
            if (channel.id.toText() == value)
                m_target = { channel.id, channel.userId, m_target.account };
        }
    } else {
        m_answers.insert(key, value);
    }
    look();
}

void ImportController::map(const ColumnMapping &mapping)
{
    if (!m_sheet || m_signature.isEmpty())
        return;
    const QMap<QString, QString> before = ColumnMapping::fromAnswers(m_answers).asAnswers();
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        m_answers.remove(it.key());
    m_answers.insert(mapping.asAnswers());
    look();
}

void ImportController::rememberAnswers()
{
    const QString format = m_model.plan()->file().formatId();
    if (!m_signature.isEmpty())
        return;
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
        if (isRememberedAnswer(it.key()))
            m_stores.settings.rememberImportAnswer(format, it.key(), *it);
    }
}

void ImportController::execute()
{
    if (m_plans.hasWork()) {
        m_plans.execute();
        m_sheet->dismiss();
        return;
    }
    const std::shared_ptr<ImportPlan> plan = m_model.plan();
    if (!plan || !plan->isReady() || m_writing)
        return;
    rememberAnswers();
    auto *job = new ImportJob(plan, m_stores.database.writer(), this);
    m_writing = job;
    connect(job, &Job::finished, this, [this, job] { finish(job); });
    // From here on the file is read by the writer alone.
    m_model.setPlan(nullptr);
    m_sheet->dismiss();
    emit jobStarted(job);
    job->start();
}

void ImportController::finish(ImportJob *job)
{
    m_writing.clear();
    job->deleteLater();
    if (job->error()) {
        if (job->error()->code == Error::Code::Cancelled)
            emit noticeRequested(
                { Tone::Neutral, tr("Import cancelled"), tr("Nothing was written.") });
        else
            warn(tr("Nothing was imported"), *job->error());
        next();
        return;
    }
    const ImportBatch batch = job->batch();
    m_stores.batches.announceChange();
    QStringList parts;
    const auto add = [&parts](qint64 count, const char *text) {
        if (count > 0)
            parts.append(tr(text, nullptr, static_cast<int>(count)));
    };
    add(batch.inserted, QT_TR_N_NOOP("%Ln earning(s) added"));
    add(batch.updated, QT_TR_N_NOOP("%Ln earning(s) updated"));
    add(batch.payouts, QT_TR_N_NOOP("%Ln payout(s) recorded"));
    add(batch.metrics, QT_TR_N_NOOP("%Ln metric value(s) stored"));
    add(batch.rates, QT_TR_N_NOOP("%Ln exchange rate(s) stored"));
    add(batch.rejected, QT_TR_N_NOOP("%Ln row(s) rejected"));
    emit noticeRequested({ Tone::Positive, tr("Imported %1").arg(batch.fileName),
                           parts.isEmpty() ? tr("Nothing was new.") : parts.join(u", "_s),
                           tr("Undo"), [this, batch] { undo(batch); } });
    emit imported(batch);
    if (batch.inserted + batch.updated > 0)
        emit indexingNeeded();
    next();
}

void ImportController::undo(const ImportBatch &batch)
{
    m_stores.batches.undo(batch.id).then(
        this, [this, batch](const Result<ImportUndoOutcome> &outcome) {
            if (!outcome) {
                warn(tr("The import was not undone"), outcome.error());
                return;
            }
            QString text
                = tr("%Ln earning(s) removed", nullptr, static_cast<int>(outcome->removed));
            if (!outcome->kept.isEmpty())
                text += tr("; %Ln changed since and kept", nullptr,
                           static_cast<int>(outcome->kept.size()));
            emit noticeRequested(
                { Tone::Neutral, tr("Undid the import of %1").arg(batch.fileName), text });
        });
}

void ImportController::leave()
{
    if (m_looking) {
        m_looking->cancel();
        m_looking.clear();
    }
    m_model.setPlan(nullptr);
    m_plans.setPreview({});
    if (m_sheet)
        m_sheet->deleteLater();
    m_sheet.clear();
    next();
}

void ImportController::warn(const QString &title, const Error &error)
{
    emit noticeRequested({ Tone::Negative, title, error.message, {}, {}, {} });
}

} // namespace Creator
