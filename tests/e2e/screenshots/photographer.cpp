#include "photographer.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Creator {

namespace {

constexpr auto rest = 900ms; // a page's first queries, and the shortest of its fades

} // namespace

Photographer::Photographer(QWidget &window, QString folder, QString prefix)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_prefix(std::move(prefix))
{
}

void Photographer::add(const QString &name, std::function<void()> arrange)
{
    m_scenes.append({ name, std::move(arrange) });
}

void Photographer::start()
{
    QDir().mkpath(m_folder);
    next();
}

void Photographer::next()
{
    if (m_scenes.isEmpty()) {
        QApplication::quit();
        return;
    }
    const Scene scene = m_scenes.takeFirst();
    scene.arrange();
    QTimer::singleShot(rest, this, [this, name = scene.name] {
        m_window.grab().save(m_folder + u'/' + m_prefix + name + QStringLiteral(".png"));
        next();
    });
}

} // namespace Creator
