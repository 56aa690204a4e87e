#include "import/columnmapping.h"
#include "import/csvreader.h"

#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

HeaderIndex headerOf(const QByteArray &line)
{
    CsvReader reader(std::string_view(line.constData(), static_cast<size_t>(line.size())), {});
    CsvRecord record;
    return reader.next(record) == CsvReader::Read::Record ? HeaderIndex(record) : HeaderIndex();
}

ColumnMapping fullMapping()
{
    ColumnMapping mapping;
    mapping.roles = { { MappingRole::Date, u"Datum"_s },
                      { MappingRole::Amount, u"Betrag"_s },
                      { MappingRole::Currency, u":EUR"_s },
                      { MappingRole::Payer, u"Kunde"_s },
                      { MappingRole::DueAt, u"Fällig"_s } };
    mapping.sign = SignRule::PositiveOnly;
    mapping.preambleRecords = 0;
    mapping.skippedAtEnd = 2;
    mapping.dateOrder = u"dmy"_s;
    mapping.decimal = u"comma"_s;
    mapping.encoding = u"cp949"_s;
    mapping.delimiter = u";"_s;
    return mapping;
}

} // namespace

class tst_ColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void survivesJson();
    void survivesAnswers();
    void isEmptyByDefault();
    void passesOverWhatItDoesNotKnow();
    void needsADayAndAnAmount();
    void suggestsByTheWordsOfTheHeader_data();
    void suggestsByTheWordsOfTheHeader();
    void givesEqualHeadersTheSameFingerprint();
};

void tst_ColumnMapping::survivesJson()
{
    QCOMPARE(ColumnMapping::fromJson(fullMapping().toJson()), fullMapping());
    QCOMPARE(ColumnMapping::fromJson({}), ColumnMapping());
}

void tst_ColumnMapping::survivesAnswers()
{
    const QMap<QString, QString> answers = fullMapping().asAnswers();

    QCOMPARE(ColumnMapping::fromAnswers(answers), fullMapping());
    QCOMPARE(answers.value(u"date"_s), u"Datum"_s);
    QCOMPARE(answers.value(u"currency"_s), u":EUR"_s);
    QCOMPARE(answers.value(u"sign"_s), u"positive_only"_s);
    QCOMPARE(answers.value(u"skip_top"_s), u"0"_s);
    QCOMPARE(answers.value(u"skip_bottom"_s), u"2"_s);
}

void tst_ColumnMapping::isEmptyByDefault()
{
    QVERIFY(ColumnMapping().asAnswers().isEmpty());
    QVERIFY(!ColumnMapping().preambleRecords.has_value());
}

void tst_ColumnMapping::passesOverWhatItDoesNotKnow()
{
    const ColumnMapping mapping = ColumnMapping::fromAnswers({ { u"date"_s, u" Day "_s },
                                                               { u"mood"_s, u"good"_s },
                                                               { u"sign"_s, u"upside down"_s },
                                                               { u"skip_top"_s, u"-3"_s },
                                                               { u"skip_bottom"_s, u"many"_s } });

    ColumnMapping expected;
    expected.roles = { { MappingRole::Date, u"Day"_s } };
    QCOMPARE(mapping, expected);
}

void tst_ColumnMapping::needsADayAndAnAmount()
{
    ColumnMapping mapping;
    QVERIFY(!mapping.isComplete());
    mapping.roles.insert(MappingRole::Date, u"Day"_s);
    QVERIFY(!mapping.isComplete());
    mapping.roles.insert(MappingRole::Amount, u"Money"_s);
    QVERIFY(mapping.isComplete());
}

void tst_ColumnMapping::suggestsByTheWordsOfTheHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("suggested");

    QTest::newRow("English") << "Date,Description,Amount,Currency,Status\n"_ba
                             << QStringList{ u"amount=Amount"_s, u"currency=Currency"_s,
                                             u"date=Date"_s, u"description=Description"_s,
                                             u"status=Status"_s };
    QTest::newRow("net before gross")
        << "Gross,Net,Fee,Date,Transaction ID,Name\n"_ba
        << QStringList{ u"amount=Net"_s, u"date=Date"_s,   u"external_id=Transaction ID"_s,
                        u"fee=Fee"_s,    u"gross=Gross"_s, u"payer=Name"_s };
    QTest::newRow("Korean") << "날짜,내용,금액,거래처\n"_ba
                            << QStringList{ u"amount=금액"_s, u"date=날짜"_s, u"description=내용"_s,
                                            u"payer=거래처"_s };
    QTest::newRow("German") << "Buchungstag,Betrag,Währung,Verwendungszweck,Auftraggeber\n"_ba
                            << QStringList{ u"amount=Betrag"_s, u"currency=Währung"_s,
                                            u"date=Buchungstag"_s,
                                            u"description=Verwendungszweck"_s,
                                            u"payer=Auftraggeber"_s };
    QTest::newRow("a currency in the name")
        << "Day,Amount (CHF)\n"_ba
        << QStringList{ u"amount=Amount (CHF)"_s, u"currency=:CHF"_s, u"date=Day"_s };
    QTest::newRow("a pay day that has to serve")
        << "지급일,금액\n"_ba
        << QStringList{ u"amount=금액"_s, u"date=지급일"_s, u"paid_at=지급일"_s };
    QTest::newRow("nothing known") << "Foo,Bar\n"_ba << QStringList();
}

void tst_ColumnMapping::suggestsByTheWordsOfTheHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, suggested);

    const QMap<QString, QString> answers
        = ColumnMapping::suggestedFor(headerOf(header)).asAnswers();

    QStringList picture;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        picture.append(it.key() + u'=' + *it);
    QCOMPARE(picture, suggested);
}

void tst_ColumnMapping::givesEqualHeadersTheSameFingerprint()
{
    const QString fingerprint = headerFingerprint(headerOf("Date,Amount (USD)\n"));

    QCOMPARE(fingerprint.size(), 32);
    QCOMPARE(headerFingerprint(headerOf("\"DATE\", amount\u00a0(USD) \n")), fingerprint);
    QVERIFY(headerFingerprint(headerOf("Amount (USD),Date\n")) != fingerprint);
    QVERIFY(headerFingerprint(headerOf("Date,Amount (EUR)\n")) != fingerprint);
    QVERIFY(headerFingerprint(headerOf("Date,Amount (USD),\n")) != fingerprint);
}

QTEST_APPLESS_MAIN(tst_ColumnMapping)
#include "tst_columnmapping.moc"
