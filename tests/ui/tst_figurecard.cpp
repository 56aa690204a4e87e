#include "uisupport.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/figurecard.h"
#include "widgets/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// The surfaces that content stands on: cards, figures, badges and empty states.
class tst_FigureCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void saysItsFigureToScreenReaders();
    void showsATrendInWordsAndColour_data();
    void showsATrendInWordsAndColour();
    void setsALongFigureSmallerInsteadOfCuttingIt();
    void showsANegativeFigureInItsInk();
    void paintsACardWithALine();
    void letsATableTouchTheEdge();
    void keepsHeaderWidgetsBesideTheTitle();
    void paintsABadgeInBothColoursOfItsTone();
    void cutsABadgeThatDoesNotFit();
    void namesABadgeByItsWord();
    void offersTheFirstActionOfAnEmptyList();
    void hidesButtonsWithoutText();
    void showsAllOfALongReason();
};

void tst_FigureCard::saysItsFigureToScreenReaders()
{
    FigureCard card;

    card.setLabel(u"Overdue"_s);
    card.setFigure(u"₩1,200,000"_s);
    card.setNote(u"1 invoice"_s);

    QCOMPARE(card.accessibleName(), u"Overdue: ₩1,200,000"_s);
    QCOMPARE(card.accessibleDescription(), u"1 invoice"_s);
}

void tst_FigureCard::showsATrendInWordsAndColour_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("emphasis");

    QTest::newRow("up") << 1 << u"▲ 12.4% before"_s << int(Emphasis::Positive);
    QTest::newRow("down") << -1 << u"▼ 12.4% before"_s << int(Emphasis::Negative);
    QTest::newRow("same") << 0 << u"12.4% before"_s << int(Emphasis::Secondary);
}

void tst_FigureCard::showsATrendInWordsAndColour()
{
    QFETCH(int, direction);
    QFETCH(QString, text);
    QFETCH(int, emphasis);
    FigureCard card;

    card.setTrend(direction, u"12.4%"_s, u"before"_s);
    card.resize(240, 112);

    QCOMPARE(card.noteText(), text);
    QVERIFY(countColor(painted(card), Theme::light().ink(static_cast<Emphasis>(emphasis))) > 3);
}

void tst_FigureCard::setsALongFigureSmallerInsteadOfCuttingIt()
{
    FigureCard card;
    card.setFigure(u"₩46,207,118,000"_s);
    card.resize(150, 112);

    const QImage image = painted(card);

    // The right padding stays empty.
    QCOMPARE(countColor(image, Theme::light().colors().surface, QRect(136, 40, 12, 30)), 12 * 30);
    QVERIFY(countColor(image, Theme::light().colors().text, QRect(16, 30, 118, 50)) > 20);
}

void tst_FigureCard::showsANegativeFigureInItsInk()
{
    FigureCard card;
    card.setFigure(u"₩1"_s, Emphasis::Negative);
    card.resize(card.sizeHint());

    QVERIFY(countColor(painted(card), Theme::light().colors().negative) > 20);
}

void tst_FigureCard::paintsACardWithALine()
{
    Card card;
    card.resize(200, 100);

    const QImage image = painted(card);

    QCOMPARE(image.pixelColor(100, 50), Theme::light().colors().surface);
    QCOMPARE(image.pixelColor(100, 0), Theme::light().colors().line);
    QCOMPARE(image.pixelColor(0, 0), Theme::light().colors().window);
}

void tst_FigureCard::letsATableTouchTheEdge()
{
    Card card;

    card.setEdgeToEdge();

    QCOMPARE(card.body()->contentsMargins(), QMargins(1, 1, 1, 1));
}

void tst_FigureCard::keepsHeaderWidgetsBesideTheTitle()
{
    Card card;
    card.setHeader(u"Coming up"_s, u"this week"_s);
    auto *button = new QPushButton(u"Planner"_s);
    card.addHeaderWidget(button);
    card.resize(400, 120);
    card.show();

    const auto labels = card.findChildren<PlainLabel *>();

    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels.first()->text(), u"Coming up"_s);
    QVERIFY(button->x() > labels.last()->x());
    QCOMPARE(button->geometry().right(), 400 - 16 - 1);
}

void tst_FigureCard::paintsABadgeInBothColoursOfItsTone()
{
    Badge badge;
    badge.setState(u"Paid"_s, Tone::Positive);
    badge.resize(badge.sizeHint());
    const ThemeColors colors = Theme::light().colors();

    const QImage image = painted(badge);

    QVERIFY(countColor(image, colors.positiveSoft) > 200);
    QVERIFY(countColor(image, colors.positive) > 10);
    QCOMPARE(badge.sizeHint().height(), 22);
}

void tst_FigureCard::cutsABadgeThatDoesNotFit()
{
    QImage image(60, 36, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);

    paintBadge(painter, QRect(0, 0, 40, 36), Theme::light(), u"A very long state"_s, Tone::Info);
    painter.end();

    QCOMPARE(countColor(image, Qt::white, QRect(40, 0, 20, 36)), 20 * 36);
    QVERIFY(badgeWidth(Theme::light(), u"A very long state"_s) > 40);
}

void tst_FigureCard::namesABadgeByItsWord()
{
    Badge badge;

    badge.setState(u"입금 대기"_s, Tone::Warning);

    QCOMPARE(badge.accessibleName(), u"입금 대기"_s);
}

void tst_FigureCard::offersTheFirstActionOfAnEmptyList()
{
    EmptyState state;
    state.setContent(Icon::Earnings, u"No earnings yet"_s, u"Import a file."_s);
    state.setAction(u"Import a file"_s);
    state.setSecondAction(u"Look at sample data"_s);
    QSignalSpy first(&state, &EmptyState::actionRequested);
    QSignalSpy second(&state, &EmptyState::secondActionRequested);

    QTest::mouseClick(state.findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
    QTest::mouseClick(state.findChild<QPushButton *>(u"secondAction"_s), Qt::LeftButton);

    QCOMPARE(first.count(), 1);
    QCOMPARE(second.count(), 1);
    QCOMPARE(state.accessibleName(), u"No earnings yet"_s);
    QCOMPARE(state.accessibleDescription(), u"Import a file."_s);
}

void tst_FigureCard::hidesButtonsWithoutText()
{
    EmptyState state;
    state.setAction(u"Import"_s);
    QVERIFY(!state.findChild<QPushButton *>(u"action"_s)->isHidden());

    state.setAction({});

    QVERIFY(state.findChild<QPushButton *>(u"action"_s)->isHidden());
    QVERIFY(state.findChild<QPushButton *>(u"secondAction"_s)->isHidden());
}

void tst_FigureCard::showsAllOfALongReason()
{
    EmptyState state;
    state.setContent(Icon::Earnings, u"No earnings yet"_s,
                     u"A reason of some length. "_s.repeated(12));
    state.resize(900, 500);
    state.show();

    const auto labels = state.findChildren<PlainLabel *>();

    QCOMPARE(labels.last()->width(), 400);
    QVERIFY(labels.last()->height() >= labels.last()->heightForWidth(400));
    QVERIFY(labels.last()->height() > 60);
}

QTEST_MAIN(tst_FigureCard)
#include "tst_figurecard.moc"
