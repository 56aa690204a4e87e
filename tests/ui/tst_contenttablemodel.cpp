#include "fakeclock.h"
#include "models/contentfilter.h"
#include "models/contenttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

Content aContent(int number, const QString &title)
{
    Content c;
    c.id = ContentId(Uuid::v7(number));
    c.title = title;
    return c;
}

ContentVariant on(const QString &platform, const QString &description = {})
{
    ContentVariant variant;
    variant.platform = platform;
    variant.description = description;
    return variant;
}

struct Fixture
{
    Fixture()
    {
        clock.now = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        model.setContents({ first, second });
    }

    QStringList titles() const
    {
        QStringList list;
        for (int row = 0; row < filter.rowCount(); ++row)
            list.append(filter.index(row, 0).data().toString());
        return list;
    }
    QStringList find(const QString &text)
    {
        ContentFilter::Question question;
        question.text = text;
        filter.setQuestion(question);
        return titles();
    }

    FakeClock clock;
    Content first = aContent(1, u"가을 캠핑"_s);
    Content second = aContent(2, u"Gear talk"_s);
    ContentTableModel model{ clock, QTimeZone("Asia/Seoul") };
    QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
    ContentFilter filter;
};

} // namespace

class tst_ContentTableModel final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatACalendarAsks()
    {
        Fixture f;
        f.first.status = ContentStatus::Scheduled;
        f.first.plannedAt = QDateTime(QDate(2026, 11, 25), QTime(0, 30), Qt::UTC);
        f.first.durationSeconds = 61;
        f.first.effortMinutes = 90;
        f.first.variants = { on(u"youtube"_s) };
        f.model.put({ f.first });
        const QModelIndex index = f.model.index(0, 0);

        QCOMPARE(index.data(IdRole).toString(), f.first.id.toText());
        QCOMPARE(index.data(StartRole).toDateTime(), f.first.plannedAt);
        QCOMPARE(index.data(DurationRole).toInt(), 2);
        QCOMPARE(index.data(StatusRole).toInt(), static_cast<int>(ContentStatus::Scheduled));
        QVERIFY(index.data(IsMovableRole).toBool());
        QVERIFY(!index.data(IsOverdueRole).toBool());
        QCOMPARE(index.data(PlatformsRole).toStringList(), QStringList{ u"youtube"_s });
        QCOMPARE(index.data(DetailRole).toString(), u"Video · 1 h 30 min"_s);
        const auto cell = [&f](int column) { return f.model.index(0, column).data().toString(); };
        QCOMPARE(cell(ContentTableModel::StatusColumn), u"Scheduled"_s);
        // In the person's zone: nine hours later than it is stored.
        QVERIFY2(cell(ContentTableModel::PlannedColumn).contains(u"9:30"),
                 qUtf8Printable(cell(ContentTableModel::PlannedColumn)));
    }

    void whatIsOutDoesNotMoveAndIsNeverLate()
    {
        Fixture f;
        f.first.plannedAt = f.clock.now.addDays(-1);
        f.model.put({ f.first });
        QVERIFY(f.model.index(0, 0).data(IsOverdueRole).toBool());

        f.first.status = ContentStatus::Published;
        f.model.put({ f.first });

        QVERIFY(!f.model.index(0, 0).data(IsOverdueRole).toBool());
        QVERIFY(!f.model.index(0, 0).data(IsMovableRole).toBool());
    }

    void aMissedDeadlineIsLateToo()
    {
        Fixture f;
        f.first.deadlineAt = f.clock.now.addSecs(-1);
        f.model.put({ f.first });
        QVERIFY(f.model.index(0, 0).data(IsOverdueRole).toBool());
    }

    void changesComeAsRows()
    {
        Fixture f;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        const Content third = aContent(3, u"셋"_s);
        f.second.title = u"Gear"_s;

        f.model.put({ f.second, third });
        f.model.remove({ f.first.id, ContentId(Uuid::v7(99)) });

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(f.model.find(f.second.id)->title, u"Gear"_s);
        QCOMPARE(f.model.find(third.id)->title, u"셋"_s);
        QVERIFY(!f.model.find(f.first.id));
        QCOMPARE(f.model.index(0, 0).data(ContentTableModel::SearchTextRole).toString(),
                 u"gear\n\n"_s);
    }

    void warnsWhereItWasTold()
    {
        Fixture f;
        QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);

        f.model.setWarnings({ { f.second.id, u"Licence"_s } });

        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.model.index(1, 0).data(WarningRole).toString(), u"Licence"_s);
        f.model.setWarnings({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(f.model.index(1, 0).data(WarningRole).toString().isEmpty());
    }

    void filtersByEverythingAtOnce()
    {
        Fixture f;
        f.first.tags = { u"겨울"_s };
        f.first.type = ContentType::Short;
        f.first.profileId = ChannelId(Uuid::v7(7));
        f.first.variants = { on(u"tiktok"_s, u"숏폼 설명"_s) };
        f.model.put({ f.first });
        f.filter.setSourceModel(&f.model);
        QSignalSpy changed(&f.filter, &ContentFilter::questionChanged);
        const QStringList onlyFirst{ f.first.title };

        QCOMPARE(f.find(u"  캠핑 "_s), onlyFirst);
        QCOMPARE(f.find(u"숏폼"_s), onlyFirst);
        QCOMPARE(f.find(u"GEAR"_s), QStringList{ f.second.title });
        f.filter.setQuestion({ {}, f.first.profileId->toText(), ContentType::Short,
                               ContentStatus::Idea, u"tiktok"_s, u"겨울"_s });
        QCOMPARE(f.titles(), onlyFirst);
        f.filter.setQuestion({ {}, {}, {}, ContentStatus::Draft, {}, {} });
        QVERIFY(f.titles().isEmpty());
        f.filter.setQuestion({ {}, {}, {}, {}, {}, u"여름"_s });
        QVERIFY(f.titles().isEmpty());
        f.filter.setQuestion({});
        QCOMPARE(f.titles().size(), 2);
        QCOMPARE(changed.size(), 7);
    }

    void sortsByDateWithTheUnplannedLast()
    {
        Fixture f;
        f.second.plannedAt = f.clock.now;
        f.model.put({ f.second });
        f.filter.setSourceModel(&f.model);

        f.filter.sort(ContentTableModel::PlannedColumn);

        QCOMPARE(f.titles(), (QStringList{ f.second.title, f.first.title }));
    }
};

QTEST_GUILESS_MAIN(tst_ContentTableModel)
#include "tst_contenttablemodel.moc"
