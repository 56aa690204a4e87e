#include "pages/planner/contentsheet.h"

#include "domain/moneyformat.h"
#include "models/planwords.h"
#include "pages/planner/remindfield.h"
#include "planning/platformlimits.h"
#include "theme/creatorstyle.h"
#include "theme/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int longestTitle = 1000;
constexpr int longestText = 100'000;
constexpr int mostMinutes = 100'000;
constexpr int textLines = 4;

QFormLayout *formOf(QWidget *part)
{
    auto *form = new QFormLayout(part);
    form->setContentsMargins({});
    form->setSpacing(themeOf(part).sizes().grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout &form, const QString &label, QWidget *field)
{
    form.addRow(label, field);
    field->setAccessibleName(label);
}

QSpinBox *minutesBox(int minutes)
{
    auto *box = new QSpinBox;
    box->setRange(0, mostMinutes);
    box->setSpecialValueText(u"—"_s);
    box->setValue(minutes);
    return box;
}

} // namespace

ContentSheet::ContentSheet(const Content &content, const Lists &lists, QWidget *window)
    : Sheet(window, Size::Large)
    , m_content(content)
    , m_parts(new SegmentedControl)
    , m_stack(new QStackedWidget)
    , m_title(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_limits(new PlainLabel(TextStyle::Small, Emphasis::Secondary))
    , m_type(new QComboBox)
    , m_status(new QComboBox)
    , m_channel(new QComboBox)
    , m_planned(new InstantField(tr("Has a date"), lists.zone))
    , m_deadline(new InstantField(tr("Has a deadline"), lists.zone))
    , m_remind(new RemindField)
    , m_tags(new QLineEdit)
    , m_variants(new VariantEdit)
    , m_uses(new UseEdit)
    , m_checklist(new ChecklistEdit)
    , m_notes(new QPlainTextEdit)
    , m_minutes(minutesBox(content.durationSeconds / 60))
    , m_effort(minutesBox(content.effortMinutes))
    , m_cost(new QLineEdit)
    , m_currency(new QComboBox)
    , m_moneyName(new PlainLabel)
    , m_money(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
{
    build(lists);
    fill(lists);
    connect(this, &Sheet::accepted, this, &ContentSheet::submit);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    connect(m_title, &QLineEdit::textChanged, this, &ContentSheet::countLetters);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ContentSheet::countLetters);
    connect(m_parts, &SegmentedControl::currentChanged, this, &ContentSheet::countLetters);
    countLetters();
    m_title->setFocus();
}

ContentSheet::~ContentSheet() = default;

void ContentSheet::build(const Lists &lists)
{
    const bool isNew = m_content.id.isNull();
    setTitle(isNew ? tr("New content") : tr("Edit content"));
    m_parts->setSegments({ tr("Basics"), tr("Where"), tr("Resources"), tr("Work") });
    m_parts->setAccessibleName(tr("Part"));
    m_stack->addWidget(basicsPart(lists));
    m_stack->addWidget(m_variants);
    m_stack->addWidget(m_uses);
    m_stack->addWidget(workPart());
    connect(m_parts, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    body()->addWidget(m_parts, 0, Qt::AlignLeft);
    body()->addWidget(m_stack, 1);
    m_problem->hide();
    body()->addWidget(m_problem);
    setNote(tr("One step to undo."));
    m_more = addButton(tr("More"));
    m_more->hide();
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(isNew ? tr("Add content") : tr("Save changes"), ButtonKind::Primary);
}

QWidget *ContentSheet::basicsPart(const Lists &lists)
{
    auto *part = new QWidget;
    QFormLayout *form = formOf(part);
    // What came longer from elsewhere is not cut by opening it.
    m_title->setMaxLength(qMax(longestTitle, static_cast<int>(m_content.title.size())));
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(textLines * themeOf(this).sizes().row);
    addRow(*form, tr("Title"), m_title);
    addRow(*form, tr("Description"), m_description);
    form->addRow(QString(), m_limits);
    addRow(*form, tr("Type"), m_type);
    addRow(*form, tr("Status"), m_status);
    auto *when = new QWidget;
    auto *dateRow = new QHBoxLayout(when);
    dateRow->setContentsMargins({});
    m_next = new QPushButton(icon(Icon::Clock), tr("Next free time"));
    m_next->setAutoDefault(false);
    m_next->hide();
    connect(m_next, &QPushButton::clicked, this, &ContentSheet::takeNextTime);
    dateRow->addWidget(m_planned, 1);
    dateRow->addWidget(m_next);
    form->addRow(tr("Date"), when);
    m_planned->setAccessibleName(tr("Date"));
    addRow(*form, tr("Deadline"), m_deadline);
    addRow(*form, tr("Remind me"), m_remind);
    addRow(*form, tr("Length (minutes)"), m_minutes);
    addRow(*form, tr("Channel"), m_channel);
    addRow(*form, tr("Tags"), m_tags);
    m_tags->setPlaceholderText(tr("camping, winter"));
    m_channel->addItem(u"—"_s, QString());
    for (const Channel &channel : lists.channels)
        m_channel->addItem(channel.name, channel.id.toText());
    return part;
}

QWidget *ContentSheet::workPart()
{
    auto *part = new QWidget;
    QFormLayout *form = formOf(part);
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(textLines * themeOf(this).sizes().row);
    addRow(*form, tr("Checklist"), m_checklist);
    addRow(*form, tr("Notes"), m_notes);
    addRow(*form, tr("Effort (minutes)"), m_effort);
    addRow(*form, tr("Cost"), m_cost);
    addRow(*form, tr("Currency"), m_currency);
    for (const Currency currency : Currencies::all())
        m_currency->addItem(currency.code());
    form->addRow(m_moneyName, m_money);
    m_money->setObjectName(u"money"_s);
    m_money->setWordWrap(true);
    showMoney({});
    return part;
}

void ContentSheet::showMoney(const QStringList &lines)
{
    m_moneyName->setText(tr("Money"));
    m_money->setText(lines.join(u'\n'));
    m_money->setAccessibleName(tr("Money"));
    for (QLabel *label : { m_moneyName, static_cast<QLabel *>(m_money) })
        label->setVisible(!lines.isEmpty());
}

void ContentSheet::fill(const Lists &lists)
{
    m_title->setText(m_content.title);
    m_description->setPlainText(m_content.description);
    for (const ContentType type : allContentTypes)
        m_type->addItem(contentTypeText(type), static_cast<int>(type));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_content.type)));
    for (const ContentStatus status : allContentStatuses)
        m_status->addItem(contentStatusText(status), static_cast<int>(status));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(m_content.status)));
    if (m_content.profileId)
        m_channel->setCurrentIndex(qMax(0, m_channel->findData(m_content.profileId->toText())));
    m_planned->setInstant(m_content.calendarAt(), lists.suggestion);
    m_planned->setEnabled(!m_content.isOut());
    m_deadline->setInstant(m_content.deadlineAt, lists.suggestion);
    m_tags->setText(m_content.tags.join(u", "_s));
    m_variants->setVariants(m_content.variants);
    m_uses->setUses(m_content.resources, lists.resources);
    m_checklist->setItems(m_content.checklist);
    m_notes->setPlainText(m_content.notes);
    if (m_content.cost) {
        m_cost->setText(decimalText(m_content.cost->micros));
        m_currency->setCurrentText(m_content.cost->currency.code());
    }
}

