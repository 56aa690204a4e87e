#include "analytics/dashboard.h"
#include "cliprocess.h"
#include "moneyledger.h"
#include "plainsums.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// Records of a CSV file.
QList<QStringList> recordsOf(const QByteArray &csv)
{
    QList<QStringList> records{ {} };
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv) + u'\n';
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted; // a doubled one ends and begins, and is lost: no title has it
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            records.last().append(cell);
            cell.clear();
            if (c == u'\n')
                records.append(QStringList());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return records;
}

/// One data folder asked in every way that there is.
class Asked
{
public:
    Asked(const QString &profile, QDate from, QDate to)
        : m_profile(profile)
        , m_days{ u"--from"_s, from.toString(Qt::ISODate), u"--to"_s, to.toString(Qt::ISODate) }
    {
        for (const QStringList &record :
             run({ u"report"_s, u"analytics"_s, u"--lang"_s, u"en"_s, u"--currency"_s, u"KRW"_s }))
            m_report[record.value(0)].append(record.mid(1));
    }

    /// Cells of the row that begins with `name` in a section of the report.
    [[nodiscard]] QStringList row(const QString &section, const QString &name) const
    {
        for (const QStringList &row : m_report.value(section)) {
            if (row.constFirst() == name)
                return row;
        }
        qFatal("no %s in %s", qUtf8Printable(name), qUtf8Printable(section));
    }
    [[nodiscard]] QString figure(const QString &name) const { return row(u"Figures"_s, name)[1]; }
    /// Without the names of the columns.
    [[nodiscard]] QList<QStringList> rows(const QString &section) const
    {
        return m_report.value(section).mid(1);
    }

    /// The values of `analytics series` added up.
    [[nodiscard]] Micros series(const QString &metric, const QString &platform) const
    {
        Micros sum = 0;
        QStringList words{ u"analytics"_s, u"series"_s, u"--metric"_s, metric };
        if (!platform.isEmpty())
            words << u"--platform"_s << platform;
        for (const QStringList &record : run(words).mid(1)) {
            if (const auto value = parseDecimal(record.value(3).toStdString()))
                sum += value->micros;
        }
        return sum;
    }
    [[nodiscard]] QList<QStringList> top(const QString &metric) const
    {
        QList<QStringList> rows
            = run({ u"analytics"_s, u"top"_s, u"--metric"_s, metric, u"--limit"_s, u"25"_s })
                  .mid(1);
        rows.removeIf([](const QStringList &row) { return row.size() < 5; });
        return rows;
    }

private:
    [[nodiscard]] QList<QStringList> run(QStringList words) const
    {
        words << m_days << u"--format"_s << u"csv"_s << u"--profile"_s << m_profile;
        const CliRun ran = runProgram(words);
        if (ran.exitCode != 0)
            qFatal("%s", ran.err.constData());
        return recordsOf(ran.out);
    }

    const QString m_profile;
    const QStringList m_days;
    QMap<QString, QList<QStringList>> m_report;
};

DashboardQuestion lookAt(QDate lastDay, Currency home)
{
    DashboardQuestion question;
    question.today = lastDay.addDays(1);
    question.nowUtc = QDateTime(question.today, QTime(9, 0), Qt::UTC);
    question.home = home;
    return question;
}

void compareViews(const Asked &asked, PlainSums &plain, const Dashboard &dashboard)
{
    const Micros views = plain.metric("views");
    QVERIFY(views > 0);
    QCOMPARE(dashboard.views.value, views);
    QCOMPARE(asked.figure(u"Views"_s), decimalText(views));
    QCOMPARE(asked.series(u"views"_s, {}), views);
    QCOMPARE(*dashboard.followers.value, plain.standing("followers"));
    QCOMPARE(asked.figure(u"Followers"_s), decimalText(plain.standing("followers")));
    for (const auto &[name, word] :
         { std::pair(u"YouTube"_s, u"youtube"_s), std::pair(u"TikTok"_s, u"tiktok"_s) }) {
        const Micros part = plain.metric("views", word);
        QCOMPARE(asked.row(u"By platform"_s, name)[1], decimalText(part));
        QCOMPARE(asked.series(u"views"_s, word), part);
    }
}

void compareContents(const Asked &asked, PlainSums &plain)
{
    const QMap<QString, Micros> views = plain.contents("views");
    const QList<QStringList> top = asked.top(u"views"_s);
    const QList<QStringList> reported = asked.rows(u"Contents with the most views"_s);
    QVERIFY(!top.isEmpty());
    QCOMPARE(top.size(), reported.size());
    for (qsizetype i = 0; i < top.size(); ++i) {
        QCOMPARE(top[i][1], reported[i][0]);
        QCOMPARE(top[i][4], reported[i][3]);
        QCOMPARE(top[i][4], decimalText(views.value(top[i][1])));
    }
}

void compareMoney(const Asked &asked, PlainSums &plain)
{
    QMap<QString, Micros> income = plain.incomeOfContents(Currencies::krw());
    const QMap<QString, Micros> views = plain.contents("views");
    const QList<QStringList> rows = asked.rows(u"Money by content, in KRW"_s);
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows) {
        QCOMPARE(row[1], decimalText(income.value(row[0])));
        const Micros seen = views.value(row[0]);
        if (seen > 0 && row[3].isEmpty())
            QCOMPARE(row[5],
                     decimalText(divideHalfEven(Int128(income.value(row[0])) * 1000 * microsPerUnit,
                                                seen)));
        else
            QCOMPARE(row[5], QString());
    }
}

} // namespace

