#include "uisupport.h"
#include "widgets/plainlabel.h"

#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_PlainLabel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void showsHtmlAsText();
    void loadsNoPictureFromData();
    void makesAnyLabelPlain();
    void escapesTooltipsThatLookLikeHtml_data();
    void escapesTooltipsThatLookLikeHtml();
    void paintsInTheInkOfItsEmphasis_data();
    void paintsInTheInkOfItsEmphasis();
    void elidesOnlyWhenItMust();
    void shrinksWhenElided();
    void keepsItsSizeOfType();
};

void tst_PlainLabel::showsHtmlAsText()
{
    PlainLabel label;
    label.setText(u"<b>a</b>"_s);
    PlainLabel bold;
    bold.setText(u"a"_s);

    // Seven more letters take more room than a bold one.
    QVERIFY(label.sizeHint().width() > 3 * bold.sizeHint().width());
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void tst_PlainLabel::loadsNoPictureFromData()
{
    PlainLabel label;
    label.setText(u"<img src=\"file:///usr/share/pixmaps/debian-logo.png\" width=\"500\">"_s);

    QVERIFY(label.sizeHint().height() < 40);
}

void tst_PlainLabel::makesAnyLabelPlain()
{
    QLabel label;

    setPlainText(label, u"<h1>Title</h1>"_s);

    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<h1>Title</h1>"_s);
}

void tst_PlainLabel::escapesTooltipsThatLookLikeHtml_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("tip");

    QTest::newRow("words") << u"Raon Media & Co"_s << u"Raon Media & Co"_s;
    QTest::newRow("smaller than") << u"a < b"_s << u"a < b"_s;
    QTest::newRow("tag") << u"<b>x</b>"_s << u"<span>&lt;b&gt;x&lt;/b&gt;</span>"_s;
    QTest::newRow("lines") << u"<i>a\nb"_s << u"<span>&lt;i&gt;a<br>b</span>"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_PlainLabel::escapesTooltipsThatLookLikeHtml()
{
    QFETCH(QString, data);
    QFETCH(QString, tip);

    QCOMPARE(plainToolTip(data), tip);
}

void tst_PlainLabel::paintsInTheInkOfItsEmphasis_data()
{
    QTest::addColumn<int>("emphasis");
    for (const Emphasis emphasis : { Emphasis::Normal, Emphasis::Secondary, Emphasis::Muted,
                                     Emphasis::Positive, Emphasis::Negative })
        QTest::newRow(QByteArray::number(int(emphasis)).constData()) << int(emphasis);
}

void tst_PlainLabel::paintsInTheInkOfItsEmphasis()
{
    QFETCH(int, emphasis);
    const auto wanted = static_cast<Emphasis>(emphasis);
    PlainLabel label(TextStyle::Figure, wanted);
    label.setText(u"■■"_s);
    label.resize(label.sizeHint());

    QVERIFY(countColor(painted(label), Theme::light().ink(wanted)) > 20);
}

void tst_PlainLabel::elidesOnlyWhenItMust()
{
    PlainLabel label;
    label.setText(u"Autumn camping, part three, with rain"_s);
    label.setElided();

    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    label.resize(60, 20);
    QVERIFY(label.isElided());
}

void tst_PlainLabel::shrinksWhenElided()
{
    PlainLabel label;
    label.setText(u"Autumn camping, part three, with rain"_s);
    const int whole = label.minimumSizeHint().width();

    label.setElided();

    QVERIFY(label.minimumSizeHint().width() < whole / 2);
}

void tst_PlainLabel::keepsItsSizeOfType()
{
    const PlainLabel small(TextStyle::Small);

    QCOMPARE(small.font().pointSizeF(), Theme::light().font(TextStyle::Small).pointSizeF());
}

QTEST_MAIN(tst_PlainLabel)
#include "tst_plainlabel.moc"
