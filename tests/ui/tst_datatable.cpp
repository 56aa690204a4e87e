#include "accessibility.h"
#include "delegates/datatable.h"
#include "delegates/moneydelegate.h"
#include "memorystore.h"
#include "models/roles.h"
#include "uisupport.h"
#include "widgets/emptystate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Counts what is asked of it, and has as many rows as one likes.
class CountingModel final : public QAbstractTableModel
{
public:
    explicit CountingModel(int rows)
        : m_rows(rows)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        asked.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(u"row %1"_s.arg(index.row())) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override { sorts.append({ column, order }); }

    mutable QSet<int> asked;
    QList<std::pair<int, Qt::SortOrder>> sorts;

private:
    int m_rows;
};

} // namespace

class tst_DataTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void hasRowsAndHeadersOfOneHeight();
    void asksOnlyForRowsInSight();
    void doesNotSortUnasked();
    void sortsByAClickOnTheHeader();
    void selectsWholeRows();
    void lightsTheRowBelowThePointer();
    void paintsTheSelectionInAccentSoft();
    void runsItsLinesToTheEdge();
    void showsHtmlAsText();
    void paintsABadgeByItsRole();
    void alignsAmountsAtTheRight();
    void neverCutsAnAmount();
    void paintsAPlaceholderForARowBeingRead();
    void explainsCutText();
    void hidesAndShowsColumns();
    void keepsTheLastColumn();
    void remembersColumns();
    void remembersAChangeMadeJustBeforeItGoes();
    void showsItsEmptyState();

private:
    struct Fixture
    {
        QStandardItemModel model{ 3, 3 };
        MemoryStore memory;
        DataTable table;

        Fixture()
        {
            model.setHorizontalHeaderLabels({ u"What"_s, u"Status"_s, u"Amount"_s });
            set(0, 0, u"Raon Media"_s);
            set(0, 1, u"Paid"_s);
            model.setData(model.index(0, 1), int(Tone::Positive), BadgeRole);
            set(0, 2, u"₩1,204"_s);
            table.setModel(&model);
            using Kind = DataTable::Column::Kind;
            table.setColumns({ { u"what"_s, 200 },
                               { u"status"_s, 120, Kind::Badge },
                               { u"amount"_s, 120, Kind::Figure } },
                             u"earnings"_s, memory.store());
            table.resize(600, 300);
            table.show();
        }
        void set(int row, int column, const QString &text)
        {
            model.setData(model.index(row, column), text);
        }
        [[nodiscard]] QRect cell(int row, int column) const
        {
            return table.visualRect(model.index(row, column));
        }
        [[nodiscard]] QImage picture() { return painted(*table.viewport()); }
    };
};

void tst_DataTable::hasRowsAndHeadersOfOneHeight()
{
    Fixture f;

    QCOMPARE(f.table.rowHeight(0), 36);
    QCOMPARE(f.table.horizontalHeader()->height(), 32);
    QVERIFY(!f.table.showGrid());
    QVERIFY(f.table.verticalHeader()->isHidden());
}

