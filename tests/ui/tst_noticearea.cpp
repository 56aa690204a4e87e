#include "accessibility.h"
#include "uisupport.h"
#include "widgets/noticearea.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_NoticeArea : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void init();
    void cleanup();
    void isHiddenWithoutNotices();
    void leavesWhenItsTimeIsOver();
    void staysWithoutATimeout();
    void waitsWhileTheMouseIsOnIt();
    void waitsWhileItHasTheFocus();
    void showsThreeAtMost();
    void undoesOnce();
    void closesByButtonAndKey();
    void showsDataAsText();
    void isAnnounced();
    void namesItsButtons();
    void takesNoFocus();

private:
    [[nodiscard]] Notice notice(const QString &title) const
    {
        return { .title = title, .timeout = 5s };
    }
    [[nodiscard]] QStringList titles() const;

    QWidget *m_window = nullptr;
    NoticeArea *m_area = nullptr;
};

void tst_NoticeArea::init()
{
    m_window = new QWidget;
    m_window->resize(800, 600);
    m_area = new NoticeArea(m_window);
    // Away from where the pointer rests.
    m_area->move(300, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void tst_NoticeArea::cleanup()
{
    delete m_window;
}

QStringList tst_NoticeArea::titles() const
{
    QStringList titles;
    const auto cards = m_area->cards();
    for (const NoticeCard *card : cards)
        titles.append(card->accessibleName());
    return titles;
}

void tst_NoticeArea::isHiddenWithoutNotices()
{
    QVERIFY(m_area->isHidden());

    m_area->show(notice(u"Saved"_s));
    QVERIFY(m_area->isVisible());
    m_area->clear();

    QVERIFY(m_area->isHidden());
}

void tst_NoticeArea::leavesWhenItsTimeIsOver()
{
    m_area->show(notice(u"Saved"_s));

    m_area->advance(4900ms);
    QCOMPARE(titles(), { u"Saved"_s });
    m_area->advance(100ms);

    QCOMPARE(titles(), QStringList());
}

void tst_NoticeArea::staysWithoutATimeout()
{
    m_area->show({ .title = u"Disk full"_s, .timeout = 0ms });

    m_area->advance(24h);

    QCOMPARE(titles(), { u"Disk full"_s });
}

void tst_NoticeArea::waitsWhileTheMouseIsOnIt()
{
    m_area->show(notice(u"Saved"_s));
    NoticeCard *card = m_area->cards().first();
    card->setAttribute(Qt::WA_UnderMouse);

    m_area->advance(1min);
    QCOMPARE(m_area->cards().size(), 1);

    card->setAttribute(Qt::WA_UnderMouse, false);
    m_area->advance(5s);
    QCOMPARE(m_area->cards().size(), 0);
}

void tst_NoticeArea::waitsWhileItHasTheFocus()
{
    m_area->show({ .title = u"Deleted"_s, .actionText = u"Undo"_s, .timeout = 5s });
    m_area->findChild<QPushButton *>(u"action"_s)->setFocus();

    m_area->advance(1min);

    QCOMPARE(m_area->cards().size(), 1);
}

void tst_NoticeArea::showsThreeAtMost()
{
    for (const QString &title : { u"1"_s, u"2"_s, u"3"_s, u"4"_s })
        m_area->show(notice(title));

    QCOMPARE(titles(), QStringList({ u"2"_s, u"3"_s, u"4"_s }));
    const auto cards = m_area->cards();
    QVERIFY(cards.at(0)->y() < cards.at(1)->y());
    QVERIFY(cards.at(1)->y() < cards.at(2)->y());
    QVERIFY(m_area->rect().contains(cards.at(2)->geometry()));
}

void tst_NoticeArea::undoesOnce()
{
    int undone = 0;
    m_area->show(
        { .title = u"12 rows deleted"_s, .actionText = u"Undo"_s, .action = [&] { ++undone; } });
    auto *button = m_area->findChild<QPushButton *>(u"action"_s);
    QCOMPARE(button->text(), u"Undo"_s);

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(undone, 1);
    QCOMPARE(m_area->cards().size(), 0);
}

void tst_NoticeArea::closesByButtonAndKey()
{
    m_area->show(notice(u"1"_s));
    m_area->show(notice(u"2"_s));

    QTest::mouseClick(m_area->cards().first()->findChild<QToolButton *>(u"close"_s),
                      Qt::LeftButton);
    QCOMPARE(titles(), { u"2"_s });
    QTest::keyClick(m_area->cards().first(), Qt::Key_Escape);

    QCOMPARE(titles(), QStringList());
}

void tst_NoticeArea::showsDataAsText()
{
    m_area->show({ .title = u"<b>x</b>"_s, .text = u"<img src='file:///etc/passwd'>"_s });

    QCOMPARE(richLabels(*m_area), QStringList());
}

void tst_NoticeArea::isAnnounced()
{
    m_area->show({ .title = u"226 rows imported"_s, .text = u"One step to undo."_s });

    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_area->cards().first());

    QCOMPARE(spoken->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken->text(QAccessible::Name), u"226 rows imported"_s);
    QCOMPARE(spoken->text(QAccessible::Description), u"One step to undo."_s);
}

void tst_NoticeArea::namesItsButtons()
{
    m_area->show({ .title = u"Deleted"_s, .actionText = u"Undo"_s });

    QCOMPARE(unnamedWidgets(*m_area), QStringList());
}

void tst_NoticeArea::takesNoFocus()
{
    QPushButton other(m_window);
    other.show();
    other.setFocus();

    m_area->show({ .title = u"Deleted"_s, .actionText = u"Undo"_s });

    QCOMPARE(QApplication::focusWidget(), &other);
}

QTEST_MAIN(tst_NoticeArea)
#include "tst_noticearea.moc"
