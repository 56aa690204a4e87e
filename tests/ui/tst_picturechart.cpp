#include "analytics/chartdata.h"
#include "charts/picturechart.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Creator;

namespace {

/// Left half red, right half blue.
class Halves final : public ChartRenderer
{
public:
    void paint(QPainter &painter, const QRectF &rect, const ChartData &) const override
    {
        painter.fillRect(rect, Qt::blue);
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(rect.width() / 2, rect.height())), Qt::red);
    }
};

QImage played(const PictureChart &chart, const QRectF &rect, int dotsPerMeter)
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter, rect, {});
    return image;
}

} // namespace

class tst_PictureChart : public QObject
{
    Q_OBJECT

private slots:
    void fillsItsPlaceAtEveryResolution_data()
    {
        QTest::addColumn<int>("dotsPerMeter");
        QTest::newRow("screen") << 3780;
        QTest::newRow("sharp screen") << 7560;
        QTest::newRow("paper") << 28346; // 720 dpi
    }

    void fillsItsPlaceAtEveryResolution()
    {
        QFETCH(int, dotsPerMeter);
        const PictureChart chart(Halves(), QSizeF(400, 200), { ChartData() });

        const QImage image = played(chart, QRectF(50, 20, 100, 50), dotsPerMeter);

        QCOMPARE(image.pixelColor(60, 30), QColor(Qt::red));
        QCOMPARE(image.pixelColor(95, 60), QColor(Qt::red));
        QCOMPARE(image.pixelColor(105, 30), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(145, 65), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(40, 30), QColor(Qt::white));
        QCOMPARE(image.pixelColor(155, 30), QColor(Qt::white));
        QCOMPARE(image.pixelColor(100, 15), QColor(Qt::white));
        QCOMPARE(image.pixelColor(100, 75), QColor(Qt::white));
    }

    void paintsTheChartWithTheTitle()
    {
        ChartData one;
        one.title = QStringLiteral("one");
        ChartData other;
        other.title = QStringLiteral("other");
        class ByTitle final : public ChartRenderer
        {
            void paint(QPainter &painter, const QRectF &rect, const ChartData &data) const override
            {
                painter.fillRect(rect, data.title.size() > 3 ? Qt::blue : Qt::red);
            }
        };
        const PictureChart charts(ByTitle(), QSizeF(400, 200), { one, other });

        QImage image(200, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        charts.paint(painter, QRectF(0, 0, 100, 100), one);
        charts.paint(painter, QRectF(100, 0, 100, 100), other);

        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::red));
        QCOMPARE(image.pixelColor(150, 50), QColor(Qt::blue));
    }

    void staysTheSameWhenPaintedAgain()
    {
        const PictureChart chart(Halves(), QSizeF(400, 200), { ChartData() });
        QCOMPARE(played(chart, QRectF(0, 0, 200, 100), 3780),
                 played(chart, QRectF(0, 0, 200, 100), 3780));
    }
};

QTEST_MAIN(tst_PictureChart)
#include "tst_picturechart.moc"
