#include "sync/quotabook.h"

#include "core/logging.h"
#include "storage/syncstore.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Creator {

QuotaBook::QuotaBook(SyncStore &store, SocialAccountId account, const QByteArray &clientId,
                     Purpose purpose)
    : m_store(store)
    , m_account(account)
    , m_cursor(purpose == Purpose::Reading ? "quota" : "quota.sent")
    , m_app(QString::fromLatin1(
          QCryptographicHash::hash(clientId, QCryptographicHash::Sha256).toHex().left(32)))
{
}

/// What is on its way to the file counts already.
qint64 QuotaBook::own(QDate day) const
{
    if (day == m_day)
        return m_units;
    return m_store.quotaSpent({ m_app, day, m_account, m_cursor, SyncStore::QuotaPart::Own })
        .value_or(0);
}

qint64 QuotaBook::spent(QDate day) const
{
    return own(day)
        + m_store.quotaSpent({ m_app, day, m_account, m_cursor, SyncStore::QuotaPart::Others })
              .value_or(0);
}

void QuotaBook::spend(const Quota &quota)
{
    note(quota.day, own(quota.day) + quota.cost);
    if (m_unwritten >= unitsBetweenWrites || spent(quota.day) + fewLeft >= quota.perDay)
        flush();
}

void QuotaBook::exhaust(const Quota &quota)
{
    note(quota.day, own(quota.day) + std::max<qint64>(0, quota.perDay - spent(quota.day)));
    flush();
}

void QuotaBook::note(QDate day, qint64 units)
{
    m_unwritten += units - own(day);
    m_day = day;
    m_units = units;
}

void QuotaBook::flush()
{
    if (std::exchange(m_unwritten, 0) == 0)
        return;
    m_store
        .setCursor(m_account, m_cursor,
                   { { u"app"_s, m_app },
                     { u"day"_s, m_day.toString(Qt::ISODate) },
                     { u"units"_s, m_units } })
        .then(&m_store, [](const Status &status) {
            if (!status)
                qCWarning(lcSync) << "units are not written down:" << status.error().message;
        });
}

} // namespace Creator
