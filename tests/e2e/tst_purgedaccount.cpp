#include "app/application.h"
#include "delegates/datatable.h"
#include "keyring.h"
#include "mainwindow/mainwindow.h"
#include "pages/accounts/accountcard.h"
#include "pages/accounts/disconnectsheet.h"
#include "syncfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QPushButton>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

template <typename Shown>
Shown *shown(const QWidget &window, const QString &name = {})
{
    for (Shown *widget : window.findChildren<Shown *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

// The whole program: what goes with an account goes from every page at once.
class tst_PurgedAccount final : public QObject
{
    Q_OBJECT

private slots:
    void itsMoneyLeavesTheLedgerThatIsShown()
    {
        SyncFixture f;
        RemotePage page;
        page.contents = { SyncFixture::aContent(u"p1"_s, u"A post"_s) };
        page.earnings = { SyncFixture::anEarning(u"e1"_s, 5) };
        QVERIFY(f.put(page));
        f.database->writer().waitForDone();
        f.database.reset();
        auto opened = Database::open(f.dir.path(), Database::Access::ReadWrite, f.clock);
        QVERIFY(opened);
        Application app(std::move(*opened), f.clock);
        MainWindow &window = app.window();
        window.resize(1440, 900);
        app.show();
        const auto rows = [&] {
            window.showPage(u"earnings"_s);
            const auto *table = shown<DataTable>(window);
            return table && table->model() ? table->model()->rowCount() : -1;
        };
        QTRY_COMPARE(rows(), 1);

        window.showPage(u"accounts"_s);
        QTRY_VERIFY(shown<AccountCard>(window));
        shown<AccountCard>(window)->findChild<QAction *>(u"disconnect"_s)->trigger();
        QTRY_VERIFY(shown<DisconnectSheet>(window));
        auto &sheet = *shown<DisconnectSheet>(window);
        QTest::mouseClick(sheet.findChild<QAbstractButton *>(u"purge"_s), Qt::LeftButton);
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"go"_s), Qt::LeftButton);
        QTRY_VERIFY(shown<QPushButton>(window, u"confirm"_s));
        QTest::mouseClick(shown<QPushButton>(window, u"confirm"_s), Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(rows(), 0, 30'000);
    }
};

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QApplication application(argc, argv);
    tst_PurgedAccount test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_purgedaccount.moc"