void tst_DataTable::asksOnlyForRowsInSight()
{
    CountingModel model(1'000'000);
    DataTable table;
    table.setModel(&model);
    table.resize(400, 400);
    table.show();
    painted(table);

    QVERIFY2(model.asked.size() <= 12, qPrintable(QString::number(model.asked.size())));
    model.asked.clear();
    table.scrollToBottom();
    painted(table);
    QVERIFY(model.asked.contains(999'999));
    QVERIFY2(model.asked.size() <= 24, qPrintable(QString::number(model.asked.size())));
}

void tst_DataTable::doesNotSortUnasked()
{
    CountingModel model(10);
    DataTable table;

    table.setModel(&model);
    table.show();

    QCOMPARE(model.sorts.size(), 0);
}

void tst_DataTable::sortsByAClickOnTheHeader()
{
    CountingModel model(10);
    DataTable table;
    table.setModel(&model);
    table.resize(400, 300);
    table.show();
    QWidget *header = table.horizontalHeader()->viewport();

    QTest::mouseClick(header, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseClick(header, Qt::LeftButton, {}, QPoint(20, 10));

    QCOMPARE(model.sorts.size(), 2);
    QCOMPARE(model.sorts.at(0).first, 0);
    QVERIFY(model.sorts.at(0).second != model.sorts.at(1).second);
}

void tst_DataTable::selectsWholeRows()
{
    Fixture f;

    QTest::mouseClick(f.table.viewport(), Qt::LeftButton, {}, f.cell(1, 1).center());

    QCOMPARE(f.table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(f.table.selectionModel()->selectedIndexes().size(), 3);
}

void tst_DataTable::lightsTheRowBelowThePointer()
{
    Fixture f;
    QCOMPARE(f.table.hoveredRow(), -1);

    QTest::mouseMove(f.table.viewport(), f.cell(1, 0).center());
    QMouseEvent move(QEvent::MouseMove, f.cell(1, 0).center(),
                     f.table.viewport()->mapToGlobal(f.cell(1, 0).center()), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(f.table.viewport(), &move);
    QCOMPARE(f.table.hoveredRow(), 1);

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&f.table, &leave);
    QCOMPARE(f.table.hoveredRow(), -1);
}

void tst_DataTable::paintsTheSelectionInAccentSoft()
{
    Fixture f;
    f.table.selectRow(1);

    const QColor ground = f.picture().pixelColor(f.cell(1, 0).center());

    QCOMPARE(ground, Theme::light().colors().accentSoft);
}

void tst_DataTable::runsItsLinesToTheEdge()
{
    Fixture f;
    const int bottom = f.cell(0, 0).bottom();

    const QImage image = f.picture();

    QCOMPARE(image.pixelColor(10, bottom), Theme::light().colors().line);
    QCOMPARE(image.pixelColor(image.width() - 3, bottom), Theme::light().colors().line);
    QVERIFY(f.cell(0, 2).right() < image.width() - 3);
}

void tst_DataTable::showsHtmlAsText()
{
    Fixture f;
    f.set(1, 0, u"M"_s);
    f.set(2, 0, u"<b>M</b>"_s);
    const QColor ink = Theme::light().colors().text;

    const QImage image = f.picture();

    QVERIFY(countColor(image, ink, f.cell(2, 0)) > 2 * countColor(image, ink, f.cell(1, 0)));
}

void tst_DataTable::paintsABadgeByItsRole()
{
    Fixture f;
    f.set(1, 1, u"no badge"_s);
    const QColor soft = Theme::light().colors().positiveSoft;

    const QImage image = f.picture();

    QVERIFY(countColor(image, soft, f.cell(0, 1)) > 200);
    QCOMPARE(countColor(image, soft, f.cell(1, 1)), 0);
}

void tst_DataTable::alignsAmountsAtTheRight()
{
    Fixture f;
    const QRect cell = f.cell(0, 2);
    const QColor ink = Theme::light().colors().text;

    const QImage image = f.picture();

    QVERIFY(countColor(image, ink, QRect(cell.right() - 40, cell.y(), 30, 34)) > 5);
    QCOMPARE(countColor(image, ink, QRect(cell.x(), cell.y(), 40, 34)), 0);
}

void tst_DataTable::neverCutsAnAmount()
{
    Fixture f;
    f.set(1, 2, u"₩1,204,882,000,000"_s);
    f.set(2, 2, QString(60, u'#'));
    f.table.setColumnWidth(2, 60);

    const QImage image = f.picture();
    const auto cellImage
        = [&](int row) { return image.copy(f.cell(row, 2).adjusted(0, 0, 0, -2)); };

    // Like a spreadsheet: marks instead of the front of a number.
    QCOMPARE(cellImage(1), cellImage(2));
}

void tst_DataTable::paintsAPlaceholderForARowBeingRead()
{
    Fixture f;
    f.set(1, 0, u"old text"_s);
    f.model.setData(f.model.index(1, 0), true, LoadingRole);

    const QImage image = f.picture();

    QCOMPARE(countColor(image, Theme::light().colors().text, f.cell(1, 0)), 0);
    QVERIFY(countColor(image, Theme::light().colors().neutralSoft, f.cell(1, 0)) > 100);
}

void tst_DataTable::explainsCutText()
{
    Fixture f;
    const QString longText = u"Autumn camping <b>part three</b>, with rain and wind and coffee"_s;
    f.set(1, 0, longText);
    f.model.setData(f.model.index(2, 0), u"from the file"_s, TooltipRole);
    const auto tipAt = [&](int row) {
        QToolTip::hideText();
        const QPoint place = f.cell(row, 0).center();
        QHelpEvent event(QEvent::ToolTip, place, f.table.viewport()->mapToGlobal(place));
        QApplication::sendEvent(f.table.viewport(), &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    };

    QCOMPARE(tipAt(1), u"<span>"_s + longText.toHtmlEscaped() + u"</span>"_s);
    QCOMPARE(tipAt(2), u"from the file"_s);
}

void tst_DataTable::hidesAndShowsColumns()
{
    Fixture f;
    QMenu *menu = f.table.columnMenu();
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().at(1)->text(), u"Status"_s);

    menu->actions().at(1)->trigger();
    QVERIFY(f.table.isColumnHidden(1));
    f.table.columnMenu()->actions().at(1)->trigger();

    QVERIFY(!f.table.isColumnHidden(1));
}

void tst_DataTable::keepsTheLastColumn()
{
    Fixture f;
    f.table.hideColumn(0);
    f.table.hideColumn(1);

    QMenu *menu = f.table.columnMenu();

    QVERIFY(!menu->actions().at(2)->isEnabled());
    QVERIFY(menu->actions().at(0)->isEnabled());
}

void tst_DataTable::remembersColumns()
{
    Fixture f;
    f.table.hideColumn(1);
    f.table.setColumnWidth(0, 234);
    QTRY_VERIFY(!f.memory.states.isEmpty());

    DataTable again;
    again.setModel(&f.model);
    again.setColumns({ { u"what"_s }, { u"status"_s }, { u"amount"_s } }, u"earnings"_s,
                     f.memory.store());

    QVERIFY(again.isColumnHidden(1));
    QCOMPARE(again.columnWidth(0), 234);
}

void tst_DataTable::remembersAChangeMadeJustBeforeItGoes()
{
    MemoryStore memory;
    {
        QStandardItemModel model(1, 2);
        DataTable table;
        table.setModel(&model);
        table.setColumns({ { u"what"_s }, { u"amount"_s } }, u"earnings"_s, memory.store());
        table.setColumnWidth(0, 234);
        QVERIFY(memory.states.isEmpty());
    }

    QVERIFY(memory.states.value(u"earnings"_s).contains("234"));
}

void tst_DataTable::showsItsEmptyState()
{
    Fixture f;
    auto *state = new EmptyState;
    f.table.setEmptyState(state);
    QVERIFY(state->isHidden());

    f.model.removeRows(0, 3);
    QVERIFY(state->isVisible());
    QCOMPARE(state->geometry(), f.table.viewport()->rect());
    f.model.insertRow(0);

    QVERIFY(state->isHidden());
}

QTEST_MAIN(tst_DataTable)
#include "tst_datatable.moc"
