#include "theme/themecontroller.h"

#include "theme/creatorstyle.h"
#include "theme/fontchoice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

} // namespace

ThemeController::ThemeController(Theme::Mode remembered, QObject *parent)
    : QObject(parent)
    , m_system(remembered)
{
}

ThemeController::~ThemeController() = default;

void ThemeController::install(ThemeChoice choice)
{
    const QFont systemFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    m_scale = textScale(systemFont);
    m_families = textFamilies(systemFont);
    m_choice = choice;
    m_style = new CreatorStyle(makeTheme(mode()));
    QApplication::setStyle(m_style);
    QApplication::setPalette(theme().palette());
    QApplication::setFont(theme().font(TextStyle::Body));
    // After the first painting: connecting to the bus costs milliseconds that nobody waits for.
    QTimer::singleShot(0, this, &ThemeController::askDesktop);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    const Theme::Mode before = mode();
    m_choice = choice;
    askDesktop();
    if (mode() != before)
        apply();
}

Theme::Mode ThemeController::mode() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        return m_system;
    case ThemeChoice::Light:
        return Theme::Mode::Light;
    case ThemeChoice::Dark:
        return Theme::Mode::Dark;
    }
    return m_system;
}

const Theme &ThemeController::theme() const
{
    Q_ASSERT(m_style);
    return m_style->theme();
}

Theme ThemeController::makeTheme(Theme::Mode mode) const
{
    Theme theme = mode == Theme::Mode::Dark ? Theme::dark(m_scale) : Theme::light(m_scale);
    theme.setFamilies(m_families);
    return theme;
}

Theme::Mode ThemeController::modeFromPortal(const QVariant &value)
{
    QVariant inner = value;
    while (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    return inner.toUInt() == 1 ? Theme::Mode::Dark : Theme::Mode::Light;
}

void ThemeController::askDesktop()
{
    if (m_choice != ThemeChoice::System || m_listening)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_listening = true;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question
        = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << QString(appearance) << QString(colorScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QDBusVariant> reply = *call;
                call->deleteLater();
                if (reply.isValid())
                    setSystemMode(modeFromPortal(QVariant::fromValue(reply.value())));
            });
}

void ThemeController::onSettingChanged(const QString &space, const QString &key,
                                       const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        setSystemMode(modeFromPortal(value.variant()));
}

void ThemeController::setSystemMode(Theme::Mode mode)
{
    const Theme::Mode before = this->mode();
    m_system = mode;
    if (m_style && this->mode() != before)
        apply();
}

void ThemeController::apply()
{
    m_style->setTheme(makeTheme(mode()));
    // A new palette reaches every widget as PaletteChange, which repaints it.
    QApplication::setPalette(theme().palette());
    emit modeChanged(mode());
}

} // namespace Creator
