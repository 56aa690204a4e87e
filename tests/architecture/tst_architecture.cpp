#include "habitrules.h"
#include "includerules.h"
#include "layoutrules.h"
#include "sizerules.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Creator::Architecture;
using namespace Qt::StringLiterals;

namespace {

QString projectRoot()
{
    return QStringLiteral(CREATOR_SOURCE_DIR);
}

QList<SourceFile> productSources()
{
    return readSources(projectRoot(), u"src"_s) + readSources(projectRoot(), u"ui"_s)
        + readSources(projectRoot(), u"app"_s);
}

} // namespace

// The rules of ARCHITECTURE.md over the files as they are.
class tst_Architecture : public QObject
{
    Q_OBJECT

private slots:
    void includesGoDownward() { check(layerOffences); }
    void librariesStayInTheirLayers()
    {
        const auto modules = installedQtHeaders();
        QCOMPARE(modules.value(u"QSqlQuery"_s), u"QtSql"_s);
        check([&](const SourceFile &file) { return libraryOffences(file, modules); });
    }
    void pagesDoNotIncludePages() { check(pageOffences); }
    void filesAreSmall() { check(fileSizeOffences); }
    void functionsAreShort() { check(functionSizeOffences); }
    void constructorsTakeFewParameters() { check(constructorOffences); }
    void habitsAreKept() { check(habitOffences); }
    void headersLookAlike() { check(headerOffences); }
    void publicFunctionsTakeNoBool() { check(boolParameterOffences); }
    void theMedianFileIsSmall() { report(medianOffences(m_sources)); }
    void typesHaveNamesOfTheirOwn() { report(sameNameOffences(m_sources)); }
    void testsDoNotSleep()
    {
        Offences offences;
        for (const SourceFile &file : m_tests)
            offences += sleepingTestOffences(file);
        report(offences);
    }
    void thereAreEnoughTests() { report(testShareOffences(m_sources, m_tests)); }
    void theTopLevelIsFixed()
    {
        report(topLevelOffences(
            QDir(projectRoot()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)));
    }
    void theDocumentNamesEveryFolder()
    {
        QFile document(projectRoot() + u"/ARCHITECTURE.md"_s);
        QVERIFY(document.open(QIODevice::ReadOnly));

        report(folderOffences(foldersNamedIn(QString::fromUtf8(document.readAll())),
                              existingFolders(projectRoot())));
    }

private:
    template <typename Rule>
    void check(Rule rule)
    {
        QVERIFY(!m_sources.isEmpty());
        Offences offences;
        for (const SourceFile &file : m_sources)
            offences += rule(file);
        report(offences);
    }

    static void report(const Offences &offences)
    {
        QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
    }

    const QList<SourceFile> m_sources = productSources();
    const QList<SourceFile> m_tests = readSources(projectRoot(), u"tests"_s);
};

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
