#pragma once

#include "pages/planner/planitem.h"

#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <array>
#include <functional>
#include <optional>

class QAbstractItemModel;
class QModelIndex;

namespace Creator {

class Clock;

/// The plan that all views look at: the model's rows by day and by state, and whose days they are.
/// The model is read once after it changed, never while painting; a change of a few rows reads only
/// these. Never writes the model.
class PlanItems final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The model is flat and answers PlanRole in column 0.
    PlanItems(QAbstractItemModel &model, const Clock &clock, QObject *parent = nullptr);
    ~PlanItems() override;

    [[nodiscard]] QAbstractItemModel &model() const { return m_model; }

    /// Whose days and hours are shown; UTC until set.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    void setWeekStart(Qt::DayOfWeek day);
    [[nodiscard]] Qt::DayOfWeek weekStart() const { return m_weekStart; }
    /// The name of a holiday, or nothing.
    void setHolidays(std::function<QString(QDate)> holidays);
    [[nodiscard]] QString holiday(QDate day) const;
    /// When an item from the backlog is put on a day without an hour; 09:00 until set.
    void setUsualTime(QTime time) { m_usualTime = time; }
    [[nodiscard]] QTime usualTime() const { return m_usualTime; }

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QDate today() const;

    [[nodiscard]] int count() const;
    [[nodiscard]] const PlanItem &at(int row) const;
    /// -1 when the model does not have it.
    [[nodiscard]] int rowOf(const ContentId &id) const;
    /// Of those that the model has.
    [[nodiscard]] QList<int> rowsOf(const QList<ContentId> &ids) const;
    [[nodiscard]] QModelIndex index(int row) const;
    [[nodiscard]] QDate dayOf(int row) const;

    /// Rows that begin on the day, by time.
    [[nodiscard]] const QList<int> &startingOn(QDate day) const;
    /// Rows that take any of the day, also those that began before.
    [[nodiscard]] QList<int> touching(QDate day) const;
    [[nodiscard]] const QList<int> &backlog() const;
    [[nodiscard]] const QList<int> &withStatus(ContentStatus status) const;

signals:
    /// Rows, zone, week or holidays are others now.
    void changed();

private:
    struct Place
    {
        qint64 day = 0; // Julian; 0: backlog
        qint64 msUtc = 0;
        ContentStatus status = ContentStatus::Idea;
    };

    void forget();
    void prepare() const;
    void placeRow(int row) const;
    void unplaceRow(int row) const;
    void insertSorted(QList<int> &rows, int row) const;
    void onDataChanged(const QModelIndex &from, const QModelIndex &to);
    [[nodiscard]] PlanItem read(int row) const;

    QAbstractItemModel &m_model;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QTime m_usualTime{ 9, 0 };
    std::function<QString(QDate)> m_holidays;

    mutable bool m_isKnown = false;
    mutable QList<Place> m_places;
    mutable QHash<qint64, QList<int>> m_days;
    mutable QList<int> m_backlog;
    mutable std::array<QList<int>, allContentStatuses.size()> m_states;
    mutable int m_longestMinutes = 0;
    mutable QHash<int, PlanItem> m_read;
    mutable QHash<ContentId, int> m_rows;
};

} // namespace Creator
