#include "pages/planner/datesheet.h"

#include "core/wallclock.h"
#include "theme/icons.h"
#include "widgets/plainlabel.h"

#include <QDateTimeEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

DateSheet::DateSheet(const QString &title, const QDateTime &suggestion, const QTimeZone &zone,
                     QWidget *window)
    : Sheet(window)
    , m_zone(zone)
    , m_edit(new QDateTimeEdit)
{
    setTitle(title);
    const QDateTime shown = suggestion.toTimeZone(zone);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_edit->setTimeSpec(Qt::UTC); // a wall clock: no hour of it is left out
    m_edit->setDateTime(QDateTime(shown.date(), shown.time(), Qt::UTC));
    m_edit->setAccessibleName(tr("Date and time"));
    body()->addWidget(m_edit);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(tr("Set the date"), ButtonKind::Primary);
    connect(this, &Sheet::accepted, this, [this] {
        const QDateTime utc = instantOf({ m_edit->date(), m_edit->time() }, m_zone);
        dismiss();
        emit chosen(utc);
    });
    m_edit->setFocus();
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

DateSheet::~DateSheet() = default;

void DateSheet::offerNext(const std::function<QDateTime()> &next)
{
    auto *button = new QPushButton(icon(Icon::Clock), tr("Next free posting time"));
    button->setAutoDefault(false);
    m_said = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
    m_said->hide();
    body()->addWidget(button, 0, Qt::AlignLeft);
    body()->addWidget(m_said);
    connect(button, &QPushButton::clicked, this, [this, next] {
        const QDateTime at = next();
        m_said->setVisible(at.isNull());
        if (at.isNull()) {
            m_said->setText(tr("There is no free posting time. The menu beside “New content” has "
                               "the posting times."));
            placePanel(panelRect());
            return;
        }
        const WallClock clock = wallClockAt(at, m_zone);
        m_edit->setDateTime(QDateTime(clock.day, clock.time, Qt::UTC));
        m_edit->setFocus();
    });
}

} // namespace Creator
