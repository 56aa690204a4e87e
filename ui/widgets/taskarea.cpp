#include "widgets/taskarea.h"

#include "core/job.h"
#include "theme/paintkit.h"
#include "theme/theme.h"
#include "widgets/taskrow.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace Creator {

TaskArea::TaskArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    const int margin = shadowMargin(themeOf(this));
    m_column->setContentsMargins(margin + sizes.padding, margin + sizes.gap, margin + sizes.gap,
                                 margin + sizes.gap);
    m_column->setSpacing(sizes.gap);
    setFixedWidth(sizes.notice + 2 * margin);
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this,
            [this] { advance(std::chrono::milliseconds(m_clock.restart())); });
    hide();
}

TaskArea::~TaskArea() = default;

void TaskArea::track(Job &job)
{
    if (job.state() == Job::State::Finished || m_rows.contains(&job))
        return;
    auto *row = new TaskRow(job, this);
    row->hide();
    m_column->addWidget(row);
    m_rows.insert(&job, row);
    connect(&job, &Job::finished, this, [this](Job *ended) { remove(ended); });
    connect(&job, &QObject::destroyed, this, &TaskArea::remove);
    if (!m_tick.isActive()) {
        m_clock.start();
        m_tick.start();
    }
}

void TaskArea::remove(QObject *job)
{
    TaskRow *row = m_rows.take(job);
    if (!row)
        return;
    row->hide();
    row->deleteLater();
    arrange();
    if (m_rows.isEmpty())
        m_tick.stop();
}

qsizetype TaskArea::visibleCount() const
{
    return std::count_if(m_rows.begin(), m_rows.end(),
                         [](const TaskRow *row) { return !row->isHidden(); });
}

void TaskArea::advance(std::chrono::milliseconds elapsed)
{
    const qsizetype before = visibleCount();
    for (TaskRow *row : std::as_const(m_rows)) {
        row->advance(elapsed);
        if (row->age() > patience)
            row->setVisible(true);
    }
    if (visibleCount() != before)
        arrange();
}

void TaskArea::arrange()
{
    const bool any = visibleCount() > 0;
    if (any)
        resize(width(), m_column->sizeHint().height());
    setVisible(any);
    emit resized();
}

void TaskArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const int margin = shadowMargin(theme);
    const QRect box = rect().adjusted(margin, margin, -margin, -margin);
    paintShadow(painter, box, theme);
    paintRounded(painter, box, theme.sizes().cardRadius, theme.colors().surface,
                 theme.colors().line);
}

} // namespace Creator
