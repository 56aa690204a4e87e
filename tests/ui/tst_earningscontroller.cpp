#include "await.h"
#include "delegates/datatable.h"
#include "fakeprompter.h"
#include "ledger.h"
#include "memorystore.h"
#include "pages/earnings/earningscontroller.h"
#include "pages/earnings/earningtable.h"
#include "pages/earnings/filterbar.h"
#include "storage/searchindex.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using Column = EarningTableModel::Column;

/// The earnings page in a window, above a real ledger.
struct Fixture
{
    Ledger ledger;
    EarningRepository earnings{ *ledger.database };
    ChannelRepository channels{ *ledger.database };
    BatchRepository batches{ *ledger.database };
    FakePrompter prompter;
    MemoryStore memory;
    QWidget window;
    QList<Notice> notices;
    QStringList status;
    EarningsController controller{
        { *ledger.database, earnings, channels, batches }, ledger.clock, prompter, memory.store()
    };
    EarningsPage *page = nullptr;

    Fixture()
    {
        controller.setHomeCurrency(Currencies::usd());
        QObject::connect(&controller, &EarningsController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice); });
        QObject::connect(&controller, &EarningsController::statusChanged, &window,
                         [this](const QStringList &texts) { status = texts; });
        page = controller.makePage(&window);
        page->resize(1400, 900);
        window.resize(1400, 900);
        window.show();
    }
    ~Fixture() { ledger.database->writer().waitForDone(); }

    DataTable &table() { return page->ledger().table().table(); }
    QWidget *edit(int column)
    {
        table().edit(table().model()->index(0, column));
        return column == Column::StatusColumn
            ? static_cast<QWidget *>(table().viewport()->findChild<QComboBox *>())
            : table().viewport()->findChild<QLineEdit *>();
    }
    Earning stored()
    {
        ledger.database->writer().waitForDone();
        return EarningQuery({}, {}).first(ledger.reader(), 1)->first().earning;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : table().actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    qint64 alive() { return *EarningQuery({}, {}).count(ledger.reader()); }
};

Earning sale(const Channel &channel)
{
    Earning earning = anEarning(channel, "2026-11-02", 412, "USD");
    earning.amount.micros += 800'000;
    return earning;
}

} // namespace

class tst_EarningsController : public QObject
{
    Q_OBJECT

private slots:
    void aSavedSearchBringsTheLedgerIntoSight()
    {
        Fixture f;
        f.page->showView(EarningsPage::View::Outstanding);
        f.page->ledger().filters().setQuestion({ { u"status"_s, u"paid"_s } });
        QCOMPARE(f.page->currentView(), EarningsPage::View::Ledger);
    }

    void anAmountIsEditedAsItReads()
    {
        Fixture f;
        f.ledger.add({ sale(f.ledger.channel) });
        f.earnings.announceBulkChange();
        auto *editor = qobject_cast<QLineEdit *>(f.edit(Column::AmountColumn));
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"412.8"_s);

        editor->selectAll();
        QTest::keyClicks(editor, u"1,500.25"_s);
        f.earnings.announceBulkChange(); // an import ends meanwhile
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(f.stored().amount.micros, 1'500'250'000);
    }

    void anAmountThatIsLeftAsItWasStaysAsItWas()
    {
        Fixture f;
        f.ledger.add({ sale(f.ledger.channel) });
        f.earnings.announceBulkChange();
        const QPointer<QWidget> editor = f.edit(Column::AmountColumn);
        QVERIFY(editor);

        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_VERIFY(!editor);
        QCOMPARE(f.stored().amount.micros, 412'800'000);
        QVERIFY(!f.stored().editedAt.isValid());
    }

