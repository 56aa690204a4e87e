#include "pages/imports/importsheet.h"

#include "pages/imports/importfacts.h"
#include "pages/imports/mappingform.h"
#include "pages/imports/plananswers.h"
#include "pages/imports/plancolumnsform.h"
#include "pages/imports/planimporter.h"
#include "pages/imports/planpane.h"
#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int progressSteps = 1000;

/// A table that no format claims may be either.
QuestionForm::Field holdsField(QLatin1String answer)
{
    return { QString(PlanAnswers::holdsKey),
             { { QString(PlanAnswers::earnings), ImportSheet::tr("Earnings") },
               { QString(PlanAnswers::contents), ImportSheet::tr("Contents of the plan") } },
             QString(answer),
             QuestionForm::Need::Answered };
}

} // namespace

ImportSheet::ImportSheet(ImportPreviewModel &model, PlanImporter &plans, const StateStore &store,
                         QWidget *window)
    : Sheet(window, Size::Large)
    , m_model(model)
    , m_plans(plans)
    , m_store(store)
    , m_pages(new QStackedWidget)
    , m_progress(new QProgressBar)
    , m_refusal(new EmptyState)
    , m_questions(new QuestionForm)
    , m_mapping(new MappingForm)
    , m_mappingCard(new Card)
    , m_pane(new ImportPane(model, store))
{
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    auto *text = new PlainLabel(TextStyle::Section);
    text->setText(tr("Reading the file…"));
    text->setAlignment(Qt::AlignCenter);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(themeOf(this).sizes().notice);
    m_progress->setAccessibleName(text->text());
    column->addStretch(2);
    column->addWidget(text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_pages->addWidget(reading);
    m_pages->addWidget(m_refusal);
    buildPreview();
    body()->setSpacing(themeOf(this).sizes().padding);
    body()->addWidget(m_questions);
    body()->addWidget(m_pages, 1);
    buildButtons();
    connect(m_questions, &QuestionForm::answered, this, &ImportSheet::answered);
    connect(m_mapping, &MappingForm::edited, this, [this] {
        m_isCurrent = false;
        refreshButton();
    });
    connect(&model, &ImportPreviewModel::choicesChanged, this, &ImportSheet::refreshButton);
    connect(this, &Sheet::accepted, this, &ImportSheet::importRequested);
}

ImportSheet::~ImportSheet() = default;

void ImportSheet::buildPreview()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(sizes.padding);
    auto *row = new QHBoxLayout;
    row->setSpacing(sizes.padding);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_mapping);
    // The card's surface shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_mapping->setAutoFillBackground(false);
    m_mappingCard->setHeader(tr("Columns"));
    m_mappingCard->body()->addWidget(scroll);
    m_mappingCard->setFixedWidth(sizes.rail + sizes.rail / 3);
    m_mappingCard->hide();
    row->addWidget(m_mappingCard);
    row->addWidget(m_pane, 1);
    column->addLayout(row, 1);
    m_pages->addWidget(page);
}

void ImportSheet::buildContents()
{
    m_contents = new PlanPane(m_plans.model(), m_store);
    m_pages->addWidget(m_contents);
    connect(&m_plans.model(), &PlanPreviewModel::choicesChanged, this, &ImportSheet::refreshButton);
    connect(&m_contents->columns(), &PlanColumnsForm::columnsChanged, this,
            &ImportSheet::columnsChanged);
    connect(&m_contents->columns(), &PlanColumnsForm::edited, this, [this] {
        m_isCurrent = false;
        refreshButton();
    });
}

bool ImportSheet::hasPreview() const
{
    return m_model.plan() || m_plans.preview();
}

void ImportSheet::buildButtons()
{
    m_saveRejected = addButton(tr("Save rejected rows…"));
    m_saveRejected->setObjectName(u"saveRejected"_s);
    m_cancel = addButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancel"_s);
    m_import = addButton(tr("Import"), ButtonKind::Primary);
    m_import->setObjectName(u"import"_s);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportSheet::saveRejectedRequested);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
}

void ImportSheet::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_saveRejected->setVisible(page == Preview && m_model.plan()
                               && m_model.plan()->counts().rejected > 0);
    m_import->setVisible(page != Refused);
    m_cancel->setText(page == Refused ? tr("Close") : tr("Cancel"));
    refreshButton();
}

void ImportSheet::showReading(const QString &fileName)
{
    m_isCurrent = false;
    // While answers are being worked in, the old preview stays in sight.
    const bool isFirst = !hasPreview();
    if (isFirst) {
        setTitle(tr("Import %1").arg(fileName));
        setNote(tr("Nothing is written until you import."));
        m_progress->setRange(0, 0);
    }
    showPage(isFirst ? Reading : static_cast<Page>(m_pages->currentIndex()));
}

void ImportSheet::setProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(static_cast<int>(progressSteps * done / total));
}