void ContentSheet::countLetters()
{
    QStringList lines;
    for (const ContentVariant &variant : m_variants->variants()) {
        const QString title = variant.title.isEmpty() ? m_title->text() : variant.title;
        const QString text
            = variant.description.isEmpty() ? m_description->toPlainText() : variant.description;
        QStringList counts;
        if (const auto count = PlatformLimits::titleCount(variant.platform, title))
            counts.append(tr("title %1 of %2").arg(count->used).arg(count->limit));
        if (const auto count = PlatformLimits::descriptionCount(variant.platform, text))
            counts.append(tr("text %1 of %2").arg(count->used).arg(count->limit));
        if (!counts.isEmpty())
            lines.append(m_variants->nameOf(variant) + u": "_s + counts.join(u", "_s));
    }
    m_limits->setText(lines.join(u"; "_s));
    m_limits->setVisible(!lines.isEmpty());
}

void ContentSheet::complain(QWidget *field, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    field->setFocus();
}

void ContentSheet::offerTools(const NextTime &nextTime)
{
    m_nextTime = nextTime;
    m_next->setVisible(!m_content.isOut());
    m_more->show();
    auto *menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    QAction *repeat = menu->addAction(icon(Icon::Sync), tr("Repeat…"), this, [this] {
        if (const auto content = read())
            emit repeatRequested(*content);
    });
    if (m_content.id.isNull()) {
        // A series keeps less than the form asks for: what was typed would be lost.
        repeat->setEnabled(false);
        repeat->setToolTip(tr("Add it first, then repeat it."));
    }
    menu->addAction(icon(Icon::Content), tr("Save as template…"), this, [this] {
        if (const auto content = read())
            emit templateRequested(*content);
    });
    m_more->setMenu(menu);
}

