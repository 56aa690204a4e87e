#include "accessibility.h"
#include "fakeprompter.h"
#include "ledger.h"
#include "memorystore.h"
#include "pages/reconciliation/reconciliationcontroller.h"
#include "storage/earningrepository.h"
#include "uisupport.h"
#include "widgets/segmentedcontrol.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// The reconciliation over two Ko-fi sales, one of which Stripe tells too.
struct Page
{
    Page()
    {
        window.resize(1240, 760);
        view->resize(window.size());
        Earning sold = anEarning(ledger.channel, "2026-11-10", 5, "USD");
        sold.platform = u"kofi"_s;
        sold.payer = u"Mina"_s;
        sold.status = EarningStatus::Paid;
        sold.paidAt = sold.earnedAt;
        Earning other = sold;
        other.amount.micros = 7'000'000;
        Earning paid = sold;
        paid.platform = u"stripe"_s;
        paid.gross = sold.amount.micros;
        paid.fee = 450'000;
        paid.amount.micros = 4'550'000;
        ledger.add({ sold, other, paid });
        window.show();
        view->show();
    }

    SamePaymentCard &card() { return view->samePayments(); }
    QPushButton *button(const char *name)
    {
        for (QPushButton *one : card().findChildren<QPushButton *>(QLatin1String(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void refresh()
    {
        controller.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(card().isVisible(), patience);
    }
    void press(const char *name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(button(name), patience);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    [[nodiscard]] std::optional<Micros> finalOf(const QString &platform) const
    {
        for (const ReconciliationLine &line : view->shown()) {
            if (line.platform == platform)
                return line.finalNet;
        }
        return std::nullopt;
    }

    Ledger ledger;
    FakePrompter prompter;
    MemoryStore memory;
    QWidget window;
    ReconciliationController controller{ *ledger.database, ledger.clock, prompter, memory.store() };
    ReconciliationView *view = controller.makeView(&window);
    QSignalSpy changed{ &controller.samePayments(), &SamePaymentController::changed };
};

} // namespace

/// Sales that a wallet tells once more, from the suggestion to the ledger.
class tst_SamePaymentCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        wear(Theme::light());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void tellsBothRows()
    {
        PaymentRow row;
        row.platform = u"stripe"_s;
        row.payer = u"Mina"_s;
        row.day = QDate(2026, 11, 10);
        row.amount = { 4'550'000, Currencies::usd() };
        row.gross = 5'000'000;
        const QString text = paymentText(row, QDate(2026, 11, 22));
        QVERIFY2(text.startsWith(u"Stripe · "_s), qPrintable(text));
        QVERIFY2(text.contains(u"5.00, after fees "_s), qPrintable(text));
        row.gross.reset();
        QVERIFY(!paymentText(row, QDate(2026, 11, 22)).contains(u"fees"_s));
    }

    void aConfirmedPairCountsOnceAndCanBeTakenApart()
    {
        Page page;
        page.refresh();
        const QString folder = qEnvironmentVariable("CREATOR_GRABS");
        if (!folder.isEmpty())
            page.window.grab().save(folder + u"/samepayments.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page.finalOf(u"kofi"_s).value_or(0), 12'000'000, patience);
        page.press("same");
        QTRY_COMPARE_WITH_TIMEOUT(page.changed.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(page.finalOf(u"kofi"_s).value_or(0), 11'550'000, patience);
        // The wallet's own line stays: its payouts cover it.
        QTRY_COMPARE_WITH_TIMEOUT(page.finalOf(u"stripe"_s).value_or(0), 4'550'000, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!page.button("same"), patience);

        page.card().findChild<SegmentedControl *>()->setCurrent(1);
        page.press("part");
        QTRY_COMPARE_WITH_TIMEOUT(page.finalOf(u"kofi"_s).value_or(0), 12'000'000, patience);
        QTRY_COMPARE_WITH_TIMEOUT(page.finalOf(u"stripe"_s).value_or(0), 4'550'000, patience);
    }

    void refusedIsNotAskedAgain()
    {
        Page page;
        page.refresh();
        page.press("different");
        QTRY_VERIFY_WITH_TIMEOUT(!page.card().isVisible(), patience);
        QCOMPARE(page.finalOf(u"kofi"_s).value_or(0), 12'000'000);
    }

    void whoOnlyLooksDecidesNothing()
    {
        Page page;
        page.controller.samePayments().setEditable(Qt::NoItemFlags);
        page.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page.button("same"), patience);
        QVERIFY(!page.button("same")->isEnabled());
    }

    void everythingHasAName()
    {
        Page page;
        page.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(page.button("same"), patience);
        QCOMPARE(unnamedWidgets(page.card()), QStringList());
    }
};

QTEST_MAIN(tst_SamePaymentCard)
#include "tst_samepaymentcard.moc"
