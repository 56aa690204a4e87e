#include "pages/planner/planbulksheet.h"

#include "models/planwords.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int mostDays = 3660;
constexpr int refusalsShown = 3;

QStringList tagsIn(const QLineEdit &edit)
{
    QStringList tags;
    for (const QString &tag : edit.text().split(u',', Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            tags.append(tag.trimmed());
    }
    return tags;
}

QString refusalText(const QList<BulkOutcome::Refusal> &refused)
{
    QStringList lines{ PlanBulkSheet::tr("%Ln content(s) would stay as they are:", nullptr,
                                         static_cast<int>(refused.size())) };
    for (const auto &[title, reason] : refused.mid(0, refusalsShown))
        lines.append(PlanBulkSheet::tr("“%1”: %2").arg(title.left(80), reason));
    if (refused.size() > refusalsShown)
        lines.append(PlanBulkSheet::tr("and %Ln more", nullptr,
                                       static_cast<int>(refused.size()) - refusalsShown));
    return lines.join(u'\n');
}

} // namespace

PlanBulkSheet::PlanBulkSheet(int contents, const QList<Channel> &channels, const Preview &preview,
                             QWidget *window)
    : Sheet(window)
    , m_preview(preview)
    , m_status(new QComboBox)
    , m_channel(new QComboBox)
    , m_type(new QComboBox)
    , m_added(new QLineEdit)
    , m_removed(new QLineEdit)
    , m_when(new QComboBox)
    , m_days(new QSpinBox)
    , m_refused(new PlainLabel(TextStyle::Small, Emphasis::Negative))
{
    setTitle(tr("Edit %Ln content(s)", nullptr, contents));
    setNote(tr("One step to undo."));
    build(channels);
    m_refused->setWordWrap(true);
    m_refused->setObjectName(u"refused"_s);
    body()->addWidget(m_refused);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    m_apply = addButton({}, ButtonKind::Primary);
    for (QComboBox *box : { m_status, m_channel, m_type, m_when })
        connect(box, &QComboBox::currentIndexChanged, this, &PlanBulkSheet::refresh);
    for (QLineEdit *edit : { m_added, m_removed })
        connect(edit, &QLineEdit::textChanged, this, &PlanBulkSheet::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &PlanBulkSheet::refresh);
    connect(this, &Sheet::accepted, this, [this] {
        const BulkPlan wanted = plan();
        dismiss();
        emit applyRequested(wanted);
    });
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    refresh();
    m_status->setFocus();
}

PlanBulkSheet::~PlanBulkSheet() = default;

void PlanBulkSheet::build(const QList<Channel> &channels)
{
    const QString unchanged = tr("unchanged");
    for (QComboBox *box : { m_status, m_channel, m_type, m_when })
        box->addItem(unchanged);
    for (const ContentStatus status : allContentStatuses)
        m_status->addItem(contentStatusText(status), static_cast<int>(status));
    for (const ContentType type : allContentTypes)
        m_type->addItem(contentTypeText(type), static_cast<int>(type));
    m_channel->addItem(tr("none"), QString());
    for (const Channel &channel : channels)
        m_channel->addItem(channel.name, channel.id.toText());
    m_when->addItem(tr("move by days"), static_cast<int>(BulkPlan::When::Shift));
    m_when->addItem(tr("take the date away"), static_cast<int>(BulkPlan::When::Clear));
    m_days->setRange(-mostDays, mostDays);
    m_days->setValue(7);
    m_added->setPlaceholderText(tr("camping, winter"));
    m_removed->setPlaceholderText(unchanged);
    auto *when = new QWidget;
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    row->addWidget(m_when, 1);
    row->addWidget(m_days);
    auto *form = new QFormLayout;
    form->setSpacing(themeOf(this).sizes().grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &label, QWidget *rowWidget, QWidget *field) {
        form->addRow(label, rowWidget);
        field->setAccessibleName(label);
    };
    add(tr("Status"), m_status, m_status);
    add(tr("Date"), when, m_when);
    m_days->setAccessibleName(tr("Days"));
    add(tr("Channel"), m_channel, m_channel);
    add(tr("Type"), m_type, m_type);
    add(tr("Add tags"), m_added, m_added);
    add(tr("Remove tags"), m_removed, m_removed);
    body()->addLayout(form);
}

BulkPlan PlanBulkSheet::plan() const
{
    BulkPlan plan;
    if (const QVariant status = m_status->currentData(); status.isValid())
        plan.status = static_cast<ContentStatus>(status.toInt());
    if (const QVariant type = m_type->currentData(); type.isValid())
        plan.type = static_cast<ContentType>(type.toInt());
    if (const QVariant channel = m_channel->currentData(); channel.isValid()) {
        const std::optional<Uuid> id = Uuid::fromText(channel.toString());
        plan.channel = id ? std::optional(ChannelId(*id)) : std::nullopt;
    }
    if (const QVariant when = m_when->currentData(); when.isValid())
        plan.when = static_cast<BulkPlan::When>(when.toInt());
    if (plan.when == BulkPlan::When::Shift)
        plan.days = m_days->value();
    plan.addedTags = tagsIn(*m_added);
    plan.removedTags = tagsIn(*m_removed);
    return plan;
}

void PlanBulkSheet::refresh()
{
    m_days->setVisible(m_when->currentData().isValid()
                       && m_when->currentData().toInt() == static_cast<int>(BulkPlan::When::Shift));
    const BulkPlan wanted = plan();
    const BulkOutcome outcome = m_preview(wanted);
    const bool isRefused = !outcome.refused.isEmpty() && !wanted.isNothing();
    m_refused->setVisible(isRefused);
    m_refused->setText(isRefused ? refusalText(outcome.refused) : QString());
    const int count = static_cast<int>(outcome.edits.size());
    m_apply->setEnabled(count > 0);
    m_apply->setText(count > 0 ? tr("Change %Ln content(s)", nullptr, count)
                               : tr("Nothing to change"));
}

} // namespace Creator
