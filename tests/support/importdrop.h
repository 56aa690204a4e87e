#pragma once

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace Creator::Test {

inline QString sample(const QString &name)
{
    return QStringLiteral(CREATOR_TEST_DATA "/formats/") + name;
}

/// Carries it over the window and lets go, as the window system does; whether it was taken.
inline bool drop(QWidget &window, const QPoint &point, const QMimeData &mime)
{
    QWindow *handle = window.windowHandle();
    QDragEnterEvent enter(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &enter);
    if (!enter.isAccepted())
        return false;
    QDragMoveEvent move(point, Qt::CopyAction, &mime, Qt::LeftButton, {});
    // What was accepted when it came in stays so until somebody says otherwise.
    move.setDropAction(enter.dropAction());
    move.accept();
    QCoreApplication::sendEvent(handle, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent event(point, Qt::CopyAction, &mime, Qt::NoButton, {});
    QCoreApplication::sendEvent(handle, &event);
    return event.isAccepted();
}

inline bool dropFiles(QWidget &window, const QPoint &point, const QStringList &files)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    mime.setUrls(urls);
    // As file managers do.
    mime.setData(QStringLiteral("text/plain"), files.join(u'\n').toUtf8());
    return drop(window, point, mime);
}

} // namespace Creator::Test
