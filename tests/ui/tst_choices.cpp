#include "accessibility.h"
#include "uisupport.h"
#include "widgets/filterchip.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// SegmentedControl and FilterChip: one of several.
class tst_Choices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void choosesTheFirstSegment();
    void choosesTheSegmentClicked();
    void movesTheChoiceWithTheArrows();
    void keepsTheChoiceWhenRenamed();
    void choosesTheFirstWhenTheChosenGoes();
    void ignoresASegmentThatIsNotThere();
    void namesEverySegment();
    void saysWhatItFiltersByWhat();
    void saysWhatWasChosen();
    void saysNothingWhenTheProgramChooses();
    void keepsTheValueWhenOptionsComeAnew();
    void restsWhenTheValueGoes();
    void showsAmpersandsOfData();
};

void tst_Choices::choosesTheFirstSegment()
{
    SegmentedControl control;
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);

    control.setSegments({ u"Ledger"_s, u"Outstanding"_s, u"Imports"_s });

    QCOMPARE(control.current(), 0);
    QCOMPARE(control.count(), 3);
    QCOMPARE(changed.count(), 1);
}

void tst_Choices::choosesTheSegmentClicked()
{
    SegmentedControl control;
    control.setSegments({ u"Ledger"_s, u"Outstanding"_s });
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);

    QTest::mouseClick(control.segment(1), Qt::LeftButton);
    QTest::mouseClick(control.segment(1), Qt::LeftButton);

    QCOMPARE(control.current(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toInt(), 1);
}

void tst_Choices::movesTheChoiceWithTheArrows()
{
    SegmentedControl control;
    control.setSegments({ u"Ledger"_s, u"Outstanding"_s, u"Imports"_s });
    control.show();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    control.segment(0)->setFocus();

    QTest::keyClick(control.segment(0), Qt::Key_Right);

    QCOMPARE(control.current(), 1);
    QVERIFY(control.segment(1)->hasFocus());
}

void tst_Choices::keepsTheChoiceWhenRenamed()
{
    SegmentedControl control;
    control.setSegments({ u"Ledger"_s, u"Outstanding"_s });
    control.setCurrent(1);

    control.setSegments({ u"장부"_s, u"미수금"_s });

    QCOMPARE(control.current(), 1);
    QCOMPARE(control.segment(1)->text(), u"미수금"_s);
}

void tst_Choices::choosesTheFirstWhenTheChosenGoes()
{
    SegmentedControl control;
    control.setSegments({ u"A"_s, u"B"_s, u"C"_s });
    control.setCurrent(2);

    control.setSegments({ u"A"_s, u"B"_s });

    QCOMPARE(control.count(), 2);
    QCOMPARE(control.current(), 0);
}

void tst_Choices::ignoresASegmentThatIsNotThere()
{
    SegmentedControl control;
    control.setSegments({ u"A"_s, u"B"_s });

    control.setCurrent(7);

    QCOMPARE(control.current(), 0);
}

void tst_Choices::namesEverySegment()
{
    SegmentedControl control;
    control.setSegments({ u"A"_s, u"B"_s });

    QCOMPARE(unnamedWidgets(control), QStringList());
}

namespace {

QList<FilterChip::Option> sources()
{
    return { { QVariant(), u"All"_s }, { 1, u"Ads"_s }, { 2, u"R&D"_s } };
}

} // namespace

void tst_Choices::saysWhatItFiltersByWhat()
{
    FilterChip chip;

    chip.setLabel(u"Source"_s);
    chip.setOptions(sources());

    QCOMPARE(chip.text(), u"Source: All"_s);
    QCOMPARE(chip.accessibleName(), u"Source: All"_s);
    QVERIFY(chip.options()->actions().first()->isChecked());
}

void tst_Choices::saysWhatWasChosen()
{
    FilterChip chip;
    chip.setLabel(u"Source"_s);
    chip.setOptions(sources());
    QSignalSpy chosen(&chip, &FilterChip::chosen);

    chip.options()->actions().at(1)->trigger();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QCOMPARE(chip.current(), QVariant(1));
    QCOMPARE(chip.text(), u"Source: Ads"_s);
    QVERIFY(!chip.options()->actions().first()->isChecked());
}

void tst_Choices::saysNothingWhenTheProgramChooses()
{
    FilterChip chip;
    chip.setOptions(sources());
    QSignalSpy chosen(&chip, &FilterChip::chosen);

    chip.setCurrent(1);

    QCOMPARE(chosen.count(), 0);
    QCOMPARE(chip.current(), QVariant(1));
}

void tst_Choices::keepsTheValueWhenOptionsComeAnew()
{
    FilterChip chip;
    chip.setLabel(u"출처"_s);
    chip.setOptions(sources());
    chip.setCurrent(1);

    chip.setOptions({ { QVariant(), u"전체"_s }, { 1, u"광고"_s } });

    QCOMPARE(chip.text(), u"출처: 광고"_s);
}

void tst_Choices::restsWhenTheValueGoes()
{
    FilterChip chip;
    chip.setOptions(sources());
    chip.setCurrent(1);

    chip.setOptions({ { QVariant(), u"All"_s }, { 5, u"Shop"_s } });

    QCOMPARE(chip.current(), QVariant());
}

void tst_Choices::showsAmpersandsOfData()
{
    FilterChip chip;
    chip.setLabel(u"Source"_s);
    chip.setOptions(sources());

    chip.setCurrent(2);

    QCOMPARE(chip.text(), u"Source: R&&D"_s);
    QCOMPARE(chip.accessibleName(), u"Source: R&D"_s);
    QCOMPARE(chip.options()->actions().at(2)->text(), u"R&&D"_s);
}

QTEST_MAIN(tst_Choices)
#include "tst_choices.moc"
