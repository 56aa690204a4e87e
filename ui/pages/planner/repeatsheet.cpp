#include "pages/planner/repeatsheet.h"

#include "pages/planner/ruleedit.h"
#include "planning/serieswork.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// "Mon, 23 November 2026, 09:00", by the clock on the wall.
QString momentText(const WallClock &clock)
{
    const QLocale locale;
    return RepeatSheet::tr("%1, %2, %3")
        .arg(locale.dayName(clock.day.dayOfWeek(), QLocale::ShortFormat),
             locale.toString(clock.day, QLocale::ShortFormat),
             locale.toString(clock.time, QLocale::ShortFormat));
}

} // namespace

RepeatSheet::RepeatSheet(const Subject &subject, QWidget *window)
    : Sheet(window)
    , m_subject(subject)
    , m_start(new QDateTimeEdit)
    , m_rule(new RuleEdit)
    , m_words(new PlainLabel(TextStyle::BodyStrong))
    , m_dates(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
{
    const bool isNew = subject.rrule.isEmpty();
    setTitle(isNew ? tr("Repeat “%1”").arg(subject.title)
                   : tr("Change how “%1” repeats").arg(subject.title));
    build();
    const WallClock start = wallClockAt(subject.startUtc, subject.zone);
    m_start->setDateTime(QDateTime(start.day, start.time, Qt::UTC));
    m_start->setEnabled(subject.start == Subject::Start::Free);
    m_rule->setStart(start.day);
    if (!isNew)
        m_rule->setRule(subject.rrule);
    setNote(tr("One step to undo."));
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    m_make = addButton({}, ButtonKind::Primary);
    connect(m_rule, &RuleEdit::changed, this, &RepeatSheet::refresh);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &at) {
        m_rule->setStart(at.date());
        refresh();
    });
    connect(this, &Sheet::accepted, this, [this] {
        const RecurrenceRule made = rule();
        dismiss();
        emit chosen(made);
    });
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    refresh();
    m_rule->setFocus();
}

RepeatSheet::~RepeatSheet() = default;

void RepeatSheet::build()
{
    auto *form = new QFormLayout;
    form->setSpacing(themeOf(this).sizes().grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_start->setTimeSpec(Qt::UTC); // a wall clock: no hour of it is left out
    form->addRow(tr("First time"), m_start);
    m_start->setAccessibleName(tr("First time"));
    body()->addLayout(form);
    body()->addWidget(m_rule);
    m_words->setWordWrap(true);
    m_dates->setWordWrap(true);
    m_words->setObjectName(u"ruleInWords"_s);
    m_dates->setObjectName(u"nextDates"_s);
    body()->addSpacing(themeOf(this).sizes().grid);
    body()->addWidget(m_words);
    body()->addWidget(m_dates);
}

RecurrenceRule RepeatSheet::rule() const
{
    return { m_rule->rule(), { m_start->date(), m_start->time() }, m_subject.zone.id() };
}

void RepeatSheet::refresh()
{
    const RecurrenceRule chosenRule = rule();
    const Status status = Recurrence::check(chosenRule);
    m_make->setEnabled(status.has_value());
    m_words->setEmphasis(status ? Emphasis::Normal : Emphasis::Negative);
    if (status) {
        explain(chosenRule);
    } else {
        m_words->setText(status.error().message);
        m_dates->setText({});
        m_make->setText(tr("Repeat"));
    }
    placeAgain();
}

void RepeatSheet::explain(const RecurrenceRule &rule)
{
    m_words->setText(Recurrence::describe(rule));
    const QDateTime now = m_subject.now;
    QStringList lines;
    for (const Occurrence &next :
         SeriesWork::first(rule, now, datesShown).value_or(QList<Occurrence>()))
        lines.append(momentText({ next.clock.day, next.clock.time }));
    m_dates->setText(lines.isEmpty() ? tr("All of its dates are in the past.") : lines.join(u'\n'));
    const int count
        = static_cast<int>(Recurrence::due(rule, {}, now).value_or(QList<Occurrence>()).size());
    m_make->setEnabled(!lines.isEmpty());
    m_make->setText(count > 0 ? tr("Plan %Ln content(s)", nullptr, count) : tr("Repeat"));
    setNote(tr("Planned up to %Ln days ahead, then further day by day. One step to undo.", nullptr,
               Recurrence::daysAhead));
}

void RepeatSheet::placeAgain()
{
    if (isVisible())
        placePanel(panelRect());
}

} // namespace Creator
