#include "sourcetext.h"

#include <QTest>

using namespace Creator::Architecture;
using namespace Qt::StringLiterals;

class tst_SourceText : public QObject
{
    Q_OBJECT

private slots:
    void blanksWhatIsNotCode_data();
    void blanksWhatIsNotCode();
    void keepsLineNumbers();
    void findsIncludes();
    void measuresFunctions_data();
    void measuresFunctions();
    void countsConstructorParameters_data();
    void countsConstructorParameters();
};

void tst_SourceText::blanksWhatIsNotCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("kept");

    QTest::newRow("line comment") << u"a(); // secret\nkept();"_s << u"secret"_s << u"kept"_s;
    QTest::newRow("block comment") << u"a(/* secret */ kept);"_s << u"secret"_s << u"kept"_s;
    QTest::newRow("string") << u"a(\"secret\"); kept();"_s << u"secret"_s << u"kept"_s;
    QTest::newRow("escaped quote") << u"a(\"x\\\" secret\"); kept();"_s << u"secret"_s << u"kept"_s;
    QTest::newRow("comment sign in a string")
        << u"a(\"http://secret\"); kept();"_s << u"secret"_s << u"kept"_s;
    QTest::newRow("raw string") << u"a(R\"(secret \" ))\"); kept();"_s << u"secret"_s << u"kept"_s;
    QTest::newRow("character") << u"a('\"'); kept();"_s << u"''"_s << u"kept"_s;
    QTest::newRow("digit separator") << u"a(1'000'000); kept();"_s << u"secret"_s << u"1'000'000"_s;
}

void tst_SourceText::blanksWhatIsNotCode()
{
    QFETCH(QString, text);
    QFETCH(QString, gone);
    QFETCH(QString, kept);

    const QString code = codeOnly(text);

    QVERIFY2(!code.contains(gone), qPrintable(code));
    QVERIFY2(code.contains(kept), qPrintable(code));
}

void tst_SourceText::keepsLineNumbers()
{
    const QString text = u"/* one\ntwo\n*/ int x;\n\"a\";\n"_s;

    const QString code = codeOnly(text);

    QCOMPARE(code.count(u'\n'), text.count(u'\n'));
    QCOMPARE(code.size(), text.size());
}

void tst_SourceText::findsIncludes()
{
    const auto includes
        = includesOf(u"#pragma once\n#include \"core/result.h\"\n#  include <QString>\n"_s);

    QCOMPARE(includes.size(), 2);
    QCOMPARE(includes.at(0).kind, Include::Kind::Quoted);
    QCOMPARE(includes.at(0).target, u"core/result.h"_s);
    QCOMPARE(includes.at(1).kind, Include::Kind::Angled);
    QCOMPARE(includes.at(1).target, u"QString"_s);
}

void tst_SourceText::measuresFunctions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sizes"); // name@first-line:lines

    QTest::newRow("plain") << u"int f()\n{\n    return 1;\n}\n"_s << u"f@1:4"_s;
    QTest::newRow("in a namespace")
        << u"namespace A {\n\nvoid B::f() const\n{\n}\n\n}\n"_s << u"B::f@3:3"_s;
    QTest::newRow("inline in a class")
        << u"class A final : public B\n{\npublic:\n    int f() const { return 1; }\n};\n"_s
        << u"f@4:1"_s;
    QTest::newRow("nested braces")
        << u"void f()\n{\n    if (a) {\n        b();\n    }\n}\n"_s << u"f@1:6"_s;
    QTest::newRow("initialiser list")
        << u"A::A(int x)\n    : m_x(x)\n    , m_y{1}\n{\n    go();\n}\n"_s << u"A::A@1:6"_s;
    QTest::newRow("a table is no function")
        << u"const QList<X> xs = {\n{1},\n{2},\n};\nint g() { return 1; }\n"_s << u"g@5:1"_s;
    QTest::newRow("default argument") << u"void f(int a = 3)\n{\n}\n"_s << u"f@1:3"_s;
    QTest::newRow("declaration only") << u"void f();\nenum class E { A, B };\n"_s << QString();
    QTest::newRow("two") << u"void f() { }\nvoid g()\n{\n}\n"_s << u"f@1:1 g@2:3"_s;
    QTest::newRow("noexcept and trailing type")
        << u"auto f() noexcept -> int\n{\n    return 1;\n}\n"_s << u"f@1:4"_s;
    QTest::newRow("unbalanced macro lines")
        << u"#define A(x) \\\n    {\nvoid f()\n{\n}\n"_s << u"f@3:3"_s;
}

void tst_SourceText::measuresFunctions()
{
    QFETCH(QString, text);
    QFETCH(QString, sizes);

    QStringList found;
    const auto functions = functionsOf(text);
    for (const auto &function : functions)
        found.append(u"%1@%2:%3"_s.arg(function.name).arg(function.firstLine).arg(function.lines));

    QCOMPARE(found.join(u' '), sizes);
}

void tst_SourceText::countsConstructorParameters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counts");

    QTest::newRow("none") << u"class A\n{\npublic:\n    A();\n    ~A();\n};"_s << u"A:0"_s;
    QTest::newRow("explicit, default")
        << u"class A : public Q\n{\npublic:\n    explicit A(B &b, Q *parent = nullptr);\n};"_s
        << u"A:2"_s;
    QTest::newRow("template commas")
        << u"struct A\n{\n    A(QMap<int, int> a, int b);\n};"_s << u"A:2"_s;
    QTest::newRow("seven")
        << u"class A\n{\n    A(int a, int b, int c, int d, int e, int f, int g);\n};"_s << u"A:7"_s;
    QTest::newRow("a function is none")
        << u"class A\n{\n    void a(int b, int c);\n};"_s << QString();
}

void tst_SourceText::countsConstructorParameters()
{
    QFETCH(QString, text);
    QFETCH(QString, counts);

    QStringList found;
    const auto constructors = constructorsOf(text);
    for (const auto &constructor : constructors)
        found.append(u"%1:%2"_s.arg(constructor.className).arg(constructor.parameters));

    QCOMPARE(found.join(u' '), counts);
}

QTEST_GUILESS_MAIN(tst_SourceText)
#include "tst_sourcetext.moc"
