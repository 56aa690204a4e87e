#include "fakeclock.h"
#include "models/rankingmodel.h"
#include "models/sparklinerole.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

RankedContent row(const QString &title, qint64 value, const QDateTime &published = {})
{
    return { ContentId(Uuid::v8(title.toUtf8())),
             { title, u"youtube"_s, published },
             value * microsPerUnit,
             std::nullopt };
}

} // namespace

class tst_RankingModel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clock.now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); }

    void writesWhatIsKnownOfAContent()
    {
        RankingModel model(m_clock);
        const QAbstractItemModelTester tester(&model);
        ContentRanking ranking;
        ranking.rows = { row(u"a"_s, 1204) };
        ranking.rows[0].share = 12.34;

        model.setRanking(*findMetric("views"), Currencies::krw(), ranking);

        QCOMPARE(text(model, 0, RankingModel::TitleColumn), u"a"_s);
        QCOMPARE(text(model, 0, RankingModel::PlatformColumn), u"YouTube"_s);
        QCOMPARE(text(model, 0, RankingModel::PublishedColumn), u"—"_s);
        QCOMPARE(text(model, 0, RankingModel::ValueColumn), u"1,204"_s);
        QCOMPARE(text(model, 0, RankingModel::ShareColumn), u"12.3%"_s);
        QCOMPARE(model.headerData(RankingModel::ValueColumn, Qt::Horizontal).toString(),
                 u"Views"_s);
    }

    void sortsItsOwnValues()
    {
        RankingModel model(m_clock);
        const QDateTime day(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
        ContentRanking ranking;
        ranking.rows = { row(u"c"_s, 9, day), row(u"a"_s, 5), row(u"b"_s, 1, day.addDays(-1)) };
        model.setRanking(*findMetric("views"), {}, ranking);
        QCOMPARE(titles(model), u"cab"_s);

        model.sort(RankingModel::ValueColumn, Qt::AscendingOrder);
        QCOMPARE(titles(model), u"bac"_s);
        model.sort(RankingModel::TitleColumn, Qt::AscendingOrder);
        QCOMPARE(titles(model), u"abc"_s);
        model.sort(RankingModel::PublishedColumn, Qt::DescendingOrder);
        QCOMPARE(titles(model), u"cba"_s);

        model.setRanking(*findMetric("views"), {}, ranking);
        QCOMPARE(titles(model), u"cba"_s); // as the person chose
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(titles(model), u"cab"_s);
    }

    void otherValuesOfTheSameRowsKeepTheirPlace()
    {
        RankingModel model(m_clock);
        ContentRanking ranking;
        ranking.rows = { row(u"a"_s, 9), row(u"b"_s, 5) };
        model.setRanking(*findMetric("views"), {}, ranking);
        const QPersistentModelIndex second = model.index(1, 0);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ranking.rows[0].value += microsPerUnit;

        model.setRanking(*findMetric("views"), {}, ranking);

        QCOMPARE(resets.size(), 0);
        QVERIFY(second.isValid());
        QCOMPARE(text(model, 0, RankingModel::ValueColumn), u"10"_s);
    }

    void asksOnceForCoursesThatAreLookedAt()
    {
        RankingModel model(m_clock);
        ContentRanking ranking;
        ranking.rows = { row(u"a"_s, 9), row(u"b"_s, 5), row(u"c"_s, 4) };
        model.setRanking(*findMetric("views"), {}, ranking);
        QSignalSpy wanted(&model, &RankingModel::sparklinesWanted);
        const auto course = [&model](int row) {
            return model.index(row, RankingModel::TrendColumn).data(SparklineRole).toList();
        };

        QVERIFY(course(0).isEmpty());
        QVERIFY(course(1).isEmpty());
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<QList<ContentId>>(),
                 (QList<ContentId>{ ranking.rows[0].id, ranking.rows[1].id }));
        QVERIFY(course(0).isEmpty()); // on its way
        model.setSparklines({ { ranking.rows[0].id, { 3, std::nullopt } } });

        QCOMPARE(course(0), (QVariantList{ 3.0, QVariant() }));
        QCOMPARE(wanted.size(), 1);
        model.setRanking(*findMetric("likes"), {}, ranking);
        QVERIFY(course(0).isEmpty()); // of another metric
    }

private:
    static QString text(const RankingModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static QString titles(const RankingModel &model)
    {
        QString all;
        for (int i = 0; i < model.rowCount(); ++i)
            all += text(model, i, RankingModel::TitleColumn);
        return all;
    }

    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(tst_RankingModel)
#include "tst_rankingmodel.moc"
