#include "accessibility.h"
#include "pages/imports/questionform.h"
#include "uisupport.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

class tst_QuestionForm final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void hidesWithoutQuestions();
    void asksForACurrency();
    void asksForAPeriod();
    void refusesAPeriodThatEndsBeforeItBegins();
    void asksForADay();
    void saysWhatAChoiceMeans();
    void showsAnAnswerThatCanBeChanged();
    void takesFreeTextOnce();
    void namesEveryEditor();
};

namespace {

using Need = QuestionForm::Need;

struct Asked
{
    QuestionForm form;
    QSignalSpy answers{ &form, &QuestionForm::answered };

    explicit Asked(const QuestionForm::Field &field)
    {
        form.setFields({ field });
        form.show();
    }

    /// The key and value of the last answer.
    [[nodiscard]] QString answer() const
    {
        return answers.isEmpty()
            ? QString()
            : answers.last().at(0).toString() + u'=' + answers.last().at(1).toString();
    }
};

void pick(QComboBox *box, const QString &value)
{
    const int index = box->findData(value);
    QVERIFY(index >= 0);
    box->setFocus();
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

void tst_QuestionForm::hidesWithoutQuestions()
{
    QuestionForm form;
    form.setFields({ { u"currency"_s, {}, {}, Need::Open } });
    QVERIFY(!form.isHidden());

    form.setFields({});

    QVERIFY(form.isHidden());
    QVERIFY(!form.editor(u"currency"_s));
}

void tst_QuestionForm::asksForACurrency()
{
    Asked asked({ u"currency"_s, {}, {}, Need::Open });
    auto *box = qobject_cast<QComboBox *>(asked.form.editor(u"currency"_s));
    QVERIFY(box);
    QCOMPARE(box->currentIndex(), -1);

    pick(box, u"KRW"_s);

    QCOMPARE(asked.answer(), u"currency=KRW"_s);
}

void tst_QuestionForm::asksForAPeriod()
{
    Asked asked({ u"period"_s, {}, {}, Need::Open });
    const QList<QDateEdit *> days = asked.form.findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    days.at(0)->setDate(QDate(2026, 2, 1));
    days.at(1)->setDate(QDate(2026, 2, 28));
    QCOMPARE(asked.answers.count(), 0);

    QTest::mouseClick(asked.form.findChild<QPushButton *>(), Qt::LeftButton);

    QCOMPARE(asked.answer(), u"period=2026-02-01..2026-02-28"_s);
}

void tst_QuestionForm::refusesAPeriodThatEndsBeforeItBegins()
{
    Asked asked({ u"period"_s, {}, u"2026-02-01..2026-02-28"_s, Need::Answered });
    const QList<QDateEdit *> days = asked.form.findChildren<QDateEdit *>();
    QCOMPARE(days.at(1)->date(), QDate(2026, 2, 28));

    days.at(0)->setDate(QDate(2026, 3, 1));

    QVERIFY(!asked.form.findChild<QPushButton *>()->isEnabled());
}

void tst_QuestionForm::asksForADay()
{
    Asked asked({ u"payout_date"_s, {}, {}, Need::Open });
    asked.form.findChild<QDateEdit *>()->setDate(QDate(2026, 4, 10));

    QTest::mouseClick(asked.form.findChild<QPushButton *>(), Qt::LeftButton);

    QCOMPARE(asked.answer(), u"payout_date=2026-04-10"_s);
}

void tst_QuestionForm::saysWhatAChoiceMeans()
{
    Asked asked({ u"date_order"_s, { { u"mdy"_s, {} }, { u"dmy"_s, {} } }, {}, Need::Open });
    auto *box = qobject_cast<QComboBox *>(asked.form.editor(u"date_order"_s));

    QCOMPARE(box->itemText(0), u"Month first: 03/04 is 4 March"_s);
    pick(box, u"dmy"_s);
    QCOMPARE(asked.answer(), u"date_order=dmy"_s);
}

void tst_QuestionForm::showsAnAnswerThatCanBeChanged()
{
    Asked asked({ u"timezone"_s, {}, u"Asia/Seoul"_s, Need::Answered });
    auto *box = qobject_cast<QComboBox *>(asked.form.editor(u"timezone"_s));

    QCOMPARE(box->currentData().toString(), u"Asia/Seoul"_s);
    pick(box, u"UTC"_s);
    QCOMPARE(asked.answer(), u"timezone=UTC"_s);
}

void tst_QuestionForm::takesFreeTextOnce()
{
    Asked asked({ u"account"_s, {}, {}, Need::Answered });
    auto *edit = qobject_cast<QLineEdit *>(asked.form.editor(u"account"_s));
    QTest::keyClicks(edit, u"acct_1"_s);

    QTest::keyClick(edit, Qt::Key_Return);

    QCOMPARE(asked.answer(), u"account=acct_1"_s);
}

void tst_QuestionForm::namesEveryEditor()
{
    QuestionForm form;
    form.setFields({ { u"currency"_s, {}, {}, Need::Open },
                     { u"period"_s, {}, {}, Need::Open },
                     { u"payout_date"_s, {}, {}, Need::Open },
                     { u"timezone"_s, {}, {}, Need::Open },
                     { u"account"_s, {}, {}, Need::Answered } });
    form.show();

    QCOMPARE(unnamedWidgets(form), QStringList());
    QCOMPARE(richLabels(form), QStringList());
}

QTEST_MAIN(tst_QuestionForm)
#include "tst_questionform.moc"
