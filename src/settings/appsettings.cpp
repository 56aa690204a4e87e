#include "settings/appsettings.h"

#include "domain/earningenums.h"

#include <QFile>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

namespace Key {
const QString language = u"interface/language"_s;
const QString theme = u"interface/theme"_s;
const QString motion = u"interface/motion"_s;
const QString lastPage = u"interface/page"_s;
const QString homeCurrency = u"money/homeCurrency"_s;
const QString rates = u"rates/fetching"_s;
const QString ratesServer = u"rates/server"_s;
const QString ratesFetchedAt = u"rates/fetchedAt"_s;
const QString ratesHistory = u"rates/history"_s;
const QString backupFolder = u"backup/folder"_s;
const QString watchedFolder = u"import/watchedFolder"_s;
const QString firstRunDone = u"start/firstRunDone"_s;
const QString staySignedIn = u"start/staySignedIn"_s;
const QString windowGeometry = u"window/geometry"_s;
const QString windowState = u"window/state"_s;
const QString headers = u"headers/"_s;
const QString importAnswers = u"importAnswers/"_s;
const QString mappingPreset = u"import/mappingPreset"_s;
const QString silenced = u"notifications/silenced"_s;
const QString quietFrom = u"notifications/quietFrom"_s;
const QString quietUntil = u"notifications/quietUntil"_s;
const QString minutesBefore = u"notifications/minutesBefore_"_s;
} // namespace Key

// Enumerators are stored by name, so that a later version may reorder them.
template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template <typename Enum>
Enum valueOf(const QVariant &stored, Enum fallback)
{
    bool known = false;
    const int value
        = QMetaEnum::fromType<Enum>().keyToValue(stored.toString().toLatin1().constData(), &known);
    return known ? Enum(value) : fallback;
}

template <typename Id>
std::optional<Id> idOf(const QVariant &stored)
{
    const auto uuid = Uuid::fromText(stored.toString());
    return uuid ? std::optional(Id(*uuid)) : std::nullopt;
}

template <typename Id>
QVariant textOf(const std::optional<Id> &id)
{
    return id ? QVariant(id->toText()) : QVariant();
}

const QString timeFormat = u"HH:mm"_s;
const QString never = u"never"_s;

QVariant textOf(QTime time)
{
    return time.isValid() ? QVariant(time.toString(timeFormat)) : QVariant();
}

int minutesOf(const QVariant &stored, int fallback)
{
    if (stored.toString() == never)
        return neverRemind;
    bool isNumber = false;
    const int minutes = stored.toInt(&isNumber);
    return isNumber ? minutes : fallback;
}

} // namespace

AppSettings::AppSettings(const QString &iniFile, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_settings(iniFile, QSettings::IniFormat)
    , m_locale(locale)
{
}

AppSettings::~AppSettings() = default;

AppSettings::Language AppSettings::language() const
{
    return valueOf(read(Key::language), Language::System);
}

AppSettings::Theme AppSettings::theme() const
{
    return valueOf(read(Key::theme), Theme::System);
}

AppSettings::Motion AppSettings::motion() const
{
    return valueOf(read(Key::motion), Motion::Full);
}

Currency AppSettings::homeCurrency() const
{
    if (const auto chosen = Currency::fromCode(read(Key::homeCurrency).toString()))
        return *chosen;
    const bool korean = language() == Language::Korean
        || (language() == Language::System && m_locale.language() == QLocale::Korean);
    return korean ? Currencies::krw() : Currencies::usd();
}

AppSettings::Rates AppSettings::rates() const
{
    return valueOf(read(Key::rates), Rates::Fetched);
}

QUrl AppSettings::ratesServer() const
{
    return QUrl(read(Key::ratesServer).toString());
}

QDateTime AppSettings::ratesFetchedAt() const
{
    return QDateTime::fromString(read(Key::ratesFetchedAt).toString(), Qt::ISODate).toUTC();
}

QHash<QString, qint64> AppSettings::ratesHistory() const
{
    QHash<QString, qint64> rows;
    const QVariantMap stored = read(Key::ratesHistory).toMap();
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        rows.insert(it.key(), it.value().toLongLong());
    return rows;
}

QString AppSettings::backupFolder() const
{
    return read(Key::backupFolder).toString();
}

QString AppSettings::watchedFolder() const
{
    return read(Key::watchedFolder).toString();
}

bool AppSettings::isFirstRunDone() const
{
    return read(Key::firstRunDone).toBool();
}

std::optional<UserId> AppSettings::staySignedInUser() const
{
    return idOf<UserId>(read(Key::staySignedIn));
}

NotificationWishes AppSettings::notificationWishes() const
{
    NotificationWishes wishes;
    const QStringList words = read(Key::silenced).toStringList();
    for (const QString &text : words) {
        if (const auto type = notificationTypeFromWord(text.toStdString()))
            wishes.silenced.insert(*type);
    }
    wishes.quietFrom = QTime::fromString(read(Key::quietFrom).toString(), timeFormat);
    wishes.quietUntil = QTime::fromString(read(Key::quietUntil).toString(), timeFormat);
    for (const ReminderOccasion occasion : allReminderOccasions) {
        int &minutes = wishes.rules[occasion];
        minutes = minutesOf(read(Key::minutesBefore + wordText(occasion)), minutes);
    }
    return wishes;
}

void AppSettings::setNotificationWishes(const NotificationWishes &wishes)
{
    if (wishes == notificationWishes())
        return;
    QStringList words;
    for (const NotificationType type : allNotificationTypes) {
        if (wishes.silenced.contains(type))
            words.append(wordText(type));
    }
    write(Key::silenced, words.isEmpty() ? QVariant() : QVariant(words));
    write(Key::quietFrom, textOf(wishes.quietFrom));
    write(Key::quietUntil, textOf(wishes.quietUntil));
    const ReminderRules usual;
    for (const ReminderOccasion occasion : allReminderOccasions) {
        const int minutes = wishes.rules[occasion];
        const QVariant chosen = minutes == neverRemind ? QVariant(never) : QVariant(minutes);
        write(Key::minutesBefore + wordText(occasion),
              minutes == usual[occasion] ? QVariant() : chosen);
    }
    emit notificationWishesChanged(wishes);
}

QByteArray AppSettings::windowGeometry() const
{
    return read(Key::windowGeometry).toByteArray();
}

QByteArray AppSettings::windowState() const
{
    return read(Key::windowState).toByteArray();
}

QString AppSettings::lastPage() const
{
    return read(Key::lastPage).toString();
}

QByteArray AppSettings::headerState(const QString &table) const
{
    return read(Key::headers + table).toByteArray();
}

QMap<QString, QString> AppSettings::importAnswers(const QString &format) const
{
    QMap<QString, QString> answers;
    const QVariantMap stored = read(Key::importAnswers + format).toMap();
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        answers.insert(it.key(), it.value().toString());
    return answers;
}

std::optional<PresetId> AppSettings::lastMappingPreset() const
{
    return idOf<PresetId>(read(Key::mappingPreset));
}

void AppSettings::setLanguage(Language language)
{
    if (language == this->language())
        return;
    const Currency before = homeCurrency();
    write(Key::language, nameOf(language));
    emit languageChanged(language);
    if (homeCurrency() != before)
        emit homeCurrencyChanged(homeCurrency());
}

void AppSettings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    write(Key::theme, nameOf(theme));
    emit themeChanged(theme);
}

