#include "app/commands/reportcommands.h"
#include "ledger.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Ledger ledger;
    QTemporaryDir folder;
    ReportArguments arguments;

    Fixture()
    {
        arguments.from = u"2026-01-01"_s;
        arguments.to = u"2026-12-31"_s;
        arguments.currency = u"KRW"_s;
        arguments.language = u"en"_s;
        arguments.output = folder.filePath(u"report.json"_s);
        ledger.add({ anEarning(ledger.channel, "2026-03-02", 1'234'000) });
    }

    ExitCode run()
    {
        const CommandContext context{ ledger.dir.path(), ledger.clock, false, {}, std::nullopt };
        return ReportCommands::earnings(context, arguments);
    }

    ExitCode runAnalytics()
    {
        const CommandContext context{ ledger.dir.path(), ledger.clock, false, {}, std::nullopt };
        return ReportCommands::analytics(context, arguments);
    }

    QByteArray written()
    {
        QFile file(arguments.output);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class tst_ReportCommands : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatTheEndingNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("json") << u"r.json"_s << QString() << QByteArray("{");
        QTest::newRow("csv") << u"r.CSV"_s << QString() << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << u"r.xlsx"_s << QString() << QByteArray("PK");
        QTest::newRow("pdf") << u"r.pdf"_s << QString() << QByteArray("%PDF");
        QTest::newRow("told") << u"r.txt"_s << u"csv"_s << QByteArray("\xEF\xBB\xBF");
    }

    void writesWhatTheEndingNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        QFETCH(QByteArray, begins);
        Fixture f;
        f.arguments.output = f.folder.filePath(name);
        f.arguments.format = format;
        QCOMPARE(f.run(), ExitCode::Done);
        QVERIFY(f.written().startsWith(begins));
        QCOMPARE(ReportCommands::paintsPages(f.arguments), begins == "%PDF");
    }

    void reportsInTheCurrencyAskedFor()
    {
        Fixture f;
        f.arguments.grouping = u"payer"_s;
        QCOMPARE(f.run(), ExitCode::Done);
        const QJsonObject json = QJsonDocument::fromJson(f.written()).object();
        QCOMPARE(json[u"home_currency"_s].toString(), u"KRW"_s);
        QCOMPARE(json[u"grouping"_s].toString(), u"payer"_s);
        QCOMPARE(json[u"totals"_s][u"converted"_s][u"net"_s].toString(), u"1234000"_s);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("value");
        QTest::newRow("day") << u"from"_s << u"2026-02-30"_s;
        QTest::newRow("order") << u"to"_s << u"2025-12-31"_s;
        QTest::newRow("grouping") << u"by"_s << u"weekday"_s;
        QTest::newRow("currency") << u"currency"_s << u"won"_s;
        QTest::newRow("format") << u"format"_s << u"docx"_s;
        QTest::newRow("layout") << u"layout"_s << u"de"_s;
        QTest::newRow("language") << u"lang"_s << u"fr"_s;
        QTest::newRow("no file") << u"output"_s << QString();
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, which);
        QFETCH(QString, value);
        Fixture f;
        f.arguments.format = u"csv"_s;
        const QMap<QString, QString *> places{
            { u"from"_s, &f.arguments.from },     { u"to"_s, &f.arguments.to },
            { u"by"_s, &f.arguments.grouping },   { u"currency"_s, &f.arguments.currency },
            { u"format"_s, &f.arguments.format }, { u"layout"_s, &f.arguments.layout },
            { u"lang"_s, &f.arguments.language }, { u"output"_s, &f.arguments.output }
        };
        *places.value(which) = value;
        QCOMPARE(f.run(), ExitCode::Usage);
        QVERIFY(f.written().isEmpty());
    }

    void analyticsAreWrittenAsTheEndingNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("csv") << u"a.csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << u"a.xlsx"_s << QByteArray("PK");
        QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF");
        QTest::newRow("nothing told") << u"a.txt"_s << QByteArray("\xEF\xBB\xBF");
    }

    void analyticsAreWrittenAsTheEndingNames()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Fixture f;
        f.arguments.output = f.folder.filePath(name);

        QCOMPARE(f.runAnalytics(), ExitCode::Done);

        QVERIFY(f.written().startsWith(begins));
        if (name.endsWith(u"csv"))
            QVERIFY(f.written().contains("\"Income, KRW\",1234000,"));
    }

    void analyticsOfAChannelThatIsThere()
    {
        Fixture f;
        f.arguments.output = f.folder.filePath(u"a.csv"_s);
        f.arguments.channel = u"nobody's"_s;
        QCOMPARE(f.runAnalytics(), ExitCode::Failed);

        f.arguments.channel = f.ledger.channel.name;
        QCOMPARE(f.runAnalytics(), ExitCode::Done);
        QVERIFY(f.written().contains(f.ledger.channel.name.toUtf8()));
    }

    void analyticsRefuseWhatTheyDoNotKnow_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<QString>("value");
        QTest::newRow("day") << u"from"_s << u"2026-02-30"_s;
        QTest::newRow("order") << u"to"_s << u"2025-12-31"_s;
        QTest::newRow("currency") << u"currency"_s << u"won"_s;
        QTest::newRow("json") << u"format"_s << u"json"_s;
        QTest::newRow("format") << u"format"_s << u"docx"_s;
        QTest::newRow("language") << u"lang"_s << u"fr"_s;
        QTest::newRow("no file") << u"output"_s << QString();
    }

    void analyticsRefuseWhatTheyDoNotKnow()
    {
        QFETCH(QString, which);
        QFETCH(QString, value);
        Fixture f;
        f.arguments.format = u"xlsx"_s;
        const QMap<QString, QString *> places{
            { u"from"_s, &f.arguments.from },         { u"to"_s, &f.arguments.to },
            { u"currency"_s, &f.arguments.currency }, { u"format"_s, &f.arguments.format },
            { u"lang"_s, &f.arguments.language },     { u"output"_s, &f.arguments.output }
        };
        *places.value(which) = value;

        QCOMPARE(f.runAnalytics(), ExitCode::Usage);
        QVERIFY(f.written().isEmpty());
    }

    void failsWhereTheFileCannotBe()
    {
        Fixture f;
        f.arguments.output = u"/nowhere/at/all.json"_s;
        QCOMPARE(f.run(), ExitCode::Failed);
    }
};

QTEST_MAIN(tst_ReportCommands)
#include "tst_reportcommands.moc"
