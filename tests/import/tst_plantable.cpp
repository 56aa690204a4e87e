#include "import/plantable.h"
#include "reports/plancsv.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone seoul("Asia/Seoul");
const UserId me(Uuid::v7(1));
const ChannelId camping(Uuid::v7(2));

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toUTC();
}

PlanReading readAll(const QByteArray &csv)
{
    const auto reading = readPlanTable(csv, seoul);
    if (!reading)
        qFatal("%s", qUtf8Printable(reading.error().message));
    return *reading;
}

Content only(const QByteArray &csv)
{
    const PlanReading reading = readAll(csv);
    if (reading.rows.size() != 1)
        qFatal("%d rows", int(reading.rows.size()));
    return contentFrom(reading.rows.first(), me, { { u"느린 캠핑"_s, camping } });
}

Content whole(ContentStatus status)
{
    Content content;
    content.id = ContentId(Uuid::v7(static_cast<int>(status) + 10));
    content.creatorId = me;
    content.profileId = camping;
    content.origin = Origin::File;
    content.title = u"=가을, \"캠핑\"; 2부"_s;
    content.description = u"- 첫째\n\n둘째, 셋째"_s;
    content.type = ContentType::Short;
    content.status = status;
    content.plannedAt = utc("2026-11-01T05:30:00Z");
    content.deadlineAt = utc("2026-10-30T12:00:07Z");
    content.tags = { u"캠핑"_s, u"불멍"_s };
    content.durationSeconds = 59;
    content.notes = u"+1 메모"_s;
    content.effortMinutes = 90;
    content.cost = Money{ 120'500'000, *Currency::fromCode(std::string_view("USD")) };
    content.checklist = { { u"촬영"_s, true }, { u"편집"_s, false } };
    if (content.isOut())
        content.publishedAt = utc("2026-11-01T06:30:00Z");
    return content;
}

ContentVariant variantOn(const QString &platform)
{
    ContentVariant variant;
    variant.id = VariantId(Uuid::v8(platform.toUtf8()));
    variant.platform = platform;
    return variant;
}

} // namespace

