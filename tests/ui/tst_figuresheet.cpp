#include "accessibility.h"
#include "await.h"
#include "metricledger.h"
#include "pages/figures/figurecontroller.h"
#include "pages/figures/figureform.h"
#include "storage/channelrepository.h"
#include "storage/undojournal.h"
#include "uisupport.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 30'000;
const QDate day(2026, 11, 20);

const Metric &metricOf(const char *name)
{
    return *findMetric(std::string_view(name));
}

struct Fixture : MetricLedger
{
    Fixture()
    {
        window.resize(1200, 800);
        window.show();
        account.platform = u"youtube"_s;
        account.accountId = u"me"_s;
        account.displayName = u"Mina"_s;
        account.profileId = channel.id;
        account.id = SocialAccountId(Uuid::v7(1));
    }
    ~Fixture() { database->writer().waitForDone(); }

    void open()
    {
        controller.open(window, account.id);
        QVERIFY(controller.sheet());
    }
    template <typename T>
    T *part(const char *name)
    {
        return controller.sheet()->findChild<T *>(QLatin1String(name));
    }
    void choose(const char *metric, QDate when, const QString &value)
    {
        auto *box = part<QComboBox>("metric");
        box->setCurrentIndex(box->findData(QString::fromLatin1(metric)));
        part<QDateEdit>("day")->setDate(when);
        auto *field = part<QLineEdit>("value");
        field->clear();
        QTest::keyClicks(field, value);
    }
    void save() { QTest::mouseClick(part<QPushButton>("save"), Qt::LeftButton); }
    QString problem()
    {
        auto *label = part<PlainLabel>("problem");
        return label->isVisible() ? label->text() : QString();
    }
    std::optional<StandingFigure> standing(const char *metric)
    {
        ManualFigure figure;
        figure.place = { channel.id, u"youtube"_s, u"me"_s };
        figure.metric = &metricOf(metric);
        figure.day = day;
        return ManualFigures::standing(database->reader(), figure).value();
    }

    Channel rename(const QString &name)
    {
        Channel renamed = channel;
        renamed.name = name;
        const auto saved = await(channels.save(renamed));
        return saved ? *saved : Channel();
    }

    SocialAccount account;
    QList<Channel> more; // beside those of the file
    QWidget window;
    ChannelRepository channels{ *database };
    FigureController controller{
        *database,
        [this] {
            return FigureController::Known{ { account },
                                            channels.list().value_or(QList<Channel>()) + more };
        },
        clock
    };
    QSignalSpy notices{ &controller, &FigureController::noticeRequested };
    QSignalSpy saved{ &controller, &FigureController::saved };
};

} // namespace

