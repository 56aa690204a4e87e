#include "import/celltext.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

class tst_CellText : public QObject
{
    Q_OBJECT

private slots:
    void trimsEveryKindOfBlank_data();
    void trimsEveryKindOfBlank();
    void knowsMissingValues_data();
    void knowsMissingValues();
    void takesTheGuardAgainstFormulasAway_data();
    void takesTheGuardAgainstFormulasAway();
    void knowsDamagedIds_data();
    void knowsDamagedIds();
    void normalisesWords_data();
    void normalisesWords();
    void findsWholeWordsOnly_data();
    void findsWholeWordsOnly();
    void writesJsonStrings_data();
    void writesJsonStrings();
};

void tst_CellText::trimsEveryKindOfBlank_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("trimmedCell");

    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("plain") << u"a b"_s << u"a b"_s;
    QTest::newRow("spaces and tabs") << u" \t a\r\n"_s << u"a"_s;
    QTest::newRow("no-break space") << u"\u00a0a\u00a0"_s << u"a"_s;
    QTest::newRow("narrow no-break space") << u"a\u202f"_s << u"a"_s;
    QTest::newRow("ideographic space") << u"\u3000가\u3000"_s << u"가"_s;
    QTest::newRow("byte order mark") << u"\ufeffDate"_s << u"Date"_s;
    QTest::newRow("mixed") << u" \u00a0 \u00a0 a \u00a0 "_s << u"a"_s;
    QTest::newRow("only blanks") << u" \u00a0\u3000 "_s << u""_s;
    QTest::newRow("letters that end like a blank") << u"à"_s << u"à"_s;
}

void tst_CellText::trimsEveryKindOfBlank()
{
    QFETCH(QString, cell);
    QFETCH(QString, trimmedCell);

    QCOMPARE(text(trimmed(cell.toStdString())), trimmedCell);
}

void tst_CellText::knowsMissingValues_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("missing");

    for (const char *word : { "", " ", "-", "--", "—", "n/a", "N/A", "NAN", "NaN", "null", "NULL",
                              "undefined", " - " })
        QTest::newRow(qPrintable("missing: "_L1 + QString::fromUtf8(word)))
            << QString::fromUtf8(word) << true;
    for (const char *word : { "0", "0.00", "---", "-1", "none", "nano", "a", "n/a?" })
        QTest::newRow(qPrintable("there: "_L1 + QString::fromUtf8(word)))
            << QString::fromUtf8(word) << false;
}

void tst_CellText::knowsMissingValues()
{
    QFETCH(QString, cell);
    QFETCH(bool, missing);

    QCOMPARE(isMissing(cell.toStdString()), missing);
}

void tst_CellText::takesTheGuardAgainstFormulasAway_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("bare");

    QTest::newRow("formula") << u"'=SUM(A1)"_s << u"=SUM(A1)"_s;
    QTest::newRow("plus") << u"'+1"_s << u"+1"_s;
    QTest::newRow("minus") << u"'-5.00"_s << u"-5.00"_s;
    QTest::newRow("at") << u"'@name"_s << u"@name"_s;
    QTest::newRow("number") << u"'007"_s << u"007"_s;
    QTest::newRow("an apostrophe before a word stays") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("an apostrophe alone stays") << u"'"_s << u"'"_s;
    QTest::newRow("without a guard") << u"-5.00"_s << u"-5.00"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_CellText::takesTheGuardAgainstFormulasAway()
{
    QFETCH(QString, cell);
    QFETCH(QString, bare);
    const std::string bytes = cell.toStdString();

    QCOMPARE(text(withoutGuard(bytes)), bare);
}

