#pragma once

#include "theme/theme.h"

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace Creator {

class CreatorStyle;

/// What the person chose; System follows the desktop, also while the program runs.
enum class ThemeChoice { System, Light, Dark };

/// Dresses the application: style, palette and font, light or dark, switched live.
///
/// The desktop is asked through the settings portal on the session bus, asynchronously: the window
/// opens in the remembered look, and turns only if the answer differs. Without a bus it stays
/// light.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    /// `remembered` is the mode the desktop had last time; it avoids a flash at the start.
    explicit ThemeController(Theme::Mode remembered = Theme::Mode::Light,
                             QObject *parent = nullptr);
    ~ThemeController() override;

    /// Installs the style on the application and begins to listen to the desktop.
    void install(ThemeChoice choice);
    void setChoice(ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Theme::Mode mode() const;
    [[nodiscard]] const Theme &theme() const;

    /// The portal's color-scheme: 0 no wish, 1 dark, 2 light. Wrapped in variants any number of
    /// times.
    [[nodiscard]] static Theme::Mode modeFromPortal(const QVariant &value);

signals:
    /// After style and palette changed; `mode` is also worth remembering for the next start.
    void modeChanged(Creator::Theme::Mode mode);

public slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void setSystemMode(Theme::Mode mode);
    void apply();
    [[nodiscard]] Theme makeTheme(Theme::Mode mode) const;

    ThemeChoice m_choice = ThemeChoice::System;
    Theme::Mode m_system;
    CreatorStyle *m_style = nullptr; // owned by the application once installed
    qreal m_scale = 1.0;
    QStringList m_families;
    bool m_listening = false;
};

} // namespace Creator
