#include "widgets/taskrow.h"

#include "core/job.h"
#include "domain/moneyformat.h"
#include "theme/icons.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Creator {

TaskRow::TaskRow(Job &job, QWidget *parent)
    : QWidget(parent)
    , m_job(&job)
    , m_title(new PlainLabel(TextStyle::Body, Emphasis::Normal, this))
    , m_detail(new PlainLabel(TextStyle::Small, Emphasis::Secondary, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_title->setText(job.title());
    m_title->setElided();
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(job.title());
    m_cancel->setIcon(icon(Icon::Close));
    m_cancel->setObjectName(u"cancel"_s);
    connect(m_cancel, &QToolButton::clicked, this, &TaskRow::cancel);
    connect(&job, &Job::progressChanged, this, &TaskRow::setProgress);

    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(sizes.small);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_detail, 2, 0);
    grid->addWidget(m_cancel, 0, 1, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    retranslate();
}

TaskRow::~TaskRow() = default;

void TaskRow::retranslate()
{
    //: %1 is the title of a running job
    m_cancel->setAccessibleName(tr("Cancel “%1”").arg(m_title->text()));
    m_cancel->setToolTip(tr("Cancel"));
    refresh();
}

void TaskRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskRow::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    refresh();
}

void TaskRow::advance(std::chrono::milliseconds elapsed)
{
    m_age += elapsed;
}

void TaskRow::cancel()
{
    m_cancel->setEnabled(false);
    if (m_job)
        m_job->cancel();
    refresh();
}

QString TaskRow::progressText() const
{
    if (m_job && m_job->isCancelRequested())
        return tr("Cancelling…");
    QStringList parts;
    if (m_total > 0)
        parts.append(tr("%1 %").arg(qMin<qint64>(100, m_done * 100 / m_total)));
    else if (m_done > 0)
        parts.append(formatCount(m_done));
    if (m_done > 0 && m_age.count() > 0)
        parts.append(tr("%1 per second").arg(formatCount(m_done * 1000 / m_age.count())));
    return parts.join(u" · "_s);
}

void TaskRow::refresh()
{
    // A thousand steps, since a progress bar counts in int.
    m_bar->setRange(0, m_total > 0 ? 1000 : 0);
    if (m_total > 0)
        m_bar->setValue(static_cast<int>(qMin<qint64>(1000, m_done * 1000 / m_total)));
    m_detail->setText(progressText());
    setAccessibleDescription(progressText());
}

} // namespace Creator
