#include "habitrules.h"
#include "includerules.h"
#include "layoutrules.h"
#include "sizerules.h"

#include <QTest>

using namespace Creator::Architecture;
using namespace Qt::StringLiterals;

namespace {

Offences offencesOf(const QString &rule, const SourceFile &file)
{
    static const QHash<QString, QString> modules = {
        { u"QString"_s, u"QtCore"_s },   { u"QSqlQuery"_s, u"QtSql"_s },
        { u"QLabel"_s, u"QtWidgets"_s }, { u"QChartView"_s, u"QtCharts"_s },
        { u"QImage"_s, u"QtGui"_s },     { u"QNetworkRequest"_s, u"QtNetwork"_s },
    };
    static const QHash<QString, std::function<Offences(const SourceFile &)>> rules = {
        { u"layers"_s, layerOffences },
        { u"libraries"_s, [](const SourceFile &f) { return libraryOffences(f, modules); } },
        { u"pages"_s, pageOffences },
        { u"file size"_s, fileSizeOffences },
        { u"function size"_s, functionSizeOffences },
        { u"constructor"_s, constructorOffences },
        { u"habits"_s, habitOffences },
        { u"header"_s, headerOffences },
        { u"bool"_s, boolParameterOffences },
        { u"sleep"_s, sleepingTestOffences },
    };
    return rules.value(rule)(file);
}

QString lines(int count)
{
    return u"x;\n"_s.repeated(count);
}

QString function(int lineCount)
{
    return u"void f()\n{\n"_s + lines(lineCount - 3) + u"}\n"_s;
}

} // namespace

// Each rule accepts a good text and refuses a bad one, so that the test over the real files can
// fail.
class tst_ArchitectureRules : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsUsedOnceInANamespace()
    {
        const auto header = [](const QString &path, const QString &space, const QString &name) {
            return SourceFile{ path,
                               u"namespace %1 {\n\nstruct %2\n{\n};\n\n} // namespace %1\n"_s.arg(
                                   space, name) };
        };
        const SourceFile one = header(u"src/a/a.h"_s, u"Creator"_s, u"Series"_s);

        QCOMPARE(
            sameNameOffences({ one, header(u"src/b/b.h"_s, u"Creator"_s, u"Series"_s) }).size(), 1);
        QVERIFY(sameNameOffences({ one,
                                   header(u"src/b/b.h"_s, u"Creator::Rows"_s, u"Series"_s),
                                   header(u"src/c/c.h"_s, u"Creator"_s, u"SeriesRow"_s),
                                   { u"src/d/d.h"_s, u"namespace Creator {\nstruct Series;\n"_s } })
                    .isEmpty());
    }
    void tellsGoodFromBad_data();
    void tellsGoodFromBad();
    void medianLooksAtTheMiddleFile();
    void testsAreComparedWithCode();
    void topLevelRefusesStrangers();
    void findsFoldersInADocument();
    void foldersAndDocumentMustAgree();
};

