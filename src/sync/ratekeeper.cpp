#include "sync/ratekeeper.h"

#include "core/clock.h"
#include "platforms/ecb/ecbclient.h"
#include "platforms/httpsender.h"
#include "settings/appsettings.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QMap>
#include <QTimeZone>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int lookMs = 60'000;
constexpr int correctedDays = 7;
constexpr int quotedNoMoreDays = 90; // behind the others
const QString source = u"ecb"_s;
const QDate firstDay(1999, 1, 4);
const QTime published(16, 30); // half an hour after the usual

ConnectedAccount bank(const AppSettings &settings, const QList<Currency> &currencies)
{
    ConnectedAccount account;
    account.platform = source;
    account.server = settings.ratesServer();
    QJsonArray codes;
    for (const Currency currency : currencies)
        codes.append(currency.code());
    account.settings.insert("currencies"_L1, codes);
    return account;
}

} // namespace

RateKeeper::RateKeeper(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &RateKeeper::look);
    connect(&services.settings, &AppSettings::ratesChanged, this, [this] {
        emit changed();
        if (m_timer.isActive())
            look();
    });
}

RateKeeper::~RateKeeper()
{
    stop();
}

void RateKeeper::start()
{
    m_timer.start();
}

void RateKeeper::stop()
{
    m_timer.stop();
    m_cancellation.cancel();
}

QDateTime RateKeeper::lastPublication(const QDateTime &nowUtc)
{
    const QTimeZone bank("Europe/Berlin");
    const QDateTime there = nowUtc.toTimeZone(bank);
    QDate day = there.date();
    if (there.time() < published)
        day = day.addDays(-1);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return QDateTime(day, published, bank).toUTC();
}

Result<QList<Currency>> RateKeeper::wanted() const
{
    Result<QList<Currency>> used = RateRepository::currenciesInUse(m_services.database.reader());
    if (!used)
        return used;
    const Currency home = m_services.settings.homeCurrency();
    if (!used->isEmpty() && !used->contains(home))
        used->append(home);
    used->removeAll(Currencies::eur());
    return used;
}

/// Days that went away later, with an import that was taken back, are found by their number.
QList<RateKeeper::Question> RateKeeper::questions(const StoredRates &stored) const
{
    const QDate today = m_services.clock.nowUtc().date();
    const QHash<QString, qint64> read = m_services.settings.ratesHistory();
    QDate newest;
    for (const RateRepository::Stock &stock : stored)
        newest = newest.isValid() ? std::max(newest, stock.newest) : stock.newest;
    Question history{ {}, firstDay, today };
    QMap<QDate, Question> since; // by where it begins: one that lags behind holds up no other
    for (const Currency currency : m_wanted) {
        const RateRepository::Stock stock = stored.value(currency);
        const qint64 rows = read.value(currency.code(), -1);
        if (rows < 0 || stock.rows < rows || !stock.newest.isValid()) {
            history.currencies.append(currency);
        } else if (stock.newest.daysTo(newest) < quotedNoMoreDays) {
            const QDate from = std::min(today, stock.newest.addDays(-correctedDays));
            Question &question = since[from];
            question = { question.currencies + QList<Currency>{ currency }, from, today };
        }
    }
    QList<Question> list{ history };
    list += since.values();
    list.removeIf([](const Question &one) { return one.currencies.isEmpty(); });
    return list;
}

void RateKeeper::readStored(const std::function<void(const StoredRates &)> &then)
{
    m_services.database.pool()
        .read<StoredRates>(
            [](Connection &connection) { return RateRepository::stock(connection, source); })
        .then(this, [this, then](const Result<StoredRates> &stored) {
            if (m_cancellation.isCancelled())
                end(failure(Error::Code::Cancelled, tr("Cancelled.")));
            else if (!stored)
                end(failure(stored.error()));
            else
                then(*stored);
        });
}

bool RateKeeper::isDue(const QList<Currency> &wanted) const
{
    const QDateTime now = m_services.clock.nowUtc();
    if (m_failedAt.isValid() && qAbs(m_failedAt.secsTo(now)) < minutesAfterFailure * 60)
        return false;
    const QDateTime fetchedAt = m_services.settings.ratesFetchedAt();
    if (!fetchedAt.isValid() || fetchedAt > now || fetchedAt < lastPublication(now))
        return true;
    // One that the bank does not quote is asked for once.
    const QHash<QString, qint64> read = m_services.settings.ratesHistory();
    return std::any_of(wanted.begin(), wanted.end(), [&](Currency one) {
        return !read.contains(one.code()) && !m_asked.contains(one);
    });
}