class tst_Agreement final : public QObject
{
    Q_OBJECT

private slots:
    void ofTheSampleData()
    {
        const QTemporaryDir folder;
        QCOMPARE(runProgram({ u"demo"_s, u"--size"_s, u"small"_s, u"--profile"_s, folder.path() })
                     .exitCode,
                 0);
        FakeClock clock;
        const auto database = *Database::open(folder.path(), Database::Access::ReadOnly, clock);
        auto last = *database->reader().prepare(u"SELECT max(day) FROM metric_values"_s);
        QVERIFY(*last.step());
        const QDate to = QDate(1970, 1, 1).addDays(last.integer(0));
        const QDate from = to.addDays(-27);
        const Asked asked(folder.path(), from, to);
        PlainSums plain(database->reader(), from, to);

        const Dashboard dashboard
            = *Dashboard::ask(database->reader(), lookAt(to, Currencies::krw()));

        compareViews(asked, plain, dashboard);
        compareContents(asked, plain);
        compareMoney(asked, plain);
        QCOMPARE(dashboard.watchTime.value, plain.metric("watch_hours"));
        QCOMPARE(asked.figure(u"Watch time, hours"_s), decimalText(plain.metric("watch_hours")));
        QCOMPARE(asked.figure(u"Income, KRW"_s), decimalText(plain.income(Currencies::krw())));
        // Accounts that tell views are measured by them, the other one by impressions.
        Int128 done = 0;
        Int128 base = plain.metric("impressions", u"instagram"_s);
        for (const char *action : { "likes", "comments" })
            done += plain.metric(action);
        base += plain.metric("views");
        const auto rate = static_cast<Micros>(done * microsPerUnit / base);
        QCOMPARE(dashboard.engagement.value, rate);
        QCOMPARE(asked.figure(u"Engagement rate, %"_s), decimalText(rate * 100));
    }

    void ofTheIncomeOfThisMonth()
    {
        const QTemporaryDir folder;
        QCOMPARE(runProgram({ u"demo"_s, u"--size"_s, u"small"_s, u"--profile"_s, folder.path() })
                     .exitCode,
                 0);
        FakeClock clock;
        const auto database = *Database::open(folder.path(), Database::Access::ReadOnly, clock);
        auto last = *database->reader().prepare(
            u"SELECT max(earned_at) / 86400000 FROM earnings WHERE deleted_at IS NULL"_s);
        QVERIFY(*last.step());
        const QDate day = QDate(1970, 1, 1).addDays(last.integer(0));
        const QDate from(day.year(), day.month(), 1);
        const QDate to = from.addMonths(1).addDays(-1);
        const Asked asked(folder.path(), from, to);

        const Dashboard dashboard
            = *Dashboard::ask(database->reader(), lookAt(day.addDays(-1), Currencies::krw()));

        const Micros plain = PlainSums(database->reader(), from, to).income(Currencies::krw());
        QVERIFY(plain > 0);
        QCOMPARE(dashboard.money.thisMonth, plain);
        QCOMPARE(asked.figure(u"Income, KRW"_s), decimalText(plain));
        Micros months = 0;
        for (const QStringList &row : asked.rows(u"Income by month, in KRW"_s))
            months += parseDecimal(row[1].toStdString())->micros;
        QCOMPARE(months, plain);
    }

    void ofARandomLedger_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void ofARandomLedger()
    {
        QFETCH(int, seed);
        QRandomGenerator dice(seed);
        const QDate from(2026, 3, 1);
        const QDate to(2026, 3, 31);
        MoneyLedger f;
        const auto counts = [&dice](int days) {
            QList<int> list;
            for (int i = 0; i < days; ++i)
                list.append(dice.bounded(3) * dice.bounded(5000));
            return list;
        };
        const ContentId a = f.seen("a", from.addDays(-9), counts(60));
        const ContentId b = f.seen("b", from.addDays(4), counts(9));
        f.putDays(u"youtube"_s, "views", from.addDays(-20), counts(30));
        f.putDays(u"tiktok"_s, "views", from.addDays(3), counts(40));
        f.put(u"youtube"_s, u"me"_s,
              { { "followers", from.addDays(dice.bounded(20)), double(dice.bounded(9000)), "",
                  MetricSpan::Snapshot },
                { "followers", to, double(dice.bounded(9000)), "", MetricSpan::Snapshot } });
        f.add(f.randomRows(600, { a, b, f.content(u"c"_s, 50) }, dice), f.randomRates(dice));
        const Asked asked(f.dir.path(), from, to);
        PlainSums plain(f.reader(), from, to);

        DashboardQuestion question = lookAt(to, Currencies::krw());
        question.days = 31;
        const Dashboard dashboard = *Dashboard::ask(f.reader(), question);
        question = lookAt(to.addDays(-1), Currencies::krw());
        const Micros month = Dashboard::ask(f.reader(), question)->money.thisMonth;

        compareViews(asked, plain, dashboard);
        compareContents(asked, plain);
        compareMoney(asked, plain);
        QCOMPARE(month, plain.income(Currencies::krw()));
        QCOMPARE(asked.figure(u"Income, KRW"_s), decimalText(plain.income(Currencies::krw())));
    }
};

QTEST_GUILESS_MAIN(tst_Agreement)
#include "tst_agreement.moc"
