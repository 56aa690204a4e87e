#include "charts/chartexport.h"
#include "charts/qtchartrenderer.h"
#include "chartsamples.h"
#include "theme/theme.h"
#include "uisupport.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_ChartExport : public QObject
{
    Q_OBJECT

private slots:
    void writesAmountsWithoutMarks();
    void defusesFormulas_data();
    void defusesFormulas();
    void savesAPicture();
    void savesADrawing();
    void keepsTextAsTextInADrawing();
    void refusesOtherEndings();
    void saysWhyItCouldNotSave();
    void drawsEveryKind_data();
    void drawsEveryKind();
    void drawsLightOnDarkScreensToo();
    void drawsInsideItsRectangle();
    void drawsAnEmptyChartWithoutAPicture();
    void scalesToThePage();
    void namesBothAxesAndWhatWentOut();
    void drawsTheSecondAxisAndTheMarks();
    void savesADocument();

private:
    QTemporaryDir m_folder;
    QtChartRenderer m_renderer;

    [[nodiscard]] QByteArray saved(const QString &name)
    {
        const QString file = m_folder.filePath(name);
        if (!exportChart(sampleChart(), m_renderer, { 600, 400 }, file))
            return {};
        QFile input(file);
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    [[nodiscard]] QImage drawn(const ChartData &data, const QRectF &rect = { 0, 0, 600, 400 })
    {
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        m_renderer.paint(painter, rect, data);
        return image;
    }
};

void tst_ChartExport::writesAmountsWithoutMarks()
{
    const QByteArray expected = "\xEF\xBB\xBF"
                                "\"Period\",\"Ads\",\"Ads (estimated)\",\"'=Course\"\r\n"
                                "\"Aug\",100000,,50000\r\n"
                                "\"Sep\",200000,,0\r\n"
                                "\"Oct\",,,\r\n"
                                "\"Nov\",50000,25000,\r\n";

    QCOMPARE(chartCsv(sampleChart()), expected);
    QCOMPARE(saved(u"a.csv"_s), expected);
}

void tst_ChartExport::defusesFormulas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("plain") << u"Ads"_s << QByteArray("\"Ads\"");
    QTest::newRow("quotes") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"");
    QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"");
    QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
    QTest::newRow("after a blank") << u" =1"_s << QByteArray("\"' =1\"");
    QTest::newRow("after a byte-order mark") << u"\uFEFF=1"_s << QByteArray("\"'\xEF\xBB\xBF=1\"");
}

void tst_ChartExport::defusesFormulas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    const ChartData data{ .categories = {}, .series = { { .name = name } } };

    QVERIFY(chartCsv(data).endsWith("\"Period\"," + cell + "\r\n"));
}

void tst_ChartExport::savesAPicture()
{
    const QImage image = QImage::fromData(saved(u"a.png"_s), "PNG");

    QCOMPARE(image.size(), QSize(1200, 800));
    QVERIFY(countColor(image, Theme::light().series(0)) > 1000);
}

void tst_ChartExport::savesADrawing()
{
    QSvgRenderer svg(saved(u"a.svg"_s));

    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBox(), QRect(0, 0, 600, 400));
}

void tst_ChartExport::keepsTextAsTextInADrawing()
{
    const QString svg = QString::fromUtf8(saved(u"a.svg"_s));

    QVERIFY(svg.contains(u"<text"_s));
    QVERIFY(svg.contains(u"Income by month"_s));
    QVERIFY(svg.contains(u"Aug"_s));
    QVERIFY(!svg.contains(u"<image"_s));
}

void tst_ChartExport::refusesOtherEndings()
{
    const Status status
        = exportChart(sampleChart(), m_renderer, { 600, 400 }, m_folder.filePath(u"a.gif"_s));

    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::InvalidData);
    QVERIFY(!QFile::exists(m_folder.filePath(u"a.gif"_s)));
}