class tst_PlanTable final : public QObject
{
    Q_OBJECT

private slots:
    void whatWeWriteComesBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("Seoul") << QByteArray("Asia/Seoul") << QLocale::Korean;
        // The planned hour is shown twice that night, and the second one is that of publishing.
        QTest::newRow("New York") << QByteArray("America/New_York") << QLocale::English;
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QLocale::German;
    }

    void whatWeWriteComesBackTheSame()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QLocale::Language, language);
        for (const ContentStatus status : allContentStatuses) {
            const Content content = whole(status);
            Content exact = content;
            exact.deadlineAt = content.deadlineAt.addMSecs(345);
            const QByteArray csv = planCsv(
                { content }, { QTimeZone(zone), { { camping, u"느린 캠핑"_s } }, language });
            const auto reading = readPlanTable(csv, QTimeZone(zone));
            QVERIFY(reading);
            QVERIFY(reading->rejected.isEmpty());
            QVERIFY(reading->unusedColumns.isEmpty());
            QCOMPARE(reading->rows.size(), 1);
            const Content again
                = contentFrom(reading->rows.first(), me, { { u"느린 캠핑"_s, camping } });
            QCOMPARE(again, content);
            QCOMPARE(updatedFrom(reading->rows.first(), exact, {}), exact);
        }
    }

    void writesWhatPeopleRead()
    {
        Content content = whole(ContentStatus::Draft);
        content.title = u"제목"_s;
        content.description.clear();
        content.notes.clear();
        content.variants = { variantOn(u"youtube"_s), variantOn(u"tiktok"_s) };
        Content gone = content;
        gone.deletedAt = content.plannedAt;
        const QString csv
            = QString::fromUtf8(planCsv({ content, gone }, { seoul, {}, QLocale::Korean }));
        const QStringList lines = csv.split(u"\r\n"_s);
        QVERIFY(lines.at(0).startsWith(u"ID,제목,설명,유형,상태,예정일,마감일"));
        QVERIFY(lines.at(1).contains(u",제목,,short,draft,2026-11-01 14:30,2026-10-30 21:00:07,,,"
                                     "\"youtube, tiktok\",\"캠핑, 불멍\",59,,90,120.5 USD,"));
        QCOMPARE(csv.count(u"제목,,short"_s), 1);
    }

    void readsTablesOfOthers_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("planned");
        QTest::addColumn<ContentStatus>("status");
        QTest::newRow("Korean") << QByteArray("제목,상태,날짜,시간\n촬영,초안,2026-11-23,09:30\n")
                                << u"2026-11-23T00:30:00Z"_s << ContentStatus::Draft;
        QTest::newRow("semicolons") << QByteArray("Name;Status;Date\nA;in production;2026.11.23\n")
                                    << u"2026-11-22T15:00:00Z"_s << ContentStatus::InProduction;
        QTest::newRow("below a heading")
            << QByteArray("Plan 2026\n\nTitle\tPublish date\nA\t2026-11-23 18:00\n")
            << u"2026-11-23T09:00:00Z"_s << ContentStatus::Draft;
        QTest::newRow("day first") << QByteArray("title,date\nA,23/11/2026\n")
                                   << u"2026-11-22T15:00:00Z"_s << ContentStatus::Draft;
        QTest::newRow("month first") << QByteArray("title,date\nA,11/23/2026\n")
                                     << u"2026-11-22T15:00:00Z"_s << ContentStatus::Draft;
        QTest::newRow("an offset") << QByteArray("title,planned_at\nA,2026-11-23T09:00:00+01:00\n")
                                   << u"2026-11-23T08:00:00Z"_s << ContentStatus::Draft;
        QTest::newRow("no date") << QByteArray("title,date\nA,\n") << u""_s << ContentStatus::Idea;
        QTest::newRow("scheduled for nothing")
            << QByteArray("title,status\nA,scheduled\n") << u""_s << ContentStatus::Draft;
    }

    void readsTablesOfOthers()
    {
        QFETCH(QByteArray, csv);
        const Content content = only(csv);
        QTEST(content.plannedAt.isNull() ? QString() : content.plannedAt.toString(Qt::ISODate),
              "planned");
        QTEST(content.status, "status");
    }

    void rejectsRowsWithAReason()
    {
        const PlanReading reading = readAll("title,date,status\n"
                                            "A,2026-11-23,draft\n"
                                            ",2026-11-23,draft\n"
                                            "B,2026-02-30,draft\n"
                                            "\n"
                                            "C,2026-11-23,\"may, be\"\n");
        QCOMPARE(reading.rows.size(), 1);
        QCOMPARE(reading.rejected.size(), 3);
        QCOMPARE(reading.rejected.at(0).number, 2);
        QVERIFY(reading.rejected.at(0).reason.contains(u"title"));
        QVERIFY(reading.rejected.at(1).reason.contains(u"2026-02-30"));
        QCOMPARE(reading.rejected.at(2).raw, u"C,2026-11-23,\"may, be\""_s);
        QVERIFY(reading.rejected.at(2).reason.contains(u"may, be"));
    }

    void readingTwiceFindsTheSame()
    {
        const QByteArray csv = "title,date\nA,2026-11-23\nA,2026-11-23\nA,2026-11-24\n";
        const PlanReading first = readAll(csv);
        const PlanReading second = readAll("x,title,date\n1,A,2026-11-23\n");
        QSet<ContentId> ids;
        for (const PlanRow &row : first.rows)
            ids.insert(row.content.id);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(second.rows.first().content.id, first.rows.first().content.id);
        QCOMPARE(second.unusedColumns, QStringList{ u"x"_s });
    }

    void anUpdateTouchesOnlyItsColumns()
    {
        const PlanRow row = readAll("title,tags,channel\nNew,a; b,Elsewhere\n").rows.first();
        const Content known = whole(ContentStatus::Scheduled);
        Content wanted = known;
        wanted.title = u"New"_s;
        wanted.tags = { u"a"_s, u"b"_s };
        QCOMPARE(updatedFrom(row, known, {}), wanted);
    }

    void whatIsOutDoesNotMove()
    {
        const PlanRow row
            = readAll("title,date,published at\nA,2027-01-01,2027-01-01\n").rows.first();
        const Content known = whole(ContentStatus::Published);
        const Content updated = updatedFrom(row, known, {});
        QCOMPARE(updated.plannedAt, known.plannedAt);
        QCOMPARE(updated.publishedAt, known.publishedAt);
    }

    void keepsThePlatformsThatAreThere()
    {
        const PlanRow row = readAll("title,platforms\nA,\"YouTube, tiktok\"\n").rows.first();
        Content known;
        known.id = ContentId(Uuid::v7(5));
        known.variants = { variantOn(u"youtube"_s) };
        known = updatedFrom(row, known, {});
        QCOMPARE(known.variants.size(), 2);
        QCOMPARE(known.variants.first().id, variantOn(u"youtube"_s).id);
        QCOMPARE(known.variants.last().platform, u"tiktok"_s);
        QCOMPARE(updatedFrom(row, known, {}), known);
    }

    void aDayAloneStaysADay()
    {
        const Content content = only("title,date,deadline\nA,2026-11-23,2026-11-22\n");
        QVERIFY(content.metadata.value(u"all_day"_s).toBool());
        QCOMPARE(content.deadlineAt, utc("2026-11-22T14:59:00Z"));
        QVERIFY(planCsv({ content }, { seoul, {}, QLocale::English }).contains(",2026-11-23,"));
    }

    void refusesWhatIsNoPlan_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no title") << QByteArray("Date,Amount\n2026-01-01,5\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("too many") << "title\n" + QByteArray("a\n").repeated(20'001);
    }

    void refusesWhatIsNoPlan()
    {
        QFETCH(QByteArray, bytes);
        const auto reading = readPlanTable(bytes, seoul);
        QVERIFY(!reading);
        QVERIFY(!reading.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_PlanTable)
#include "tst_plantable.moc"
