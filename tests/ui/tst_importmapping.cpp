#include "accessibility.h"
#include "importfixture.h"
#include "pages/imports/mappingform.h"
#include "uisupport.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_ImportMapping final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void suggestsWhatTheHeaderSays();
    void mapsATableNobodyKnows();
    void takesOneCurrencyForAllRows();
    void skipsRowsAtTheEnd();
    void turnsTheSignAround();
    void savesAPresetAndUsesItAgain();
    void deletesAPreset();
    void tellsScreenReadersWhatEverythingIs();
};

namespace {

const QByteArray strange = "Wann;Wer;Wofür;Wieviel\n"
                           "03.04.2026;Acme;Film;1.200,50\n"
                           "13.04.2026;Beta;Schnitt;99,90\n"
                           "14.04.2026;Beta;Storno;-9,90\n";

const QByteArray telling = "Date,Customer,Description,Amount,Currency\n"
                           "2026-04-03,Acme,Film,1200.50,EUR\n"
                           "2026-04-13,Beta,Cut,99.90,EUR\n";

/// Chooses as a person does.
void pick(QComboBox *box, int index)
{
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void pickColumn(const ImportFixture &f, MappingRole role, const QString &column)
{
    QComboBox *box = f.sheet()->mappingForm().roleBox(role);
    pick(box, box->findText(column));
}

void pickCurrency(const ImportFixture &f, const QString &code)
{
    QComboBox *box = f.sheet()->mappingForm().roleBox(MappingRole::Currency);
    pick(box, box->count() - 1);
    const QList<QLineEdit *> edits = f.sheet()->mappingForm().findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->accessibleName() == u"Currency of every row"_s)
            QTest::keyClicks(edit, code);
    }
}

void mapStrange(ImportFixture &f)
{
    f.controller.importFiles({ f.write(u"strange.csv"_s, strange) });
    QTRY_VERIFY(f.sheet() && f.sheet()->mappingForm().isVisible());
    pickColumn(f, MappingRole::Date, u"Wann"_s);
    pickColumn(f, MappingRole::Amount, u"Wieviel"_s);
    pickColumn(f, MappingRole::Payer, u"Wer"_s);
    pickColumn(f, MappingRole::Description, u"Wofür"_s);
    pickCurrency(f, u"EUR"_s);
    QTRY_VERIFY(f.isReady());
}

} // namespace

void tst_ImportMapping::suggestsWhatTheHeaderSays()
{
    ImportFixture f;

    f.controller.importFiles({ f.write(u"telling.csv"_s, telling) });

    QTRY_VERIFY(f.isReady());
    QVERIFY(f.sheet()->mappingForm().isVisible());
    QCOMPARE(f.sheet()->mappingForm().roleBox(MappingRole::Amount)->currentText(), u"Amount"_s);
    QCOMPARE(f.importText(), u"Import 2 row(s)"_s);
}

