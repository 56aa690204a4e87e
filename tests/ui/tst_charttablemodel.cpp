#include "charts/charttablemodel.h"
#include "chartsamples.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_ChartTableModel : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void hasARowPerCategory();
    void writesWhatTheChartShows_data();
    void writesWhatTheChartShows();
    void givesRawValuesForSorting();
    void totalsOnlyStacks();
    void resetsOnNewData();
    void tellsBothAxesAndWhatWentOut();

private:
    struct Fixture
    {
        ChartTableModel model;
        QAbstractItemModelTester tester{ &model,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest };
    };
};

void tst_ChartTableModel::isEmptyAtFirst()
{
    Fixture f;

    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.columnCount(), 1);
}

void tst_ChartTableModel::hasARowPerCategory()
{
    Fixture f;

    f.model.setData(sampleChart());

    QCOMPARE(f.model.rowCount(), 4);
    QCOMPARE(f.model.columnCount(), 4);
    QCOMPARE(f.model.headerData(0, Qt::Horizontal).toString(), u"Period"_s);
    QCOMPARE(f.model.headerData(1, Qt::Horizontal).toString(), u"Ads"_s);
    QCOMPARE(f.model.headerData(3, Qt::Horizontal).toString(), u"Total"_s);
}

void tst_ChartTableModel::writesWhatTheChartShows_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    QTest::newRow("category") << 0 << 0 << u"Aug"_s;
    QTest::newRow("value") << 0 << 1 << u"₩100,000"_s;
    QTest::newRow("zero") << 1 << 2 << u"₩0"_s;
    QTest::newRow("unknown") << 2 << 1 << u"—"_s;
    QTest::newRow("partly estimated") << 3 << 1 << u"₩75,000 (partly estimated)"_s;
    QTest::newRow("total") << 0 << 3 << u"₩150,000"_s;
    QTest::newRow("unknown total") << 2 << 3 << u"—"_s;
    QTest::newRow("beyond the series") << 3 << 2 << u"—"_s;
}

void tst_ChartTableModel::writesWhatTheChartShows()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, text);
    Fixture f;

    f.model.setData(sampleChart());

    QCOMPARE(f.model.index(row, column).data().toString(), text);
}

void tst_ChartTableModel::givesRawValuesForSorting()
{
    Fixture f;
    f.model.setData(sampleChart());

    QCOMPARE(f.model.index(3, 1).data(SortRole).toLongLong(), 75'000 * microsPerUnit);
    QVERIFY(!f.model.index(2, 1).data(SortRole).isValid());
    QCOMPARE(f.model.index(2, 1).data(EmphasisRole).toInt(), int(Emphasis::Muted));
    QVERIFY(f.model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void tst_ChartTableModel::totalsOnlyStacks()
{
    Fixture f;

    f.model.setData(sampleChart(ChartData::Kind::Lines));

    QCOMPARE(f.model.columnCount(), 3);
}

void tst_ChartTableModel::resetsOnNewData()
{
    Fixture f;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);

    f.model.setData(sampleChart());

    QCOMPARE(reset.count(), 1);
}

void tst_ChartTableModel::tellsBothAxesAndWhatWentOut()
{
    Fixture f;

    f.model.setData(twoAxes());

    const auto text
        = [&](int row, int column) { return f.model.index(row, column).data().toString(); };
    QCOMPARE(f.model.columnCount(), 4);
    QCOMPARE(f.model.headerData(3, Qt::Horizontal).toString(), u"Went out"_s);
    QCOMPARE(text(1, 1), u"200,000"_s);
    QCOMPARE(text(0, 2), u"₩50,000"_s);
    QCOMPARE(text(2, 2), u"—"_s);
    QCOMPARE(text(1, 3), u"하루 <b>캠핑</b>"_s);
    QCOMPARE(text(2, 3), QString());
    QCOMPARE(text(3, 3), u"a & b, c, d, e"_s);
}

QTEST_GUILESS_MAIN(tst_ChartTableModel)
#include "tst_charttablemodel.moc"
