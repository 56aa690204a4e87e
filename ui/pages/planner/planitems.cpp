#include "pages/planner/planitems.h"

#include "core/clock.h"
#include "models/planroles.h"
#include "planning/calendargrid.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace Creator {

namespace {

constexpr int fewRows = 32;
constexpr qsizetype visibleLetters = 160;

/// What fits on one line: a title of a megabyte would be measured letter by letter.
QString oneLine(const QVariant &value)
{
    QString text = value.toString().left(visibleLetters);
    for (QChar &letter : text) {
        const bool turnsText = letter.category() == QChar::Other_Format && letter != QChar(0x200D);
        if (letter.category() == QChar::Other_Control || turnsText
            || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph)
            letter = u' ';
    }
    return text;
}

} // namespace

PlanItems::PlanItems(QAbstractItemModel &model, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &PlanItems::onDataChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PlanItems::forget);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &PlanItems::forget);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &PlanItems::forget);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &PlanItems::forget);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &PlanItems::forget);
}

PlanItems::~PlanItems() = default;

void PlanItems::setZone(const QTimeZone &zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    forget();
}

void PlanItems::setWeekStart(Qt::DayOfWeek day)
{
    m_weekStart = day;
    emit changed();
}

void PlanItems::setHolidays(std::function<QString(QDate)> holidays)
{
    m_holidays = std::move(holidays);
    emit changed();
}

QString PlanItems::holiday(QDate day) const
{
    return m_holidays ? m_holidays(day) : QString();
}

QDateTime PlanItems::now() const
{
    return m_clock.nowUtc();
}

QDate PlanItems::today() const
{
    return Creator::dayOf(now(), m_zone);
}

int PlanItems::count() const
{
    prepare();
    return static_cast<int>(m_places.size());
}

const PlanItem &PlanItems::at(int row) const
{
    auto item = m_read.find(row);
    if (item == m_read.end())
        item = m_read.insert(row, read(row));
    return *item;
}

int PlanItems::rowOf(const ContentId &id) const
{
    prepare();
    if (m_rows.isEmpty()) {
        for (int row = 0; row < m_places.size(); ++row) {
            if (const auto uuid = Uuid::fromText(index(row).data(IdRole).toString()))
                m_rows.insert(ContentId(*uuid), row);
        }
    }
    return m_rows.value(id, -1);
}

QList<int> PlanItems::rowsOf(const QList<ContentId> &ids) const
{
    QList<int> rows;
    for (const ContentId &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    return rows;
}

QModelIndex PlanItems::index(int row) const
{
    return m_model.index(row, 0);
}

QDate PlanItems::dayOf(int row) const
{
    prepare();
    const qint64 day = m_places.at(row).day;
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

const QList<int> &PlanItems::startingOn(QDate day) const
{
    static const QList<int> none;
    prepare();
    const auto rows = m_days.constFind(day.toJulianDay());
    return rows == m_days.cend() ? none : *rows;
}

QList<int> PlanItems::touching(QDate day) const
{
    prepare();
    QList<int> rows;
    for (int back = m_longestMinutes / minutesPerDay + 1; back > 0; --back) {
        for (const int row : startingOn(day.addDays(-back))) {
            const PlanItem &item = at(row);
            if (spanOn(day, item.start, item.drawnMinutes(), m_zone))
                rows.append(row);
        }
    }
    return rows + startingOn(day);
}

const QList<int> &PlanItems::backlog() const
{
    prepare();
    return m_backlog;
}

const QList<int> &PlanItems::withStatus(ContentStatus status) const
{
    prepare();
    return m_states.at(static_cast<size_t>(status));
}

void PlanItems::forget()
{
    m_isKnown = false;
    m_read.clear();
    m_rows.clear();
    emit changed();
}

void PlanItems::prepare() const
{
    if (m_isKnown)
        return;
    m_isKnown = true;
    m_days.clear();
    m_backlog.clear();
    for (QList<int> &rows : m_states)
        rows.clear();
    m_longestMinutes = 0;
    m_places.resize(m_model.rowCount());
    for (int row = 0; row < m_places.size(); ++row)
        placeRow(row);
}

void PlanItems::placeRow(int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    const QDateTime start = index.data(StartRole).toDateTime();
    const int status = index.data(StatusRole).toInt();
    Place &place = m_places[row];
    place.msUtc = start.isValid() ? start.toMSecsSinceEpoch() : 0;
    place.day = start.isValid() ? Creator::dayOf(start, m_zone).toJulianDay() : 0;
    place.status = static_cast<ContentStatus>(
        std::clamp(status, 0, static_cast<int>(allContentStatuses.size()) - 1));
    m_longestMinutes = std::max(m_longestMinutes, index.data(DurationRole).toInt());
    if (place.day == 0)
        m_backlog.insert(std::lower_bound(m_backlog.begin(), m_backlog.end(), row), row);
    else
        insertSorted(m_days[place.day], row);
    QList<int> &state = m_states.at(static_cast<size_t>(place.status));
    state.insert(std::lower_bound(state.begin(), state.end(), row), row);
}

void PlanItems::insertSorted(QList<int> &rows, int row) const
{
    const auto place = std::upper_bound(rows.begin(), rows.end(), row, [this](int a, int b) {
        const qint64 first = m_places.at(a).msUtc;
        const qint64 second = m_places.at(b).msUtc;
        return first != second ? first < second : a < b;
    });
    rows.insert(place, row);
}

void PlanItems::unplaceRow(int row) const
{
    const Place place = m_places.at(row);
    (place.day == 0 ? m_backlog : m_days[place.day]).removeOne(row);
    m_states.at(static_cast<size_t>(place.status)).removeOne(row);
}

void PlanItems::onDataChanged(const QModelIndex &from, const QModelIndex &to)
{
    if (!m_isKnown || to.row() - from.row() >= fewRows) {
        forget();
        return;
    }
    for (int row = from.row(); row <= to.row(); ++row) {
        m_read.remove(row);
        unplaceRow(row);
        placeRow(row);
    }
    m_rows.clear();
    emit changed();
}

PlanItem PlanItems::read(int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    PlanItem item;
    if (const auto uuid = Uuid::fromText(index.data(IdRole).toString()))
        item.id = ContentId(*uuid);
    item.title = oneLine(index.data(Qt::DisplayRole));
    item.detail = oneLine(index.data(DetailRole));
    item.warning = oneLine(index.data(WarningRole));
    item.tooltip = index.data(TooltipRole).toString().left(20 * visibleLetters);
    item.start = index.data(StartRole).toDateTime();
    item.minutes = std::max(index.data(DurationRole).toInt(), 0);
    item.status = static_cast<ContentStatus>(std::clamp(
        index.data(StatusRole).toInt(), 0, static_cast<int>(allContentStatuses.size()) - 1));
    item.isMovable = index.data(IsMovableRole).toBool();
    item.isOverdue = index.data(IsOverdueRole).toBool();
    return item;
}

} // namespace Creator
