#pragma once

#include "domain/currency.h"
#include "domain/ids.h"
#include "domain/notificationwishes.h"

#include <QDateTime>
#include <QLocale>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QUrl>

#include <optional>

namespace Creator {

/// What the person chose, for one data folder. Every value has a default, and a damaged file reads
/// as defaults.
///
/// Written at once to the INI file given (0600). Holds no secret: those are in the keychain. A
/// setter that changes nothing emits nothing.
class AppSettings final : public QObject
{
    Q_OBJECT

public:
    enum class Language { System, Korean, English };
    Q_ENUM(Language)
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)
    enum class Motion { Full, Reduced };
    Q_ENUM(Motion)
    /// Whether exchange rates are fetched.
    enum class Rates { Fetched, Off };
    Q_ENUM(Rates)

    /// `locale` decides defaults only.
    explicit AppSettings(const QString &iniFile, const QLocale &locale = QLocale::system(),
                         QObject *parent = nullptr);
    ~AppSettings() override;

    [[nodiscard]] Language language() const;
    [[nodiscard]] Theme theme() const;
    [[nodiscard]] Motion motion() const;
    /// The person's choice, else KRW where Korean is spoken, else USD.
    [[nodiscard]] Currency homeCurrency() const;
    [[nodiscard]] Rates rates() const;
    /// Where they are fetched; empty: the European Central Bank.
    [[nodiscard]] QUrl ratesServer() const;
    /// When they were last fetched, in UTC; null: never.
    [[nodiscard]] QDateTime ratesFetchedAt() const;
    /// Of how many stored rates the whole history was read, by currency.
    [[nodiscard]] QHash<QString, qint64> ratesHistory() const;
    /// Where backups go; empty means the data folder's own.
    [[nodiscard]] QString backupFolder() const;
    /// Whose new files are offered for import; empty: none.
    [[nodiscard]] QString watchedFolder() const;
    [[nodiscard]] bool isFirstRunDone() const;
    /// Who is signed in again at start, if the keychain still agrees.
    [[nodiscard]] std::optional<UserId> staySignedInUser() const;

    /// What the person is told of, when not, and how long before. No quiet hours at first.
    [[nodiscard]] NotificationWishes notificationWishes() const;

    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    [[nodiscard]] QString lastPage() const;
    /// Widths, order and sorting of the table called `table`; empty if it was never changed.
    [[nodiscard]] QByteArray headerState(const QString &table) const;

    /// What was answered to a format's questions last time ("currency" → "KRW"), to offer it again.
    [[nodiscard]] QMap<QString, QString> importAnswers(const QString &format) const;
    [[nodiscard]] std::optional<PresetId> lastMappingPreset() const;

public slots:
    void setLanguage(Creator::AppSettings::Language language);
    void setTheme(Creator::AppSettings::Theme theme);
    void setMotion(Creator::AppSettings::Motion motion);
    void setHomeCurrency(Creator::Currency currency);
    void setRates(Creator::AppSettings::Rates rates);
    void setRatesFetchedAt(const QDateTime &at);
    void setRatesHistory(const QHash<QString, qint64> &rows);
    void setBackupFolder(const QString &folder);
    void setWatchedFolder(const QString &folder);
    void setNotificationWishes(const Creator::NotificationWishes &wishes);
    void markFirstRunDone();
    void setStaySignedInUser(std::optional<Creator::UserId> user);
    void setWindowGeometry(const QByteArray &geometry);
    void setWindowState(const QByteArray &state);
    void setLastPage(const QString &page);
    void setHeaderState(const QString &table, const QByteArray &state);
    void rememberImportAnswer(const QString &format, const QString &question,
                              const QString &answer);
    void setLastMappingPreset(std::optional<Creator::PresetId> preset);

signals:
    void languageChanged(Creator::AppSettings::Language language);
    void themeChanged(Creator::AppSettings::Theme theme);
    void motionChanged(Creator::AppSettings::Motion motion);
    void homeCurrencyChanged(Creator::Currency currency);
    void ratesChanged(Creator::AppSettings::Rates rates);
    void backupFolderChanged(const QString &folder);
    void watchedFolderChanged(const QString &folder);
    void notificationWishesChanged(const Creator::NotificationWishes &wishes);

private:
    [[nodiscard]] QVariant read(const QString &key) const;
    void write(const QString &key, const QVariant &value);

    QSettings m_settings;
    const QLocale m_locale;
};

} // namespace Creator
