#include "pages/planner/contentsheetparts.h"

#include "core/wallclock.h"
#include "theme/creatorstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int visibleLines = 4;

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(themeOf(widget).sizes().grid);
    return column;
}

/// A place to pick from beside the button that adds what was picked.
QPushButton *addPickRow(QVBoxLayout &column, QComboBox *pick, const QString &text)
{
    auto *row = new QHBoxLayout;
    auto *button = new QPushButton(text);
    row->addWidget(pick, 1);
    row->addWidget(button);
    column.addLayout(row);
    return button;
}

} // namespace

InstantField::InstantField(const QString &text, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_has(new QCheckBox(text))
    , m_edit(new QDateTimeEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().gap);
    row->addWidget(m_has);
    row->addWidget(m_edit, 1);
    m_edit->setCalendarPopup(true);
    m_edit->setTimeSpec(Qt::UTC); // a wall clock: no hour of it is left out
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_edit->setAccessibleName(text);
    m_edit->setEnabled(false);
    setFocusProxy(m_has);
    connect(m_has, &QCheckBox::toggled, m_edit, &QWidget::setEnabled);
}

void InstantField::setInstant(const QDateTime &utc, const QDateTime &suggestion)
{
    m_given = utc;
    const QDateTime shown = (utc.isValid() ? utc : suggestion).toTimeZone(m_zone);
    m_edit->setDateTime(QDateTime(shown.date(), shown.time(), Qt::UTC));
    m_has->setChecked(utc.isValid());
}

QDateTime InstantField::instant() const
{
    if (!m_has->isChecked())
        return {};
    // Untouched it stays the instant that it was, also in an hour that comes twice.
    if (m_given.isValid()
        && wallClockAt(m_given, m_zone) == WallClock{ m_edit->date(), m_edit->time() })
        return m_given;
    return instantOf({ m_edit->date(), m_edit->time() }, m_zone);
}

ChecklistEdit::ChecklistEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_list);
    auto *add = new QPushButton(tr("Add a step"));
    column->addWidget(add, 0, Qt::AlignLeft);
    m_list->setAccessibleName(tr("Checklist"));
    m_list->setMinimumHeight(visibleLines * themeOf(this).sizes().row);
    m_list->setEditTriggers(QAbstractItemView::AllEditTriggers);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_list->setCurrentRow(m_list->count() - 1);
        m_list->editItem(m_list->currentItem());
    });
    setFocusProxy(m_list);
}

void ChecklistEdit::addLine(const ChecklistItem &item)
{
    auto *line = new QListWidgetItem(item.text, m_list);
    line->setFlags(line->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    line->setCheckState(item.isDone ? Qt::Checked : Qt::Unchecked);
}

void ChecklistEdit::setItems(const QList<ChecklistItem> &items)
{
    m_list->clear();
    for (const ChecklistItem &item : items)
        addLine(item);
}

QList<ChecklistItem> ChecklistEdit::items() const
{
    QList<ChecklistItem> items;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *line = m_list->item(row);
        if (!line->text().trimmed().isEmpty())
            items.append({ line->text().trimmed(), line->checkState() == Qt::Checked });
    }
    return items;
}

UseEdit::UseEdit(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_pick(new QComboBox)
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_list);
    m_list->setAccessibleName(tr("Resources"));
    m_list->setMinimumHeight(visibleLines * themeOf(this).sizes().row);
    m_pick->setAccessibleName(tr("Resource"));
    QPushButton *add = addPickRow(*column, m_pick, tr("Use resource"));
    auto *remove = new QPushButton(tr("Remove"));
    column->addWidget(remove, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        const int index = m_pick->currentIndex();
        if (index >= 0)
            addUse({ m_choices.at(index).id, {} });
    });
    connect(remove, &QPushButton::clicked, this, [this] { delete m_list->currentItem(); });
    setFocusProxy(m_list);
}

void UseEdit::setUses(const QList<ResourceUse> &uses, const QList<Choice> &choices)
{
    m_choices = choices;
    for (const Choice &choice : choices)
        m_pick->addItem(choice.name);
    for (const ResourceUse &use : uses)
        addUse(use);
}

void UseEdit::addUse(const ResourceUse &use)
{
    if (uses().contains(use))
        return;
    const auto known
        = std::find_if(m_choices.cbegin(), m_choices.cend(),
                       [&use](const Choice &choice) { return choice.id == use.resource; });
    const QString name = known == m_choices.cend() ? tr("A resource that is gone") : known->name;
    auto *line
        = new QListWidgetItem(use.role.isEmpty() ? name : name + u" · "_s + use.role, m_list);
    line->setData(Qt::UserRole, use.resource.toText());
    line->setData(Qt::UserRole + 1, use.role);
}

QList<ResourceUse> UseEdit::uses() const
{
    QList<ResourceUse> uses;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *line = m_list->item(row);
        const std::optional<Uuid> id = Uuid::fromText(line->data(Qt::UserRole).toString());
        if (id)
            uses.append({ ResourceId(*id), line->data(Qt::UserRole + 1).toString() });
    }
    return uses;
}

} // namespace Creator
