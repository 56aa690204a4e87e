#include "await.h"
#include "metricledger.h"
#include "storage/contentrepository.h"
#include "storage/manualfigures.h"
#include "storage/metricquery.h"
#include "storage/undojournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 20);

struct Fixture : MetricLedger
{
    [[nodiscard]] ManualFigure figure(const char *metric, qint64 units) const
    {
        ManualFigure figure;
        figure.place = { channel.id, u"youtube"_s, u"me"_s };
        figure.owner = channel.userId;
        figure.metric = findMetric(std::string_view(metric));
        figure.day = day;
        figure.value = units * 1'000'000;
        return figure;
    }
    void save(const ManualFigure &figure)
    {
        const auto saved = await(figures.save(figure, u"Enter a figure"_s));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
    std::optional<StandingFigure> standing(const ManualFigure &figure)
    {
        return ManualFigures::standing(database->reader(), figure).value();
    }
    /// What the rollups say of the metric on the day, over all places.
    Micros rolledUp(const char *metric)
    {
        Micros sum = 0;
        const QList<MetricPlace> places
            = MetricQuery::places(database->reader()).value_or(QList<MetricPlace>());
        for (const MetricPlace &place : places) {
            if (place.metric->name != metric)
                continue;
            const std::vector<MetricCell> cells
                = MetricQuery::days(database->reader(), place.place, day, day)
                      .value_or(std::vector<MetricCell>());
            for (const MetricCell &cell : cells)
                sum += cell.sum;
        }
        return sum;
    }

    ManualFigures figures{ *database };
    QSignalSpy changes{ &figures, &ManualFigures::changed };
};

} // namespace

class tst_ManualFigures final : public QObject
{
    Q_OBJECT

private slots:
    void aFigureCountsAtOnceAndTellsThatSomebodyEnteredIt()
    {
        Fixture f;
        QVERIFY(!f.standing(f.figure("views", 0)));
        f.save(f.figure("views", 120));
        QCOMPARE(f.standing(f.figure("views", 0))->value, 120'000'000);
        QCOMPARE(f.standing(f.figure("views", 0))->origin, Origin::Manual);
        QCOMPARE(f.rolledUp("views"), 120'000'000);
        QCOMPARE(f.changes.size(), 1);
    }

    void theSameDayIsEdited()
    {
        Fixture f;
        f.save(f.figure("views", 120));
        f.save(f.figure("views", 130));
        QCOMPARE(f.standing(f.figure("views", 0))->value, 130'000'000);
        QCOMPARE(f.rolledUp("views"), 130'000'000);
    }

    void itCanBeUndone()
    {
        Fixture f;
        f.save(f.figure("views", 120));
        f.save(f.figure("views", 130));
        UndoJournal journal(*f.database);
        QVERIFY(await(journal.undo()));
        QCOMPARE(f.standing(f.figure("views", 0))->value, 120'000'000);
        QCOMPARE(f.rolledUp("views"), 120'000'000);
        QVERIFY(await(journal.undo()));
        QVERIFY(!f.standing(f.figure("views", 0)));
        QCOMPARE(f.rolledUp("views"), 0);
    }