void tst_CellText::knowsDamagedIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("damaged");

    for (const char *id :
         { "1.80600E+16", "1,80600E+16", "7E+11", "1.2e-5", "#NAME?", "#REF!", "#N/A" })
        QTest::newRow(qPrintable("damaged: "_L1 + QLatin1StringView(id)))
            << QString::fromLatin1(id) << true;
    for (const char *id : { "txn_1", "18060000000000001", "1E", "E+16", "abcE+16", "1.2E16",
                            "12E+1x", "#1001", "", "k3Vt9QwZx1A" })
        QTest::newRow(qPrintable("whole: "_L1 + QLatin1StringView(id)))
            << QString::fromLatin1(id) << false;
}

void tst_CellText::knowsDamagedIds()
{
    QFETCH(QString, id);
    QFETCH(bool, damaged);

    QCOMPARE(isDamagedId(id.toStdString()), damaged);
}

void tst_CellText::normalisesWords_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("normal");

    QTest::newRow("case") << u"Video Title"_s << u"video title"_s;
    QTest::newRow("blanks") << u"  Video \t title "_s << u"video title"_s;
    QTest::newRow("soft hyphens") << u"Vi\u00adde\u00ado\u00adti\u00adtel"_s << u"videotitel"_s;
    QTest::newRow("zero-width space") << u"Views\u200b"_s << u"views"_s;
    QTest::newRow("byte order mark") << u"\ufeffDate"_s << u"date"_s;
    QTest::newRow("no-break space") << u"Estimated\u00a0revenue"_s << u"estimated revenue"_s;
    QTest::newRow("full-width brackets")
        << u"総再生時間（単位: 時間）"_s << u"総再生時間(単位: 時間)"_s;
    QTest::newRow("full-width letters") << u"ＵＳＤ"_s << u"usd"_s;
    QTest::newRow("decomposed Hangul") << u"\u110c\u1169\u1112\u116c\u1109\u116e"_s << u"조회수"_s;
    QTest::newRow("decomposed umlaut") << u"Wa\u0308hrung"_s << u"währung"_s;
    QTest::newRow("capital umlaut") << u"WÄHRUNG"_s << u"währung"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void tst_CellText::normalisesWords()
{
    QFETCH(QString, written);
    QFETCH(QString, normal);

    QCOMPARE(text(normalisedWord(written.toStdString())), normal);
}

void tst_CellText::findsWholeWordsOnly_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("found");

    QTest::newRow("alone") << u"meta"_s << u"meta"_s << true;
    QTest::newRow("in a sentence") << u"payment from meta platforms"_s << u"meta"_s << true;
    QTest::newRow("before a comma") << u"meta, inc."_s << u"meta"_s << true;
    QTest::newRow("inside a word") << u"metallica"_s << u"meta"_s << false;
    QTest::newRow("at the end of a word") << u"demeta"_s << u"meta"_s << false;
    QTest::newRow("after a word that contains it") << u"metal meta"_s << u"meta"_s << true;
    QTest::newRow("before a letter beyond ASCII") << u"metaä"_s << u"meta"_s << false;
    QTest::newRow("two words") << u"from buy me a coffee"_s << u"buy me a coffee"_s << true;
    QTest::newRow("with a hyphen") << u"ko-fi labs"_s << u"ko-fi"_s << true;
}

void tst_CellText::findsWholeWordsOnly()
{
    QFETCH(QString, where);
    QFETCH(QString, what);
    QFETCH(bool, found);

    QCOMPARE(containsWord(where.toStdString(), what.toStdString()), found);
}

void tst_CellText::writesJsonStrings_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("json");

    QTest::newRow("plain") << u"a"_s << u"\"a\""_s;
    QTest::newRow("quote and backslash") << u"\"\\"_s << u"\"\\\"\\\\\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\\u000ab\""_s;
    QTest::newRow("Korean") << u"가"_s << u"\"가\""_s;
}

void tst_CellText::writesJsonStrings()
{
    QFETCH(QString, written);
    QFETCH(QString, json);
    std::string out;

    appendJsonText(out, written.toStdString());

    QCOMPARE(text(out), json);
}

QTEST_APPLESS_MAIN(tst_CellText)
#include "tst_celltext.moc"
