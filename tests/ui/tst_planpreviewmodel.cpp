#include "fakeclock.h"
#include "models/planpreviewmodel.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

using Column = PlanPreviewModel::Column;
using Fate = PlanMergeRow::Fate;

namespace {

PlanMergeRow row(Fate fate, const char *name)
{
    PlanMergeRow one;
    one.fate = fate;
    one.content.id = ContentId(Uuid::v8(name));
    one.content.title = QString::fromUtf8(name);
    return one;
}

/// Seven entries; "a" stands in the file twice.
PlanMerge merge()
{
    PlanMerge merge;
    merge.rows = { row(Fate::New, "a"),     row(Fate::Changed, "b"),
                   row(Fate::Same, "c"),    row(Fate::DeletedBefore, "d"),
                   row(Fate::Refused, "e"), row(Fate::New, "a"),
                   row(Fate::New, "f") };
    return merge;
}

struct Fixture
{
    FakeClock clock;
    PlanPreviewModel model{ clock };

    Fixture() { model.setMerge(merge(), QTimeZone::utc()); }
    bool tick(int at, Qt::CheckState state)
    {
        return model.setData(model.index(at, Column::CheckColumn), state, Qt::CheckStateRole);
    }
};

} // namespace

class tst_PlanPreviewModel final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatWouldBeWritten()
    {
        Fixture f;
        QCOMPARE(f.model.chosenCount(), 3);
        QCOMPARE(f.model.chosen().size(), 3); // one stands twice
        f.model.clear();
        QCOMPARE(f.model.chosenCount(), 0);
    }

    void leavesOutWhatIsUnticked()
    {
        Fixture f;
        QVERIFY(f.tick(1, Qt::Unchecked));
        QCOMPARE(f.model.chosenCount(), 2);
        QVERIFY(f.tick(0, Qt::Unchecked)); // and with it the same one further down
        QCOMPARE(f.model.chosenCount(), 1);
        QCOMPARE(f.model.chosen().constFirst().title, u"f"_s);
        QVERIFY(f.tick(5, Qt::Checked));
        QCOMPARE(f.model.chosenCount(), 2);
        QVERIFY(!f.tick(2, Qt::Unchecked));
        QCOMPARE(f.model.chosenCount(), 2);
    }

    void aFilterChangesNothingOfIt()
    {
        Fixture f;
        QVERIFY(f.tick(1, Qt::Unchecked));
        f.model.setShow(PlanPreviewModel::Show::Refused);
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.model.chosenCount(), 2);
    }

    void anotherFileBeginsAnew()
    {
        Fixture f;
        QVERIFY(f.tick(1, Qt::Unchecked));
        f.model.setMerge(merge(), QTimeZone::utc());
        QCOMPARE(f.model.chosenCount(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_PlanPreviewModel)
#include "tst_planpreviewmodel.moc"
