#include "mainwindow/commandpalette.h"

#include "mainwindow/palettedelegate.h"
#include "mainwindow/palettemodel.h"
#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"

#include <QFutureWatcher>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Creator {

CommandPalette::CommandPalette(QWidget *window)
    : Overlay(window)
    , m_model(new PaletteModel(this))
    , m_panel(new QWidget(this))
    , m_field(new SearchField(m_panel))
    , m_list(new QListView(m_panel))
    , m_nothing(new PlainLabel(TextStyle::Body, Emphasis::Secondary, m_panel))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    setFrameless(*m_field);
    m_field->setTextMargins(sizes.padding + sizes.grid + sizes.gap, 0, sizes.grid, 0);
    setFrameless(*m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(sizes.pageHeader);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(sizes.grid, sizes.grid, sizes.grid, sizes.grid);
    column->setSpacing(sizes.grid);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::queryChanged, this, &CommandPalette::ask);
    connect(m_field, &SearchField::submitted, this, &CommandPalette::activateCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activateCurrent);
    retranslate();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setSources(const QList<PaletteSource *> &sources)
{
    m_sources = sources;
}

void CommandPalette::openFresh()
{
    QStringList groups;
    for (const PaletteSource *source : std::as_const(m_sources))
        groups.append(source->group());
    m_model->setGroups(groups);
    m_field->clear();
    ask({});
    open();
    m_field->setFocus();
}

void CommandPalette::ask(const QString &query)
{
    const int question = ++m_question;
    m_answered.clear();
    m_activateWhenAnswered = false;
    const QList<PaletteSource *> sources = m_sources;
    for (qsizetype group = 0; group < sources.size(); ++group) {
        const auto answer = sources.at(group)->search(query, itemsPerGroup);
        if (answer.isFinished()) {
            onAnswered(question, group,
                       answer.resultCount() > 0 ? answer.result() : QList<PaletteItem>());
            continue;
        }
        // Not then(): that of Qt 6.4 asserts when the palette goes before the answer comes.
        auto *watcher = new QFutureWatcher<QList<PaletteItem>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question, group] {
            watcher->deleteLater();
            const auto future = watcher->future();
            onAnswered(question, group,
                       future.resultCount() > 0 ? future.result() : QList<PaletteItem>());
        });
        watcher->setFuture(answer);
    }
    fitToContent();
}

void CommandPalette::onAnswered(int question, qsizetype group, const QList<PaletteItem> &items)
{
    if (question != m_question)
        return;
    m_answered.insert(group);
    m_model->setItems(group, items);
    choose(m_model->selectableFrom(0, 1));
    fitToContent();
    if (m_activateWhenAnswered)
        activateCurrent();
}

void CommandPalette::choose(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    if (row == m_model->selectableFrom(0, 1))
        m_list->scrollToTop();
}

void CommandPalette::move(int step)
{
    const int current = m_list->currentIndex().row();
    int next = m_model->selectableFrom(current + step, step > 0 ? 1 : -1);
    if (next < 0) // round the end
        next = m_model->selectableFrom(step > 0 ? 0 : m_model->rowCount() - 1, step > 0 ? 1 : -1);
    choose(next);
}

void CommandPalette::activateCurrent()
{
    const int row = m_list->currentIndex().row();
    const qsizetype group = m_model->groupAt(row);
    const QString id = m_model->idAt(row);
    // What is shown may still be the answer to what was typed before.
    m_activateWhenAnswered = m_answered.size() < m_sources.size() && !m_answered.contains(group);
    if (m_activateWhenAnswered || id.isEmpty())
        return;
    // First away, then act: what is chosen may open a dialog of its own.
    dismiss();
    m_sources.at(group)->activate(id);
}

bool CommandPalette::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        choose(m_model->selectableFrom(0, 1));
        return true;
    case Qt::Key_PageDown:
        choose(m_model->selectableFrom(m_model->rowCount() - 1, -1));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        move(event.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_K:
        if (event.modifiers() != Qt::ControlModifier)
            return false;
        dismiss();
        return true;
    default: // Qt's enum
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_field && event->type() == QEvent::KeyPress;
    if (isKey && !m_field->isComposing() && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Overlay::eventFilter(watched, event);
}

QRect CommandPalette::panelRect() const
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    int content = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        content += m_list->sizeHintForRow(row);
    if (content == 0)
        content = m_nothing->isHidden() ? 0 : sizes.pageHeader;
    const int chrome = sizes.control + 3 * sizes.grid;
    const int top = sizes.pageHeader + sizes.page;
    const int height = qMin(content + chrome, this->height() - 2 * top);
    const int width = qMin(sizes.palette, this->width() - 2 * sizes.page);
    return { (this->width() - width) / 2, top, width, height };
}

void CommandPalette::placePanel(const QRect &rect)
{
    m_panel->setGeometry(rect);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    Overlay::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRect panel = panelRect();
    const int y = panel.y() + m_field->geometry().bottom() + theme.sizes().small;
    painter.fillRect(panel.x() + 1, y, panel.width() - 2, 1, theme.colors().line);
}

void CommandPalette::fitToContent()
{
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setVisible(nothing && m_answered.size() == m_sources.size());
    m_list->setVisible(!nothing);
    placePanel(panelRect());
    update();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Search or command"));
    m_field->setAccessibleName(tr("Search or command"));
    m_field->setPlaceholderText(tr("Search for an action, a page, an earning …"));
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setText(tr("Nothing found."));
}

} // namespace Creator