void ContentSheet::offerAccounts(const QList<SocialAccount> &accounts)
{
    m_variants->setAccounts(accounts);
    countLetters();
}

void ContentSheet::takeNextTime()
{
    Content content = m_content;
    content.variants = m_variants->variants();
    const QDateTime at = m_nextTime(content);
    if (at.isNull()) {
        complain(m_next,
                 tr("There is no free posting time. The menu beside “New content” has the "
                    "posting times."));
        return;
    }
    m_problem->hide();
    m_planned->setInstant(at, at);
}

void ContentSheet::wakeUp()
{
    m_isBusy = false;
}

void ContentSheet::submit()
{
    if (m_isBusy)
        return;
    const std::optional<Content> content = read();
    m_isBusy = content.has_value();
    if (content)
        emit saveRequested(*content);
}

std::optional<Content> ContentSheet::read()
{
    Content content = m_content;
    content.title = m_title->text().trimmed();
    if (content.title.isEmpty()) {
        m_parts->setCurrent(0);
        complain(m_title, tr("A content needs a title."));
        return std::nullopt;
    }
    content.description = m_description->toPlainText()
                              .left(qMax(longestText, m_content.description.size()))
                              .trimmed();
    content.type = static_cast<ContentType>(m_type->currentData().toInt());
    content.status = static_cast<ContentStatus>(m_status->currentData().toInt());
    const std::optional<Uuid> channel = Uuid::fromText(m_channel->currentData().toString());
    content.profileId.reset();
    if (channel)
        content.profileId = ChannelId(*channel);
    if (!m_content.isOut())
        content.plannedAt = m_planned->instant();
    content.deadlineAt = m_deadline->instant();
    content.durationSeconds = m_minutes->value() == m_content.durationSeconds / 60
        ? m_content.durationSeconds
        : m_minutes->value() * 60;
    content.tags.clear();
    for (const QString &tag : m_tags->text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty() && !content.tags.contains(tag.trimmed()))
            content.tags.append(tag.trimmed());
    }
    content.variants = m_variants->variants();
    content.resources = m_uses->uses();
    content.checklist = m_checklist->items();
    content.notes
        = m_notes->toPlainText().left(qMax(longestText, m_content.notes.size())).trimmed();
    content.effortMinutes = m_effort->value();
    content.cost.reset();
    if (!m_cost->text().trimmed().isEmpty()) {
        const std::optional<Micros> amount = typedAmount(m_cost->text());
        const auto currency = Currency::fromCode(QStringView(m_currency->currentText()));
        if (!amount || !currency) {
            m_parts->setCurrent(m_stack->count() - 1);
            complain(m_cost, tr("Enter the cost as a number, like 120000 or 412.80."));
            return std::nullopt;
        }
        content.cost = Money{ *amount, *currency };
    }
    return content;
}

} // namespace Creator