void tst_ArchitectureRules::tellsGoodFromBad_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");

    const auto row
        = [](const char *name, const QString &rule, const QString &path, const QString &good,
             const QString &bad) { QTest::newRow(name) << rule << path << good << bad; };
    const auto own = [](const QString &header) { return u"#include \""_s + header + u"\"\n"_s; };
    const auto lib = [](const QString &header) { return u"#include <"_s + header + u">\n"_s; };

    row("core knows nobody", u"layers"_s, u"src/core/a.cpp"_s, own(u"core/b.h"_s),
        own(u"domain/b.h"_s));
    row("domain knows core", u"layers"_s, u"src/domain/a.h"_s, own(u"core/b.h"_s),
        own(u"storage/b.h"_s));
    row("storage does not know import", u"layers"_s, u"src/storage/a.h"_s, own(u"domain/b.h"_s),
        own(u"import/b.h"_s));
    row("storage does not know platforms", u"layers"_s, u"src/storage/a.h"_s, own(u"core/b.h"_s),
        own(u"platforms/b.h"_s));
    row("identity sees the interface of credentials", u"layers"_s, u"src/identity/a.h"_s,
        own(u"credentials/secretstore.h"_s), own(u"credentials/keychainsecretstore.h"_s));
    row("src does not know ui", u"layers"_s, u"src/reports/a.cpp"_s, own(u"analytics/b.h"_s),
        own(u"charts/b.h"_s));
    row("models do not know credentials", u"layers"_s, u"ui/models/a.h"_s, own(u"storage/b.h"_s),
        own(u"credentials/secretstore.h"_s));
    row("charts do not know storage", u"layers"_s, u"ui/charts/a.h"_s, own(u"reports/b.h"_s),
        own(u"storage/b.h"_s));
    row("widgets do not know pages", u"layers"_s, u"ui/widgets/a.h"_s, own(u"theme/b.h"_s),
        own(u"pages/x/b.h"_s));
    row("pages do not know platforms", u"layers"_s, u"ui/pages/x/a.h"_s, own(u"models/b.h"_s),
        own(u"platforms/b.h"_s));
    row("pages do not know the main window", u"layers"_s, u"ui/pages/x/a.h"_s,
        own(u"dialogs/b.h"_s), own(u"mainwindow/mainwindow.h"_s));
    row("nobody knows app", u"layers"_s, u"ui/mainwindow/a.h"_s, own(u"pages/x/b.h"_s),
        own(u"app/b.h"_s));
    row("unknown folders are refused", u"layers"_s, u"src/core/a.h"_s, QString(),
        own(u"misc/b.h"_s));

    row("SQL in storage only", u"libraries"_s, u"src/import/a.cpp"_s, lib(u"QString"_s),
        lib(u"QSqlQuery"_s));
    row("SQL by module path", u"libraries"_s, u"src/import/a.cpp"_s, lib(u"QtCore/QString"_s),
        lib(u"QtSql/QSqlQuery"_s));
    row("no widgets in src", u"libraries"_s, u"src/reports/a.cpp"_s, lib(u"QImage"_s),
        lib(u"QLabel"_s));
    row("no widgets in models", u"libraries"_s, u"ui/models/a.cpp"_s, lib(u"QImage"_s),
        lib(u"QLabel"_s));
    row("charts in ui/charts only", u"libraries"_s, u"ui/pages/x/a.cpp"_s, lib(u"QLabel"_s),
        lib(u"QChartView"_s));
    row("network not in ui", u"libraries"_s, u"ui/dialogs/a.cpp"_s, lib(u"QLabel"_s),
        lib(u"QNetworkRequest"_s));
    row("no charts in app", u"libraries"_s, u"app/a.cpp"_s, lib(u"QNetworkRequest"_s),
        lib(u"QChartView"_s));
    row("keychain in credentials only", u"libraries"_s, u"src/identity/a.cpp"_s, lib(u"sodium.h"_s),
        lib(u"qt6keychain/keychain.h"_s));
    row("command line in app only", u"libraries"_s, u"src/import/a.cpp"_s, lib(u"archive.h"_s),
        lib(u"CLI/CLI.hpp"_s));

    row("a page's own folder", u"pages"_s, u"ui/pages/earnings/a.cpp"_s,
        own(u"pages/earnings/b.h"_s), own(u"pages/trash/b.h"_s));

    row("source of 500 lines", u"file size"_s, u"src/a.cpp"_s, lines(500), lines(501));
    row("header of 150 lines", u"file size"_s, u"src/a.h"_s, lines(150), lines(151));
    row("main window of 300 lines", u"file size"_s, u"ui/mainwindow/mainwindow.cpp"_s, lines(300),
        lines(301));
    row("function of 60 lines", u"function size"_s, u"src/a.cpp"_s, function(60), function(61));
    row("six parameters", u"constructor"_s, u"src/a.h"_s,
        u"class A {\n    A(int a, int b, int c, int d, int e, int f);\n};"_s,
        u"class A {\n    A(int a, int b, int c, int d, int e, int f, int g);\n};"_s);

    row("calling a singleton", u"habits"_s, u"ui/a.cpp"_s, u"QCoreApplication::instance();"_s,
        u"Settings::instance();"_s);
    row("making a singleton", u"habits"_s, u"src/a.h"_s, u"static A *make();"_s,
        u"static A *instance();"_s);
    row("event loop", u"habits"_s, u"ui/a.cpp"_s, u"// no QEventLoop here"_s,
        u"QEventLoop loop;"_s);
    row("processEvents", u"habits"_s, u"ui/a.cpp"_s, u"process();"_s, u"qApp->processEvents();"_s);
    row("sleep", u"habits"_s, u"src/a.cpp"_s, u"timer.start(5);"_s, u"QThread::msleep(5);"_s);
    row("blocking wait", u"habits"_s, u"src/a.cpp"_s, u"future.then(f);"_s,
        u"future.waitForFinished();"_s);
    row("modal dialog", u"habits"_s, u"ui/a.cpp"_s, u"dialog.open();"_s, u"dialog.exec();"_s);
    row("modal dialog in app", u"habits"_s, u"app/main.cpp"_s, u"return application.exec();"_s,
        u"return box.exec();"_s);
    row("exception", u"habits"_s, u"src/a.cpp"_s, u"return failure(e);"_s, u"throw Error();"_s);
    row("settings key", u"habits"_s, u"ui/a.cpp"_s, u"settings.theme();"_s,
        u"QSettings().value(\"theme\");"_s);

    row("pragma once", u"header"_s, u"src/a.h"_s, u"#pragma once\nnamespace Creator {\n}"_s,
        u"namespace Creator {\n}"_s);
    row("namespace", u"header"_s, u"src/a.h"_s, u"#pragma once\nnamespace Creator {\n}"_s,
        u"#pragma once\n"_s);
    row("bool in a public function", u"bool"_s, u"src/a.h"_s,
        u"class A\n{\npublic:\n    bool f(int a);\nsignals:\n    void g(bool on);\nprivate:\n    void h(bool on);\n};"_s,
        u"class A\n{\npublic:\n    void f(int a, bool on);\n};"_s);
    row("bool in an override", u"bool"_s, u"src/a.h"_s,
        u"class A\n{\npublic:\n    void f(bool on) override;\n};"_s,
        u"class A\n{\npublic:\n    void f(bool on);\n};"_s);
    row("sleeping test", u"sleep"_s, u"tests/a.cpp"_s, u"QTRY_COMPARE(a, b);"_s,
        u"QTest::qWait(50);"_s);
}

