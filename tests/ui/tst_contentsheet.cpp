#include "pages/planner/contentsheet.h"
#include "pages/planner/datesheet.h"

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
