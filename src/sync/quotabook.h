#pragma once

#include "domain/ids.h"
#include "platforms/platformclient.h"

namespace Creator {

class SyncStore;

/// Counts what an account spends of the units that a platform gives an app per day, so that the
/// app stops before it is refused. The accounts of one app share its day; each writes its own part
/// down, in a cursor of that name, so that another run forgets nothing and a crash very little:
/// while there is plenty left, only every now and then and by flush().
///
/// The app is known by a hash of its client id. Never counts below what was spent here.
class QuotaBook final
{
public:
    static constexpr qint64 unitsBetweenWrites = 50;
    static constexpr qint64 fewLeft = 200; // from then on each unit is written down at once

    enum class Purpose { Reading, Sending }; // which are written down apart
    QuotaBook(SyncStore &store, SocialAccountId account, const QByteArray &clientId,
              Purpose purpose = Purpose::Reading);

    /// Spent by all accounts of the app on that day.
    [[nodiscard]] qint64 spent(QDate day) const;
    [[nodiscard]] bool allows(const Quota &quota) const
    {
        return spent(quota.day) + quota.cost <= quota.perDay;
    }
    /// Before it is sent: an answer that never comes was paid for all the same.
    void spend(const Quota &quota);
    /// The platform says that nothing is left.
    void exhaust(const Quota &quota);
    /// Writes down what was spent since; nothing if there is nothing.
    void flush();

private:
    void note(QDate day, qint64 units);
    [[nodiscard]] qint64 own(QDate day) const;

    SyncStore &m_store;
    SocialAccountId m_account;
    QByteArray m_cursor;
    QString m_app;
    QDate m_day; // of m_units
    qint64 m_units = 0; // of this account
    qint64 m_unwritten = 0;
};

} // namespace Creator
