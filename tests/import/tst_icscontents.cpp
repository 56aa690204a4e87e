#include "domain/calendaruid.h"
#include "import/icscontents.h"
#include "reports/icswriter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toUTC();
}

const UserId me(Uuid::v7(1));

QList<IcsItem> written(const QList<Content> &contents)
{
    const auto read = readIcs(
        IcsWriter::calendar(contents, u"Plan"_s),
        { QTimeZone("Asia/Seoul"), utc("2026-01-01T00:00:00Z"), utc("2027-01-01T00:00:00Z") });
    return read ? read->items : QList<IcsItem>();
}

/// What a file says about a content, and nothing else.
Content plain(ContentStatus status)
{
    Content content;
    content.id = ContentId(Uuid::v8(QByteArray(word(status).data())));
    content.creatorId = me;
    content.title = u"가을, 캠핑; 2부 \\ \"끝\""_s;
    content.description = u"첫째\n\n둘째, 셋째"_s;
    content.type = ContentType::Short;
    content.status = status;
    content.tags = { u"캠핑"_s, u"불멍"_s };
    content.durationSeconds = 59;
    content.deadlineAt = utc("2026-12-24T12:00:00Z");
    return content;
}

IcsItem foreign()
{
    IcsItem item;
    item.uid = u"abc@google.com"_s;
    item.title = u"Shoot"_s;
    item.start = utc("2026-11-23T00:00:00Z");
    return item;
}

} // namespace

class tst_IcsContents final : public QObject
{
    Q_OBJECT

private slots:
    void whatWeWriteComesBackTheSame()
    {
        for (const ContentStatus status : allContentStatuses) {
            Content content = plain(status);
            const bool isOut = content.isOut();
            if (status == ContentStatus::Scheduled)
                content.plannedAt = utc("2028-02-29T09:30:00Z");
            if (isOut) {
                content.plannedAt = utc("2026-03-08T07:00:00Z");
                content.publishedAt = utc("2026-03-08T07:30:00Z");
            }
            const QList<IcsItem> items = written({ content });
            QCOMPARE(items.size(), 1);
            QCOMPARE(contentFrom(items.first(), me), content);
        }
    }

