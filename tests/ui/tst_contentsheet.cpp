#include "pages/planner/contentsheet.h"
#include "pages/planner/datesheet.h"
#include "pages/planner/targetpick.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

// Ids are made at random: every content of this program uses the same one.
const ResourceId music(Uuid::v7(4));

Content aContent()
{
    Content c;
    c.id = ContentId(Uuid::v7(1));
    c.creatorId = UserId(Uuid::v7(2));
    c.title = u"가을 캠핑"_s;
    c.description = u"설명"_s;
    c.type = ContentType::Short;
    c.status = ContentStatus::Draft;
    c.plannedAt = QDateTime(QDate(2026, 11, 25), QTime(0, 30), Qt::UTC);
    c.durationSeconds = 61;
    c.tags = { u"캠핑"_s, u"겨울"_s };
    c.checklist = { { u"자막"_s, true } };
    c.notes = u"메모"_s;
    c.effortMinutes = 90;
    c.cost = Money{ 12'345'000'000, Currencies::krw() };
    ContentVariant variant;
    variant.id = VariantId(Uuid::v7(3));
    variant.platform = u"youtube"_s;
    variant.title = u"유튜브"_s;
    c.variants = { variant };
    c.resources = { { music, u"music"_s } };
    return c;
}

SocialAccount anAccount(int number, const QString &name)
{
    SocialAccount account;
    account.id = SocialAccountId(Uuid::v8("account " + QByteArray::number(number)));
    account.platform = u"youtube"_s;
    account.displayName = name;
    return account;
}

struct Fixture
{
    explicit Fixture(const Content &content = aContent())
        : given(content)
        , sheet(new ContentSheet(content, lists(), &window))
        , saved(sheet, &ContentSheet::saveRequested)
    {
        sheet->open();
    }

    static ContentSheet::Lists lists()
    {
        return { {},
                 { { music, u"Night Drive"_s } },
                 QTimeZone("Asia/Seoul"),
                 QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC) };
    }
    template <typename T>
    T *field(const QString &name)
    {
        for (T *one : sheet->findChildren<T *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qUtf8Printable(name));
    }
    void press(const QString &text)
    {
        for (QPushButton *one : sheet->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one->click();
        }
        qFatal("no button %s", qUtf8Printable(text));
    }
    /// After a look at the first part again.
    bool says(const QString &text)
    {
        auto *parts = sheet->findChild<SegmentedControl *>();
        emit parts->currentChanged(0);
        for (const PlainLabel *one : sheet->findChildren<PlainLabel *>()) {
            if (one->text().contains(text))
                return true;
        }
        return false;
    }
    Content submit()
    {
        emit sheet->accepted();
        return saved.isEmpty() ? Content() : saved.last().at(0).value<Content>();
    }

    const Content given;
    QWidget window;
    ContentSheet *sheet;
    QSignalSpy saved;
};

} // namespace

