#include "await.h"
#include "storage/presetrepository.h"
#include "temporaryprofile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_PresetRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsAMappingUnderItsName();
    void replacesAMappingOfTheSameName();
    void findsTheNewestForAHeader();
    void findsNothingForAnotherHeader();
    void renames();
    void refusesANameThatIsTaken();
    void deletesAndFreesTheName();
    void saysThatSomethingChanged();
};

namespace {

MappingPreset bank()
{
    return { {}, u"Bank"_s, u"abc"_s, { { u"date"_s, u"Datum"_s }, { u"amount"_s, u"Betrag"_s } } };
}

std::optional<MappingPreset> found(Database &database, const QString &signature)
{
    return PresetRepository::findFor(database.reader(), signature).value();
}

} // namespace

void tst_PresetRepository::keepsAMappingUnderItsName()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);

    const auto saved = await(presets.save(bank()));

    QVERIFY(saved);
    QVERIFY(!saved->id.isNull());
    const auto list = presets.list();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first(), *saved);
    QCOMPARE(list->first().mapping.value(u"amount"_s).toString(), u"Betrag"_s);
}

void tst_PresetRepository::replacesAMappingOfTheSameName()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    const auto first = await(presets.save(bank()));
    MappingPreset other = bank();
    other.headerSignature = u"def"_s;

    const auto second = await(presets.save(other));

    QCOMPARE(second->id, first->id);
    QCOMPARE(presets.list()->size(), 1);
    QCOMPARE(presets.list()->first().headerSignature, u"def"_s);
}

void tst_PresetRepository::findsTheNewestForAHeader()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    (void)await(presets.save(bank()));
    profile.clock.now = profile.clock.now.addSecs(60);
    MappingPreset later = bank();
    later.name = u"Bank, new"_s;
    (void)await(presets.save(later));

    QCOMPARE(found(*profile.database, u"abc"_s)->name, u"Bank, new"_s);
}

void tst_PresetRepository::findsNothingForAnotherHeader()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    (void)await(presets.save(bank()));

    QVERIFY(!found(*profile.database, u"ab"_s));
}

void tst_PresetRepository::renames()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    const auto saved = await(presets.save(bank()));

    QVERIFY(await(presets.rename(saved->id, u"Sparkasse"_s)));

    QCOMPARE(presets.list()->first().name, u"Sparkasse"_s);
    QCOMPARE(presets.list()->first().id, saved->id);
}

void tst_PresetRepository::refusesANameThatIsTaken()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    const auto saved = await(presets.save(bank()));
    MappingPreset other = bank();
    other.name = u"Shop"_s;
    (void)await(presets.save(other));

    const Status status = await(presets.rename(saved->id, u"Shop"_s));

    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::Conflict);
    QVERIFY(status.error().message.contains(u"Shop"_s));
    QCOMPARE(presets.list()->first().name, u"Bank"_s);
}

void tst_PresetRepository::deletesAndFreesTheName()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    const auto saved = await(presets.save(bank()));
    MappingPreset other = bank();
    other.name = u"Shop"_s;
    const auto shop = await(presets.save(other));

    QVERIFY(await(presets.remove(saved->id)));

    QCOMPARE(presets.list()->size(), 1);
    QVERIFY(await(presets.rename(shop->id, u"Bank"_s)));
    QVERIFY(await(presets.remove(shop->id)));
    QVERIFY(!found(*profile.database, u"abc"_s));
    QVERIFY(await(presets.save(bank())));
    QCOMPARE(presets.list()->size(), 1);
}

void tst_PresetRepository::saysThatSomethingChanged()
{
    TemporaryProfile profile;
    PresetRepository presets(*profile.database);
    QSignalSpy changed(&presets, &PresetRepository::changed);

    (void)await(presets.save(bank()));

    QTRY_COMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(tst_PresetRepository)
#include "tst_presetrepository.moc"
