#include "ledger.h"
#include "models/earningtablemodel.h"
#include "models/earningwindow.h"
#include "storage/earningrepository.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

using Column = EarningTableModel::Column;

/// `count` rows in a random order of days; their amounts are 1 … count.
struct Fixture
{
    Ledger ledger;
    EarningRepository earnings{ *ledger.database };
    EarningWindow window{ *ledger.database, earnings };
    EarningTableModel model{ window, ledger.clock };
    QAbstractItemModelTester tester{ &model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest };

    explicit Fixture(int count)
    {
        QRandomGenerator random(12);
        QList<Earning> rows;
        for (int i = 1; i <= count; ++i) {
            Earning row = anEarning(ledger.channel, "2020-01-01", i);
            row.earnedAt = row.earnedAt.addDays(random.bounded(2000));
            row.description = i % 5 ? u"Preset pack"_s : u"가을 캠핑"_s;
            rows.append(row);
        }
        ledger.add(rows);
        QLocale::setDefault(QLocale::c());
    }
    ~Fixture() { ledger.database->writer().waitForDone(); }

    void ask(const EarningFilter &filter = {}, EarningSort sort = {})
    {
        window.ask(EarningQuery(filter, sort));
    }
    /// All rows of the question, read at once.
    QList<EarningRow> all() { return *window.query().first(ledger.reader(), 1'000'000); }
    /// The row as soon as it is there.
    std::optional<Earning> earningAt(int row)
    {
        const bool there = QTest::qWaitFor([&] { return window.row(row) != nullptr; }, 5'000);
        return there ? std::optional(window.row(row)->earning) : std::nullopt;
    }
    void select(QItemSelectionModel &selection, const QList<int> &rows) const
    {
        for (const int row : rows)
            selection.select(model.index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QSet<EarningId> selectedIds(const QItemSelectionModel &selection)
    {
        QSet<EarningId> ids;
        for (const QModelIndex &index : selection.selectedRows()) {
            const std::optional<Earning> earning = earningAt(index.row());
            ids.insert(earning ? earning->id : EarningId());
        }
        return ids;
    }
    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

} // namespace

class tst_EarningWindow final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstPageAtOnce()
    {
        Fixture f(1000);
        f.ask();

        QVERIFY(f.window.isCounted());
        QCOMPARE(f.model.rowCount(), 1000);
        QVERIFY(f.window.row(0) && f.window.row(255));
        QCOMPARE(*f.window.row(255), f.all().at(255));
        QCOMPARE(f.window.sums()->of(Currencies::krw()), 500'500 * microsPerUnit);
        QVERIFY(!f.window.row(-1) && !f.window.row(1000));
    }

    void showsEveryRowInItsPlace_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("order");
        for (const auto by :
             { EarningSort::By::Day, EarningSort::By::Amount, EarningSort::By::Status }) {
            for (const int order : { Qt::AscendingOrder, Qt::DescendingOrder })
                QTest::addRow("sort %d order %d", static_cast<int>(by), order)
                    << static_cast<int>(by) << order;
        }
    }

    void showsEveryRowInItsPlace()
    {
        QFETCH(int, by);
        QFETCH(int, order);
        Fixture f(1100);
        f.ask({}, { static_cast<EarningSort::By>(by), static_cast<Qt::SortOrder>(order) });
        const QList<EarningRow> all = f.all();

        for (int row = 0; row < 1100; row += 37)
            QCOMPARE(f.earningAt(row), std::optional(all.at(row).earning));
        QCOMPARE(f.earningAt(1099), std::optional(all.last().earning));
    }

    void jumpsToTheEndAtOnceAndIntoTheMiddleSoon()
    {
        Fixture f(3000);
        f.ask();
        const QList<EarningRow> all = f.all();

        QVERIFY(f.window.row(2999));
        QCOMPARE(*f.window.row(2999), all.last());
        QSignalSpy changed(&f.window, &EarningWindow::rowsChanged);
        QVERIFY(!f.window.row(1500)); // being read
        if (changed.isEmpty()) { // and not there already, as it is while the machine is busy
            QCOMPARE(f.model.index(1500, 0).data(LoadingRole), QVariant(true));
            QCOMPARE(f.model.index(1500, 0).data(), QVariant());
        }
        QCOMPARE(f.earningAt(1500), std::optional(all.at(1500).earning));
        const auto announced = [&changed] {
            return std::any_of(changed.cbegin(), changed.cend(), [](const QList<QVariant> &range) {
                return range.at(0).toInt() <= 1500 && range.at(1).toInt() >= 1500;
            });
        };
        QTRY_VERIFY(announced());
    }

    void forgetsPagesThatAreFarAway()
    {
        Fixture f((EarningWindow::cachedPages + 6) * EarningWindow::pageSize);
        f.ask();
        const EarningId first = f.window.row(0)->earning.id;
        QCOMPARE(f.window.indexOf(first), 0);
        for (int page = 1; page < EarningWindow::cachedPages + 6; ++page)
            QVERIFY(f.earningAt(page * EarningWindow::pageSize));

        QCOMPARE(f.window.indexOf(first), -1); // no longer in memory
        QCOMPARE(f.earningAt(0)->id, first);
        QCOMPARE(f.window.indexOf(first), 0);
    }

    void countsASearchOnAWorker()
    {
        Fixture f(600);
        EarningFilter filter;
        filter.text = u"캠핑"_s;
        QSignalSpy totals(&f.window, &EarningWindow::totalsChanged);

        f.ask(filter);
        QTRY_VERIFY(f.window.isCounted());

        QCOMPARE(f.model.rowCount(), 120);
        QCOMPARE(f.window.sums()->of(Currencies::krw()), 5 * (120 * 121 / 2) * microsPerUnit);
        QVERIFY(totals.count() >= 2);
        QCOMPARE(f.earningAt(119)->description, u"가을 캠핑"_s);
    }

    void aNewerQuestionReplacesTheOlder()
    {
        Fixture f(600);
        EarningFilter older;
        older.text = u"캠핑"_s;
        EarningFilter newer;
        newer.text = u"preset"_s;
        QSignalSpy failed(&f.window, &EarningWindow::failed);

        for (int i = 0; i < 20; ++i) {
            f.ask(older);
            f.ask(newer);
        }
        QTRY_VERIFY(f.window.isCounted());

        QCOMPARE(f.model.rowCount(), 480);
        QCOMPARE(f.earningAt(0)->description, u"Preset pack"_s);
        QCOMPARE(failed.count(), 0);
    }

    void showsAnEditWithoutLosingItsPlace()
    {
        Fixture f(700);
        f.ask();
        const EarningId id = f.window.row(3)->earning.id;
        const Micros before = f.window.sums()->of(Currencies::krw());
        const Micros old = f.window.row(3)->earning.amount.micros;
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);

        QVERIFY(f.earnings.edit({ id }, u"x"_s, [](Earning &e) { e.amount.micros = 7; }).result());

        QTRY_COMPARE(f.earningAt(3)->amount.micros, 7);
        QCOMPARE(f.window.sums()->of(Currencies::krw()), before - old + 7);
        QCOMPARE(reset.count(), 0);
    }

    void aDeletedRowLeavesAndComesBack()
    {
        Fixture f(300);
        f.ask();
        const EarningId id = f.window.row(5)->earning.id;
        QSignalSpy removed(&f.model, &QAbstractItemModel::rowsRemoved);

        QVERIFY(f.earnings.moveToTrash({ id }).result());
        QTRY_COMPARE(f.model.rowCount(), 299);
        QCOMPARE(removed.first().at(1).toInt(), 5);
        QVERIFY(f.earningAt(5)->id != id);
        QVERIFY(f.earnings.restore({ id }).result());
        QTRY_COMPARE(f.model.rowCount(), 300);

        QCOMPARE(f.earningAt(5)->id, id);
    }

    void aNewRowSlidesInWhereItBelongs()
    {
        Fixture f(300);
        f.ask();
        QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
        Earning newest = anEarning(f.ledger.channel, "2026-11-22", 5);

        QVERIFY(f.earnings.add(newest).result());

        QTRY_COMPARE(f.model.rowCount(), 301);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(f.earningAt(0)->earnedAt, QDate(2026, 11, 22));
    }

    void followsWhatIsTooMuchToAnnounce()
    {
        Fixture f(10);
        f.ask();
        f.ledger.add({ anEarning(f.ledger.channel, "2026-11-22", 5) });

        f.earnings.announceBulkChange();

        QCOMPARE(f.model.rowCount(), 11);
        QCOMPARE(f.earningAt(0)->earnedAt, QDate(2026, 11, 22));
    }

    void aSelectionFollowsItsEarningsThroughABulkChange()
    {
        Fixture f(600);
        f.ask();
        QItemSelectionModel selection(&f.model);
        const EarningId second = f.window.row(2)->earning.id;
        const EarningId deep = f.window.row(300)->earning.id;
        f.select(selection, { 2, 300 });
        f.ledger.add({ anEarning(f.ledger.channel, "2026-11-22", 5),
                       anEarning(f.ledger.channel, "2026-11-21", 5) });

        f.earnings.announceBulkChange();

        QCOMPARE(f.model.rowCount(), 602);
        QCOMPARE(f.selectedIds(selection), (QSet<EarningId>{ second, deep }));
        QCOMPARE(selection.selectedRows().size(), 2);
    }

    void aSelectionEndsWhereItsEarningsWentOrAreTooFar()
    {
        Fixture f(20 * EarningWindow::pageSize);
        f.ask();
        QItemSelectionModel selection(&f.model);
        const QList<EarningRow> all = f.all();
        const int last = static_cast<int>(all.size()) - 1;
        QVERIFY(f.earningAt(0) && f.earningAt(last));
        f.select(selection, { 3, 5, last });
        const auto gone = f.ledger.database->writer().write<void>([&](WriteContext &context) {
            auto statement
                = context.connection.prepare("UPDATE earnings SET deleted_at = 1 WHERE seq = ?1");
            statement->bind(1, all.at(3).seq);
            return statement->run();
        });
        QVERIFY(gone.result());

        f.earnings.announceBulkChange();

        QCOMPARE(f.selectedIds(selection), (QSet<EarningId>{ all.at(5).earning.id }));
        QCOMPARE(selection.selectedRows().first().row(), 4);
    }

    void aSelectionFollowsAnEditThatMovesItsRow()
    {
        Fixture f(300);
        f.ask({}, { EarningSort::By::Amount, Qt::DescendingOrder });
        QItemSelectionModel selection(&f.model);
        const EarningId id = f.window.row(10)->earning.id;
        f.select(selection, { 10 });

        QVERIFY(
            f.earnings
                .edit({ id }, u"x"_s, [](Earning &e) { e.amount.micros = 1'000 * microsPerUnit; })
                .result());

        QTRY_COMPARE(f.window.row(0)->earning.id, id);
        QCOMPARE(f.selectedIds(selection), QSet<EarningId>{ id });
    }

    void aSelectionInASearchEndsWithABulkChange()
    {
        Fixture f(600);
        EarningFilter filter;
        filter.text = u"캠핑"_s;
        f.ask(filter);
        QTRY_VERIFY(f.window.isCounted());
        QVERIFY(f.earningAt(7));
        QItemSelectionModel selection(&f.model);
        f.select(selection, { 7 });

        f.earnings.announceBulkChange();

        QVERIFY(!selection.hasSelection());
    }

    void deletingRowsOfTwoPagesKeepsTheSelectionOfOthers()
    {
        Fixture f(600);
        f.ask();
        const QList<EarningRow> all = f.all();
        QVERIFY(f.earningAt(0) && f.earningAt(300));
        QItemSelectionModel selection(&f.model);
        f.select(selection, { 299 });

        QVERIFY(f.earnings.moveToTrash({ all.at(5).earning.id, all.at(300).earning.id }).result());

        QTRY_COMPARE(f.model.rowCount(), 598);
        QCOMPARE(selection.selectedRows().first().row(), 298);
        QVERIFY(f.earningAt(298));
        QCOMPARE(f.selectedIds(selection), QSet<EarningId>{ all.at(299).earning.id });
    }

    void anEmptyLedgerHasNoRows()
    {
        Fixture f(0);
        f.ask();
        QCOMPARE(f.model.rowCount(), 0);
        QVERIFY(f.window.isCounted() && !f.window.row(0));
        QVERIFY(f.earnings.add(anEarning(f.ledger.channel, "2026-11-22", 5)).result());
        QTRY_COMPARE(f.model.rowCount(), 1);
        QVERIFY(f.window.row(0));
    }

    void cellsSayWhatTheRowIs()
    {
        Fixture f(0);
        Earning late = anEarning(f.ledger.channel, "2026-10-01", 1'204'000);
        late.dueAt = QDate(2026, 11, 21);
        Earning sale = anEarning(f.ledger.channel, "2025-12-31", 97, "USD");
        sale.status = EarningStatus::Paid;
        sale.payer.clear();
        sale.platform = u"stripe"_s;
        sale.description = u"Preset"_s;
        sale.fee = 3 * microsPerUnit;
        sale.source = EarningSource::Merchandise;
        Earning refund = anEarning(f.ledger.channel, "2025-12-30", -97, "USD");
        refund.kind = EarningKind::Refund;
        refund.status = EarningStatus::Cancelled;
        f.ledger.add({ late, sale, refund });
        f.ask();

        QCOMPARE(f.text(0, Column::DayColumn), u"1 Oct"_s);
        QCOMPARE(f.text(0, Column::DescriptionColumn), u"라온미디어 · 가을 캠핑 브랜디드"_s);
        QCOMPARE(f.text(0, Column::AmountColumn), u"₩1,204,000"_s);
        QCOMPARE(f.text(0, Column::StatusColumn), u"Overdue"_s);
        QCOMPARE(f.text(0, Column::DeductionColumn), u"Due 21 Nov"_s);
        QCOMPARE(f.model.index(0, Column::StatusColumn).data(BadgeRole).toInt(),
                 static_cast<int>(Tone::Negative));
        QCOMPARE(f.text(1, Column::DayColumn), u"31 Dec 2025"_s);
        QCOMPARE(f.text(1, Column::DescriptionColumn), u"Stripe · Preset"_s);
        QCOMPARE(f.text(1, Column::DeductionColumn), u"Fee −US$3.00"_s);
        QCOMPARE(f.text(1, Column::SourceColumn), u"Merchandise"_s);
        QCOMPARE(f.model.index(1, Column::StatusColumn).data(BadgeRole).toInt(),
                 static_cast<int>(Tone::Positive));
        QVERIFY(!f.model.index(1, Column::AmountColumn).data(BadgeRole).isValid());
        QVERIFY(f.text(2, Column::DescriptionColumn).endsWith(u" · Refund"_s));
        QCOMPARE(f.text(2, Column::AmountColumn), u"−US$97.00"_s);
        QCOMPARE(f.model.index(2, Column::AmountColumn).data(EmphasisRole).toInt(),
                 static_cast<int>(Emphasis::Muted));
        QCOMPARE(f.model.index(1, Column::AmountColumn).data(SortRole).toLongLong(),
                 97 * microsPerUnit);
        QCOMPARE(f.model.index(1, 0).data(IdRole).toString(), f.window.row(1)->earning.id.toText());
    }

    void theDayOfTheDueDateIsNotYetLate()
    {
        Fixture f(0);
        Earning due = anEarning(f.ledger.channel, "2026-10-01", 5);
        due.dueAt = f.ledger.clock.today();
        f.ledger.add({ due });
        f.ask();
        QCOMPARE(f.text(0, Column::StatusColumn), u"Pending"_s);
    }

    void convertsAtTheRateOfItsDay()
    {
        Fixture f(0);
        f.ledger.add({ anEarning(f.ledger.channel, "2026-03-05", 10, "EUR"),
                       anEarning(f.ledger.channel, "2026-03-04", 5, "USD"),
                       anEarning(f.ledger.channel, "2026-03-03", 5, "JPY") });
        f.ask();
        QCOMPARE(f.text(0, Column::HomeColumn), QString());
        f.model.setHome(Currencies::usd(), nullptr);
        QCOMPARE(f.text(0, Column::HomeColumn), u"…"_s);
        QCOMPARE(f.model.headerData(Column::HomeColumn, Qt::Horizontal).toString(), u"In USD"_s);

        f.model.setHome(Currencies::usd(),
                        std::make_shared<const RateTable>(
                            QList<ExchangeRate>{ Ledger::euroRate("2026-03-02", "USD", "1.5") }));

        QCOMPARE(f.text(0, Column::HomeColumn), u"US$15.00"_s);
        QCOMPARE(f.text(1, Column::HomeColumn), u"US$5.00"_s);
        QCOMPARE(f.text(2, Column::HomeColumn), u"no rate"_s);
        QCOMPARE(f.model.index(2, Column::HomeColumn).data(EmphasisRole).toInt(),
                 static_cast<int>(Emphasis::Muted));
    }

    void asksToEditAndChangesNothingItself()
    {
        Fixture f(1);
        f.ask();
        QSignalSpy asked(&f.model, &EarningTableModel::editRequested);
        const QModelIndex amount = f.model.index(0, Column::AmountColumn);

        QVERIFY(!f.model.setData(amount, amount.data(Qt::EditRole))); // the value it has
        QVERIFY(!f.model.setData(amount, 5, Qt::DisplayRole));
        QVERIFY(f.model.setData(amount, 5));

        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).toInt(), int{ Column::AmountColumn });
        QCOMPARE(asked.first().at(2), QVariant(5));
        QCOMPARE(f.text(0, Column::AmountColumn), u"₩1"_s);
    }

    void aViewerEditsNothing()
    {
        Fixture f(1);
        f.ask();
        QVERIFY(f.model.flags(f.model.index(0, Column::AmountColumn)) & Qt::ItemIsEditable);
        QVERIFY(!(f.model.flags(f.model.index(0, Column::HomeColumn)) & Qt::ItemIsEditable));
        f.model.setEditable({});
        for (int column = 0; column < Column::ColumnCount; ++column)
            QVERIFY(!(f.model.flags(f.model.index(0, column)) & Qt::ItemIsEditable));
    }

    void sortsByWhatAnIndexCanGive()
    {
        Fixture f(50);
        f.ask();
        f.model.sort(Column::AmountColumn, Qt::AscendingOrder);
        QCOMPARE(f.text(0, Column::AmountColumn), u"₩1"_s);
        f.model.sort(Column::AmountColumn, Qt::DescendingOrder);
        QCOMPARE(f.text(0, Column::AmountColumn), u"₩50"_s);
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.model.sort(Column::DescriptionColumn, Qt::AscendingOrder); // has none: stays
        f.model.sort(Column::AmountColumn, Qt::DescendingOrder); // has it already
        QCOMPARE(reset.count(), 0);
        QCOMPARE(f.text(0, Column::AmountColumn), u"₩50"_s);
        f.model.sort(Column::DayColumn, Qt::AscendingOrder);
        QCOMPARE(f.window.query().sort().by, EarningSort::By::Day);
    }
};

QTEST_GUILESS_MAIN(tst_EarningWindow)
#include "tst_earningwindow.moc"