void ImportSheet::showRefusal(const QString &fileName, const QString &sentence)
{
    setTitle(tr("Import %1").arg(fileName));
    setNote(tr("Nothing was changed."));
    m_questions->setFields({});
    m_refusal->setContent(Icon::Warning, tr("This file cannot be imported"), sentence);
    showPage(Refused);
}

void ImportSheet::showPlan(const PlanJob::Outcome &outcome, const QList<QuestionForm::Field> &extra)
{
    m_isCurrent = !m_mapping->isBeingEdited();
    setTitle(tr("Import %1").arg(outcome.plan->file().fileName()),
             ImportFacts::subtitle(*outcome.plan, outcome.answers));
    m_questions->setFields(fieldsOf(outcome) + extra);
    m_mappingCard->setVisible(outcome.source.has_value());
    m_pane->setMatches(outcome.source ? ImportPane::Matches::Hidden : ImportPane::Matches::Shown);
    if (outcome.source) {
        m_mapping->setSource(*outcome.source);
        const ColumnMapping mapping = ColumnMapping::fromAnswers(outcome.answers);
        m_mapping->setMapping(mapping.roles.isEmpty() ? outcome.source->suggested : mapping);
    }
    m_pane->showPlan(outcome.plan);
    showPage(Preview);
}

void ImportSheet::showContents(const QList<QuestionForm::Field> &extra)
{
    const PlanPreview &preview = *m_plans.preview();
    if (!m_contents)
        buildContents();
    m_isCurrent = !m_contents->columns().isBeingEdited();
    setTitle(tr("Import %1").arg(preview.file->name), m_plans.subtitle());
    QList<QuestionForm::Field> fields = extra;
    if (preview.source)
        fields.append(holdsField(PlanAnswers::contents));
    m_questions->setFields(fields);
    m_contents->showPreview(preview);
    showPage(Contents);
}

QList<QuestionForm::Field> ImportSheet::fieldsOf(const PlanJob::Outcome &outcome) const
{
    QList<QuestionForm::Field> fields;
    QStringList shown{ u"mapping"_s };
    for (const OpenQuestion &question : outcome.plan->questions()) {
        if (shown.contains(question.key))
            continue;
        QuestionForm::Field field{ question.key, {}, {}, QuestionForm::Need::Open };
        for (const QString &choice : question.choices)
            field.options.append({ choice, {} });
        fields.append(field);
        shown.append(question.key);
    }
    const ImportTable &first = outcome.plan->file().tables().front();
    if (first.source().isGuessed() && !outcome.source && !outcome.answers.contains(u"encoding"_s))
        fields.append({ u"encoding"_s,
                        {},
                        QString::fromStdString(first.source().encodingName()),
                        QuestionForm::Need::Answered });
    // The wizard shows its own answers.
    if (outcome.source) {
        fields.append(holdsField(PlanAnswers::earnings));
        return fields;
    }
    for (auto it = outcome.answers.cbegin(); it != outcome.answers.cend(); ++it) {
        if (shown.contains(it.key()))
            continue;
        QuestionForm::Field field{ it.key(), {}, *it, QuestionForm::Need::Answered };
        if (it.key() == "date_order"_L1)
            field.options = { { u"mdy"_s, {} }, { u"dmy"_s, {} } };
        else if (it.key() == "decimal"_L1)
            field.options = { { u"dot"_s, {} }, { u"comma"_s, {} } };
        fields.append(field);
    }
    return fields;
}

void ImportSheet::setPresets(const QList<MappingPreset> &presets, PresetId current)
{
    m_mapping->setPresets(presets, current);
}

void ImportSheet::refreshContentsButton()
{
    m_import->setText(m_plans.buttonText());
    m_import->setEnabled(m_isCurrent && m_plans.hasWork());
    if (m_import->isEnabled() && focusWidget() == m_cancel)
        m_import->setFocus();
    setNote(tr("Nothing is written until you import. One step to undo."));
}

void ImportSheet::refreshButton()
{
    if (m_pages->currentIndex() == Contents && m_plans.preview()) {
        refreshContentsButton();
        return;
    }
    const std::shared_ptr<ImportPlan> &plan = m_model.plan();
    if (!plan || m_pages->currentIndex() != Preview) {
        m_import->setText(tr("Import"));
        m_import->setEnabled(false);
        return;
    }
    m_import->setText(ImportFacts::buttonText(*plan));
    m_import->setEnabled(m_isCurrent && plan->isReady() && plan->hasWork());
    // While the file was read nothing else could have the focus; Enter is to import.
    if (m_import->isEnabled() && focusWidget() == m_cancel)
        m_import->setFocus();
    setNote(plan->isReady()
                ? ImportFacts::note(*plan)
                : tr("Answer the open question first; nothing is written until you import."));
}

} // namespace Creator
