#pragma once

#include <QObject>
#include <QString>
#include <QWidget>

#include <functional>

namespace Creator {

/// Takes one picture after another of a window, each once the window has come to rest.
class Photographer final : public QObject
{
public:
    /// Pictures are named `folder`/`prefix`NAME.png.
    Photographer(QWidget &window, QString folder, QString prefix);

    /// `arrange` brings the window into the state that is to be seen.
    void add(const QString &name, std::function<void()> arrange);
    /// Ends the application after the last one.
    void start();

private:
    struct Scene
    {
        QString name;
        std::function<void()> arrange;
    };

    void next();

    QWidget &m_window;
    const QString m_folder;
    const QString m_prefix;
    QList<Scene> m_scenes;
};

} // namespace Creator
