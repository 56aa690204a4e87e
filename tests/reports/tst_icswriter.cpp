#include "domain/calendaruid.h"
#include "reports/icswriter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>
#include <memory>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toUTC();
}

Content planned()
{
    Content content;
    content.id = ContentId(Uuid::v8("planned"));
    content.title = u"가을 캠핑, 2부; \"불멍\" \\ 끝"_s;
    content.description = u"첫째 줄\n둘째 줄"_s;
    content.status = ContentStatus::Scheduled;
    content.plannedAt = utc("2028-02-29T09:30:15Z");
    content.deadlineAt = utc("2028-02-28T00:00:00Z");
    content.durationSeconds = 754;
    content.tags = { u"캠핑"_s, u"a, b"_s };
    content.createdAt = utc("2026-11-01T00:00:00Z");
    content.updatedAt = utc("2026-11-22T12:00:00Z");
    return content;
}

Content idea()
{
    Content content;
    content.id = ContentId(Uuid::v8("idea"));
    content.title = u"Idea"_s;
    content.deadlineAt = utc("2026-12-24T15:00:00Z");
    content.type = ContentType::Podcast;
    return content;
}

QByteArray icsOf(const Content &content)
{
    return IcsWriter::calendar({ content }, u"Plan"_s);
}

/// Whole lines, unfolded.
QList<QByteArray> linesOf(QByteArray ics)
{
    ics.replace("\r\n ", "");
    return ics.split('\n');
}

bool hasLine(const QByteArray &ics, const QByteArray &line)
{
    return linesOf(ics).contains(line + '\r');
}

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsed(const QByteArray &ics)
{
    return Component(icalparser_parse_string(ics.constData()), &icalcomponent_free);
}

// What another reader makes of the file, as JSON. Version 4 of it undoes the escapes of a property
// before it cuts at commas; each of our properties is one tag, so its pieces belong together.
constexpr char otherReader[] = R"(
import json, sys
from icalendar import Calendar
rows = []
for c in Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk():
    if c.name not in ('VEVENT', 'VTODO'):
        continue
    tags = c.get('CATEGORIES', [])
    tags = tags if isinstance(tags, list) else [tags]
    at = c.get('DTSTART') or c.get('DUE')
    rows.append({'kind': c.name, 'uid': str(c['UID']), 'title': str(c['SUMMARY']),
                 'description': str(c.get('DESCRIPTION', '')),
                 'at': at.dt.isoformat() if at else '', 'status': str(c['STATUS']),
                 'tags': [','.join(str(x) for x in t.cats) for t in tags]})
print(json.dumps(rows))
)";

} // namespace

class tst_IcsWriter final : public QObject
{
    Q_OBJECT

private slots:
    void aDateMakesAnEvent()
    {
        const QByteArray ics = icsOf(planned());

        QVERIFY(hasLine(ics, "BEGIN:VEVENT"));
        QVERIFY(hasLine(ics, "UID:" + calendarUid(planned().id).toLatin1()));
        QVERIFY(hasLine(ics, "DTSTART:20280229T093015Z"));
        QVERIFY(hasLine(ics, "DURATION:PT12M34S"));
        QVERIFY(hasLine(ics, "DTSTAMP:20261122T120000Z"));
        QVERIFY(hasLine(ics, "LAST-MODIFIED:20261122T120000Z"));
        QVERIFY(hasLine(ics, "CREATED:20261101T000000Z"));
        QVERIFY(hasLine(ics, "STATUS:CONFIRMED"));
        QVERIFY(hasLine(ics, "X-CREATOR-DEADLINE:20280228T000000Z"));
        QVERIFY(hasLine(ics, "SUMMARY:가을 캠핑\\, 2부\\; \"불멍\" \\\\ 끝"));
        QVERIFY(hasLine(ics, "DESCRIPTION:첫째 줄\\n둘째 줄"));
        QVERIFY(hasLine(ics, "CATEGORIES:a\\, b"));
    }

