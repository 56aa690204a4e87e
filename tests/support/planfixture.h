#pragma once

#include "fakeclock.h"
#include "models/planroles.h"
#include "models/planwords.h"
#include "pages/planner/planitems.h"
#include "pages/planner/planselection.h"
#include "pages/planner/planview.h"
#include "planning/calendargrid.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QWindow>

namespace Creator::Test {

/// A plan on Sunday, 22 November 2026, 10:30 in Seoul, into which a test puts what it needs.
class PlanFixture
{
public:
    PlanFixture()
    {
        clock.now = QDateTime(QDate(2026, 11, 22), QTime(1, 30), Qt::UTC);
        items.setZone(QTimeZone(QByteArray("Asia/Seoul")));
        items.setWeekStart(Qt::Sunday);
    }

    int add(const QString &title, const QDateTime &start,
            ContentStatus status = ContentStatus::Scheduled, int minutes = 60)
    {
        auto *item = new QStandardItem(title);
        const bool isOut = status == ContentStatus::Published || status == ContentStatus::Archived;
        item->setData(Uuid::v8(title.toUtf8()).toText(), IdRole);
        item->setData(start, StartRole);
        item->setData(minutes, DurationRole);
        item->setData(static_cast<int>(status), StatusRole);
        item->setData(!isOut, IsMovableRole);
        item->setData(false, IsOverdueRole);
        model.appendRow(item);
        return model.rowCount() - 1;
    }
    /// At a time of the plan's zone.
    int add(const QString &title, QDate day, QTime time,
            ContentStatus status = ContentStatus::Scheduled, int minutes = 60)
    {
        return add(title, instantAt(day, time, items.zone()), status, minutes);
    }
    int addIdea(const QString &title) { return add(title, QDateTime(), ContentStatus::Idea); }

    void set(int row, int role, const QVariant &value) { model.item(row)->setData(value, role); }
    [[nodiscard]] ContentId id(int row) const { return items.at(row).id; }
    [[nodiscard]] QDateTime local(QDate day, QTime time) const
    {
        return instantAt(day, time, items.zone());
    }
    /// Does what the view asks for, as a controller would.
    void obey(PlanView &view)
    {
        QObject::connect(&view, &PlanView::moveRequested, &model,
                         [this](const QList<PlannedMove> &moves) {
                             for (const PlannedMove &move : moves)
                                 set(items.rowOf(move.id), StartRole, move.startUtc);
                         });
    }

    FakeClock clock;
    QStandardItemModel model;
    PlanItems items{ model, clock };
    PlanSelection selection{ items };
};

/// The mouse as the window system sends it. Points are those of the widget that is named.
class Mouse
{
public:
    explicit Mouse(QWidget &window)
        : m_window(*window.window())
    {
    }

    void press(const QWidget &on, QPoint pos, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(handle(), Qt::LeftButton, modifiers, at(on, pos));
    }
    void move(const QWidget &on, QPoint pos) { QTest::mouseMove(handle(), at(on, pos)); }
    void release(const QWidget &on, QPoint pos)
    {
        QTest::mouseRelease(handle(), Qt::LeftButton, {}, at(on, pos));
    }
    void click(const QWidget &on, QPoint pos, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(handle(), Qt::LeftButton, modifiers, at(on, pos));
    }
    /// Presses, and moves far enough for a drag to have begun at `to`.
    void dragTo(const QWidget &from, QPoint pos, const QWidget &to, QPoint target)
    {
        press(from, pos);
        move(from, pos + QPoint(6, 6));
        move(from, pos + QPoint(14, 6));
        move(to, target);
    }
    void drag(const QWidget &from, QPoint pos, const QWidget &to, QPoint target)
    {
        dragTo(from, pos, to, target);
        release(to, target);
    }

private:
    [[nodiscard]] QWindow *handle() const { return m_window.windowHandle(); }
    [[nodiscard]] QPoint at(const QWidget &widget, QPoint pos) const
    {
        return widget.mapTo(&m_window, pos);
    }

    QWidget &m_window;
};

/// The moves of the n-th request.
inline QList<PlannedMove> movesOf(const QSignalSpy &spy, int request = 0)
{
    return spy.value(request).value(0).value<QList<PlannedMove>>();
}

inline QList<ContentId> idsOf(const QSignalSpy &spy, int request = 0)
{
    return spy.value(request).value(0).value<QList<ContentId>>();
}

} // namespace Creator::Test

namespace QTest {

template <>
inline char *toString(const QList<Creator::PlannedMove> &moves)
{
    QString text;
    for (const Creator::PlannedMove &move : moves)
        text += move.id.toText().left(8) + u' ' + move.startUtc.toString(Qt::ISODate)
            + QStringLiteral("; ");
    return qstrdup(qPrintable(text));
}

} // namespace QTest