    void aPlanOfFiveThousandComesBack()
    {
        QList<Content> plan;
        const QDateTime first = utc("2026-01-01T00:00:00Z");
        for (int i = 0; i < 5'000; ++i) {
            Content content = plain(ContentStatus::Draft);
            content.id = ContentId(Uuid::v8(QByteArray::number(i)));
            content.plannedAt = i % 5 == 0 ? QDateTime() : first.addSecs(i * 3'601);
            plan.append(content);
        }
        QElapsedTimer timer;
        timer.start();
        const QList<IcsItem> items = written(plan);
        qInfo("5,000 contents written and read in %lld ms", timer.elapsed());

        QCOMPARE(items.size(), plan.size());
        for (qsizetype i = 0; i < items.size(); ++i)
            QCOMPARE(contentFrom(items.at(i), me), plan.at(i));
    }

    void importingTwiceFindsTheSame()
    {
        const IcsItem item = foreign();
        QCOMPARE(contentIdOf(item), contentIdOf(foreign()));
        QCOMPARE(contentIdOf(item).uuid().version(), 8);
        IcsItem second = item;
        second.occurrence = item.start;
        QVERIFY(contentIdOf(second) != contentIdOf(item));
        IcsItem nameless = item;
        nameless.uid.clear();
        IcsItem other = nameless;
        other.title = u"Cut"_s;
        QVERIFY(contentIdOf(nameless) != contentIdOf(other));
    }

    void ourOwnRepeatedElsewhereStayApart()
    {
        IcsItem item = foreign();
        item.uid = calendarUid(ContentId(Uuid::v7(9)));
        QCOMPARE(calendarUid(contentIdOf(item)), item.uid);
        item.occurrence = item.start;
        QVERIFY(calendarUid(contentIdOf(item)) != item.uid);
    }

    void foreignEntriesBecomeWork_data()
    {
        QTest::addColumn<IcsItem::Kind>("kind");
        QTest::addColumn<IcsItem::Progress>("progress");
        QTest::addColumn<ContentStatus>("status");
        using Kind = IcsItem::Kind;
        using Progress = IcsItem::Progress;
        QTest::newRow("event") << Kind::Event << Progress::Open << ContentStatus::Draft;
        QTest::newRow("to-do") << Kind::ToDo << Progress::Open << ContentStatus::Idea;
        QTest::newRow("begun") << Kind::ToDo << Progress::InProcess << ContentStatus::InProduction;
        QTest::newRow("done") << Kind::ToDo << Progress::Completed << ContentStatus::Draft;
    }

    void foreignEntriesBecomeWork()
    {
        QFETCH(IcsItem::Kind, kind);
        QFETCH(IcsItem::Progress, progress);
        IcsItem item = foreign();
        item.kind = kind;
        item.progress = progress;

        const Content content = contentFrom(item, me);

        QTEST(content.status, "status");
        QCOMPARE(content.type, ContentType::Other);
        QCOMPARE(content.origin, Origin::File);
        QCOMPARE(content.platform, u"ics"_s);
        QCOMPARE(content.externalId, item.uid);
        QCOMPARE(content.plannedAt, item.start);
        QCOMPARE(content.creatorId, me);
    }

    void anUpdateKeepsWhatTheFileDoesNotKnow()
    {
        Content known = plain(ContentStatus::InProduction);
        known.notes = u"mine"_s;
        known.effortMinutes = 90;
        known.description = u"  two  blanks\n"_s;
        known.deadlineAt = known.deadlineAt.addMSecs(345);
        IcsItem item = written({ known }).first();
        item.start = utc("2026-12-01T00:00:00Z");
        item.ownStatus = ContentStatus::Published;

        const Content updated = updatedFrom(item, known);

        Content wanted = known;
        wanted.plannedAt = item.start;
        QCOMPARE(updated, wanted);
    }

    void whatACalendarDroppedStays()
    {
        const Content known = plain(ContentStatus::Draft);
        IcsItem item = written({ known }).first();
        item.categories.clear();
        item.durationSeconds = 0;

        QCOMPARE(updatedFrom(item, known), known);
        item.categories = { u"new"_s };
        item.durationSeconds = 60;
        QCOMPARE(updatedFrom(item, known).tags, QStringList{ u"new"_s });
        QCOMPARE(updatedFrom(item, known).durationSeconds, 60);
    }

    void anHourEndsAWholeDay()
    {
        IcsItem item = foreign();
        item.isAllDay = true;
        const Content day = contentFrom(item, me);
        item.isAllDay = false;
        item.start = item.start.addSecs(3600);

        QVERIFY(!updatedFrom(item, day).metadata.contains(u"all_day"_s));
        Content out = day;
        out.status = ContentStatus::Published;
        out.publishedAt = day.plannedAt;
        QVERIFY(updatedFrom(item, out).metadata.contains(u"all_day"_s));
    }

    void aWholeDayIsADate()
    {
        Content content = plain(ContentStatus::Draft);
        content.plannedAt = utc("2026-11-24T15:00:00Z"); // the 25th in Seoul
        content.metadata.insert(u"all_day"_s, true);
        const QByteArray ics = IcsWriter::calendar({ content }, u"Plan"_s, QTimeZone("Asia/Seoul"));

        QVERIFY(ics.contains("DTSTART;VALUE=DATE:20261125\r\n"));
        const auto read = readIcs(
            ics,
            { QTimeZone("Asia/Seoul"), utc("2026-01-01T00:00:00Z"), utc("2027-01-01T00:00:00Z") });
        QCOMPARE(contentFrom(read->items.first(), me), content);
    }

    void aCommaDoesNotCutATag()
    {
        Content content = plain(ContentStatus::Draft);
        content.tags
            = { u"a, b"_s, u"c\\,d; e\\"_s, u"긴 태그, "_s.repeated(30) + u"끝"_s, u"，"_s };
        const QByteArray ics = IcsWriter::calendar({ content }, u"Plan"_s);

        QCOMPARE(written({ content }).first().categories, content.tags);
        for (const QByteArray &line : ics.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
    }

    void severalTagsMayStandInOneLine()
    {
        const QByteArray ics
            = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTODO\nUID:1\nSUMMARY:x\n"
              "CATEGORIES:one,two\\, three,four\\\\,five\nEND:VTODO\nEND:VCALENDAR\n";
        const auto read = readIcs(ics, { QTimeZone::utc(), {}, {} });

        QCOMPARE(read->items.first().categories,
                 (QStringList{ u"one"_s, u"two, three"_s, u"four\\"_s, u"five"_s }));
    }

    void aCutTitleIsNotTakenForANewOne()
    {
        Content known = plain(ContentStatus::Idea);
        known.title = u"긴 제목 "_s.repeated(10'000);
        known.description = u"x"_s.repeated(100'000);
        const IcsItem item = written({ known }).first();

        const Content updated = updatedFrom(item, known);
        QCOMPARE(updated.title, known.title);
        QCOMPARE(updated.description, known.description);
        IcsItem renamed = item;
        renamed.title = u"Other…"_s;
        QCOMPARE(updatedFrom(renamed, known).title, u"Other…"_s);
    }

    void whatIsOutDoesNotMove()
    {
        Content known = plain(ContentStatus::Published);
        known.plannedAt = utc("2026-03-01T00:00:00Z");
        known.publishedAt = utc("2026-03-02T00:00:00Z");
        IcsItem item = written({ known }).first();
        item.start = utc("2026-12-01T00:00:00Z");

        QCOMPARE(updatedFrom(item, known).calendarAt(), known.publishedAt);
        QCOMPARE(updatedFrom(item, known).plannedAt, known.plannedAt);
    }

    void nothingIsScheduledWithoutADate()
    {
        IcsItem item = foreign();
        item.ownStatus = ContentStatus::Scheduled;
        QCOMPARE(contentFrom(item, me).status, ContentStatus::Scheduled);
        item.start = {};
        QCOMPARE(contentFrom(item, me).status, ContentStatus::Draft);
    }

    void remembersWholeDaysAndNamesTheNameless()
    {
        IcsItem item = foreign();
        item.title.clear();
        item.isAllDay = true;
        const Content content = contentFrom(item, me);
        QCOMPARE(content.title, u"Untitled"_s);
        QVERIFY(content.metadata.value(u"all_day"_s).toBool());
    }
};

QTEST_APPLESS_MAIN(tst_IcsContents)
#include "tst_icscontents.moc"
