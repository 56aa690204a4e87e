#include "theme/theme.h"
#include "uisupport.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsSeriesVisibleOnTheSurface_data();
    void keepsSeriesVisibleOnTheSurface();
    void hasTheLengthsOfTheGrid();
    void scalesEveryLengthButTheHairline();
    void setsTypeInTheSizesAgreed_data();
    void setsTypeInTheSizesAgreed();
    void scalesTypeWithTheRest();
    void tellsSeriesApartByMoreThanColour();
    void repeatsSeriesAfterSix();
    void fadesAColourWithoutChangingItsHue();
    void paintsWithItsPalette();
    void usesTheFamiliesItIsGiven();
};

namespace {

void addThemes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

Theme themeFor(bool dark)
{
    return dark ? Theme::dark() : Theme::light();
}

} // namespace

void tst_Theme::keepsTextReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : { false, true }) {
        const Theme theme = themeFor(dark);
        const ThemeColors &c = theme.colors();
        const auto row = [dark](const QByteArray &what) -> QTestData & {
            return QTest::newRow(((dark ? "dark " : "light ") + what).constData());
        };
        const std::pair<const char *, QColor> grounds[]
            = { { "window", c.window }, { "surface", c.surface }, { "sunken", c.sunken } };
        for (const auto &[ground, color] : grounds) {
            row(QByteArray("text on ") + ground) << c.text << color << 4.5;
            row(QByteArray("secondary on ") + ground) << c.secondary << color << 4.5;
            row(QByteArray("muted on ") + ground) << c.muted << color << 3.0;
            row(QByteArray("accent on ") + ground) << c.accent << color << 4.5;
            row(QByteArray("positive on ") + ground) << c.positive << color << 4.5;
            row(QByteArray("negative on ") + ground) << c.negative << color << 4.5;
        }
        row("on accent") << c.onAccent << c.accent << 4.5;
        row("on negative") << c.onAccent << c.negative << 4.5;
        row("text on accent soft") << c.text << c.accentSoft << 4.5;
        row("secondary on accent soft") << c.secondary << c.accentSoft << 4.5;
        for (const Tone tone : { Tone::Neutral, Tone::Info, Tone::Positive, Tone::Warning,
                                 Tone::Negative, Tone::Accent }) {
            const ToneColors colors = theme.tone(tone);
            row("tone " + QByteArray::number(int(tone))) << colors.ink << colors.soft << 4.5;
        }
    }
}

void tst_Theme::keepsTextReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);

    QVERIFY2(contrast(ink, ground) >= least, qPrintable(QString::number(contrast(ink, ground))));
}

void tst_Theme::keepsSeriesVisibleOnTheSurface_data()
{
    addThemes();
}

void tst_Theme::keepsSeriesVisibleOnTheSurface()
{
    QFETCH(bool, dark);
    const Theme theme = themeFor(dark);

    for (int i = 0; i < 6; ++i)
        QVERIFY2(contrast(theme.series(i), theme.colors().surface) >= 3.0,
                 qPrintable(QString::number(i)));
}

void tst_Theme::hasTheLengthsOfTheGrid()
{
    const ThemeSizes sizes = Theme::light().sizes();

    QCOMPARE(sizes.grid, 8);
    QCOMPARE(sizes.page, 24);
    QCOMPARE(sizes.padding, 16);
    QCOMPARE(sizes.control, 32);
    QCOMPARE(sizes.radius, 6);
    QCOMPARE(sizes.cardRadius, 8);
    QCOMPARE(sizes.row, 36);
    QCOMPARE(sizes.header, 32);
    QCOMPARE(sizes.rail, 208);
    QCOMPARE(sizes.railRow, 36);
    QCOMPARE(sizes.pageHeader, 56);
    QCOMPARE(sizes.statusBar, 28);
}

void tst_Theme::scalesEveryLengthButTheHairline()
{
    const ThemeSizes sizes = Theme::dark(1.5).sizes();

    QCOMPARE(sizes.hairline, 1);
    QCOMPARE(sizes.row, 54);
    QCOMPARE(sizes.rail, 312);
    QCOMPARE(sizes.windowMinHeight, 900);
}

void tst_Theme::setsTypeInTheSizesAgreed_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<double>("pixels");
    QTest::addColumn<int>("weight");

    QTest::newRow("title") << int(TextStyle::Title) << 19.0 << 600;
    QTest::newRow("section") << int(TextStyle::Section) << 14.0 << 600;
    QTest::newRow("body") << int(TextStyle::Body) << 14.0 << 400;
    QTest::newRow("small") << int(TextStyle::Small) << 12.5 << 400;
    QTest::newRow("figure") << int(TextStyle::Figure) << 26.0 << 600;
}

void tst_Theme::setsTypeInTheSizesAgreed()
{
    QFETCH(int, style);
    QFETCH(double, pixels);
    QFETCH(int, weight);

    const QFont font = Theme::light().font(static_cast<TextStyle>(style));

    QCOMPARE(font.pointSizeF() * 96 / 72, pixels);
    QCOMPARE(int(font.weight()), weight);
}

void tst_Theme::scalesTypeWithTheRest()
{
    QCOMPARE(Theme::light(2.0).font(TextStyle::Body).pointSizeF(), 21.0);
}

void tst_Theme::tellsSeriesApartByMoreThanColour()
{
    const Theme theme = Theme::light();

    for (int a = 0; a < 6; ++a) {
        for (int b = a + 1; b < 6; ++b) {
            QVERIFY(theme.series(a) != theme.series(b));
            QVERIFY(theme.seriesHatch(a) != theme.seriesHatch(b));
            const bool sameDash
                = theme.seriesPen(a).dashPattern() == theme.seriesPen(b).dashPattern();
            QVERIFY2(!sameDash, qPrintable(u"%1 %2"_s.arg(a).arg(b)));
        }
    }
}

void tst_Theme::repeatsSeriesAfterSix()
{
    const Theme theme = Theme::light();

    QCOMPARE(theme.series(6), theme.series(0));
    QCOMPARE(theme.series(11), theme.series(5));
}

void tst_Theme::fadesAColourWithoutChangingItsHue()
{
    const Theme theme = Theme::light();

    const QColor faded = theme.faded(theme.series(1));

    QCOMPARE(faded.rgb(), theme.series(1).rgb());
    QVERIFY(faded.alpha() < 128);
}

void tst_Theme::paintsWithItsPalette()
{
    const Theme theme = Theme::dark();
    const QPalette palette = theme.palette();

    QCOMPARE(palette.color(QPalette::Window), theme.colors().window);
    QCOMPARE(palette.color(QPalette::Base), theme.colors().surface);
    QCOMPARE(palette.color(QPalette::Text), theme.colors().text);
    QCOMPARE(palette.color(QPalette::Highlight), theme.colors().accentSoft);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.colors().muted);
    QCOMPARE(palette.color(QPalette::PlaceholderText), theme.colors().muted);
}

void tst_Theme::usesTheFamiliesItIsGiven()
{
    Theme theme = Theme::light();

    theme.setFamilies({ u"Noto Sans"_s, u"Noto Sans CJK KR"_s });

    QCOMPARE(theme.font(TextStyle::Small).families(),
             QStringList({ u"Noto Sans"_s, u"Noto Sans CJK KR"_s }));
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