void tst_ChartExport::saysWhyItCouldNotSave()
{
    const Status status
        = exportChart(sampleChart(), m_renderer, { 600, 400 }, u"/no/such/folder/a.csv"_s);

    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::File);
    QVERIFY(status.error().message.startsWith("The chart could not be saved"_L1));
}

void tst_ChartExport::drawsEveryKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("stacked") << int(ChartData::Kind::StackedBars);
    QTest::newRow("bars") << int(ChartData::Kind::Bars);
    QTest::newRow("lines") << int(ChartData::Kind::Lines);
}

void tst_ChartExport::drawsEveryKind()
{
    QFETCH(int, kind);

    const QImage image = drawn(sampleChart(static_cast<ChartData::Kind>(kind)));

    QVERIFY(countColor(image, Theme::light().series(0)) > 20);
    QVERIFY(600 * 400 - countColor(image, Qt::white) > 3000);
}

void tst_ChartExport::drawsLightOnDarkScreensToo()
{
    const QImage light = drawn(sampleChart());
    wear(Theme::dark());

    QCOMPARE(drawn(sampleChart()), light);

    wear(Theme::light());
}

void tst_ChartExport::drawsInsideItsRectangle()
{
    const QImage image = drawn(sampleChart(), { 100, 100, 400, 200 });

    QCOMPARE(countColor(image, Qt::white, QRect(0, 0, 600, 98)), 600 * 98);
    QCOMPARE(countColor(image, Qt::white, QRect(0, 302, 600, 98)), 600 * 98);
    QCOMPARE(countColor(image, Qt::white, QRect(0, 0, 98, 400)), 98 * 400);
    QVERIFY(countColor(image, Theme::light().series(0)) > 100);
}

void tst_ChartExport::drawsAnEmptyChartWithoutAPicture()
{
    const QImage image = drawn({ .title = u"Nothing"_s });

    // Only the title, at the top.
    QCOMPARE(countColor(image, Qt::white, QRect(0, 30, 600, 370)), 600 * 370);
}

void tst_ChartExport::scalesToThePage()
{
    // At 1,200 dots an inch the same chart is larger, not finer.
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(1200);
    QPainter painter(&pdf);
    m_renderer.paint(painter, QRectF(0, 0, 8000, 5000), sampleChart());
    painter.end();

    QVERIFY(buffer.data().startsWith("%PDF"));
    QVERIFY(buffer.data().contains("/FontFile"));
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
}

void tst_ChartExport::namesBothAxesAndWhatWentOut()
{
    ChartData data = twoAxes();
    data.series[0].values[1] = 1'234'567'891;

    QCOMPARE(chartCsv(data),
             QByteArray("\xEF\xBB\xBF"
                        "\"Period\",\"Views\",\"Revenue (KRW)\",\"Went out\"\r\n"
                        "\"Aug\",100000,50000,\r\n"
                        "\"Sep\",1234.567891,0,\"하루 <b>캠핑</b>\"\r\n"
                        "\"Oct\",,,\r\n"
                        "\"Nov\",50000,,\"a & b, c, d, e\"\r\n"));
}

void tst_ChartExport::drawsTheSecondAxisAndTheMarks()
{
    const QString file = m_folder.filePath(u"two.svg"_s);
    QVERIFY(exportChart(twoAxes(), m_renderer, { 600, 400 }, file));
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QString svg = QString::fromUtf8(input.readAll());

    QVERIFY(svg.contains(u"Revenue (right)"_s));
    QVERIFY(svg.contains(u">₩50k<"_s));
    QVERIFY(svg.contains(u">200k<"_s));
    QVERIFY(svg.contains(u">4<"_s)); // contents in November
}

void tst_ChartExport::savesADocument()
{
    const QByteArray pdf = saved(u"a.pdf"_s);

    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

QTEST_MAIN(tst_ChartExport)
#include "tst_chartexport.moc"
