#pragma once

#include "pages/welcome/welcomepage.h"
#include "settings/appsettings.h"

#include <QObject>
#include <QPointer>

namespace Creator {

class ChannelRepository;
class UserService;

/// Turns the answers of the first page into a person, a channel and settings.
///
/// Stores nothing for whoever only wants to look at sample data: that has a data folder of its own.
class WelcomeController final : public QObject
{
    Q_OBJECT

public:
    WelcomeController(AppSettings &settings, UserService &people, ChannelRepository &channels,
                      QObject *parent = nullptr);
    ~WelcomeController() override;

    /// `language` is the one spoken now.
    [[nodiscard]] WelcomePage *makePage(const QString &language, QWidget *parent);

signals:
    void sampleRequested();
    /// The person is stored, signed in, and has seen the recovery code.
    void finished(Creator::WelcomePage::Begin how);

private:
    void begin(WelcomePage::Begin how, const WelcomePage::Answers &answers);
    void saveChannel(UserId user, const QString &name, const QString &code);
    void finish();

    AppSettings &m_settings;
    UserService &m_people;
    ChannelRepository &m_channels;
    QPointer<WelcomePage> m_page;
    WelcomePage::Begin m_how = WelcomePage::Begin::Empty;
};

} // namespace Creator
