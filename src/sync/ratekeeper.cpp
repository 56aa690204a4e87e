#include "sync/ratekeeper.h"

#include "core/clock.h"
#include "platforms/ecb/ecbclient.h"
#include "platforms/httpsender.h"
#include "settings/appsettings.h"
#include "storage/database.h"
#include "storage/raterepository.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr int lookMs = 60'000;
constexpr int correctedDays = 7;
const QDate firstDay(1999, 1, 4);
const QTime published(16, 30); // half an hour after the usual

ConnectedAccount bank(const AppSettings &settings, const QList<Currency> &currencies)
{
    ConnectedAccount account;
    account.platform = u"ecb"_s;
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

/// The history of what has no rates, and for the others what came since the oldest of them ends.
Result<QList<RateKeeper::Question>> RateKeeper::questions() const
{
    Connection &connection = m_services.database.reader();
    Result<QList<Currency>> used = RateRepository::currenciesInUse(connection);
    const Result<QHash<Currency, QDate>> newest = RateRepository::newestDays(connection);
    if (!used || !newest)
        return failure(used ? newest.error() : used.error());
    const Currency home = m_services.settings.homeCurrency();
    if (!used->isEmpty() && !used->contains(home))
        used->append(home);
    used->removeAll(Currencies::eur());
    const QDate today = m_services.clock.nowUtc().date();
    Question history{ {}, firstDay, today };
    Question since{ {}, today, today };
    for (const Currency currency : std::as_const(*used)) {
        const QDate day = newest->value(currency);
        (day.isValid() ? since : history).currencies.append(currency);
        if (day.isValid())
            since.from = std::min(since.from, day.addDays(-correctedDays));
    }
    QList<Question> list{ history, since };
    list.removeIf([](const Question &one) { return one.currencies.isEmpty(); });
    return list;
}

bool RateKeeper::isDue() const
{
    const QDateTime now = m_services.clock.nowUtc();
    if (m_failedAt.isValid() && qAbs(m_failedAt.secsTo(now)) < minutesAfterFailure * 60)
        return false;
    const QDateTime fetchedAt = m_services.settings.ratesFetchedAt();
    if (!fetchedAt.isValid() || fetchedAt > now || fetchedAt < lastPublication(now))
        return true;
    const Result<QList<Question>> list = questions();
    if (!list || list->isEmpty() || list->constFirst().from != firstDay)
        return false;
    // One that the bank does not quote is asked for once.
    const QList<Currency> &wanted = list->constFirst().currencies;
    return std::any_of(wanted.begin(), wanted.end(),
                       [this](Currency one) { return !m_asked.contains(one); });
}

void RateKeeper::look()
{
    const bool isOn = m_services.settings.rates() == AppSettings::Rates::Fetched;
    if (!isOn || isFetching() || (m_services.mayAsk && !m_services.mayAsk()) || !isDue())
        return;
    const Result<QList<Question>> list = questions();
    if (list && !list->isEmpty())
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
    Result<QList<Question>> list = questions();
    if (!list) {
        end(failure(list.error()));
        return future;
    }
    m_questions = *list;
    emit changed();
    askNext();
    return future;
}

void RateKeeper::askNext()
{
    if (m_questions.isEmpty()) {
        end(m_rows);
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
        m_asked += question.currencies;
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
    m_problem = rows ? QString() : rows.error().message;
    m_failedAt = rows ? QDateTime() : m_services.clock.nowUtc();
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
