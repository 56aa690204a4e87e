#include "theme/icons.h"
#include "uisupport.h"

#include <QPainter>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_Icons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawsEveryIconWithAnEmptyTheme();
    void drawsInTheColourAsked();
    void followsThePalette();
    void mutesADisabledIcon();
    void drawsAsManyPixelsAsTheScreenHas();
    void paintsInTheMiddle();
};

void tst_Icons::initTestCase()
{
    QIcon::setThemeName(u"no-such-theme"_s);
    QIcon::setThemeSearchPaths({});
    QIcon::setFallbackThemeName({});
    wear(Theme::light());
}

void tst_Icons::drawsEveryIconWithAnEmptyTheme()
{
    for (int i = 0; i < iconCount; ++i) {
        const QIcon picture = icon(static_cast<Icon>(i));
        const QImage image = iconPixmap(static_cast<Icon>(i), 24, Qt::red, 1.0).toImage();

        QVERIFY2(!picture.isNull(), qPrintable(QString::number(i)));
        QVERIFY2(!picture.pixmap(16, 16).isNull(), qPrintable(QString::number(i)));
        int inked = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(inked >= 12, qPrintable(QString::number(i)));
    }
}

void tst_Icons::drawsInTheColourAsked()
{
    const QImage image = iconPixmap(Icon::Dashboard, 24, Qt::red, 1.0).toImage();

    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() == 255)
                QCOMPARE(color, QColor(Qt::red));
        }
    }
}

void tst_Icons::followsThePalette()
{
    const QIcon search = icon(Icon::Search);
    const QImage light = search.pixmap(24, 24).toImage();

    QApplication::setPalette(Theme::dark().palette());
    const QImage dark = search.pixmap(24, 24).toImage();
    QApplication::setPalette(Theme::light().palette());

    QVERIFY(light != dark);
}

void tst_Icons::mutesADisabledIcon()
{
    const QIcon search = icon(Icon::Search);

    const QImage disabled = search.pixmap(24, 24, QIcon::Disabled).toImage();

    QVERIFY(disabled != search.pixmap(24, 24, QIcon::Normal).toImage());
}

void tst_Icons::drawsAsManyPixelsAsTheScreenHas()
{
    const QPixmap pixmap = iconPixmap(Icon::Undo, 16, Qt::black, 3.0);

    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

void tst_Icons::paintsInTheMiddle()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);

    paintIcon(painter, image.rect(), Icon::Add, Qt::black, 16);
    painter.end();

    QVERIFY(image.pixelColor(19, 19) != QColor(Qt::white));
    QCOMPARE(countColor(image, Qt::white, QRect(0, 0, 40, 10)), 400);
    QCOMPARE(countColor(image, Qt::white, QRect(0, 30, 40, 10)), 400);
}

QTEST_MAIN(tst_Icons)
#include "tst_icons.moc"
