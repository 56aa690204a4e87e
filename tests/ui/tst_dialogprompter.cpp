#include "accessibility.h"
#include "dialogs/dialogprompter.h"
#include "dialogs/historysheet.h"
#include "dialogs/sheet.h"
#include "uisupport.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

/// Sheets, the questions asked with them, and the history.
class tst_DialogPrompter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }
    void confirmsByButton();
    void confirmsByEnter();
    void doesNothingWhenCancelled_data();
    void doesNothingWhenCancelled();
    void putsTheFocusOnAButtonThatHarmsNobody();
    void goesAwayAfterAnAnswer();
    void forgetsAnAnswerNobodyWaitsFor();
    void marksWhatDestroys();
    void asksForText();
    void offersNothingForEmptyText();
    void hidesAPassword();
    void answersNothingWhenTextIsCancelled();
    void letsChoose();
    void informs();
    void asksForFiles();
    void showsDataAsText();
    void namesEveryWidget();
    void fitsLongTextIntoASheet();
    void fitsALargeSheetIntoASmallWindow();
    void undoesBackToTheChosenStep();
    void undoesNothingWithoutHistory();

private:
    struct Fixture
    {
        QWidget window;
        DialogPrompter prompter{ window };

        Fixture()
        {
            window.resize(1000, 700);
            window.show();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("no window");
        }
        [[nodiscard]] Sheet *sheet() const { return window.findChild<Sheet *>(); }
        [[nodiscard]] QPushButton *button(const QString &name) const
        {
            return window.findChild<QPushButton *>(name);
        }
        void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    };
    [[nodiscard]] static Prompter::Question deletion()
    {
        return { .title = u"Delete 12 earnings?"_s,
                 .text = u"₩3,902,000 leaves the totals."_s,
                 .confirmText = u"Delete 12 rows"_s,
                 .risk = Prompter::Risk::Destructive,
                 .note = u"One step to undo."_s };
    }
};

void tst_DialogPrompter::confirmsByButton()
{
    Fixture f;
    int confirmed = 0;

    f.prompter.confirm(deletion(), &f.window, [&] { ++confirmed; });
    QVERIFY(f.sheet()->isVisible());
    QCOMPARE(f.button(u"confirm"_s)->text(), u"Delete 12 rows"_s);
    QCOMPARE(confirmed, 0);
    f.click(u"confirm"_s);

    QCOMPARE(confirmed, 1);
}

void tst_DialogPrompter::confirmsByEnter()
{
    Fixture f;
    int confirmed = 0;
    f.prompter.confirm({ .title = u"Import"_s, .confirmText = u"Import 226 rows"_s }, &f.window,
                       [&] { ++confirmed; });
    f.button(u"confirm"_s)->setFocus();

    QTest::keyClick(f.button(u"confirm"_s), Qt::Key_Return);

    QCOMPARE(confirmed, 1);
}

void tst_DialogPrompter::doesNothingWhenCancelled_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Escape") << true;
}

void tst_DialogPrompter::doesNothingWhenCancelled()
{
    QFETCH(bool, byKey);
    Fixture f;
    int confirmed = 0;
    f.prompter.confirm(deletion(), &f.window, [&] { ++confirmed; });

    if (byKey)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        f.click(u"cancel"_s);

    QCOMPARE(confirmed, 0);
    QVERIFY(!f.sheet()->isVisible());
}