    void noDateMakesATodo()
    {
        const QByteArray ics = icsOf(idea());

        QVERIFY(hasLine(ics, "BEGIN:VTODO"));
        QVERIFY(hasLine(ics, "DUE:20261224T150000Z"));
        QVERIFY(hasLine(ics, "STATUS:NEEDS-ACTION"));
        QVERIFY(hasLine(ics, "X-CREATOR-TYPE:podcast"));
        QVERIFY(!ics.contains("DTSTART"));
        QVERIFY(!ics.contains("VEVENT"));
    }

    void everyStateHasItsWord_data()
    {
        QTest::addColumn<ContentStatus>("status");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("todo");
        QTest::newRow("idea") << ContentStatus::Idea << QByteArray("TENTATIVE")
                              << QByteArray("NEEDS-ACTION");
        QTest::newRow("draft") << ContentStatus::Draft << QByteArray("TENTATIVE")
                               << QByteArray("NEEDS-ACTION");
        QTest::newRow("making") << ContentStatus::InProduction << QByteArray("TENTATIVE")
                                << QByteArray("IN-PROCESS");
        QTest::newRow("scheduled")
            << ContentStatus::Scheduled << QByteArray("CONFIRMED") << QByteArray("IN-PROCESS");
        QTest::newRow("out") << ContentStatus::Published << QByteArray("CONFIRMED")
                             << QByteArray("COMPLETED");
        QTest::newRow("old") << ContentStatus::Archived << QByteArray("CONFIRMED")
                             << QByteArray("COMPLETED");
    }

