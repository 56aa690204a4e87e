#include "uisupport.h"
#include "widgets/searchfield.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_SearchField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void waitsUntilTheTypingRests();
    void asksOnceForABurstOfLetters();
    void treatsNoPreeditAsAQuery();
    void doesNotSubmitWhileComposing();
    void submitsAtOnceOnEnter();
    void clearsOnEscape();
    void passesEscapeOnWhenEmpty();
    void trimsAndComposesTheQuery();

private:
    struct Fixture
    {
        SearchField field;
        QSignalSpy queries{ &field, &SearchField::queryChanged };
        QSignalSpy submits{ &field, &SearchField::submitted };

        void compose(const QString &preedit, const QString &commit = {})
        {
            QInputMethodEvent event(preedit, {});
            event.setCommitString(commit);
            QApplication::sendEvent(&field, &event);
        }
    };
};

void tst_SearchField::waitsUntilTheTypingRests()
{
    Fixture f;
    QCOMPARE(SearchField::delay.count(), 120);

    QTest::keyClicks(&f.field, u"raon"_s);
    QCOMPARE(f.queries.count(), 0);

    QVERIFY(f.queries.wait(2000));
    QCOMPARE(f.queries.first().first().toString(), u"raon"_s);
}

void tst_SearchField::asksOnceForABurstOfLetters()
{
    Fixture f;

    QTest::keyClicks(&f.field, u"camping"_s);
    QVERIFY(f.queries.wait(2000));

    QCOMPARE(f.queries.count(), 1);
}

void tst_SearchField::treatsNoPreeditAsAQuery()
{
    Fixture f;

    f.compose(u"수"_s);
    QVERIFY(f.field.isComposing());
    QTest::keyClick(&f.field, Qt::Key_Return);
    QCOMPARE(f.queries.count(), 0);

    f.compose({}, u"수익"_s);
    QVERIFY(!f.field.isComposing());
    QVERIFY(f.queries.wait(2000));
    QCOMPARE(f.queries.first().first().toString(), u"수익"_s);
}

void tst_SearchField::doesNotSubmitWhileComposing()
{
    Fixture f;
    f.compose(u"익"_s);

    QTest::keyClick(&f.field, Qt::Key_Return);

    QCOMPARE(f.submits.count(), 0);
}

void tst_SearchField::submitsAtOnceOnEnter()
{
    Fixture f;
    QTest::keyClicks(&f.field, u"raon"_s);

    QTest::keyClick(&f.field, Qt::Key_Enter);

    QCOMPARE(f.queries.count(), 1);
    QCOMPARE(f.submits.count(), 1);
    QCOMPARE(f.submits.first().first().toString(), u"raon"_s);
}

void tst_SearchField::clearsOnEscape()
{
    Fixture f;
    QTest::keyClicks(&f.field, u"raon"_s);
    QTest::keyClick(&f.field, Qt::Key_Return);

    QTest::keyClick(&f.field, Qt::Key_Escape);

    QVERIFY(f.field.text().isEmpty());
    QCOMPARE(f.queries.count(), 2);
    QCOMPARE(f.queries.last().first().toString(), QString());
}

void tst_SearchField::passesEscapeOnWhenEmpty()
{
    Fixture f;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);

    QApplication::sendEvent(&f.field, &escape);

    QVERIFY(!escape.isAccepted());
}

void tst_SearchField::trimsAndComposesTheQuery()
{
    Fixture f;

    f.field.setText(u"  \u1109\u116E익 "_s);

    QCOMPARE(f.field.query(), u"수익"_s);
}

QTEST_MAIN(tst_SearchField)
#include "tst_searchfield.moc"
