// What earnings refer to: exchange rates, payouts and contents.

#include "ledger.h"
#include "storage/contenttitles.h"
#include "storage/payoutrepository.h"
#include "storage/raterepository.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

Payout aPayout(const char *day, qint64 units, const QString &reference)
{
    Payout payout;
    payout.amount = { units * microsPerUnit, Currencies::usd() };
    payout.paidAt = QDate::fromString(QLatin1String(day), Qt::ISODate);
    payout.platform = u"stripe"_s;
    payout.externalId = reference;
    return payout;
}

struct Fixture : Ledger
{
    QStringList payouts(QDate from, QDate to)
    {
        QStringList references;
        const QList<Payout> list = *PayoutRepository::list(reader(), from, to);
        for (const Payout &payout : list)
            references.append(payout.externalId);
        return references;
    }
    void run(const char *sql)
    {
        const Status done
            = database->writer()
                  .write<void>([sql](WriteContext &c) { return c.connection.execute(sql); })
                  .result();
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
    /// A published content with the id that its number says.
    void addContent(int number, const QString &title, QDate published)
    {
        const auto done = database->writer().write<void>([&](WriteContext &c) -> Status {
            auto insert = c.connection.prepare("INSERT INTO contents (id, creator_id, title, "
                                               "published_at, created_at, updated_at) "
                                               "VALUES (?1, ?2, ?3, ?4, 0, 0)");
            if (!insert)
                return failure(insert.error());
            insert->bind(1, contentId(number).uuid());
            insert->bind(2, channel.userId.uuid());
            insert->bind(3, title);
            insert->bindDay(4, published);
            return insert->run();
        });
        if (!done.result())
            qFatal("%s", qUtf8Printable(done.result().error().message));
    }
    static ContentId contentId(int number)
    {
        return ContentId(Uuid::v8("content" + QByteArray::number(number)));
    }
    static QStringList titles(const Result<ContentTitles::List> &found)
    {
        QStringList names;
        for (const auto &[id, title] : *found)
            names.append(title);
        return names;
    }
};

} // namespace

class tst_ReferenceRows final : public QObject
{
    Q_OBJECT

private slots:
    void payoutsKeepTheirFields()
    {
        Fixture f;
        Payout payout = aPayout("2026-03-04", -250, u"po_1"_s);
        payout.direction = PayoutDirection::In;
        payout.status = PayoutStatus::InTransit;
        payout.reversed = true;
        f.add({}, {}, { payout });

        const auto list = PayoutRepository::list(f.reader(), {}, {});

        QCOMPARE(list->size(), 1);
        const Payout &stored = list->first();
        QVERIFY(!stored.id.isNull());
        QCOMPARE(stored.creatorId, f.channel.id);
        QCOMPARE(stored.amount, (Money{ 250 * microsPerUnit, Currencies::usd() })); // without sign
        QCOMPARE(stored.direction, PayoutDirection::In);
        QCOMPARE(stored.status, PayoutStatus::InTransit);
        QCOMPARE(stored.paidAt, QDate(2026, 3, 4));
        QCOMPARE(stored.platform, u"stripe"_s);
        QCOMPARE(stored.externalId, u"po_1"_s);
        QVERIFY(stored.reversed);
        QCOMPARE(stored.origin, Origin::File);
        QVERIFY(stored.batchId);
    }

    void payoutsAreListedByDayWithBothEndsIncluded()
    {
        Fixture f;
        f.add({}, {},
              { aPayout("2026-03-31", 3, u"c"_s), aPayout("2026-03-01", 1, u"a"_s),
                aPayout("2026-04-01", 4, u"d"_s), aPayout("2026-03-15", 2, u"b"_s) });

        QCOMPARE(f.payouts(QDate(2026, 3, 1), QDate(2026, 3, 31)),
                 (QStringList{ u"a"_s, u"b"_s, u"c"_s }));
        QCOMPARE(f.payouts({}, QDate(2026, 3, 14)), QStringList{ u"a"_s });
        QCOMPARE(f.payouts(QDate(2026, 4, 1), {}), QStringList{ u"d"_s });
        QCOMPARE(f.payouts({}, {}).size(), 4);
    }