void tst_ImportMapping::mapsATableNobodyKnows()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(u"strange.csv"_s, strange) });
    QTRY_VERIFY(f.sheet() && f.sheet()->mappingForm().isVisible());
    QVERIFY(!f.isReady());
    f.sheet()->dismiss();
    QTRY_VERIFY(!f.sheet());

    mapStrange(f);

    QCOMPARE(f.importText(), u"Import 3 row(s)"_s);
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 3);
    const auto rows = EarningQuery({}, {}).first(f.profile.database->reader(), 5);
    const Earning &film = rows->last().earning;
    QCOMPARE(film.amount, (Money{ 1'200'500'000, Currencies::eur() }));
    QCOMPARE(film.earnedAt, QDate(2026, 4, 3));
    QCOMPARE(film.payer, u"Acme"_s);
    QCOMPARE(film.description, u"Film"_s);
}

void tst_ImportMapping::takesOneCurrencyForAllRows()
{
    ImportFixture f;
    f.controller.importFiles(
        { f.write(u"plain.csv"_s, "Date,Amount\n2026-04-03,5.00\n2026-04-04,6.00\n") });
    QTRY_VERIFY(f.sheet() && f.sheet()->mappingForm().isVisible());
    QTRY_VERIFY(f.sheet()->questions().editor(u"currency"_s));
    QVERIFY(!f.isReady());
    auto *box = qobject_cast<QComboBox *>(f.sheet()->questions().editor(u"currency"_s));

    pick(box, box->findData(u"JPY"_s));

    QTRY_VERIFY(f.isReady());
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 2);
    const auto rows = EarningQuery({}, {}).first(f.profile.database->reader(), 1);
    QCOMPARE(rows->first().earning.amount.currency, Currencies::jpy());
}

void tst_ImportMapping::skipsRowsAtTheEnd()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(u"telling.csv"_s, telling) });
    QTRY_VERIFY(f.isReady());
    ColumnMapping mapping = f.sheet()->mappingForm().mapping();
    mapping.skippedAtEnd = 1;

    emit f.sheet()->mappingForm().mappingChanged(mapping);

    QTRY_COMPARE(f.importText(), u"Import 1 row(s)"_s);
    QCOMPARE(f.sheet()->mappingForm().mapping().skippedAtEnd, 1);
}

void tst_ImportMapping::turnsTheSignAround()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(u"telling.csv"_s, telling) });
    QTRY_VERIFY(f.isReady());
    const QList<QComboBox *> boxes = f.sheet()->mappingForm().findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == u"Minus means"_s)
            pick(box, 1);
    }

    QVERIFY(!f.isReady());
    QTRY_VERIFY(f.isReady());
    f.press("import");

    QTRY_COMPARE(f.countEarnings(), 2);
    const auto rows = EarningQuery({}, {}).first(f.profile.database->reader(), 1);
    QVERIFY(rows->first().earning.amount.micros < 0);
}

void tst_ImportMapping::savesAPresetAndUsesItAgain()
{
    ImportFixture f;
    mapStrange(f);
    f.prompter.text = u"My bank"_s;
    f.press("savePreset");
    QTRY_COMPARE(f.presets.list()->size(), 1);
    QTRY_COMPARE(f.part<QComboBox>("preset")->currentText(), u"My bank"_s);
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 3);
    const QByteArray later = "Wann;Wer;Wofür;Wieviel\n15.05.2026;Acme;Ton;20,00\n";

    f.controller.importFiles({ f.write(u"may.csv"_s, later) });

    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.importText(), u"Import 1 row(s)"_s);
    QTRY_COMPARE(f.part<QComboBox>("preset")->currentText(), u"My bank"_s);
    QVERIFY(f.settings.lastMappingPreset().has_value());
    f.press("import");
    QTRY_COMPARE(f.countEarnings(), 4);
}

void tst_ImportMapping::deletesAPreset()
{
    ImportFixture f;
    mapStrange(f);
    f.prompter.text = u"My bank"_s;
    f.press("savePreset");
    QTRY_COMPARE(f.presets.list()->size(), 1);
    const MappingPreset preset = f.presets.list()->first();

    emit f.sheet()->mappingForm().removeRequested(preset);

    QTRY_COMPARE(f.presets.list()->size(), 0);
    QVERIFY(f.prompter.questions.last().title.contains(u"My bank"_s));
    QTRY_COMPARE(f.part<QComboBox>("preset")->currentIndex(), 0);
    QVERIFY(f.isReady());
}

void tst_ImportMapping::tellsScreenReadersWhatEverythingIs()
{
    ImportFixture f;
    f.controller.importFiles({ f.write(u"telling.csv"_s, telling) });
    QTRY_VERIFY(f.isReady());

    QCOMPARE(unnamedWidgets(*f.sheet()), QStringList());
}

QTEST_MAIN(tst_ImportMapping)
#include "tst_importmapping.moc"
