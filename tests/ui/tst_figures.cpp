#include "theme/figures.h"
#include "theme/fontchoice.h"
#include "theme/theme.h"
#include "uisupport.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_Figures : public QObject
{
    Q_OBJECT

private slots:
    void findsAFamilyWithHangul();
    void prefersTheFontOfTheDesktop();
    void knowsFontsWhoseDigitsDiffer();
    void alignsDigitsOfAnyFont_data();
    void alignsDigitsOfAnyFont();
    void readsTheWishForLargerText_data();
    void readsTheWishForLargerText();
};

void tst_Figures::findsAFamilyWithHangul()
{
    const QStringList families = textFamilies(QFont(u"DejaVu Sans"_s));

    QVERIFY(!families.isEmpty());
    QVERIFY(families.first().startsWith("Noto"_L1));
    QVERIFY(families.contains(u"Noto Sans CJK KR"_s));
    QCOMPARE(families.last(), u"DejaVu Sans"_s);
}

void tst_Figures::prefersTheFontOfTheDesktop()
{
    const QStringList families = textFamilies(QFont(u"Nimbus Sans"_s));

    QCOMPARE(families.first(), QFontInfo(QFont(u"Nimbus Sans"_s)).family());
    QVERIFY(families.contains(u"Noto Sans CJK KR"_s));
}

void tst_Figures::knowsFontsWhoseDigitsDiffer()
{
    // Condensed italics of the URW collection have figures of one width, Z003's differ.
    QVERIFY(hasTabularDigits(QFont(u"DejaVu Sans Mono"_s)));
    QVERIFY(hasTabularDigits(QFont(u"Noto Sans CJK KR"_s)));
}

void tst_Figures::alignsDigitsOfAnyFont_data()
{
    QTest::addColumn<QString>("family");
    QTest::newRow("equal digits") << u"Noto Sans CJK KR"_s;
    QTest::newRow("handwriting") << u"Z003"_s;
    QTest::newRow("serif") << u"P052"_s;
}

void tst_Figures::alignsDigitsOfAnyFont()
{
    QFETCH(QString, family);
    const QFontMetrics metrics{ QFont(family, 14) };

    QCOMPARE(figuresWidth(metrics, u"111,111"_s), figuresWidth(metrics, u"444,088"_s));
    QVERIFY(figuresWidth(metrics, u"₩1,204"_s) >= metrics.horizontalAdvance(u"₩1,204"_s));
}

void tst_Figures::readsTheWishForLargerText_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("scale");

    QTest::newRow("small") << 8.0 << 1.0;
    QTest::newRow("usual") << 11.0 << 1.0;
    QTest::newRow("larger") << 15.0 << 1.5;
    QTest::newRow("huge") << 40.0 << 2.0;
}

void tst_Figures::readsTheWishForLargerText()
{
    QFETCH(double, points);
    QFETCH(double, scale);
    QFont font;
    font.setPointSizeF(points);

    QCOMPARE(textScale(font), scale);
}

QTEST_MAIN(tst_Figures)
#include "tst_figures.moc"
