#include "import/fileanalysis.h"
#include "transcript.h"

#include <QJsonObject>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    int rows = 0;
    int duplicates = 0;
};

Counts countsOf(const QString &text, const QString &name)
{
    ImportWishes wishes;
    wishes.originalName = name;
    wishes.answers = { { u"payout_date"_s, u"2026-03-13"_s }, { u"currency"_s, u"USD"_s } };
    const auto analysis = analyseBytes(text.toUtf8(), wishes);
    if (!analysis)
        return {};
    const QJsonObject &json = analysis->json;
    return { json.value("earnings"_L1).toObject().value("rows"_L1).toInt()
                 + json.value("payouts"_L1).toObject().value("rows"_L1).toInt(),
             json.value("skipped"_L1).toObject().value("duplicate"_L1).toInt() };
}

/// The records of a sample without multi-line cells; the header is the first.
QStringList linesOf(const QString &name)
{
    const QByteArray bytes = sample(name);
    const bool wide = bytes.startsWith("\xff\xfe");
    const QString text = wide ? QStringDecoder(QStringDecoder::Utf16LE).decode(bytes.mid(2))
                              : QString::fromUtf8(bytes);
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// The same line twice in one file: a repeated id counts once, a sale without an id twice.
/// FORMATS §0.5.
class tst_RepeatedRows : public QObject
{
    Q_OBJECT

private slots:
    void countsRepeatedLines_data();
    void countsRepeatedLines();
};

void tst_RepeatedRows::countsRepeatedLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("line"); // that is repeated; 1 is the first record
    QTest::addColumn<bool>("counts");

    const auto row = [](const char *name, int line, bool counts) {
        QTest::addRow("%s, %d", name, line) << QString::fromLatin1(name) << line << counts;
    };
    row("kofi_transactions.csv", 1, false);
    row("gumroad_sales.csv", 1, false);
    row("gumroad_payout.csv", 1, false);
    row("gumroad_payout.csv", 3, false);
    row("payoneer_transactions.csv", 1, false);
    row("payoneer_transactions.csv", 2, false);
    row("wise_statement.csv", 4, false);
    row("wise_statement.csv", 5, false);
    row("bandcamp_raw_utf16.csv", 1, false);
    row("bandcamp_raw_utf16.csv", 5, false);
    row("meta_earnings_utf16.csv", 3, false); // its second line is the title
    row("bmc_supporters.csv", 1, true);
    row("shopify_payment_transactions.csv", 1, true);
    row("shopify_payouts.csv", 1, true);
    row("amazon_associates_earnings.csv", 1, true);
    row("coupang_partners_ko.csv", 1, true);
}

void tst_RepeatedRows::countsRepeatedLines()
{
    QFETCH(QString, name);
    QFETCH(int, line);
    QFETCH(bool, counts);
    const QStringList lines = linesOf(name);
    QStringList more = lines;
    more.append(lines.at(line));

    const Counts once = countsOf(lines.join(u'\n'), name);
    const Counts twice = countsOf(more.join(u'\n'), name);

    QVERIFY(once.rows > 0);
    QCOMPARE(once.duplicates, 0);
    QCOMPARE(twice.rows, once.rows + (counts ? 1 : 0));
    QCOMPARE(twice.duplicates, counts ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_RepeatedRows)
#include "tst_repeatedrows.moc"