    void payoutsInTheTrashAreApart()
    {
        Fixture f;
        f.add({}, {}, { aPayout("2026-03-01", 1, u"a"_s), aPayout("2026-03-02", 2, u"b"_s) });
        f.run("UPDATE payouts SET deleted_at = 5 WHERE external_id = 'a'");

        QCOMPARE(f.payouts({}, {}), QStringList{ u"b"_s });
        const auto trash = PayoutRepository::trash(f.reader());
        QCOMPARE(trash->size(), 1);
        QCOMPARE(trash->first().externalId, u"a"_s);
    }

    void ratesReachAWeekBack()
    {
        Fixture f;
        f.add({},
              { f.euroRate("2026-02-22", "USD", "1.08"), f.euroRate("2026-02-21", "KRW", "1450"),
                f.euroRate("2026-03-02", "USD", "1.09") });

        const auto table = RateRepository::load(f.reader(), QDate(2026, 3, 1), QDate(2026, 3, 1),
                                                { Currencies::usd(), Currencies::krw() });

        QCOMPARE(table->rate(Currencies::eur(), Currencies::usd(), QDate(2026, 3, 1))->date,
                 QDate(2026, 2, 22));
        // A day older than a week is not read, and the day after the period neither.
        QVERIFY(!table->rate(Currencies::eur(), Currencies::krw(), QDate(2026, 2, 22)));
        QCOMPARE(table->newestDay(), QDate(2026, 2, 22));
    }

    void ratesOfOtherCurrenciesAreNotRead()
    {
        Fixture f;
        f.add({},
              { f.euroRate("2026-03-02", "USD", "1.08"), f.euroRate("2026-03-02", "KRW", "1450"),
                f.euroRate("2026-03-03", "JPY", "170") });

        const auto dollars = RateRepository::load(f.reader(), {}, {}, { Currencies::usd() });
        const auto all = RateRepository::load(f.reader(), {}, {}, Currencies::all());

        QVERIFY(!dollars->rate(Currencies::eur(), Currencies::krw(), QDate(2026, 3, 2)));
        QCOMPARE(dollars->newestDay(), QDate(2026, 3, 2));
        const auto cross = all->rate(Currencies::usd(), Currencies::krw(), QDate(2026, 3, 2));
        QCOMPARE(cross->convert(108 * microsPerUnit), 145'000 * microsPerUnit);
        QCOMPARE(*RateRepository::newestDay(f.reader()), QDate(2026, 3, 3));
    }

    void withoutRatesThereIsNoNewestDay()
    {
        Fixture f;
        QCOMPARE(*RateRepository::newestDay(f.reader()), QDate());
        QVERIFY(RateRepository::load(f.reader(), {}, {}, Currencies::all())->isEmpty());
    }

    void contentsAreListedByTheDayTheyCameOut()
    {
        Fixture f;
        f.addContent(1, u"Old"_s, QDate(2025, 1, 1));
        f.addContent(2, u"Draft"_s, {});
        f.addContent(3, u"New"_s, QDate(2026, 1, 1));
        f.addContent(4, u"Deleted"_s, QDate(2026, 2, 1));
        f.run("UPDATE contents SET deleted_at = 1 WHERE title = 'Deleted'");

        QCOMPARE(f.titles(ContentTitles::newest(f.reader(), 10)),
                 (QStringList{ u"New"_s, u"Old"_s, u"Draft"_s }));
        QCOMPARE(f.titles(ContentTitles::newest(f.reader(), 1)), QStringList{ u"New"_s });
        QCOMPARE(ContentTitles::newest(f.reader(), 1)->first().first, f.contentId(3));
        QCOMPARE(ContentTitles::all(f.reader())->size(), 4);
    }

    void onlyContentsThatEarnedAreOffered()
    {
        Fixture f;
        f.addContent(1, u"나"_s, {});
        f.addContent(2, u"가"_s, {});
        f.addContent(3, u"Nothing"_s, {});
        f.addContent(4, u"Trashed earning"_s, {});
        QList<Earning> rows;
        for (const int number : { 1, 2, 2, 4 }) {
            Earning row = anEarning(f.channel, "2026-03-01", number);
            row.contentId = f.contentId(number);
            rows.append(row);
        }
        f.add(rows);
        f.run("UPDATE earnings SET deleted_at = 1 WHERE amount = 4000000");

        QCOMPARE(f.titles(ContentTitles::withEarnings(f.reader(), 10)),
                 (QStringList{ u"가"_s, u"나"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_ReferenceRows)
#include "tst_referencerows.moc"