    void anAmountThatIsNoneIsRefused()
    {
        Fixture f;
        f.ledger.add({ sale(f.ledger.channel) });
        f.earnings.announceBulkChange();
        auto *editor = qobject_cast<QLineEdit *>(f.edit(Column::AmountColumn));
        editor->selectAll();
        QTest::keyClicks(editor, u"12,50"_s);

        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.stored().amount.micros, 412'800'000);
        QCOMPARE(f.notices.first().text, u"This is not an amount."_s);
    }

    void aStatusIsChosenAndTheDayPaidFollows()
    {
        Fixture f;
        f.ledger.add({ sale(f.ledger.channel) });
        f.earnings.announceBulkChange();
        auto *box = qobject_cast<QComboBox *>(f.edit(Column::StatusColumn));
        QVERIFY(box);
        QCOMPARE(box->currentData().toString(), u"pending"_s);

        box->setCurrentIndex(box->findData(u"paid"_s));
        emit f.table().itemDelegateForColumn(Column::StatusColumn)->commitData(box);

        QTRY_COMPARE(f.stored().status, EarningStatus::Paid);
        QCOMPARE(f.stored().paidAt, f.ledger.clock.today());
    }

    void deletesAllThatIsSelectedInMemoryOrNot()
    {
        Fixture f;
        QList<Earning> rows;
        for (int i = 0; i < 600; ++i)
            rows.append(anEarning(f.ledger.channel, "2026-11-02", 1, "USD"));
        f.ledger.add(rows);
        f.earnings.announceBulkChange();
        EarningFilter filter;
        filter.text = u"캠핑"_s; // no index answers it, so that pages come from a worker
        f.page->ledger().filters().setFilter(filter);
        emit f.page->ledger().filters().filterChanged(filter);
        QTRY_COMPARE(f.table().model()->rowCount(), 600);

        f.table().selectAll();
        f.trigger(u"Move to trash"_s);

        QTRY_COMPARE(f.alive(), 0);
    }

    void aSearchSaysHowManyRowsWaitForTheIndex()
    {
        Fixture f;
        f.ledger.add({ anEarning(f.ledger.channel, "2026-11-02", 1, "USD"),
                       anEarning(f.ledger.channel, "2026-11-03", 1, "USD") });
        Connection &reader = f.ledger.reader();
        const qint64 waiting = *SearchIndex::pendingRows(reader, Searched::Earnings);
        QVERIFY(waiting > 0);
        f.earnings.announceBulkChange();
        QVERIFY(f.status.filter(u"indexed"_s).isEmpty());

        EarningFilter filter;
        filter.text = u"camp"_s;
        emit f.page->ledger().filters().filterChanged(filter);
        QTRY_COMPARE(
            f.status.filter(u"indexed"_s),
            QStringList{
                u"%1 row(s) not yet indexed: the search reads them one by one"_s.arg(waiting) });

        QVERIFY(await(f.ledger.database->writer().write<qint64>([](WriteContext &context) {
            return SearchIndex::indexNext(context.connection, 100);
        })));
        f.earnings.announceBulkChange();
        QTRY_VERIFY(f.status.filter(u"indexed"_s).isEmpty());
    }

    void theStatusBarAddsUpOnlyWhatItKnowsWhole()
    {
        Fixture f;
        QList<Earning> rows;
        for (int i = 0; i < 5'000; ++i)
            rows.append(anEarning(f.ledger.channel, "2026-11-02", 1, "USD"));
        rows.last().status = EarningStatus::Cancelled;
        rows.last().earnedAt = QDate(2026, 11, 22);
        f.ledger.add(rows);
        f.earnings.announceBulkChange();
        QCOMPARE(f.table().model()->rowCount(), 5'000);

        QVERIFY(!f.table().model()->index(2, 0).data().isNull());
        f.table().selectRow(0);
        f.table().selectionModel()->select(
            QItemSelection(f.table().model()->index(0, 0), f.table().model()->index(2, 6)),
            QItemSelectionModel::ClearAndSelect);
        QCOMPARE(f.status.last(), u"3 selected · US$2.00"_s);

        f.table().selectAll();
        QCOMPARE(f.status.last(), u"5,000 selected"_s);
    }
};

QTEST_MAIN(tst_EarningsController)
#include "tst_earningscontroller.moc"
