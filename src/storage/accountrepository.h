#pragma once

#include "core/result.h"
#include "domain/account.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace Creator {

class Database;

/// All SQL about connected accounts. Nothing of it can be undone: a connection is an agreement
/// with somebody outside. Signals come on this object's thread after the commit.
class AccountRepository final : public QObject
{
    Q_OBJECT

public:
    explicit AccountRepository(Database &database, QObject *parent = nullptr);

    /// Without those that were disconnected and purged.
    [[nodiscard]] Result<QList<SocialAccount>> list() const;
    [[nodiscard]] Result<std::optional<SocialAccount>> find(SocialAccountId id) const;
    /// Also one that is disconnected or was deleted: whoever connects it again gets its row.
    [[nodiscard]] Result<std::optional<SocialAccount>> find(const QString &platform,
                                                            const QString &accountId) const;

    /// Connects an account: the row of the same platform and account id is used again, with its
    /// channel if `account` names none. Readings that were dropped are tried anew. The id is made
    /// where there is none. The stored account comes back.
    QFuture<Result<SocialAccount>> add(const SocialAccount &account);
    /// Error::Code::NotFound if it is not there. What changes nothing writes nothing.
    using Change = std::function<void(SocialAccount &)>;
    QFuture<Result<SocialAccount>> change(SocialAccountId id, const Change &change);

    enum class Data {
        Keep, // what was fetched stays
        // What came from this account goes for good, and so do its posting times; what a person
        // wrote or imported stays, contents aimed at it for whichever account of the platform.
        Purge,
    };
    /// The keychain entry is the caller's to remove. Purging empties the undo journal; it makes a
    /// verified backup ("before-purge", in the data folder's own place) first, and refuses without.
    QFuture<Result<void>> disconnectAccount(SocialAccountId id, Data data);

    /// Fetched earnings whose money is told by something else from now on.
    struct Covered
    {
        QString platform;
        QString accountId;
        QStringList kinds; // of metadata.kind; empty: all
        QDate from; // the first day; null: all
    };
    /// Cancels them, so that no money counts twice; what a person edited stays as it is.
    QFuture<Result<void>> cancelCovered(const Covered &covered);
    /// The other way: makes those pending that were cancelled so, until they are read again.
    QFuture<Result<void>> restoreCovered(const Covered &covered);

signals:
    void added(const Creator::SocialAccount &account);
    void changed(const Creator::SocialAccount &account);
    void removed(Creator::SocialAccountId id);
    /// Rows of any table went away, or were cancelled.
    void purged();

private:
    QFuture<Result<void>> removeAccount(SocialAccountId id, Data data);
    QFuture<Result<void>> changeCovered(const char *sql, const Covered &covered);

    Database &m_database;
};

} // namespace Creator
