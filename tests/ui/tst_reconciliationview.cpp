#include "accessibility.h"
#include "delegates/datatable.h"
#include "domain/sourcename.h"
#include "fakeprompter.h"
#include "ledger.h"
#include "memorystore.h"
#include "pages/reconciliation/reconciliationcontroller.h"
#include "pages/reconciliation/reconciliationdetail.h"
#include "uisupport.h"
#include "widgets/emptystate.h"
#include "widgets/filterchip.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

struct Page
{
    Ledger ledger;
    FakePrompter prompter;
    MemoryStore memory;
    QWidget window;
    ReconciliationController controller{ *ledger.database, ledger.clock, prompter, memory.store() };
    ReconciliationView *view = controller.makeView(&window);

    Page()
    {
        window.resize(1240, 760);
        view->resize(window.size());
        window.show();
    }

    Earning row(const char *day, qint64 units, EarningStatus status, const char *platform,
                EarningSource source = EarningSource::Ads, const char *currency = "USD") const
    {
        Earning earning = anEarning(ledger.channel, day, units, currency);
        earning.source = source;
        earning.platform = QString::fromLatin1(platform);
        earning.status = status;
        if (status == EarningStatus::Paid)
            earning.paidAt = earning.earnedAt.addDays(20);
        return earning;
    }

    static Payout transfer(PayoutDirection direction, const char *platform, const char *day,
                           qint64 units, const char *reference)
    {
        Payout payout;
        payout.direction = direction;
        payout.platform = QString::fromLatin1(platform);
        payout.paidAt = QDate::fromString(QLatin1String(day), Qt::ISODate);
        payout.amount = { units * microsPerUnit, Currencies::usd() };
        payout.externalId = QString::fromLatin1(reference);
        return payout;
    }

    /// Every state that a line can have.
    void fill()
    {
        using S = EarningStatus;
        using D = PayoutDirection;
        ledger.add(
            { row("2026-11-10", 310, S::Estimated, "youtube"),
              row("2026-10-20", 402, S::Estimated, "youtube"),
              row("2026-10-31", 395, S::Pending, "youtube"),
              row("2026-09-12", 380, S::Estimated, "youtube"),
              row("2026-09-30", 371, S::Pending, "youtube"),
              row("2026-08-31", 366, S::Pending, "youtube"),
              row("2026-07-31", 350, S::Pending, "youtube"),
              row("2026-08-31", 120, S::Pending, "patreon", EarningSource::Membership),
              row("2026-09-30", 128, S::Paid, "patreon", EarningSource::Membership),
              row("2025-12-31", 900'000, S::Paid, "coupang", EarningSource::Affiliate, "KRW") },
            {},
            { transfer(D::Out, "youtube", "2026-08-21", 350, "PO-26-0821"),
              transfer(D::Out, "youtube", "2026-09-21", 366, "PO-26-0921"),
              transfer(D::Out, "youtube", "2026-10-21", 371, "PO-26-1021"),
              transfer(D::In, "wise", "2026-08-24", 350, "PO-26-0821"),
              transfer(D::In, "wise", "2026-09-23", 366, ""),
              transfer(D::In, "wise", "2026-10-23", 368, "PO-26-1021") });
    }

    void show()
    {
        controller.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!view->shown().isEmpty(), patience);
    }

    [[nodiscard]] QStringList texts(int column) const
    {
        QStringList list;
        const QAbstractItemModel *model = view->table().model();
        for (int row = 0; row < model->rowCount(); ++row)
            list.append(model->index(row, column).data().toString());
        return list;
    }
    [[nodiscard]] FilterChip *chip(const char *name) const
    {
        return view->findChild<FilterChip *>(QLatin1String(name));
    }
    void press(const char *name) const
    {
        QTest::mouseClick(view->findChild<QPushButton *>(QLatin1String(name)), Qt::LeftButton);
    }
    /// All that the opened detail says.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : view->detail().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

using M = ReconciliationModel;

} // namespace

class tst_ReconciliationView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void saysWhatToDoWhileThereIsNothing()
    {
        Page page;
        QSignalSpy wanted(&page.controller, &ReconciliationController::importRequested);
        page.controller.refresh();
        auto *empty = page.view->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());

