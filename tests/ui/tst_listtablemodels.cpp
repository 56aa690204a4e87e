// The short lists: people, channels, backups and the trash.

#include "models/backuptablemodel.h"
#include "models/channeltablemodel.h"
#include "models/earningwords.h"
#include "models/trashtablemodel.h"
#include "models/usertablemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

/// The words of a row, column by column.
QStringList words(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data(role).toString());
    return cells;
}

QStringList headers(const QAbstractItemModel &model)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    return cells;
}

User person(int number, const QString &name, Role role = Role::Creator)
{
    User user;
    user.id = UserId(Uuid::v8("user" + QByteArray::number(number)));
    user.name = name;
    user.email = name.toLower() + u"@example.org"_s;
    user.role = role;
    user.hasPassword = true;
    return user;
}

} // namespace

class tst_ListTableModels final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theSameRowsKeepTheirSelection()
    {
        UserTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({ person(1, u"Ara"_s), person(2, u"Bora"_s) });
        QCOMPARE(reset.count(), 1);
        const QPersistentModelIndex selected = model.index(1, 0);

        model.setRows({ person(1, u"Ara"_s), person(2, u"Renamed"_s) });

        QCOMPARE(reset.count(), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.data().toString(), u"Renamed"_s);
    }

    void otherRowsAreReadAnew_data()
    {
        QTest::addColumn<QList<User>>("next");
        QTest::newRow("one less") << QList<User>{ person(1, u"A"_s) };
        QTest::newRow("one more") << QList<User>{ person(1, u"A"_s), person(2, u"B"_s),
                                                  person(3, u"C"_s) };
        QTest::newRow("another order") << QList<User>{ person(2, u"B"_s), person(1, u"A"_s) };
        QTest::newRow("none") << QList<User>{};
    }

    void otherRowsAreReadAnew()
    {
        QFETCH(QList<User>, next);
        UserTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({ person(1, u"A"_s), person(2, u"B"_s) });
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.setRows(next);

        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), next.size());
        QVERIFY(!model.at(static_cast<int>(next.size())) && !model.at(-1));
    }

    void anotherLanguageChangesEveryWord()
    {
        UserTableModel model;
        model.setRows({ person(1, u"A"_s), person(2, u"B"_s) });
        QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy header(&model, &QAbstractItemModel::headerDataChanged);

        model.retranslate();

        QCOMPARE(cells.first().at(0).toModelIndex(), model.index(0, 0));
        QCOMPARE(cells.first().at(1).toModelIndex(), model.index(1, 3));
        QCOMPARE(header.first().at(2).toInt(), 3);
    }

    void peopleHaveARoleAndAWayToSignIn()
    {
        User open = person(2, u"Bora"_s, Role::Viewer);
        open.hasPassword = false;
        User contact = person(3, u"Chae"_s, Role::Manager);
        contact.isActive = false;
        UserTableModel model;
        model.setRows({ person(1, u"Ara"_s, Role::Admin), open, contact });

        QCOMPARE(headers(model), (QStringList{ u"Name"_s, u"E-mail"_s, u"Role"_s, u"Sign-in"_s }));
        QCOMPARE(
            words(model, 0),
            (QStringList{ u"Ara"_s, u"ara@example.org"_s, u"Administrator"_s, u"Password"_s }));
        QCOMPARE(words(model, 1).mid(2), (QStringList{ u"Viewer"_s, u"Without password"_s }));
        QCOMPARE(words(model, 2).mid(2), (QStringList{ u"Manager"_s, u"No sign-in"_s }));
        const auto badge = [&model](int row) {
            return model.index(row, UserTableModel::StateColumn).data(BadgeRole).toInt();
        };
        QCOMPARE(badge(0), static_cast<int>(Tone::Positive));
        QCOMPARE(badge(1), static_cast<int>(Tone::Info));
        QCOMPARE(badge(2), static_cast<int>(Tone::Neutral));
        QCOMPARE(model.index(1, UserTableModel::RoleColumn).data(TooltipRole).toString(),
                 roleExplanation(Role::Viewer));
        QCOMPARE(model.index(1, 0).data(IdRole).toString(), open.id.toText());
    }

    void everyRoleHasItsWords()
    {
        QStringList names;
        QStringList sentences;
        for (const Role role : { Role::Creator, Role::Manager, Role::Viewer, Role::Admin }) {
            names.append(roleText(role));
            sentences.append(roleExplanation(role));
        }
        names.removeDuplicates();
        sentences.removeDuplicates();
        QCOMPARE(names.size(), 4);
        QCOMPARE(sentences.size(), 4);
    }

    void channelsAreOneLineEach()
    {
        Channel channel;
        channel.id = ChannelId(Uuid::v8("channel"));
        channel.name = u"느린 캠핑"_s;
        channel.category = u"Outdoors"_s;
        channel.description = u"Twice a month,\n  slowly"_s;
        channel.socialLinks
            = { { u"youtube"_s, u"https://…"_s }, { u"instagram"_s, u"https://…"_s } };
        ChannelTableModel model;
        model.setRows({ channel });

        QCOMPARE(words(model, 0),
                 (QStringList{ u"느린 캠핑"_s, u"Outdoors"_s, u"instagram, youtube"_s,
                               u"Twice a month, slowly"_s }));
        QCOMPARE(headers(model),
                 (QStringList{ u"Channel"_s, u"Category"_s, u"Links"_s, u"Description"_s }));
        QVERIFY(!model.index(0, 0).data(EmphasisRole).isValid());
        QCOMPARE(model.index(0, 1).data(EmphasisRole).toInt(),
                 static_cast<int>(Emphasis::Secondary));
    }

    void backupsSayWhenWhyAndHowLarge()
    {
        BackupFile file;
        file.path = u"/data/backups/a.sqlite"_s;
        file.createdAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        file.reason = u"before-update-1"_s;
        file.size = 5 * 1024 * 1024;
        BackupTableModel model;
        model.setRows({ file });

        QCOMPARE(words(model, 0).mid(1),
                 (QStringList{ u"Before an update of the program"_s, u"5.0 MiB"_s }));
        QVERIFY(words(model, 0).first().contains(u"22/11/2026"_s));
        QCOMPARE(model.index(0, 0).data(SortRole).toLongLong(), file.createdAt.toMSecsSinceEpoch());
        QCOMPARE(model.index(0, 0).data(TooltipRole).toString(), file.path);
        QCOMPARE(model.index(0, 0).data(IdRole).toString(), file.path);
        QCOMPARE(headers(model), (QStringList{ u"Made"_s, u"Why"_s, u"Size"_s }));
    }

    void everyReasonOfABackupHasItsWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("daily") << u"daily"_s << u"Daily"_s;
        QTest::newRow("manual") << u"manual"_s << u"By hand"_s;
        QTest::newRow("restore") << u"before-restore"_s << u"Before a restore"_s;
        QTest::newRow("purge") << u"before-purge"_s << u"Before the trash was emptied"_s;
        QTest::newRow("update") << u"before-update-12"_s << u"Before an update of the program"_s;
        QTest::newRow("of a later program") << u"hourly"_s << u"hourly"_s;
    }

    void everyReasonOfABackupHasItsWords()
    {
        QFETCH(QString, reason);
        QFETCH(QString, text);
        QCOMPARE(BackupTableModel::reasonText(reason), text);
    }

    void theTrashShowsMoneyAndSortsByIt()
    {
        TrashItem item;
        item.id = Uuid::v8("earning");
        item.title = u"Course"_s;
        item.amount = { 412'800'000, Currencies::usd() };
        item.day = QDate(2026, 3, 4);
        item.deletedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        TrashTableModel model;
        model.setRows({ item });

        const QStringList shown = words(model, 0);
        QCOMPARE(shown.mid(0, 4),
                 (QStringList{ u"Course"_s, u"Earning"_s, u"04/03/2026"_s, u"US$412.80"_s }));
        QCOMPARE(model.index(0, TrashTableModel::AmountColumn).data(SortRole).toLongLong(),
                 412'800'000);
        QCOMPARE(model.index(0, TrashTableModel::DayColumn).data(SortRole).toDate(), item.day);
        QCOMPARE(model.index(0, TrashTableModel::DeletedColumn).data(SortRole).toDateTime(),
                 item.deletedAt);
        QVERIFY(model.index(0, TrashTableModel::AmountColumn).data(Qt::TextAlignmentRole).toInt()
                & Qt::AlignRight);
        QCOMPARE(headers(model),
                 (QStringList{ u"Name"_s, u"Kind"_s, u"Date"_s, u"Amount"_s, u"Deleted"_s }));
    }

    void whatIsNoMoneyInTheTrashShowsNone()
    {
        TrashItem content;
        content.kind = TrashItem::Kind::Content;
        content.title = u"Film"_s;
        TrashItem resource;
        resource.kind = TrashItem::Kind::Resource;
        resource.title = u"Song"_s;
        TrashTableModel model;
        model.setRows({ content, resource });

        QCOMPARE(words(model, 0).mid(0, 4), (QStringList{ u"Film"_s, u"Content"_s, {}, {} }));
        QCOMPARE(words(model, 1).mid(0, 4), (QStringList{ u"Song"_s, u"Resource"_s, {}, {} }));
        QVERIFY(!model.index(0, TrashTableModel::AmountColumn).data(SortRole).isValid());
    }

    void everyValueOfAnEarningHasAWordOfItsOwn()
    {
        QStringList all;
        for (const EarningSource source : allSources)
            all.append(u"source "_s + sourceText(source));
        for (const EarningStatus status : allStatuses)
            all.append(u"status "_s + statusText(status));
        for (const EarningKind kind : allKinds)
            all.append(u"kind "_s + kindText(kind));
        for (const PayoutStatus status : { PayoutStatus::Scheduled, PayoutStatus::InTransit,
                                           PayoutStatus::Paid, PayoutStatus::Failed })
            all.append(u"payout "_s + payoutStatusText(status));
        QCOMPARE(all.size(), 26);
        QCOMPARE(all.removeDuplicates(), 0);
        QCOMPARE(toneOf(EarningStatus::Pending), Tone::Warning);
        QCOMPARE(toneOf(EarningStatus::Disputed), Tone::Negative);
    }

    void daysAreShortAndNameAnotherYear()
    {
        const QDate today(2026, 11, 22);
        QCOMPARE(shortDay(QDate(2026, 1, 2), today), u"2 Jan"_s);
        QCOMPARE(shortDay(QDate(2025, 12, 31), today), u"31 Dec 2025"_s);
        QCOMPARE(monthText(QDate(2026, 11, 1)), u"November 2026"_s);
        QLocale::setDefault(QLocale(QLocale::Korean));
        const QStringList korean{ shortDay(QDate(2026, 1, 2), today),
                                  shortDay(QDate(2025, 12, 31), today),
                                  monthText(QDate(2026, 11, 1)) };
        initTestCase();
        QCOMPARE(korean, (QStringList{ u"1월 2일"_s, u"2025년 12월 31일"_s, u"2026년 11월"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_ListTableModels)
#include "tst_listtablemodels.moc"