class tst_ContentSheet final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven()
    {
        Fixture f;
        QCOMPARE(f.submit(), f.given);
    }

    void showsTimesInThePersonsZone()
    {
        Fixture f;
        QCOMPARE(f.field<QDateTimeEdit>(u"Has a date"_s)->text(), u"2026-11-25 09:30"_s);
        f.field<QDateTimeEdit>(u"Has a date"_s)->setTime(QTime(8, 0));
        QCOMPARE(f.submit().plannedAt, QDateTime(QDate(2026, 11, 24), QTime(23, 0), Qt::UTC));
    }

    void anUntickedDateIsNone()
    {
        Fixture f;
        for (QCheckBox *box : f.sheet->findChildren<QCheckBox *>())
            box->setChecked(false);
        const Content now = f.submit();
        QVERIFY(now.plannedAt.isNull());
        QVERIFY(now.deadlineAt.isNull());
    }

    void aSecondPressAddsNoSecondContent()
    {
        Fixture f;
        f.submit();
        f.submit();
        QCOMPARE(f.saved.size(), 1);
        f.sheet->wakeUp();
        f.submit();
        QCOMPARE(f.saved.size(), 2);
    }

    void aPlaceIsAimedAtAnAccountAndStaysSo()
    {
        Fixture f;
        f.sheet->offerAccounts({ anAccount(1, u"Raon"_s), anAccount(2, u"Camp"_s) });
        auto *account = f.field<QComboBox>(u"Account"_s);
        QCOMPARE(account->count(), 3);
        QCOMPARE(account->itemText(0), u"YouTube"_s);
        QCOMPARE(account->itemText(1), u"YouTube · Camp"_s);
        QCOMPARE(f.submit(), f.given);

        account->setCurrentText(u"YouTube · Raon"_s);
        f.sheet->wakeUp();

        const ContentVariant now = f.submit().variants.first();
        QCOMPARE(now.accountId, std::optional(anAccount(1, {}).id));
        QCOMPARE(now.title, u"유튜브"_s);
    }

    void severalAccountsOfAPlatformAreAddedOnceEach()
    {
        Fixture f;
        f.sheet->offerAccounts({ anAccount(1, u"Raon"_s), anAccount(2, u"Camp"_s) });
        auto *pick = f.field<QComboBox>(u"Platform or account"_s);
        for (const QString &name : { u"YouTube · Raon"_s, u"YouTube · Camp"_s, u"YouTube · Raon"_s,
                                     u"TikTok"_s, u"YouTube"_s }) {
            pick->setCurrentText(name);
            f.press(u"Add platform"_s);
        }

        const QList<ContentVariant> now = f.submit().variants;

        QCOMPARE(now.size(), 4);
        QCOMPARE(now.at(0), f.given.variants.first());
        QCOMPARE(now.at(1).accountId, std::optional(anAccount(1, {}).id));
        QCOMPARE(now.at(2).accountId, std::optional(anAccount(2, {}).id));
        QCOMPARE(now.at(3).platform, u"tiktok"_s);
        QVERIFY(!now.at(3).accountId);
        QVERIFY(f.says(u"YouTube · Camp: title"_s));
    }

    void anAccountThatIsGoneStaysUntilAnotherIsChosen()
    {
        Content given = aContent();
        given.variants.first().accountId = anAccount(7, {}).id;
        Fixture f(given);
        f.sheet->offerAccounts({ anAccount(1, u"Raon"_s) });

        QVERIFY(f.field<QComboBox>(u"Account"_s)->currentText().contains(u"gone"));
        QCOMPARE(f.submit(), given);
    }

    void accountsOfOneNameAreToldApart()
    {
        SocialAccount first = anAccount(1, u"Raon"_s);
        first.handle = u"@raon"_s;
        SocialAccount second = anAccount(2, u"Raon"_s);
        second.handle = u"@raon-shorts"_s;
        SocialAccount gone = anAccount(3, u"Old"_s);
        gone.state = AccountState::Disconnected;
        TargetPick pick;
        pick.offer({ second, gone, first });

        QCOMPARE(pick.itemText(0), u"YouTube"_s);
        QStringList names{ pick.itemText(1), pick.itemText(2) };
        names.sort();
        QCOMPARE(names,
                 (QStringList{ u"YouTube · Raon (@raon)"_s, u"YouTube · Raon (@raon-shorts)"_s }));
        QCOMPARE(pick.itemText(3), u"TikTok"_s);
        // What was chosen stays when the accounts change.
        pick.setTarget({ u"tiktok"_s, {} });
        pick.offer({});
        QCOMPARE(pick.target(), (PostingTarget{ u"tiktok"_s, {} }));
    }

    void anHourThatComesTwiceStaysTheOneItWas()
    {
        const QTimeZone newYork("America/New_York");
        InstantField field(u"x"_s, newYork);
        for (const QTime time : { QTime(5, 30), QTime(6, 30) }) {
            const QDateTime instant(QDate(2026, 11, 1), time, Qt::UTC);
            field.setInstant(instant, instant);
            QCOMPARE(field.instant(), instant);
        }
    }

    void aDateThatIsTickedBeginsAtTheSuggestion()
    {
        Content none = aContent();
        none.plannedAt = {};
        Fixture f(none);
        QVERIFY(f.submit().plannedAt.isNull());
        f.sheet->wakeUp();
        f.sheet->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(f.submit().plannedAt, Fixture::lists().suggestion);
    }

    void asksForATitle()
    {
        Fixture f;
        f.field<QLineEdit>(u"Title"_s)->setText(u"   "_s);
        f.submit();
        QVERIFY(f.saved.isEmpty());
    }

    void readsTagsAndCost()
    {
        Fixture f;
        f.field<QLineEdit>(u"Tags"_s)->setText(u" a, b ,,a"_s);
        f.field<QLineEdit>(u"Cost"_s)->setText(u"nonsense"_s);
        f.submit();
        QVERIFY(f.saved.isEmpty());
        f.field<QLineEdit>(u"Cost"_s)->setText(QString());
        const Content now = f.submit();
        QCOMPARE(now.tags, (QStringList{ u"a"_s, u"b"_s }));
        QVERIFY(!now.cost);
    }

    void whatIsOutKeepsItsDate()
    {
        Content published = aContent();
        published.status = ContentStatus::Published;
        published.publishedAt = published.plannedAt;
        Fixture f(published);
        QVERIFY(!f.field<QDateTimeEdit>(u"Has a date"_s)->isEnabled()
                || !f.field<QDateTimeEdit>(u"Has a date"_s)->parentWidget()->isEnabled());
        QCOMPARE(f.submit(), published);
    }

    void aDateSheetAnswersInUtc()
    {
        QWidget window;
        auto *sheet = new DateSheet(u"가을"_s, QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC),
                                    QTimeZone("Asia/Seoul"), &window);
        QSignalSpy chosen(sheet, &DateSheet::chosen);
        QCOMPARE(sheet->findChild<QDateTimeEdit *>()->text(), u"2026-11-25 09:00"_s);

        emit sheet->accepted();

        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toDateTime(),
                 QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC));
    }
};

QTEST_MAIN(tst_ContentSheet)
#include "tst_contentsheet.moc"