    void everyStateHasItsWord()
    {
        QFETCH(ContentStatus, status);
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, todo);
        Content content = planned();
        content.status = status;
        QVERIFY(hasLine(icsOf(content), "STATUS:" + event));
        QVERIFY(hasLine(icsOf(content), "X-CREATOR-STATUS:" + QByteArray(word(status).data())));
        content.plannedAt = {};
        QVERIFY(hasLine(icsOf(content), "STATUS:" + todo));
    }

    void whatWentOutStandsWhereItWentOut()
    {
        Content content = planned();
        content.status = ContentStatus::Published;
        content.publishedAt = utc("2028-03-01T00:00:00Z");
        const QByteArray ics = icsOf(content);
        QVERIFY(hasLine(ics, "DTSTART:20280301T000000Z"));
        QVERIFY(hasLine(ics, "X-CREATOR-PLANNED:20280229T093015Z"));
    }

    void foldsWithoutBreakingLetters()
    {
        Content content = planned();
        content.title = u"a"_s + u"한글과😀"_s.repeated(100);
        content.description = u"긴 설명 "_s.repeated(300);
        const QByteArray ics = icsOf(content);

        const QList<QByteArray> lines = ics.split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
        QVERIFY(hasLine(ics, "SUMMARY:" + content.title.toUtf8()));
    }

    void leavesOutWhatCannotBeWritten()
    {
        Content content = planned();
        content.title = u"a\u0000b\r\nBEGIN:VEVENT\u0007\u0085c\td\u202Ee"_s;
        content.title.insert(1, QChar(0));
        content.description = u"one\r\ntwo\u001b[0m"_s;
        const QByteArray ics = icsOf(content);

        QCOMPARE(ics.count("\nBEGIN:VEVENT"), 1);
        QVERIFY(hasLine(ics, "SUMMARY:ab BEGIN:VEVENTc d\u202Ee"));
        QVERIFY(hasLine(ics, "DESCRIPTION:one\\ntwo[0m"));
    }

    void cutsATitleOfAMegabyte()
    {
        Content content = planned();
        content.title = u"x"_s + u"😀"_s.repeated(500'000);
        content.description = u"y"_s.repeated(1'000'000);
        const QByteArray ics = icsOf(content);

        QVERIFY(ics.size() < 200'000);
        QVERIFY(hasLine(ics, "SUMMARY:x" + QByteArray("😀").repeated(999) + "…"));
        QVERIFY(parsed(ics));
    }

    void givesTheSameBytesAgain()
    {
        QCOMPARE(icsOf(planned()), icsOf(planned()));
        QVERIFY(hasLine(icsOf(idea()), "DTSTAMP:19700101T000000Z"));
        Content gone = planned();
        gone.deletedAt = utc("2026-01-01T00:00:00Z");
        QVERIFY(!icsOf(gone).contains("VEVENT"));
    }

    void followsTheRestrictionsOfTheStandard()
    {
        const Component all = parsed(IcsWriter::calendar({ planned(), idea() }, u"Plan"_s));
        QVERIFY(all);
        QCOMPARE(icalcomponent_count_errors(all.get()), 0);
        QVERIFY(icalrestriction_check(all.get()) != 0);
        QCOMPARE(icalcomponent_count_errors(all.get()), 0);
        QCOMPARE(icalcomponent_count_components(all.get(), ICAL_VEVENT_COMPONENT), 1);
        icalcomponent *event = icalcomponent_get_first_component(all.get(), ICAL_VEVENT_COMPONENT);
        QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), planned().title);
        QCOMPARE(icaltime_as_timet(icalcomponent_get_dtstart(event)),
                 planned().plannedAt.toSecsSinceEpoch());
    }

    void anotherReaderUnderstandsIt()
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, { u"-c"_s, u"import icalendar"_s });
        if (!python.waitForFinished(20'000) || python.exitCode() != 0)
            QSKIP("python3-icalendar is not installed");
        QTemporaryDir dir;
        const QString path = dir.filePath(u"plan.ics"_s);
        QVERIFY(IcsWriter::writeFile(path, { planned(), idea() }, u"Plan"_s));

        python.start(u"/usr/bin/python3"_s, { u"-c"_s, QString::fromLatin1(otherReader), path });
        QVERIFY(python.waitForFinished(20'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());

        const QJsonArray rows = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(rows.size(), 2);
        const QJsonObject event = rows.at(0).toObject();
        QCOMPARE(event.value(u"kind"_s).toString(), u"VEVENT"_s);
        QCOMPARE(event.value(u"uid"_s).toString(), calendarUid(planned().id));
        QCOMPARE(event.value(u"title"_s).toString(), planned().title);
        QCOMPARE(event.value(u"description"_s).toString(), planned().description);
        QCOMPARE(event.value(u"at"_s).toString(), u"2028-02-29T09:30:15+00:00"_s);
        QCOMPARE(event.value(u"tags"_s).toArray(), (QJsonArray{ u"캠핑"_s, u"a, b"_s }));
        const QJsonObject todo = rows.at(1).toObject();
        QCOMPARE(todo.value(u"kind"_s).toString(), u"VTODO"_s);
        QCOMPARE(todo.value(u"at"_s).toString(), u"2026-12-24T15:00:00+00:00"_s);
    }

    void aFolderHasOneFileForEachChannel()
    {
        QTemporaryDir dir;
        Channel first;
        first.id = ChannelId(Uuid::v7(1));
        first.name = u"느린 캠핑"_s;
        Channel twin = first;
        twin.id = ChannelId(Uuid::v7(2));
        Channel sly = first;
        sly.id = ChannelId(Uuid::v7(3));
        sly.name = u"All"_s;
        Content own = planned();
        own.profileId = twin.id;

        const auto paths
            = IcsWriter::writeFolder(dir.path(), { own, idea() }, { sly, twin, first });

        QVERIFY(paths);
        QStringList names;
        QList<int> counts;
        for (const QString &path : *paths) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            names.append(QFileInfo(path).fileName());
            counts.append(int(file.readAll().count("\nUID:")));
        }
        QCOMPARE(names.first(), u"all.ics"_s);
        QCOMPARE(names.at(2), QString(names.at(1)).replace(u".ics"_s, u"-2.ics"_s));
        QCOMPARE(names.last().toLower(), u"all-2.ics"_s);
        QCOMPARE(counts, (QList<int>{ 2, 0, 1, 0 }));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 4);
    }

    void saysWhatCannotBeWritten()
    {
        const auto paths = IcsWriter::writeFolder(u"/nowhere/at/all"_s, {}, {});
        QVERIFY(!paths);
        QCOMPARE(paths.error().code, Error::Code::File);
    }
};

QTEST_GUILESS_MAIN(tst_IcsWriter)
#include "tst_icswriter.moc"
