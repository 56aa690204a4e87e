#include "accessibility.h"
#include "delegates/datatable.h"
#include "fakeprompter.h"
#include "markingtranslator.h"
#include "pages/trash/trashcontroller.h"
#include "peopleuifixture.h"
#include "storage/backupservice.h"
#include "storage/channelrepository.h"
#include "storage/earningrepository.h"
#include "uisupport.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : IdentityFixture
{
    ChannelRepository channels{ *database };
    EarningRepository earnings{ *database };
    BackupService backups{ *database, clock };
    TrashRepository trash{ *database, earnings };
    FakePrompter prompter;
    TrashController controller{ { trash, earnings, backups }, session, prompter, clock };
    QSignalSpy notices{ &controller, &TrashController::noticeRequested };
    QWidget window;
    TrashPage *page = nullptr;
    DataTable *table = nullptr;

    explicit Fixture(int deleted)
    {
        if (!await(people.createFirstUser({ u"Mina"_s, {}, {}, Role::Creator, {} })))
            qFatal("nobody there");
        Earning earning;
        earning.creatorId = await(channels.ensureOne())->id;
        earning.amount = { 3'000'000 * microsPerUnit, Currencies::krw() };
        earning.earnedAt = QDate(2026, 3, 1);
        earning.description = u"<b>Camping</b>"_s;
        for (int i = 0; i < deleted; ++i) {
            const auto id = await(earnings.add(earning))->id;
            if (!await(earnings.moveToTrash({ id })))
                qFatal("not deleted");
        }
        window.resize(1200, 800);
        page = controller.makePage(&window);
        page->resize(window.size());
        table = page->findChild<DataTable *>();
        window.show();
    }
    qint64 stored() { return *database->reader().scalar("SELECT count(*) FROM earnings"); }
    qint64 living()
    {
        return *database->reader().scalar("SELECT count(*) FROM earnings WHERE deleted_at IS NULL");
    }
};

} // namespace

/// What was deleted: brought back, or gone for good.
class tst_TrashPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void showsWhatWasDeleted()
    {
        Fixture f(2);
        QTRY_COMPARE(f.table->model()->rowCount(), 2);
        QCOMPARE(f.table->model()->index(0, TrashTableModel::TitleColumn).data().toString(),
                 u"<b>Camping</b>"_s);
        QCOMPARE(f.table->model()->index(0, TrashTableModel::AmountColumn).data().toString(),
                 u"₩3,000,000"_s);
        QAbstractItemModelTester rules(f.table->model(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void bringsBackTheChosenRows()
    {
        Fixture f(2);
        QTRY_COMPARE(f.table->model()->rowCount(), 2);
        QVERIFY(!part<QPushButton>(*f.page, u"restore"_s).isEnabled());
        f.table->selectRow(0);
        press(*f.page, u"restore"_s);
        QTRY_COMPARE(f.table->model()->rowCount(), 1);
        QCOMPARE(f.living(), 1);
        QTRY_COMPARE(f.notices.count(), 1);
        QVERIFY(!f.notices.first().first().value<Notice>().actionText.isEmpty());
    }

    void purgesOnlyAfterABackupAndSaysHowMany()
    {
        Fixture f(3);
        QTRY_COMPARE(f.table->model()->rowCount(), 3);
        press(*f.page, u"emptyTrash"_s);
        QTRY_COMPARE(f.stored(), 0);
        QCOMPARE(f.prompter.questions.size(), 1);
        QVERIFY(f.prompter.questions.first().title.contains(u'3'));
        QVERIFY(f.prompter.questions.first().confirmText.contains(u'3'));
        QVERIFY(f.prompter.questions.first().text.contains(u"cannot be undone"_s));
        QCOMPARE(f.backups.list().size(), 1);
        QCOMPARE(f.backups.list().first().reason, u"before-purge"_s);
        QTRY_COMPARE(f.table->model()->rowCount(), 0);
        const QString kept = f.backups.list().first().path;
        auto backup = Connection::open(kept, Connection::Mode::ReadOnly);
        QCOMPARE(*backup->scalar("SELECT count(*) FROM earnings"), 3);
    }

    void keepsEverythingIfThePersonSaysNo()
    {
        Fixture f(1);
        f.prompter.saysYes = false;
        QTRY_COMPARE(f.table->model()->rowCount(), 1);
        f.table->selectRow(0);
        press(*f.page, u"purge"_s);
        QCOMPARE(f.prompter.questions.size(), 1);
        QCOMPARE(f.stored(), 1);
        QCOMPARE(f.backups.list().size(), 0);
    }

    void keepsEverythingIfTheBackupFails()
    {
        Fixture f(1);
        QFile blocker(f.folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        f.backups.setFolder(blocker.fileName() + u"/no"_s);
        QTRY_COMPARE(f.table->model()->rowCount(), 1);
        press(*f.page, u"emptyTrash"_s);
        QTRY_COMPARE(f.notices.count(), 1);
        QCOMPARE(f.stored(), 1);
    }

    void removesWhatIsOlderThanThirtyDaysAfterTheDailyBackup()
    {
        Fixture f(1);
        f.clock.now = f.clock.now.addDays(29);
        f.backups.look();
        QSignalSpy done(&f.backups, &BackupService::dailyDone);
        QVERIFY(done.wait());
        QCOMPARE(f.stored(), 1);
        f.clock.now = f.clock.now.addDays(2);
        f.backups.look();
        QTRY_COMPARE(f.stored(), 0);
        QCOMPARE(f.notices.count(), 0);
    }

    void letsAViewerLookOnly()
    {
        Fixture f(1);
        QTRY_COMPARE(f.table->model()->rowCount(), 1);
        User viewer = *f.session.user();
        viewer.role = Role::Viewer;
        f.session.update(viewer);
        QTRY_VERIFY(!part<QPushButton>(*f.page, u"emptyTrash"_s).isEnabled());
        f.table->selectRow(0);
        QVERIFY(!part<QPushButton>(*f.page, u"restore"_s).isEnabled());
        QVERIFY(!part<QPushButton>(*f.page, u"purge"_s).isEnabled());
    }

    void namesEverythingAndRetranslates()
    {
        Fixture f(0);
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
        QCOMPARE(richLabels(*f.page), QStringList());
        const MarkingTranslator marks;
        QTRY_COMPARE(unmarkedTexts(*f.page), QStringList());
    }
};

QTEST_MAIN(tst_TrashPage)
#include "tst_trashpage.moc"
