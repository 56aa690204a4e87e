// Searches a million rows for random pieces of their own texts, one to six letters long, and for as
// many that no row has; prints percentiles and, with an oracle, how many answers were complete. Indexes what waits first.
//   searchbench PROFILE [QUERIES] [CHECKED]

#include "storage/bigrams.h"
#include "storage/database.h"
#include "storage/textsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Creator;

namespace {

constexpr int most = 50;

QStringList textsOf(Connection &connection, int count, QRandomGenerator &random)
{
    const qint64 last = *connection.scalar("SELECT max(seq) FROM earnings");
    auto row = connection.prepare(
        "SELECT coalesce(payer, '') || char(10) || coalesce(description, '') FROM earnings WHERE "
        "seq >= ?1 ORDER BY seq LIMIT 1");
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        row->reset();
        row->bind(1, static_cast<qint64>(random.generate64() % static_cast<quint64>(last)));
        if (*row->step())
            texts.append(row->text(0));
    }
    return texts;
}

QString pieceOf(const QString &text, QRandomGenerator &random)
{
    const int length = random.bounded(1, 7);
    const int from = random.bounded(std::max<int>(1, static_cast<int>(text.size()) - length));
    QString piece = text.mid(from, length).trimmed();
    if (random.bounded(4) == 0)
        std::reverse(piece.begin(), piece.end()); // mostly in no row
    return piece;
}

/// What looking at every row in turn finds.
QList<Uuid> oracle(Connection &connection, const QString &query)
{
    auto rows = connection.prepare(
        "SELECT id FROM earnings WHERE deleted_at IS NULL AND search_contains(coalesce(payer, '') "
        "|| char(10) || coalesce(description, ''), ?1) ORDER BY seq DESC LIMIT ?2");
    rows->bind(1, searchForm(query));
    rows->bind(2, most);
    QList<Uuid> ids;
    while (*rows->step())
        ids.append(rows->uuid(0));
    return ids;
}

void indexAll(Database &database)
{
    QElapsedTimer timer;
    timer.start();
    qint64 sum = 0;
    for (;;) {
        const Result<qint64> rows
            = database.writer()
                  .write<qint64>([](WriteContext &context) {
                      return SearchIndex::indexNext(context.connection, 20'000);
                  })
                  .result();
        if (!rows || *rows == 0)
            break;
        sum += *rows;
    }
    std::printf("indexed %lld rows in %.1f s\n", static_cast<long long>(sum),
                static_cast<double>(timer.elapsed()) / 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    auto database
        = Database::open(QString::fromLocal8Bit(argv[1]), Database::Access::ReadWrite, clock);
    if (!database) {
        std::fputs(qPrintable(database.error().message), stderr);
        return 1;
    }
    indexAll(**database);
    Connection &connection = (*database)->reader();
    const int count = argc > 2 ? std::atoi(argv[2]) : 10'000;
    const int checked = argc > 3 ? std::atoi(argv[3]) : 200;
    QRandomGenerator random(7);
    const QStringList texts = textsOf(connection, count, random);
    QList<double> times;
    int complete = 0;
    int compared = 0;
    for (const QString &text : texts) {
        const QString query = pieceOf(text, random);
        if (query.isEmpty())
            continue;
        QElapsedTimer timer;
        timer.start();
        const auto found = TextSearch::find(connection, Searched::Earnings, query, most);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (compared >= checked)
            continue;
        ++compared;
        QList<Uuid> ids;
        for (const FoundText &row : *found)
            ids.append(row.id);
        if (ids == oracle(connection, query))
            ++complete;
        else
            std::printf("incomplete: '%s'\n", qUtf8Printable(query));
    }
    std::sort(times.begin(), times.end());
    const auto percentile = [&times](double part) {
        return times.at(static_cast<qsizetype>(part * static_cast<double>(times.size() - 1)));
    };
    std::printf(
        "search %lld queries: median %.2f p95 %.2f p99 %.2f max %.1f ms; complete %d of %d\n",
        static_cast<long long>(times.size()), percentile(0.5), percentile(0.95), percentile(0.99),
        times.last(), complete, compared);
    return complete == compared ? 0 : 1;
}
