#include "platforms/ratelimit.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
const QDateTime soon = now.addSecs(120);

} // namespace

class tst_RateLimit final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPlatformsSay_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<RateLimit>("limit");
        const QByteArray unixTime = QByteArray::number(soon.toSecsSinceEpoch());
        const RateLimit seven{ 7, soon };
        QTest::newRow("bluesky") << QByteArray("ratelimit-") << QByteArray("7") << unixTime
                                 << seven;
        QTest::newRow("mastodon") << QByteArray("X-RateLimit-") << QByteArray("7")
                                  << QByteArray("2026-03-15T12:02:00.000000Z") << seven;
        QTest::newRow("mastodon, microseconds")
            << QByteArray("X-RateLimit-") << QByteArray("7")
            << QByteArray("2026-03-15T12:02:00.123456Z") << RateLimit{ 7, soon.addMSecs(123) };
        QTest::newRow("peertube") << QByteArray("X-RateLimit-") << QByteArray("7") << unixTime
                                  << seven;
        QTest::newRow("twitch") << QByteArray("Ratelimit-") << QByteArray("7") << unixTime << seven;
        QTest::newRow("seconds from now") << QByteArray("RateLimit-") << QByteArray("0")
                                          << QByteArray("120") << RateLimit{ 0, soon };
        QTest::newRow("offset") << QByteArray("X-RateLimit-") << QByteArray("7")
                                << QByteArray("2026-03-15T14:02:00+02:00") << seven;
        QTest::newRow("below zero") << QByteArray("RateLimit-") << QByteArray("-3")
                                    << QByteArray("120") << RateLimit{ 0, soon };
        QTest::newRow("nonsense") << QByteArray("RateLimit-") << QByteArray("many")
                                  << QByteArray("soon") << RateLimit{};
        QTest::newRow("too large") << QByteArray("RateLimit-") << QByteArray("1")
                                   << QByteArray("1e300") << RateLimit{ 1, {} };
        QTest::newRow("no number") << QByteArray("RateLimit-") << QByteArray("1")
                                   << QByteArray("nan") << RateLimit{ 1, {} };
    }
    void readsWhatPlatformsSay()
    {
        QFETCH(const QByteArray, prefix);
        QFETCH(const QByteArray, remaining);
        QFETCH(const QByteArray, reset);
        QFETCH(const RateLimit, limit);
        HttpReply reply;
        reply.headers.emplaceBack(prefix + "Remaining", remaining);
        reply.headers.emplaceBack(prefix + "Reset", reset);

        const RateLimit read = rateLimit(reply, now);

        QCOMPARE(read.remaining, limit.remaining);
        QCOMPARE(read.reset, limit.reset);
    }

    void nothingIsUnknown() { QCOMPARE(rateLimit({}, now), RateLimit()); }
};

QTEST_GUILESS_MAIN(tst_RateLimit)
#include "tst_ratelimit.moc"