void tst_ArchitectureRules::tellsGoodFromBad()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, good);
    QFETCH(QString, bad);

    const Offences ofGood = offencesOf(rule, { path, good });
    const Offences ofBad = offencesOf(rule, { path, bad });

    QVERIFY2(ofGood.isEmpty(), qPrintable(ofGood.join(u'\n')));
    QCOMPARE(ofBad.size(), 1);
    QVERIFY2(ofBad.first().startsWith(path), qPrintable(ofBad.first()));
}

void tst_ArchitectureRules::medianLooksAtTheMiddleFile()
{
    const SourceFile small{ u"src/a.cpp"_s, lines(10) };
    const SourceFile large{ u"src/b.cpp"_s, lines(400) };
    const SourceFile header{ u"src/c.h"_s, lines(140) };

    QVERIFY(medianOffences({ small, small, large, header, header }).isEmpty());
    QCOMPARE(medianOffences({ small, large, large }).size(), 1);
}

void tst_ArchitectureRules::testsAreComparedWithCode()
{
    const SourceFile code{ u"src/a.cpp"_s, lines(100) };

    QVERIFY(testShareOffences({ code }, { { u"tests/a.cpp"_s, lines(50) } }).isEmpty());
    QCOMPARE(testShareOffences({ code }, { { u"tests/a.cpp"_s, lines(49) } }).size(), 1);
}

void tst_ArchitectureRules::topLevelRefusesStrangers()
{
    QVERIFY(topLevelOffences({ u"src"_s, u"LICENSE"_s, u"build"_s }).isEmpty());
    QCOMPARE(topLevelOffences({ u"src"_s, u"docs"_s }),
             Offences{ u"docs does not belong at the top level"_s });
}

void tst_ArchitectureRules::findsFoldersInADocument()
{
    const QString document
        = u"The `src/core/` folder; see src/core/job.h and `tests/servers/<name>/`.\n"
          "```\napp/      composition root\nui/charts/ paints\n```\n"_s;

    QCOMPARE(foldersNamedIn(document),
             (QStringList{ u"app/"_s, u"src/core/"_s, u"tests/servers/"_s, u"ui/charts/"_s }));
}

void tst_ArchitectureRules::foldersAndDocumentMustAgree()
{
    QVERIFY(folderOffences({ u"app/"_s }, { u"app/"_s }).isEmpty());
    QCOMPARE(folderOffences({}, { u"app/"_s }).size(), 1);
    QCOMPARE(folderOffences({ u"app/"_s }, {}).size(), 1);
}

QTEST_GUILESS_MAIN(tst_ArchitectureRules)
#include "tst_architecturerules.moc"