/// Entering a figure by hand, from the sheet to the file.
class tst_FigureSheet final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        wear(Theme::light());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micros"); // -1: refused
        const qint64 one = 1'000'000;
        QTest::newRow("count") << u"views"_s << u"1204"_s << 1'204 * one;
        QTest::newRow("count with a separator") << u"views"_s << u"1,204"_s << 1'204 * one;
        QTest::newRow("hours") << u"watch_hours"_s << u"12.5"_s << 12'500'000LL;
        QTest::newRow("rate") << u"ctr_pct"_s << u"4.2 %"_s << 4'200'000LL;
        QTest::newRow("length") << u"avg_view_duration_sec"_s << u"3:05"_s << 185 * one;
        QTest::newRow("long length") << u"avg_view_duration_sec"_s << u"1:00:05"_s << 3'605 * one;
        QTest::newRow("seconds") << u"avg_view_duration_sec"_s << u"42"_s << 42 * one;
        QTest::newRow("no length") << u"avg_view_duration_sec"_s << u"3:75"_s << -1LL;
        QTest::newRow("no number") << u"views"_s << u"many"_s << -1LL;
        QTest::newRow("nothing") << u"views"_s << QString() << -1LL;
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, metric);
        QFETCH(QString, text);
        QFETCH(qint64, micros);
        const auto value = typedFigure(*findMetric(metric.toStdString()), text);
        QCOMPARE(value.value_or(-1), micros);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("a count") << u"views"_s << 5'000'000LL << 0 << true;
        QTest::newRow("half a view") << u"views"_s << 500'000LL << 0 << false;
        QTest::newRow("less than nothing") << u"views"_s << -1'000'000LL << 0 << false;
        QTest::newRow("lost subscribers") << u"subscribers_net"_s << -5'000'000LL << 0 << true;
        QTest::newRow("the most") << u"views"_s << 500'000'000'000'000'000LL << 0 << true;
        QTest::newRow("never shown") << u"views"_s << 500'000'000'001'000'000LL << 0 << false;
        QTest::newRow("never shown, lost")
            << u"subscribers_net"_s << -500'000'000'001'000'000LL << 0 << false;
        QTest::newRow("tomorrow") << u"views"_s << 5'000'000LL << 1 << false;
        QTest::newRow("more than all") << u"ctr_pct"_s << 100'000'001LL << 0 << false;
        QTest::newRow("all") << u"ctr_pct"_s << 100'000'000LL << 0 << true;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QString, metric);
        QFETCH(qint64, value);
        QFETCH(int, daysAhead);
        QFETCH(bool, isFine);
        ManualFigure figure;
        figure.metric = findMetric(metric.toStdString());
        figure.value = value;
        figure.day = day.addDays(daysAhead);
        QCOMPARE(figureProblem(figure, day).isEmpty(), isFine);
    }

    void ofContentsNothingIsOfferedThatIsDrawnNowhere()
    {
        const auto ofAccount = enterableMetrics({});
        const auto ofContent = enterableMetrics(ContentId(Uuid::v7(1)));
        QCOMPARE(ofAccount.size(), allMetrics().size());
        const auto has = [](const auto &list, const char *name) {
            return std::find(list.begin(), list.end(), &metricOf(name)) != list.end();
        };
        QVERIFY(has(ofAccount, "followers"));
        QVERIFY(!has(ofContent, "followers"));
        QVERIFY(has(ofContent, "views"));
    }

    void aFigureIsSavedAndCanBeUndone()
    {
        Fixture f;
        f.open();
        f.choose("views", day, u"1204"_s);
        f.save();
        QTRY_COMPARE_WITH_TIMEOUT(f.saved.size(), 1, wait);
        QTRY_VERIFY_WITH_TIMEOUT(!f.controller.sheet(), wait);
        QCOMPARE(f.standing("views")->value, 1'204'000'000);
        QCOMPARE(f.standing("views")->origin, Origin::Manual);
        const auto notice = f.notices.constLast().at(0).value<Notice>();
        QVERIFY(notice.text.contains(u"1,204"_s));
        UndoJournal journal(*f.database);
        QVERIFY(await(journal.undo()));
        QVERIFY(!f.standing("views"));
    }

    void whatStandsThereIsSaidAndEdited()
    {
        Fixture f;
        f.put(u"youtube"_s, u"me"_s, { { "views", day, 90 } });
        f.open();
        f.choose("views", day, u"95"_s);
        auto *standing = f.part<PlainLabel>("standing");
        QTRY_VERIFY_WITH_TIMEOUT(standing->isVisible(), wait);
        QVERIFY2(standing->text().startsWith(u"Stands at 90"_s), qPrintable(standing->text()));
        f.save();
        QTRY_COMPARE_WITH_TIMEOUT(f.saved.size(), 1, wait);
        QTRY_VERIFY_WITH_TIMEOUT(!f.controller.sheet(), wait);

        f.open();
        f.part<QDateEdit>("day")->setDate(day);
        QTRY_COMPARE_WITH_TIMEOUT(f.part<QLineEdit>("value")->text(), u"95"_s, wait);
        QTRY_VERIFY_WITH_TIMEOUT(
            f.part<PlainLabel>("standing")->text().contains(u"entered by hand"_s), wait);
    }

    void whatStandsOnAnotherDayIsNotTyped()
    {
        Fixture f;
        ManualFigures figures(*f.database);
        ManualFigure figure;
        figure.place = { f.channel.id, u"youtube"_s, u"me"_s };
        figure.owner = f.channel.userId;
        figure.metric = &metricOf("views");
        figure.day = day;
        figure.value = 95'000'000;
        QVERIFY(await(figures.save(figure, u"Enter"_s)));
        f.open();
        auto *value = f.part<QLineEdit>("value");
        f.part<QDateEdit>("day")->setDate(day);
        QTRY_COMPARE_WITH_TIMEOUT(value->text(), u"95"_s, wait);
        f.part<QDateEdit>("day")->setDate(day.addDays(-1));
        QCOMPARE(value->text(), QString());
        QVERIFY(!f.part<PlainLabel>("standing")->isVisible());

        f.part<QDateEdit>("day")->setDate(day);
        QTRY_COMPARE_WITH_TIMEOUT(value->text(), u"95"_s, wait);
        QTest::keyClicks(value, u"1"_s);
        f.part<QDateEdit>("day")->setDate(day.addDays(-1));
        QCOMPARE(value->text(), u"951"_s); // typed
    }

    void aChannelKeepsItsFiguresWhenItIsRenamed()
    {
        Fixture f;
        const auto own = [&f] {
            f.open();
            auto *places = f.part<QComboBox>("place");
            places->setCurrentIndex(places->count() - 1);
            return f.controller.sheet()->figure().place;
        };
        const FigurePlace before = own();
        f.choose("followers", day, u"100"_s);
        f.save();
        QTRY_VERIFY_WITH_TIMEOUT(!f.controller.sheet(), wait);
        const Channel renamed = f.rename(u"Another name"_s);
        QCOMPARE(own(), before);
        auto *places = f.part<QComboBox>("place");
        QCOMPARE(places->currentText(), u"Another name · no account"_s);
        f.controller.sheet()->dismiss();
        QTRY_VERIFY_WITH_TIMEOUT(!f.controller.sheet(), wait);

        // One that takes the old name gets an account of its own.
        Channel second = renamed;
        second.id = ChannelId(Uuid::v8("second"));
        second.name = before.accountId;
        f.more = { second };
        QCOMPARE(own().accountId, second.id.toText());
    }

    void whatIsWrongIsSaidInWords()
    {
        Fixture f;
        f.open();
        f.choose("views", day, u"many"_s);
        f.save();
        QVERIFY(f.problem().startsWith(u"Enter the value as a number"_s));
        f.choose("views", day, u"1.5"_s);
        f.save();
        QVERIFY(f.problem().contains(u"whole numbers"_s));
        QCOMPARE(f.saved.size(), 0);
        QVERIFY(f.controller.sheet());
    }

    void moneyHasACurrencyAndTotalsAreOnlyOfSums()
    {
        Fixture f;
        f.open();
        f.choose("est_revenue", day, u"12.50"_s);
        QVERIFY(f.part<QComboBox>("currency")->isVisible());
        f.choose("followers", day, u"12"_s);
        QVERIFY(!f.part<QComboBox>("currency")->isVisible());
        QVERIFY(!f.part<QComboBox>("counts")->isEnabled());
    }

    void aChannelWithoutAnAccountIsOfferedToo()
    {
        Fixture f;
        f.open();
        auto *places = f.part<QComboBox>("place");
        QCOMPARE(places->itemText(0), u"YouTube · Mina"_s);
        QVERIFY(places->itemText(places->count() - 1).endsWith(u"no account"_s));
        places->setCurrentIndex(places->count() - 1);
        QCOMPARE(f.controller.sheet()->figure().place.accountId, f.channel.name);
    }

    void everythingHasAName()
    {
        Fixture f;
        f.open();
        QCOMPARE(unnamedWidgets(*f.controller.sheet()), QStringList());
        const QString folder = qEnvironmentVariable("CREATOR_GRABS");
        if (!folder.isEmpty())
            f.window.grab().save(folder + u"/figuresheet.png"_s);
    }
};

QTEST_MAIN(tst_FigureSheet)
#include "tst_figuresheet.moc"