void tst_DialogPrompter::putsTheFocusOnAButtonThatHarmsNobody()
{
    Fixture f;
    int confirmed = 0;

    f.prompter.confirm(deletion(), &f.window, [&] { ++confirmed; });
    QCOMPARE(QApplication::focusWidget(), f.button(u"cancel"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(confirmed, 0);
}

void tst_DialogPrompter::goesAwayAfterAnAnswer()
{
    Fixture f;
    f.prompter.confirm(deletion(), &f.window, [] {});

    f.click(u"confirm"_s);

    QTRY_VERIFY(!f.sheet());
}

void tst_DialogPrompter::forgetsAnAnswerNobodyWaitsFor()
{
    Fixture f;
    int confirmed = 0;
    auto *context = new QObject;
    f.prompter.confirm(deletion(), context, [&] { ++confirmed; });

    delete context;
    f.click(u"confirm"_s);

    QCOMPARE(confirmed, 0);
}

void tst_DialogPrompter::marksWhatDestroys()
{
    Fixture f;

    f.prompter.confirm(deletion(), &f.window, [] {});

    QCOMPARE(buttonKind(f.button(u"confirm"_s)), ButtonKind::Danger);
}

void tst_DialogPrompter::asksForText()
{
    Fixture f;
    std::optional<QString> answer;
    f.prompter.askText({ .title = u"Save preset"_s, .label = u"Name"_s, .confirmText = u"Save"_s },
                       &f.window, [&](const std::optional<QString> &text) { answer = text; });
    auto *line = f.window.findChild<QLineEdit *>();
    QVERIFY(line->hasFocus());

    QTest::keyClicks(line, u"Naver"_s);
    QTest::keyClick(line, Qt::Key_Return);

    QCOMPARE(answer, std::optional(u"Naver"_s));
}

void tst_DialogPrompter::offersNothingForEmptyText()
{
    Fixture f;
    f.prompter.askText({ .title = u"Save preset"_s, .confirmText = u"Save"_s }, &f.window,
                       [](const auto &) {});
    auto *line = f.window.findChild<QLineEdit *>();
    QVERIFY(!f.button(u"confirm"_s)->isEnabled());

    QTest::keyClicks(line, u"  "_s);
    QVERIFY(!f.button(u"confirm"_s)->isEnabled());
    QTest::keyClicks(line, u"a"_s);

    QVERIFY(f.button(u"confirm"_s)->isEnabled());
}

void tst_DialogPrompter::hidesAPassword()
{
    Fixture f;

    f.prompter.askText(
        { .title = u"Password"_s, .confirmText = u"Unlock"_s, .echo = Prompter::Echo::Hidden },
        &f.window, [](const auto &) {});

    QCOMPARE(f.window.findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
}

void tst_DialogPrompter::answersNothingWhenTextIsCancelled()
{
    Fixture f;
    int answers = 0;
    std::optional<QString> answer = u"before"_s;
    f.prompter.askText({ .title = u"Name"_s, .confirmText = u"Save"_s, .initial = u"Naver"_s },
                       &f.window, [&](const std::optional<QString> &text) {
                           ++answers;
                           answer = text;
                       });

    f.click(u"cancel"_s);

    QCOMPARE(answers, 1);
    QVERIFY(!answer);
}

void tst_DialogPrompter::letsChoose()
{
    Fixture f;
    std::optional<int> answer;
    f.prompter.choose({ .title = u"Which account?"_s,
                        .options = { u"Haru"_s, u"R&D"_s },
                        .confirmText = u"Use it"_s },
                      &f.window, [&](std::optional<int> index) { answer = index; });
    const auto options = f.window.findChildren<QRadioButton *>();
    QVERIFY(options.first()->isChecked());
    QCOMPARE(options.last()->text(), u"R&&D"_s);

    options.last()->click();
    f.click(u"confirm"_s);

    QCOMPARE(answer, std::optional(1));
}

void tst_DialogPrompter::informs()
{
    Fixture f;

    f.prompter.inform(u"The disk is full"_s, u"Nothing was written."_s);
    QCOMPARE(f.sheet()->accessibleName(), u"The disk is full"_s);
    f.click(u"confirm"_s);

    QVERIFY(!f.sheet()->isVisible());
}

void tst_DialogPrompter::asksForFiles()
{
    Fixture f;
    QStringList answer{ u"before"_s };
    f.prompter.openFiles({ .title = u"Import"_s, .filters = { u"CSV (*.csv)"_s } }, &f.window,
                         [&](const QStringList &files) { answer = files; });
    auto *dialog = f.window.findChild<QFileDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Import"_s);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFiles);

    dialog->reject();

    QCOMPARE(answer, QStringList());
}

void tst_DialogPrompter::showsDataAsText()
{
    Fixture f;

    f.prompter.confirm({ .title = u"<h1>x</h1>"_s,
                         .text = u"<img src='file:///etc/passwd'>"_s,
                         .confirmText = u"Ok"_s },
                       &f.window, [] {});

    QCOMPARE(richLabels(f.window), QStringList());
}

void tst_DialogPrompter::namesEveryWidget()
{
    Fixture f;

    f.prompter.askText({ .title = u"Save preset"_s, .confirmText = u"Save"_s }, &f.window,
                       [](const auto &) {});

    QCOMPARE(unnamedWidgets(f.window), QStringList());
}

void tst_DialogPrompter::fitsLongTextIntoASheet()
{
    Fixture f;

    f.prompter.confirm(
        { .title = u"Delete?"_s,
          .text = u"A sentence of some length that says what will happen. "_s.repeated(8),
          .confirmText = u"Delete"_s },
        &f.window, [] {});

    const QPushButton *confirm = f.button(u"confirm"_s);
    const QPoint corner = confirm->mapTo(&f.window, confirm->rect().bottomRight());
    QVERIFY(f.window.rect().contains(corner));
    const auto labels = f.sheet()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
}

void tst_DialogPrompter::fitsALargeSheetIntoASmallWindow()
{
    Fixture f;
    Sheet sheet(&f.window, Sheet::Size::Large);
    sheet.setTitle(u"Import a file with a name that is much too long for its window"_s,
                   u"Stripe"_s);
    QPushButton *import = sheet.addButton(u"Import 226 rows"_s, ButtonKind::Primary);

    sheet.open();

    const QRect place(import->mapTo(&f.window, QPoint()), import->size());
    QVERIFY(f.window.rect().adjusted(24, 24, -24, -24).contains(place));
}

void tst_DialogPrompter::undoesBackToTheChosenStep()
{
    Fixture f;
    QStringListModel entries(
        { u"Deleted 12 rows"_s, u"<b>Edited</b> a note"_s, u"Imported a.csv"_s });
    HistorySheet sheet(entries, &f.window);
    QSignalSpy undo(&sheet, &HistorySheet::undoRequested);
    sheet.open();
    auto *list = sheet.findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);

    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);

    QCOMPARE(undo.count(), 1);
    QCOMPARE(undo.first().first().toInt(), 2);
    QCOMPARE(unnamedWidgets(sheet), QStringList());
}

void tst_DialogPrompter::undoesNothingWithoutHistory()
{
    Fixture f;
    QStringListModel entries;
    HistorySheet sheet(entries, &f.window);
    QSignalSpy undo(&sheet, &HistorySheet::undoRequested);
    sheet.open();

    QTest::keyClick(sheet.findChild<QListView *>(), Qt::Key_Return);

    QCOMPARE(undo.count(), 0);
}

QTEST_MAIN(tst_DialogPrompter)
#include "tst_dialogprompter.moc"