void RateKeeper::look()
{
    const bool isOn = m_services.settings.rates() == AppSettings::Rates::Fetched;
    if (!isOn || isFetching() || (m_services.mayAsk && !m_services.mayAsk()))
        return;
    const Result<QList<Currency>> list = wanted();
    if (list && !list->isEmpty() && isDue(*list))
        std::ignore = refresh();
}

QFuture<Result<qint64>> RateKeeper::refresh()
{
    if (m_promise)
        return m_promise->future();
    m_promise.emplace();
    m_promise->start();
    const QFuture<Result<qint64>> future = m_promise->future();
    m_cancellation = {};
    m_rows = 0;
    const Result<QList<Currency>> list = wanted();
    if (!list) {
        end(failure(list.error()));
        return future;
    }
    m_wanted = *list;
    emit changed();
    readStored([this](const StoredRates &stored) {
        m_questions = questions(stored);
        askNext();
    });
    return future;
}

/// What has no rates may have some another day.
void RateKeeper::remember(const StoredRates &stored)
{
    QHash<QString, qint64> read = m_services.settings.ratesHistory();
    for (const Currency currency : std::as_const(m_wanted)) {
        if (const qint64 rows = stored.value(currency).rows; rows > 0)
            read.insert(currency.code(), rows);
    }
    m_services.settings.setRatesHistory(read);
}

void RateKeeper::askNext()
{
    if (m_questions.isEmpty()) {
        readStored([this](const StoredRates &stored) {
            remember(stored);
            end(m_rows);
        });
        return;
    }
    const Question question = m_questions.takeFirst();
    const ConnectedAccount account = bank(m_services.settings, question.currencies);
    const Reading reading = ecbClient().readings(account).constFirst();
    ReadingPosition position;
    position.from = question.from;
    position.to = question.to;
    position.now = m_services.clock.nowUtc();
    m_services.sender.send(reading.request(account, position), m_cancellation)
        .then(this,
              [this, question](const Result<HttpReply> &reply) { this->read(question, reply); });
}

void RateKeeper::read(const Question &question, const Result<HttpReply> &reply)
{
    if (!reply) {
        end(failure(reply.error()));
        return;
    }
    const Reaction reaction = ecbClient().reactionTo(*reply, m_services.clock.nowUtc());
    if (reaction.kind != Reaction::Kind::Read) {
        end(failure(Error::Code::Network,
                    reaction.message.isEmpty() ? tr("The bank's server did not answer as expected.")
                                               : reaction.message));
        return;
    }
    if (question.from == firstDay)
        m_asked.unite({ question.currencies.begin(), question.currencies.end() });
    const ConnectedAccount account = bank(m_services.settings, question.currencies);
    const auto parse = ecbClient().readings(account).constFirst().read;
    QtConcurrent::run([parse, account, answer = *reply] {
        return parse(account, {}, answer);
    }).then(this, [this](const Result<PlatformPage> &page) {
        if (!page)
            end(failure(page.error()));
        else
            store(page->rates);
    });
}

void RateKeeper::store(const QList<ExchangeRate> &rates)
{
    RateRepository::put(m_services.database, rates).then(this, [this](const Result<qint64> &rows) {
        if (!rows) {
            end(failure(rows.error()));
            return;
        }
        m_rows += *rows;
        askNext();
    });
}

void RateKeeper::end(const Result<qint64> &rows)
{
    m_questions.clear();
    // To be ended is neither a success nor a failure.
    if (rows || rows.error().code != Error::Code::Cancelled) {
        m_problem = rows ? QString() : rows.error().message;
        m_failedAt = rows ? QDateTime() : m_services.clock.nowUtc();
    }
    if (rows)
        m_services.settings.setRatesFetchedAt(m_services.clock.nowUtc());
    QPromise<Result<qint64>> promise = std::move(*m_promise);
    m_promise.reset();
    promise.addResult(rows);
    promise.finish();
    emit changed();
    if (m_rows > 0)
        emit ratesWritten(m_rows);
}

} // namespace Creator
