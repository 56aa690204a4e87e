#include "pages/settings/settingscontroller.h"

#include "identity/session.h"
#include "pages/settings/channelsheet.h"
#include "pages/settings/channelssection.h"
#include "pages/settings/datasection.h"
#include "pages/settings/generalsection.h"
#include "pages/settings/notificationssection.h"
#include "settings/appsettings.h"
#include "storage/backupservice.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/raterepository.h"
#include "sync/ratekeeper.h"
#include "widgets/openlink.h"
#include "widgets/prompter.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Creator {

SettingsController::SettingsController(const Stores &stores, PeopleController &people,
                                       Session &session, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_people(people)
    , m_session(session)
    , m_prompter(prompter)
{
    connect(&stores.channels, &ChannelRepository::changed, this, &SettingsController::refresh);
    connect(&session, &Session::changed, this, &SettingsController::refresh);
    connect(&stores.backups, &BackupService::listChanged, this,
            &SettingsController::refreshBackups);
    connect(&people, &PeopleController::noticeRequested, this,
            &SettingsController::noticeRequested);
}

SettingsController::~SettingsController() = default;

SettingsPage *SettingsController::makePage(QWidget *parent)
{
    m_page = new SettingsPage({ m_people.model(), m_channels, m_backups }, parent);
    connectGeneral();
    connectChannels();
    connectData();
    connectRates();
    m_people.serve(m_page->people());
    connect(m_page, &SettingsPage::sectionShown, this, [this] {
        refresh();
        refreshBackups();
    });
    refresh();
    refreshBackups();
    return m_page;
}

void SettingsController::connectGeneral()
{
    GeneralSection &general = m_page->general();
    general.setValues(m_stores.settings);
    AppSettings &settings = m_stores.settings;
    connect(&general, &GeneralSection::languageChosen, &settings, &AppSettings::setLanguage);
    connect(&general, &GeneralSection::themeChosen, &settings, &AppSettings::setTheme);
    connect(&general, &GeneralSection::motionChosen, &settings, &AppSettings::setMotion);
    connect(&general, &GeneralSection::homeCurrencyChosen, &settings,
            &AppSettings::setHomeCurrency);
    NotificationsSection &notifications = m_page->notifications();
    notifications.setWishes(settings.notificationWishes());
    connect(&notifications, &NotificationsSection::wishesChosen, &settings,
            &AppSettings::setNotificationWishes);
}

void SettingsController::connectChannels()
{
    ChannelsSection &section = m_page->channels();
    connect(&section, &ChannelsSection::addRequested, this, [this] {
        Channel channel;
        if (m_session.user())
            channel.userId = m_session.user()->id;
        editChannel(channel);
    });
    connect(&section, &ChannelsSection::editRequested, this, &SettingsController::editChannel);
}

void SettingsController::connectData()
{
    DataSection &section = m_page->data();
    section.setDataFolder(m_stores.database.folder());
    connect(&section, &DataSection::openFolderRequested, this, [this] {
        if (openFolder(m_stores.database.folder()) == LinkOutcome::Refused)
            complain({ Error::Code::File, tr("The desktop could not open the folder.") });
    });
    section.setWatchedFolder(m_stores.settings.watchedFolder());
    connect(&section, &DataSection::watchRequested, this, &SettingsController::chooseWatched);
    connect(&section, &DataSection::watchStopRequested, &m_stores.settings,
            [this] { m_stores.settings.setWatchedFolder({}); });
    connect(&m_stores.settings, &AppSettings::watchedFolderChanged, &section,
            &DataSection::setWatchedFolder);
    connect(&section, &DataSection::trashRequested, this, &SettingsController::trashRequested);
    connect(&section, &DataSection::backupRequested, this, &SettingsController::backUp);
    connect(&section, &DataSection::restoreRequested, this, &SettingsController::askRestore);
}

void SettingsController::chooseWatched()
{
    m_prompter.openFiles(
        { tr("Watch a folder"), m_stores.settings.watchedFolder(), {}, {}, Prompter::Pick::Folder },
        this, [this](const QStringList &chosen) {
            if (!chosen.isEmpty())
                m_stores.settings.setWatchedFolder(chosen.constFirst());
        });
}

void SettingsController::connectRates()
{
    DataSection &section = m_page->data();
    connect(&section, &DataSection::ratesWishChosen, &m_stores.settings, &AppSettings::setRates);
    connect(&section, &DataSection::ratesRequested, this,
            [this] { std::ignore = m_stores.rates.refresh(); });
    connect(&m_stores.rates, &RateKeeper::changed, m_page, [this] { refreshRates(); });
}

void SettingsController::refreshRates()
{
    if (!m_page)
        return;
    const RateKeeper &rates = m_stores.rates;
    m_page->data().setRates(
        { RateRepository::newestDay(m_stores.database.reader()).value_or(QDate()),
          m_stores.settings.rates(),
          rates.isFetching() ? RatesControl::Activity::Fetching : RatesControl::Activity::Resting,
          rates.problem() });
}

void SettingsController::refresh()
{
    if (!m_page)
        return;
    if (const auto channels = m_stores.channels.list())
        m_channels.setRows(*channels);
    const Qt::ItemFlags editable = m_session.canWrite() ? Qt::ItemIsEditable : Qt::NoItemFlags;
    m_page->channels().setEditable(editable);
    m_page->data().setEditable(editable);
    refreshRates();
}

void SettingsController::refreshBackups()
{
    if (m_page)
        m_backups.setRows(m_stores.backups.list());
}

void SettingsController::editChannel(const Channel &channel)
{
    auto *sheet = new ChannelSheet(channel, m_prompter, m_page->window());
    connect(sheet, &ChannelSheet::saveRequested, this, [this, sheet](const Channel &changed) {
        sheet->dismiss();
        m_stores.channels.save(changed).then(this, [this](const Result<Channel> &saved) {
            if (!saved)
                complain(saved.error());
        });
    });
    sheet->open();
}

void SettingsController::backUp()
{
    m_page->data().setBackingUp(Qt::Checked);
    m_stores.backups.backUp(u"manual"_s).then(this, [this](const Result<QString> &path) {
        if (m_page)
            m_page->data().setBackingUp(Qt::Unchecked);
        if (path)
            emit noticeRequested({ Tone::Positive, tr("Backed up and verified"), *path });
        else
            complain(path.error());
    });
}

void SettingsController::askRestore(const BackupFile &backup)
{
    m_stores.backups.contentsNow().then(this, [this, backup](const Result<BackupContents> &now) {
        m_stores.backups.contentsOf(backup.path)
            .then(this, [this, backup, now](const Result<BackupContents> &then) {
                if (!then)
                    complain(then.error());
                else
                    confirmRestore(backup, now.value_or(BackupContents()), *then);
            });
    });
}

void SettingsController::confirmRestore(const BackupFile &backup, const BackupContents &now,
                                        const BackupContents &then)
{
    const QString when = QLocale().toString(backup.createdAt.toLocalTime(), QLocale::ShortFormat);
    const QLocale locale;
    const auto line = [&locale](const QString &what, qint64 before, qint64 after) {
        //: %1 is a kind of entries, %2 how many there are now, %3 how many there will be
        return tr("%1: %2 now, %3 after it")
            .arg(what, locale.toString(before), locale.toString(after));
    };
    Prompter::Question question;
    question.title = tr("Restore the backup of %1?").arg(when);
    question.text = QStringList{ line(tr("Earnings"), now.earnings, then.earnings),
                                 line(tr("Content"), now.contents, then.contents),
                                 line(tr("Payouts"), now.payouts, then.payouts) }
                        .join(u'\n');
    question.text += u"\n\n"_s
        + tr("What was changed since then is replaced. The present state is backed up first, so "
             "that you can come back to it.");
    question.confirmText = tr("Restore %1").arg(when);
    question.risk = Prompter::Risk::Destructive;
    m_prompter.confirm(question, this, [this, backup] { emit restoreRequested(backup.path); });
}

void SettingsController::complain(const Error &error)
{
    emit noticeRequested({ Tone::Negative, tr("That did not work"), error.message });
}

} // namespace Creator