    void itReplacesWhatWasImportedAndIsNotReplacedByIt()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 90 } });
        QCOMPARE(f.standing(f.figure("views", 0))->origin, Origin::File);
        f.save(f.figure("views", 120));
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 95 } });
        QCOMPARE(f.standing(f.figure("views", 0))->value, 120'000'000);
        QCOMPARE(f.rolledUp("views"), 120'000'000);
    }

    void anEqualOneIsAPersonsTooThen()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 90 } });
        f.save(f.figure("views", 90));
        QCOMPARE(f.standing(f.figure("views", 0))->origin, Origin::Manual);
        QCOMPARE(f.rolledUp("views"), 90'000'000);
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 95 } });
        QCOMPARE(f.standing(f.figure("views", 0))->value, 90'000'000);
        f.save(f.figure("views", 90)); // once more
        UndoJournal journal(*f.database);
        QVERIFY(await(journal.undo()));
    }

    void aTotalBesideDaysIsRefused_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("of the account") << QString();
        QTest::newRow("of a content") << u"abc"_s;
    }

    void aTotalBesideDaysIsRefused()
    {
        QFETCH(QString, content);
        const QByteArray name = content.toUtf8();
        Fixture f;
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 90, name.constData() } });
        ManualFigure figure = f.figure("views", 5'000);
        if (!content.isEmpty())
            figure.content = f.contentOf("abc");
        figure.counts = ManualFigure::Counts::InTotal;
        const auto saved = await(f.figures.save(figure, u"Enter"_s));
        QCOMPARE(saved.error().code, Error::Code::InvalidData);
        QVERIFY(!f.standing(figure));
        figure.place.accountId = u"another"_s;
        f.save(figure);
    }

    void aDayOfAContentWhoseTotalIsToldIsRefused()
    {
        Fixture f;
        f.put(u"tiktok"_s, u"me"_s,
              { { "views", day.addDays(-1), 800, "abc", MetricSpan::Lifetime } });
        ManualFigure figure = f.figure("views", 5);
        figure.place.platform = u"tiktok"_s;
        figure.content = f.contentOf("abc");
        const auto saved = await(f.figures.save(figure, u"Enter"_s));
        QCOMPARE(saved.error().code, Error::Code::InvalidData);
        figure.counts = ManualFigure::Counts::InTotal;
        f.save(figure);
        figure.content.reset();
        figure.counts = ManualFigure::Counts::TheDay;
        f.save(figure); // of an account both are shown
    }

    void followersGoOnAsTheyBegan_data()
    {
        QTest::addColumn<MetricSpan>("span");
        QTest::newRow("by days") << MetricSpan::Daily;
        QTest::newRow("looked at") << MetricSpan::Snapshot;
    }

    void followersGoOnAsTheyBegan()
    {
        QFETCH(MetricSpan, span);
        Fixture f;
        f.put(u"youtube"_s, u"me"_s, { { "followers", day.addDays(-1), 900, "", span } });
        f.save(f.figure("followers", 910));
        const auto places = *MetricQuery::places(f.database->reader());
        QCOMPARE(places.size(), 1);
        QCOMPARE(f.rolledUp("followers"), 910'000'000);
    }

    void aTotalIsAnotherThingThanADay()
    {
        Fixture f;
        ManualFigure total = f.figure("views", 5'000);
        total.counts = ManualFigure::Counts::InTotal;
        f.save(total);
        QVERIFY(!f.standing(f.figure("views", 0)));
        QCOMPARE(f.standing(total)->value, 5'000'000'000);
    }

    void moneyIsKeptByCurrency()
    {
        Fixture f;
        ManualFigure money = f.figure("est_revenue", 12);
        money.currency = u"KRW"_s;
        f.save(money);
        QCOMPARE(f.standing(money)->value, 12'000'000);
        money.currency = u"USD"_s;
        QVERIFY(!f.standing(money));
    }

    void aContentThatAPersonMadeGetsItsOwnFigures()
    {
        Fixture f;
        ContentRepository contents(*f.database);
        Content made;
        made.title = u"My film"_s;
        made.creatorId = f.channel.userId;
        made.profileId = f.channel.id;
        made.status = ContentStatus::Published;
        made.publishedAt = QDateTime(day, QTime(9, 0), Qt::UTC);
        made = await(contents.add({ made }, u"Add"_s))->constFirst();
        ManualFigure figure = f.figure("views", 40);
        figure.content = made.id;
        f.save(figure);
        QCOMPARE(f.standing(figure)->value, 40'000'000);
        QVERIFY(!f.standing(f.figure("views", 0))); // the account is something else
        QCOMPARE(ContentRepository::all(f.database->reader())->size(), 1);
        const auto listed = ManualFigures::contentsOf(f.database->reader(), figure.place, 10);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->constFirst().second, u"My film"_s);
    }

    void aContentOfThePlatformKeepsItsSeries()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 90, "abc" } });
        const Content content = ContentRepository::all(f.database->reader())->constFirst();
        ManualFigure figure = f.figure("views", 95);
        figure.content = content.id;
        QCOMPARE(f.standing(figure)->value, 90'000'000);
        f.save(figure);
        QCOMPARE(f.rolledUp("views"), 95'000'000);
    }

    void aContentThatIsGoneIsRefused()
    {
        Fixture f;
        ManualFigure figure = f.figure("views", 95);
        figure.content = ContentId(Uuid::v7(f.clock.now.toMSecsSinceEpoch()));
        const auto saved = await(f.figures.save(figure, u"Enter"_s));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::NotFound);
    }

    void accountsOfFilesAreKnown()
    {
        Fixture f;
        f.put(u"tiktok"_s, u"mina"_s, { { "views", day, 90 } });
        const auto places = ManualFigures::places(f.database->reader());
        QCOMPARE(places->size(), 1);
        QCOMPARE(places->constFirst(), (FigurePlace{ f.channel.id, u"tiktok"_s, u"mina"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_ManualFigures)
#include "tst_manualfigures.moc"
