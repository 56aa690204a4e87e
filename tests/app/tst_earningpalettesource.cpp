#include "app/earningpalettesource.h"
#include "await.h"
#include "storage/earningrepository.h"
#include "temporaryprofile.h"

#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        for (const auto &[day, units] : { std::pair("2026-11-02", 3000), { "2026-11-05", 12 } })
            QVERIFY(await(earnings.add(anEarning(profile.channel, day, units))));
    }

    TemporaryProfile profile;
    EarningRepository earnings{ *profile.database };
    EarningPaletteSource source{ *profile.database, profile.clock };
};

} // namespace

class tst_EarningPaletteSource final : public QObject
{
    Q_OBJECT

private slots:
    void findsByWhatIsWrittenNewestFirst()
    {
        Fixture f;

        const QList<PaletteItem> items = await(f.source.search(u"캠핑"_s, 6));

        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().title, u"라온미디어 · 가을 캠핑 브랜디드"_s);
        QCOMPARE(items.first().detail, u"5 Nov · ₩12"_s);
    }

    void givesNoMoreThanAskedFor()
    {
        Fixture f;
        QCOMPARE(await(f.source.search(u"라온"_s, 1)).size(), 1);
    }

    void hasNothingToSayToNothing()
    {
        Fixture f;
        QVERIFY(await(f.source.search(u"  "_s, 6)).isEmpty());
        QVERIFY(await(f.source.search(u"not there"_s, 6)).isEmpty());
    }

    void tellsWhichEarningWasChosen()
    {
        Fixture f;
        QSignalSpy chosen(&f.source, &EarningPaletteSource::chosen);
        const QList<PaletteItem> items = await(f.source.search(u"캠핑"_s, 6));

        f.source.activate(u"unknown"_s);
        f.source.activate(items.last().id);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<Earning>().amount.micros, 3000 * microsPerUnit);
    }
};

QTEST_GUILESS_MAIN(tst_EarningPaletteSource)
#include "tst_earningpalettesource.moc"
