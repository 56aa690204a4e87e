#include "memorystore.h"
#include "widgets/headerstatesaver.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_HeaderStateSaver : public QObject
{
    Q_OBJECT

private slots:
    void bringsBackOrderWidthAndVisibility();
    void findsColumnsThatMoved();
    void ignoresWhatItCannotRead_data();
    void ignoresWhatItCannotRead();
    void neverHidesEveryColumn();
    void savesOnceForABurst();
    void savesWhatIsPendingWhenItGoes();

private:
    struct Fixture
    {
        MemoryStore &memory;
        QStringList columns;
        QStandardItemModel model{ 0, 3 };
        QHeaderView header{ Qt::Horizontal };
        std::unique_ptr<HeaderStateSaver> saver;

        Fixture(MemoryStore &store, QStringList names)
            : memory(store)
            , columns(std::move(names))
            , model(0, int(columns.size()))
        {
            header.setModel(&model);
            header.setSectionsMovable(true);
            saver = std::make_unique<HeaderStateSaver>(header, columns, u"table"_s, memory.store());
        }
        [[nodiscard]] QStringList visibleOrder() const
        {
            QStringList order;
            for (int visual = 0; visual < header.count(); ++visual) {
                const int logical = header.logicalIndex(visual);
                if (!header.isSectionHidden(logical))
                    order.append(columns.at(logical));
            }
            return order;
        }
    };
};

void tst_HeaderStateSaver::bringsBackOrderWidthAndVisibility()
{
    MemoryStore memory;
    {
        Fixture f(memory, { u"date"_s, u"what"_s, u"amount"_s });
        f.header.moveSection(2, 0);
        f.header.resizeSection(1, 333);
        f.header.hideSection(0);
        f.saver->saveNow();
    }

    Fixture f(memory, { u"date"_s, u"what"_s, u"amount"_s });

    QCOMPARE(f.visibleOrder(), QStringList({ u"amount"_s, u"what"_s }));
    QCOMPARE(f.header.sectionSize(1), 333);
}

void tst_HeaderStateSaver::findsColumnsThatMoved()
{
    MemoryStore memory;
    memory.states.insert(u"table"_s,
                         R"([{"column":"amount","width":90},{"column":"gone","width":50},
                                         {"column":"date","width":110}])");

    Fixture f(memory, { u"new"_s, u"date"_s, u"amount"_s });

    QCOMPARE(f.visibleOrder(), QStringList({ u"amount"_s, u"date"_s, u"new"_s }));
    QCOMPARE(f.header.sectionSize(2), 90);
    QCOMPARE(f.header.sectionSize(1), 110);
}

void tst_HeaderStateSaver::ignoresWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("state");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x01\x02\x03");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("numbers") << QByteArray("[1,2,3]");
    QTest::newRow("absurd widths") << QByteArray(R"([{"column":"date","width":-5}])");
}

void tst_HeaderStateSaver::ignoresWhatItCannotRead()
{
    QFETCH(QByteArray, state);
    MemoryStore memory;
    memory.states.insert(u"table"_s, state);

    Fixture f(memory, { u"date"_s, u"amount"_s });

    QCOMPARE(f.visibleOrder(), QStringList({ u"date"_s, u"amount"_s }));
    QVERIFY(f.header.sectionSize(0) > 20);
}

void tst_HeaderStateSaver::neverHidesEveryColumn()
{
    MemoryStore memory;
    memory.states.insert(u"table"_s,
                         R"([{"column":"date","hidden":true},{"column":"amount","hidden":true}])");

    Fixture f(memory, { u"date"_s, u"amount"_s });

    QCOMPARE(f.visibleOrder(), { u"date"_s });
}

void tst_HeaderStateSaver::savesOnceForABurst()
{
    MemoryStore memory;
    Fixture f(memory, { u"date"_s, u"amount"_s });
    QCOMPARE(memory.saves, 0);

    for (int width = 100; width < 150; ++width)
        f.header.resizeSection(0, width);

    QTRY_COMPARE(memory.saves, 1);
    QVERIFY(memory.states.value(u"table"_s).contains("149"));
}

void tst_HeaderStateSaver::savesWhatIsPendingWhenItGoes()
{
    MemoryStore memory;
    {
        Fixture f(memory, { u"date"_s, u"amount"_s });
        f.header.resizeSection(0, 222);
        f.saver.reset();
    }

    QCOMPARE(memory.saves, 1);
    QVERIFY(memory.states.value(u"table"_s).contains("222"));
}

QTEST_MAIN(tst_HeaderStateSaver)
#include "tst_headerstatesaver.moc"