        QTest::mouseClick(empty->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);

        QCOMPARE(wanted.count(), 1);
        QVERIFY(!page.view->findChild<QPushButton *>(u"exportReconciliation"_s)->isEnabled());
    }

    void showsEveryMonthAndHowFarItsMoneyIs()
    {
        Page page;
        page.fill();

        page.show();

        QCOMPARE(page.texts(M::MonthColumn).first(), u"November 2026"_s);
        QCOMPARE(page.texts(M::PlatformColumn),
                 (QStringList{ u"YouTube"_s, u"YouTube"_s, u"Patreon"_s, u"YouTube"_s, u"Patreon"_s,
                               u"YouTube"_s, u"YouTube"_s, platformName(u"coupang") }));
        QCOMPARE(page.texts(M::EstimatedColumn).mid(0, 5),
                 (QStringList{ u"US$310.00"_s, u"US$402.00"_s, u"—"_s, u"US$380.00"_s, u"—"_s }));
        QCOMPARE(page.texts(M::FinalColumn).mid(0, 2), (QStringList{ u"—"_s, u"US$395.00"_s }));
        QCOMPARE(page.texts(M::ArrivedColumn),
                 (QStringList{ u"—"_s, u"—"_s, u"—"_s, u"US$368.00"_s, u"—"_s, u"US$366.00"_s,
                               u"US$350.00"_s, u"—"_s }));
        QCOMPARE(page.texts(M::DifferenceColumn).at(3), u"−US$3.00"_s);
        const QModelIndex difference = page.view->table().model()->index(1, M::DifferenceColumn);
        QCOMPARE(difference.data().toString(), u"−US$7.00"_s);
        QCOMPARE(difference.data(TooltipRole).toString(), u"Final less estimated"_s);
        QCOMPARE(difference.data(EmphasisRole).toInt(), int(Emphasis::Normal));
        QCOMPARE(difference.siblingAtRow(3).data(TooltipRole).toString(), u"Arrived less final"_s);
        QCOMPARE(difference.siblingAtRow(3).data(EmphasisRole).toInt(), int(Emphasis::Negative));
        QCOMPARE(page.texts(M::StateColumn),
                 (QStringList{ u"Estimated"_s, u"Expected"_s, u"Paid"_s, u"Differs"_s,
                               u"Late since 30 Oct"_s, u"Probably arrived"_s, u"Arrived"_s,
                               u"Paid"_s }));
    }

    void filtersByYearAndPlatform()
    {
        Page page;
        page.fill();
        page.show();

        page.chip("platform")->setCurrent(u"patreon"_s);
        emit page.chip("platform")->chosen(u"patreon"_s);
        QCOMPARE(page.view->shown().size(), 2);

        page.chip("year")->setCurrent(2025);
        emit page.chip("year")->chosen(2025);
        QCOMPARE(page.view->shown().size(), 0);
        auto *empty = page.view->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
        QCOMPARE(page.view->shown().size(), 8);
        page.chip("year")->setCurrent(2025);
        emit page.chip("year")->chosen(2025);

        QCOMPARE(page.texts(M::PlatformColumn), QStringList{ platformName(u"coupang") });
    }

    void opensWhatIsBehindALine()
    {
        Page page;
        page.fill();
        page.show();
        QVERIFY(!page.view->detail().isVisible());

        const QModelIndex line = page.view->table().model()->index(3, M::PlatformColumn);
        QTest::mouseClick(page.view->table().viewport(), Qt::LeftButton, {},
                          page.view->table().visualRect(line).center());

        QVERIFY(page.view->detail().isVisible());
        QVERIFY2(page.said().contains(u"US$371.00 left on 21 Oct"_s), qUtf8Printable(page.said()));
        QVERIFY2(page.said().contains(
                     u"US$368.00 arrived at Wise on 23 Oct, with the reference PO-26-1021"_s),
                 qUtf8Printable(page.said()));
        QVERIFY2(page.said().contains(u"do not count, since US$371.00 is final"_s),
                 qUtf8Printable(page.said()));

        QTest::keyClick(&page.view->table(), Qt::Key_Escape);
        QVERIFY(!page.view->detail().isVisible());
    }

    void opensByTheKeyboard()
    {
        Page page;
        page.fill();
        page.show();
        page.window.activateWindow();
        page.view->table().setFocus();
        page.view->table().selectRow(5);

        QTest::keyClick(&page.view->table(), Qt::Key_Return);

        QVERIFY(page.view->detail().isVisible());
        QVERIFY2(page.said().contains(u"Probably: US$366.00 at Wise on 23 Sep"_s),
                 qUtf8Printable(page.said()));
    }

    void asksForTheRowsOfALine()
    {
        Page page;
        page.fill();
        page.show();
        QSignalSpy wanted(&page.controller, &ReconciliationController::rowsRequested);
        page.view->openDetail(7);

        page.press("showRows");

        QCOMPARE(wanted.count(), 1);
        const auto filter = wanted.first().first().value<EarningFilter>();
        QCOMPARE(filter.from, QDate(2025, 12, 1));
        QCOMPARE(filter.to, QDate(2025, 12, 31));
        QCOMPARE(filter.platforms, QStringList{ u"coupang"_s });
        QCOMPARE(filter.currencies, QList<Currency>{ Currencies::krw() });
    }

    void exportsWhatItShows()
    {
        Page page;
        page.fill();
        page.show();
        page.prompter.fileToSave = page.ledger.dir.filePath(u"r.csv"_s);
        QSignalSpy notices(&page.controller, &ReconciliationController::noticeRequested);
        page.chip("year")->setCurrent(2025);
        emit page.chip("year")->chosen(2025);

        page.press("exportReconciliation");

        QFile file(page.prompter.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll().mid(3)),
                 u"Month,Platform,Currency,Estimated,Final,Paid,Arrived,Difference,State\r\n"
                 "2025-12,%1,KRW,,900000,900000,,0,Paid\r\n"_s.arg(platformName(u"coupang")));
        QCOMPARE(notices.count(), 1);
    }

    void saysWhenAnExportFails()
    {
        Page page;
        page.fill();
        page.show();
        page.prompter.fileToSave = page.ledger.dir.filePath(u"no/such/r.csv"_s);
        QSignalSpy notices(&page.controller, &ReconciliationController::noticeRequested);

        page.press("exportReconciliation");

        QCOMPARE(notices.count(), 1);
        QCOMPARE(notices.first().first().value<Notice>().tone, Tone::Negative);
    }

    void keepsTheOpenLineWhenItIsReadAnew()
    {
        Page page;
        page.fill();
        page.show();
        page.view->openDetail(3);
        page.ledger.add({ page.row("2026-11-30", 5, EarningStatus::Estimated, "twitch") });

        page.controller.refresh();

        QTRY_COMPARE_WITH_TIMEOUT(page.view->shown().size(), 9, patience);
        QVERIFY(page.view->detail().isVisible());
        QCOMPARE(page.view->table().currentIndex().row(), 4);
    }

    void tellsScreenReadersWhatEverythingIs()
    {
        Page page;
        page.fill();
        page.show();
        page.view->openDetail(3);

        QCOMPARE(unnamedWidgets(*page.view), QStringList());
    }

    void makesPictures()
    {
        const QString folder = qEnvironmentVariable("CREATOR_GRABS");
        if (folder.isEmpty())
            QSKIP("only where pictures are wanted");
        for (const Theme &theme : { Theme::light(), Theme::dark() }) {
            wear(theme);
            const QString name = theme.mode() == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
            Page page;
            page.controller.refresh();
            QVERIFY(
                page.window.grab().save(folder + u"/reconciliation_empty_"_s + name + u".png"_s));
            page.fill();
            page.show();
            QVERIFY(page.window.grab().save(folder + u"/reconciliation_"_s + name + u".png"_s));
            page.view->openDetail(3);
            QVERIFY(
                page.window.grab().save(folder + u"/reconciliation_open_"_s + name + u".png"_s));
        }
        wear(Theme::light());
    }
};

QTEST_MAIN(tst_ReconciliationView)
#include "tst_reconciliationview.moc"