void AppSettings::setMotion(Motion motion)
{
    if (motion == this->motion())
        return;
    write(Key::motion, nameOf(motion));
    emit motionChanged(motion);
}

void AppSettings::setHomeCurrency(Currency currency)
{
    const bool changes = currency != homeCurrency();
    // Written even if it equals the default: a choice must outlive a change of language.
    write(Key::homeCurrency, currency.isNull() ? QVariant() : QVariant(currency.code()));
    if (changes)
        emit homeCurrencyChanged(homeCurrency());
}

void AppSettings::setBackupFolder(const QString &folder)
{
    if (folder == backupFolder())
        return;
    write(Key::backupFolder, folder.isEmpty() ? QVariant() : QVariant(folder));
    emit backupFolderChanged(folder);
}

void AppSettings::setWatchedFolder(const QString &folder)
{
    if (folder == watchedFolder())
        return;
    write(Key::watchedFolder, folder.isEmpty() ? QVariant() : QVariant(folder));
    emit watchedFolderChanged(folder);
}

void AppSettings::setRates(Rates rates)
{
    if (rates == this->rates())
        return;
    write(Key::rates, nameOf(rates));
    emit ratesChanged(rates);
}

void AppSettings::setRatesFetchedAt(const QDateTime &at)
{
    write(Key::ratesFetchedAt, at.toUTC().toString(Qt::ISODate));
}

void AppSettings::setRatesHistory(const QHash<QString, qint64> &rows)
{
    QVariantMap stored;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        stored.insert(it.key(), it.value());
    write(Key::ratesHistory, stored);
}

void AppSettings::markFirstRunDone()
{
    write(Key::firstRunDone, true);
}

void AppSettings::setStaySignedInUser(std::optional<UserId> user)
{
    write(Key::staySignedIn, textOf(user));
}

void AppSettings::setWindowGeometry(const QByteArray &geometry)
{
    write(Key::windowGeometry, geometry);
}

void AppSettings::setWindowState(const QByteArray &state)
{
    write(Key::windowState, state);
}

void AppSettings::setLastPage(const QString &page)
{
    write(Key::lastPage, page);
}

void AppSettings::setHeaderState(const QString &table, const QByteArray &state)
{
    write(Key::headers + table, state);
}

void AppSettings::rememberImportAnswer(const QString &format, const QString &question,
                                       const QString &answer)
{
    const QString key = Key::importAnswers + format;
    QVariantMap answers = read(key).toMap();
    answers.insert(question, answer);
    write(key, answers);
}

void AppSettings::setLastMappingPreset(std::optional<PresetId> preset)
{
    write(Key::mappingPreset, textOf(preset));
}

QVariant AppSettings::read(const QString &key) const
{
    return m_settings.value(key);
}

void AppSettings::write(const QString &key, const QVariant &value)
{
    if (value.isValid() && m_settings.value(key) == value)
        return;
    if (value.isValid())
        m_settings.setValue(key, value);
    else
        m_settings.remove(key);
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Creator
