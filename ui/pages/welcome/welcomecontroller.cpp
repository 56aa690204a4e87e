#include "pages/welcome/welcomecontroller.h"

#include "identity/userservice.h"
#include "storage/channelrepository.h"

using namespace Qt::StringLiterals;

namespace Creator {

WelcomeController::WelcomeController(AppSettings &settings, UserService &people,
                                     ChannelRepository &channels, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_people(people)
    , m_channels(channels)
{
}

WelcomeController::~WelcomeController() = default;

WelcomePage *WelcomeController::makePage(const QString &language, QWidget *parent)
{
    m_page = new WelcomePage(parent);
    m_page->setLanguage(language);
    m_page->setHomeCurrency(m_settings.homeCurrency());
    connect(m_page, &WelcomePage::languageChosen, this, [this](const QString &chosen) {
        m_settings.setLanguage(chosen == "ko"_L1 ? AppSettings::Language::Korean
                                                 : AppSettings::Language::English);
    });
    connect(m_page, &WelcomePage::beginRequested, this, &WelcomeController::begin);
    connect(m_page, &WelcomePage::recoveryCodeKept, this, &WelcomeController::finish);
    return m_page;
}

void WelcomeController::begin(WelcomePage::Begin how, const WelcomePage::Answers &answers)
{
    if (how == WelcomePage::Begin::Sample) {
        emit sampleRequested();
        return;
    }
    m_how = how;
    m_page->setBusy();
    m_settings.setHomeCurrency(answers.home);
    const UserService::NewUser wish{ answers.name.isEmpty() ? tr("Me") : answers.name,
                                     answers.email,
                                     {},
                                     Role::Creator,
                                     answers.password };
    m_people.createFirstUser(wish).then(
        this, [this, answers](const Result<UserService::Enrolment> &enrolled) {
            if (enrolled)
                saveChannel(enrolled->user.id, answers.channel, enrolled->recoveryCode);
            else if (m_page)
                m_page->setProblem(enrolled.error().message);
        });
}

void WelcomeController::saveChannel(UserId user, const QString &name, const QString &code)
{
    Channel channel;
    channel.userId = user;
    channel.name = name.isEmpty() ? tr("My channel") : name;
    m_channels.save(channel).then(this, [this, code](const Result<Channel> &saved) {
        // The person exists by now, so that trying again could only fail: importing makes a
        // channel where there is none.
        Q_UNUSED(saved);
        if (code.isEmpty() || !m_page)
            finish();
        else
            m_page->showRecoveryCode(code);
    });
}

void WelcomeController::finish()
{
    m_settings.markFirstRunDone();
    emit finished(m_how);
}

} // namespace Creator
