#pragma once

#include "core/cancellation.h"
#include "core/result.h"
#include "domain/exchangerate.h"
#include "storage/raterepository.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Creator {

class AppSettings;
class Clock;
class Database;
class HttpSender;

/// Keeps the exchange rates of the European Central Bank up to date, for the currencies that the
/// ledger uses and no others: all of its history for a new one, and for one that lost days of it;
/// then what came since, but nothing of one that the bank quotes no more.
///
/// Asks once per working day, after the bank has spoken (16:30 there), and again an hour after a
/// try that failed; not while it is switched off, nor while `mayAsk` says no. What is stored stays
/// as it is when nothing comes.
class RateKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int minutesAfterFailure = 60;

    /// What it works with; all of it outlives this.
    struct Services
    {
        Database &database;
        HttpSender &sender;
        AppSettings &settings;
        const Clock &clock;
        std::function<bool()> mayAsk; // empty: always
    };

    explicit RateKeeper(const Services &services, QObject *parent = nullptr);
    ~RateKeeper() override;

    /// Looks once a minute from now on, but not at once: a window that opens has other work.
    void start();
    /// Also ends what is under way.
    void stop();
    /// Fetches if it is time to.
    void look();
    /// Fetches whatever the hour and the switch; how many rates are new or differ. The home
    /// currency counts as used as soon as anything is.
    [[nodiscard]] QFuture<Result<qint64>> refresh();

    [[nodiscard]] bool isFetching() const { return m_promise.has_value(); }
    /// Why the last try failed, as a sentence; empty: it did not. Ending it is no failure.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// When the bank last published before that moment, as far as the week tells.
    [[nodiscard]] static QDateTime lastPublication(const QDateTime &nowUtc);

signals:
    /// It began, ended, or was switched.
    void changed();
    /// Rates differ: what is converted is to be computed again.
    void ratesWritten(qint64 rows);

private:
    struct Question
    {
        QList<Currency> currencies;
        QDate from;
        QDate to;
    };

    [[nodiscard]] Result<QList<Currency>> wanted() const;
    [[nodiscard]] bool isDue(const QList<Currency> &wanted) const;
    using StoredRates = QHash<Currency, RateRepository::Stock>;
    [[nodiscard]] QList<Question> questions(const StoredRates &stored) const;
    void readStored(const std::function<void(const StoredRates &)> &then);
    void remember(const StoredRates &stored);
    void askNext();
    void read(const Question &question, const Result<struct HttpReply> &reply);
    void store(const QList<ExchangeRate> &rates);
    void end(const Result<qint64> &rows);

    const Services m_services;
    QTimer m_timer;
    Cancellation m_cancellation;
    std::optional<QPromise<Result<qint64>>> m_promise;
    QList<Question> m_questions;
    QList<Currency> m_wanted; // of the fetch under way
    QSet<Currency> m_asked; // whose history was asked for by this program
    qint64 m_rows = 0;
    QDateTime m_failedAt;
    QString m_problem;
};

} // namespace Creator
