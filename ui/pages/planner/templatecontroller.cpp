#include "pages/planner/templatecontroller.h"

#include "domain/contentjson.h"
#include "models/planwords.h"
#include "pages/planner/planlistsheet.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int longestName = 120;

enum Choice { Remove, Rename, Begin };

std::optional<ContentTemplate> named(const QList<ContentTemplate> &all, const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&name](const ContentTemplate &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TemplateController::TemplateController(PlanRepository &rows, PlannerController &plan,
                                       Prompter &prompter, const StateStore &memory,
                                       QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_plan(plan)
    , m_prompter(prompter)
    , m_memory(memory)
{
    connect(&rows, &PlanRepository::changed, this, &TemplateController::refreshList);
}

TemplateController::~TemplateController() = default;

QList<ContentTemplate> TemplateController::all() const
{
    return m_rows.templates().value_or(QList<ContentTemplate>());
}

void TemplateController::save(const Content &content)
{
    m_prompter.askText(
        { tr("Save as template"), tr("Name of the template"), tr("Save"), content.title }, this,
        [this, content](const std::optional<QString> &typed) {
            const QString name = typed.value_or(QString()).simplified().left(longestName);
            if (!name.isEmpty())
                saveAs(name, content);
        });
}

void TemplateController::saveAs(const QString &name, const Content &content)
{
    const ContentTemplate wanted{ {}, name, templateOf(content) };
    const QString label = tr("Template “%1” saved").arg(name);
    const auto taken = named(all(), name);
    if (!taken)
        return store(wanted, label);
    m_prompter.confirm({ tr("Replace the template “%1”?").arg(taken->name),
                         tr("There is a template of that name already."), tr("Replace"),
                         Prompter::Risk::None, tr("One step to undo.") },
                       this, [this, wanted, id = taken->id, label] {
                           ContentTemplate row = wanted;
                           row.id = id;
                           store(row, label);
                       });
}

void TemplateController::store(const ContentTemplate &row, const QString &label)
{
    m_rows.save(row).then(this, [this, label](const Result<ContentTemplate> &stored) {
        say(stored ? Result<void>() : failure(stored.error()), label);
    });
}

void TemplateController::say(const Result<void> &done, const QString &label)
{
    if (done)
        emit noticeRequested(
            { Tone::Positive, label, {}, tr("Undo"), [this] { emit undoRequested(); } });
    else
        emit noticeRequested({ Tone::Negative, tr("That did not work"), done.error().message });
}

void TemplateController::fill(QMenu &menu)
{
    for (const ContentTemplate &row : all()) {
        const QString text = QString(row.name).replace(u'&', "&&"_L1);
        menu.addAction(text, this, [this, row] { begin(row); });
    }
}

void TemplateController::begin(const ContentTemplate &row)
{
    Content content = contentFrom(row.fields);
    const QList<Channel> &channels = m_plan.channels();
    auto channel = std::find_if(channels.begin(), channels.end(), [&content](const Channel &one) {
        return one.id == content.profileId;
    });
    if (channel == channels.end())
        channel = channels.begin();
    content.profileId.reset();
    if (channel != channels.end()) {
        content.profileId = channel->id;
        content.creatorId = channel->userId;
    }
    content.resources.removeIf(
        [this](const ResourceUse &use) { return !m_plan.resources().contains(use.resource); });
    emit beginRequested(content);
}

void TemplateController::showAll(QWidget *window)
{
    if (m_list)
        return;
    m_list = new PlanListSheet({ u"planner/templates"_s,
                                 tr("Templates"),
                                 tr("What a new content can begin from."),
                                 { tr("Name"), tr("Title"), tr("Type") },
                                 Icon::Content,
                                 tr("No templates yet"),
                                 tr("Select a content in the planner and choose “Save as "
                                    "template…”.") },
                               m_memory, window);
    m_list->addChoice(tr("Remove"));
    m_list->addChoice(tr("Rename…"));
    m_list->addChoice(tr("New content from it"), ButtonKind::Primary);
    connect(m_list, &PlanListSheet::requested, this, &TemplateController::act);
    refreshList();
    m_list->open();
}

void TemplateController::act(int choice, const Uuid &id)
{
    const QList<ContentTemplate> rows = all();
    const auto row = std::find_if(rows.begin(), rows.end(), [&id](const ContentTemplate &one) {
        return one.id == TemplateId(id);
    });
    if (row == rows.end())
        return;
    switch (static_cast<Choice>(choice)) {
    case Remove:
        return remove(*row);
    case Rename:
        return rename(*row);
    case Begin:
        m_list->dismiss();
        return begin(*row);
    }
}

void TemplateController::rename(const ContentTemplate &row)
{
    m_prompter.askText(
        { tr("Rename the template"), tr("Name of the template"), tr("Rename"), row.name }, this,
        [this, row](const std::optional<QString> &typed) {
            ContentTemplate renamed = row;
            renamed.name = typed.value_or(QString()).simplified().left(longestName);
            if (renamed.name.isEmpty() || renamed.name == row.name)
                return;
            const auto taken = named(all(), renamed.name);
            if (taken && taken->id != row.id) {
                emit noticeRequested(
                    { Tone::Warning,
                      tr("There is a template called “%1” already.").arg(taken->name) });
                return;
            }
            store(renamed, tr("Template “%1” renamed").arg(row.name));
        });
}

void TemplateController::remove(const ContentTemplate &row)
{
    m_rows.remove(row.id).then(this, [this, name = row.name](const Result<void> &done) {
        say(done, tr("Template “%1” removed").arg(name));
    });
}

void TemplateController::refreshList()
{
    if (!m_list)
        return;
    QList<PlanListSheet::Entry> entries;
    for (const ContentTemplate &row : all()) {
        const Content content = contentFrom(row.fields);
        entries.append(
            { row.id.uuid(), { row.name, content.title, contentTypeText(content.type) } });
    }
    m_list->setEntries(entries);
}

} // namespace Creator
