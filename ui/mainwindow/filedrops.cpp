#include "mainwindow/filedrops.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>

namespace Creator {

namespace {

bool isTextField(const QWidget &widget)
{
    if (qobject_cast<const QLineEdit *>(&widget))
        return true;
    // The viewport of an editor takes what is dropped on it.
    const QWidget *around = widget.parentWidget();
    return qobject_cast<const QTextEdit *>(around) || qobject_cast<const QPlainTextEdit *>(around);
}

} // namespace

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

FileDrops::~FileDrops() = default;

QStringList FileDrops::filesIn(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != &m_window || !isTextField(*widget))
        return false;
    auto *drag = static_cast<QDragEnterEvent *>(event);
    if (filesIn(*drag->mimeData()).isEmpty())
        return false;
    // Whoever lies around the field is asked next.
    drag->ignore();
    return true;
}

} // namespace Creator
