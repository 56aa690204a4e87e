#include "accessibility.h"
#include "delegates/datatable.h"
#include "importfixture.h"
#include "mainwindow/mainwindow.h"
#include "pages/imports/plancolumnsform.h"
#include "pages/imports/planpane.h"
#include "pages/imports/questionform.h"
#include "reports/icswriter.h"
#include "reports/plancsv.h"
#include "storage/contentrepository.h"
#include "storage/resourcerepository.h"
#include "storage/undojournal.h"
#include "uisupport.h"
#include "widgets/figurecard.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

using Column = PlanPreviewModel::Column;

namespace {

QString calendarFile(const QString &name)
{
    return QStringLiteral(CREATOR_TEST_DATA "/ics/") + name;
}

struct Fixture : ImportFixture
{
    Fixture()
    {
        QObject::connect(&controller.plans(), &PlanImporter::imported, &contents,
                         &ContentRepository::announceBulkChange);
        QObject::connect(&controller.plans(), &PlanImporter::undoRequested, &journal,
                         [this] { undone = journal.undo(); });
    }

    [[nodiscard]] QList<Content> all() const
    {
        return ContentRepository::all(profile.database->reader()).value_or(QList<Content>());
    }
    [[nodiscard]] Content titled(const QString &title) const
    {
        for (const Content &content : all()) {
            if (content.title == title)
                return content;
        }
        return {};
    }
    [[nodiscard]] QString figure(const char *card) const
    {
        return part<FigureCard>(card)->figure();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto *table = part<DataTable>("planTable");
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const QList<PlainLabel *> labels = sheet()->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel *label) {
            return label->text().contains(text) && label->isVisible();
        });
    }
    void importPlan(const QString &path)
    {
        const qsizetype before = notices.size();
        controller.importFiles({ path });
        QTRY_VERIFY(isReady());
        press("import");
        QTRY_COMPARE(notices.size(), before + 1);
    }

    ContentRepository contents{ *profile.database };
    ResourceRepository resources{ *profile.database };
    UndoJournal journal{ *profile.database };
    QFuture<Result<UndoOutcome>> undone;
};

constexpr char mixed[] = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                         "BEGIN:VEVENT\r\nUID:a@x\r\nDTSTART:20261125T000000Z\r\n"
                         "SUMMARY:가을 캠핑\r\nEND:VEVENT\r\n"
                         "BEGIN:VEVENT\r\nUID:b@x\r\nSUMMARY:Nowhere\r\nEND:VEVENT\r\n"
                         "BEGIN:VTODO\r\nUID:c@x\r\nSUMMARY:Idea\r\nEND:VTODO\r\n"
                         "END:VCALENDAR\r\n";

} // namespace

class tst_PlanImport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void showsACalendarBeforeAnythingIsWritten()
    {
        Fixture f;
        f.controller.importFiles({ f.write(u"plan.ics"_s, mixed) });

        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.importText(), u"Import 2 content(s)"_s);
        QCOMPARE(f.figure("planNewCard"), u"2"_s);
        QCOMPARE(f.part<FigureCard>("planNewCard")->noteText(), u"1 with a date, 1 without"_s);
        QCOMPARE(f.figure("planRefusedCard"), u"1"_s);
        QCOMPARE(f.part<DataTable>("planTable")->model()->rowCount(), 3);
        QCOMPARE(f.cell(0, Column::FateColumn), u"New"_s);
        QCOMPARE(f.cell(0, Column::TitleColumn), u"가을 캠핑"_s);
        QVERIFY(f.cell(0, Column::DateColumn).startsWith(u"25 Nov"));
        QCOMPARE(f.cell(0, Column::StatusColumn), u"Draft"_s);
        QCOMPARE(f.cell(1, Column::FateColumn), u"Refused"_s);
        QCOMPARE(f.cell(1, Column::DetailColumn),
                 u"Line 8: The event has no date that can be read."_s);
        QVERIFY(f.all().isEmpty());
        QVERIFY(!f.part<QPushButton>("saveRejected")->isVisible());
        QCOMPARE(unnamedWidgets(*f.sheet()), QStringList());
        QCOMPARE(richLabels(*f.sheet()), QStringList());
    }

    void importsRealCalendars_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("entries");
        QTest::newRow("google") << u"google.ics"_s << 2; // one is cancelled
        QTest::newRow("gnome") << u"gnome.ics"_s << 3; // one repeats, one occurrence was moved
        QTest::newRow("outlook") << u"outlook.ics"_s << 2;
        QTest::newRow("korganizer") << u"korganizer.ics"_s << 2;
    }

    void importsRealCalendars()
    {
        QFETCH(QString, file);
        Fixture f;
        f.controller.importFiles({ calendarFile(file) });
        QTRY_VERIFY(f.isReady());
        const int entries = f.part<DataTable>("planTable")->model()->rowCount();
        QCOMPARE(f.figure("planNewCard"), QString::number(entries));
        f.press("import");

        QTRY_COMPARE(f.notices.size(), 1);
        QTEST(entries, "entries");
        QCOMPARE(f.all().size(), entries);
        QCOMPARE(f.notices.last().title, u"Imported "_s + file);
        QCOMPARE(f.notices.last().text, u"%1 content(s) added"_s.arg(entries));
        QCOMPARE(f.journal.nextUndo()->label, u"Import "_s + file);
    }

    void whatStandsTwiceIsCountedOnce()
    {
        Fixture f;
        const QByteArray id = Uuid::v7(5).toText().toLatin1();
        f.controller.importFiles({ f.write(u"twice.csv"_s,
                                           "ID,Title,Date\n" + id + ",First,2026-11-25 09:00\n" + id
                                               + ",Second,2026-11-25 09:00\n") });

        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.importText(), u"Import 1 content(s)"_s);
        QCOMPARE(f.figure("planNewCard"), u"1"_s);
        QCOMPARE(f.part<FigureCard>("planNewCard")->noteText(), u"1 with a date, 0 without"_s);
        QCOMPARE(f.figure("planChangedCard"), u"0"_s);
        f.press("import");
        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.notices.last().text, u"1 content(s) added"_s);
        QCOMPARE(f.all().size(), 1);
        QCOMPARE(f.all().constFirst().title, u"Second"_s);
    }

    void theSecondImportChangesNothing()
    {
        Fixture f;
        f.importPlan(calendarFile(u"google.ics"_s));
        const QList<Content> before = f.all();

        f.controller.importFiles({ calendarFile(u"google.ics"_s) });

        QTRY_VERIFY(f.sheet() && f.importText() == u"Nothing to import"_s);
        QVERIFY(!f.isReady());
        QCOMPARE(f.figure("planSameCard"), u"2"_s);
        QCOMPARE(f.figure("planNewCard"), u"0"_s);
        f.press("cancel");
        QCOMPARE(f.all(), before);
    }

    void undoTakesTheWholeImportBack()
    {
        Fixture f;
        QSignalSpy bulk(&f.contents, &ContentRepository::changedInBulk);
        f.importPlan(f.write(u"plan.ics"_s, mixed));
        QCOMPARE(f.all().size(), 2);
        QCOMPARE(bulk.count(), 1);
        QCOMPARE(f.notices.last().text, u"2 content(s) added, 1 refused"_s);
        QCOMPARE(f.notices.last().actionText, u"Undo"_s);

        f.notices.last().action();

        QVERIFY(await(f.undone));
        QVERIFY(f.all().isEmpty());
        QVERIFY(!f.journal.nextUndo());
    }

    void showsTheFirstOfThemInThePlanner()
    {
        Fixture f;
        QSignalSpy shown(&f.controller.plans(), &PlanImporter::showRequested);
        f.importPlan(f.write(u"plan.ics"_s, mixed));
        QCOMPARE(f.notices.last().moreText, u"Show in planner"_s);

        f.notices.last().more();

        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().first().value<ContentId>(), f.titled(u"가을 캠핑"_s).id);
    }

    void saysWhatChanges()
    {
        Fixture f;
        f.importPlan(f.write(u"plan.ics"_s, mixed));
        QByteArray later(mixed);
        later.replace("20261125T000000Z", "20261126T000000Z").replace("가을 캠핑", "겨울 캠핑");

        f.controller.importFiles({ f.write(u"later.ics"_s, later) });

        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.figure("planChangedCard"), u"1"_s);
        QCOMPARE(f.cell(0, Column::DetailColumn), u"Changes: title, date"_s);
        f.press("import");
        QTRY_COMPARE(f.notices.size(), 2);
        QVERIFY(f.notices.last().text.startsWith(u"1 changed, 1 the same as before"));
        QCOMPARE(f.titled(u"겨울 캠핑"_s).plannedAt,
                 QDateTime(QDate(2026, 11, 26), QTime(0, 0), Qt::UTC));
        QCOMPARE(f.all().size(), 2);
    }

    void leavesOutWhatIsUntickedAndWhatWasDeleted()
    {
        Fixture f;
        f.importPlan(f.write(u"plan.ics"_s, mixed));
        QVERIFY(await(f.contents.moveToTrash({ f.titled(u"Idea"_s).id })));
        QByteArray more(mixed);
        more.replace("END:VCALENDAR",
                     "BEGIN:VTODO\r\nUID:d@x\r\nSUMMARY:One\r\nEND:VTODO\r\n"
                     "BEGIN:VTODO\r\nUID:e@x\r\nSUMMARY:Two\r\nEND:VTODO\r\n"
                     "END:VCALENDAR");
        f.controller.importFiles({ f.write(u"more.ics"_s, more) });
        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.cell(2, Column::FateColumn), u"Deleted before"_s);
        auto *table = f.part<DataTable>("planTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, Column::CheckColumn));

        QTest::keyClick(table, Qt::Key_Space);

        QCOMPARE(f.importText(), u"Import 1 content(s)"_s);
        f.press("import");
        QTRY_COMPARE(f.notices.size(), 2);
        QVERIFY(f.titled(u"One"_s).id.isNull());
        QVERIFY(!f.titled(u"Two"_s).id.isNull());
        QVERIFY(f.titled(u"Idea"_s).id.isNull());
    }

    void ourOwnTableComesBackTheSame()
    {
        Fixture f;
        Content content;
        content.title = u"가을 캠핑, 2부"_s;
        content.status = ContentStatus::Scheduled;
        content.plannedAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
        content.tags = { u"a"_s, u"b"_s };
        content.cost = Money{ 5 * microsPerUnit, Currencies::krw() };
        const Content stored = await(f.contents.add({ content }, u"Add"_s))->constFirst();
        const QByteArray csv = planCsv({ stored }, { QTimeZone::systemTimeZone(), {}, {} });

        f.controller.importFiles({ f.write(u"plan.csv"_s, csv) });

        QTRY_VERIFY(f.sheet() && f.importText() == u"Nothing to import"_s);
        QCOMPARE(f.figure("planSameCard"), u"1"_s);
        f.press("cancel");
        QTRY_VERIFY(!f.sheet());
        f.importPlan(f.write(u"plan.csv"_s, QByteArray(csv).replace("2부", "3부")));
        QCOMPARE(f.titled(u"가을 캠핑, 3부"_s).id, stored.id);
    }

    void asksWhatUnknownColumnsAre()
    {
        Fixture f;
        f.controller.importFiles({ f.write(u"team.csv"_s,
                                           "Was;Wann;Wer\n"
                                           "Dreh;2026-11-25 09:00;Kim\n"
                                           "Schnitt;2026-99-99;Lee\n") });
        QTRY_VERIFY(f.sheet() && f.sheet()->questions().editor(u"holds"_s));
        auto *holds = qobject_cast<QComboBox *>(f.sheet()->questions().editor(u"holds"_s));
        QCOMPARE(holds->currentData().toString(), u"earnings"_s);
        const int index = holds->findData(u"contents"_s);
        holds->setCurrentIndex(index);
        emit holds->activated(index);
        QTRY_VERIFY(f.says(u"Say which column has the titles."_s));
        QVERIFY(!f.isReady());

        PlanColumnsForm &form = f.sheet()->contentsPane().columns();
        form.box(PlanField::Title)->setCurrentText(u"Was"_s);
        form.box(PlanField::PlannedAt)->setCurrentText(u"Wann"_s);

        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.importText(), u"Import 1 content(s)"_s);
        QCOMPARE(f.figure("planRefusedCard"), u"1"_s);
        QVERIFY(f.cell(1, Column::DetailColumn).startsWith(u"Row 2: The date"));
        f.press("import");
        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.titled(u"Dreh"_s).plannedAt,
                 QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC));
        QVERIFY(f.batches.list()->isEmpty());
    }

    void aTableOfMoneyStaysOne()
    {
        Fixture f;
        f.controller.importFiles(
            { f.write(u"bank.csv"_s, "Date,Title,Amount,Currency\n2026-03-01,Sale,5.00,USD\n") });

        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.importText(), u"Import 1 row(s)"_s);
    }

    void takesFilesOfBothKindsInOneDrop()
    {
        Fixture f;
        MainWindow window(f.memory.store());
        QObject::connect(&window, &MainWindow::filesDropped, &f.controller,
                         &ImportController::importFiles);
        QMimeData data;
        data.setUrls(
            { QUrl::fromLocalFile(calendarFile(u"google.ics"_s)),
              QUrl::fromLocalFile(sampleFile(u"stripe_itemized.csv"_s)),
              QUrl::fromLocalFile(f.write(u"plan.csv"_s, "Title,Date\nLive,2026-12-01 20:00\n")) });
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});

        QApplication::sendEvent(&window, &drop);

        QTRY_VERIFY(f.isReady());
        QCOMPARE(f.importText(), u"Import 2 content(s)"_s);
        f.press("import");
        QTRY_VERIFY(f.isReady() && f.importText() == u"Import 6 row(s)"_s);
        QCOMPARE(f.all().size(), 2);
        f.press("import");
        QTRY_VERIFY(f.isReady() && f.importText() == u"Import 1 content(s)"_s);
        QCOMPARE(f.countEarnings(), 6);
        f.press("import");
        QTRY_COMPARE(f.all().size(), 3);
    }

    void tellsWhichLicencesStandAgainstIt()
    {
        Fixture f;
        Resource music;
        music.name = u"Night Drive"_s;
        music.type = ResourceType::Audio;
        music.licence.type = LicenceType::RoyaltyFree;
        music.licence.validTo = QDate(2026, 11, 30);
        const ResourceId id = await(f.resources.save(music))->id;
        Content content;
        content.title = u"가을 캠핑"_s;
        content.status = ContentStatus::Scheduled;
        content.plannedAt = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
        content.resources = { { id, u"music"_s } };
        Content stored = await(f.contents.add({ content }, u"Add"_s))->constFirst();
        stored.plannedAt = stored.plannedAt.addDays(30);

        f.controller.importFiles(
            { f.write(u"later.ics"_s, IcsWriter::calendar({ stored }, u"Plan"_s)) });

        QTRY_VERIFY(f.isReady());
        QVERIFY(f.says(u"importing is allowed, since it tells facts"_s));
        QVERIFY(f.says(u"Night Drive"_s));
        f.press("import");
        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(f.notices.last().text.contains(u"Check the licences: 1 problem(s)"));
        QCOMPARE(f.notices.last().tone, Tone::Warning);
        QCOMPARE(f.titled(u"가을 캠핑"_s).plannedAt, stored.plannedAt);
    }

    void writesWhatIsTrueWhenItIsWritten()
    {
        Fixture f;
        f.importPlan(f.write(u"plan.ics"_s, mixed));
        f.controller.importFiles({ f.write(
            u"later.ics"_s, QByteArray(mixed).replace("SUMMARY:Idea", "SUMMARY:New idea")) });
        QTRY_VERIFY(f.isReady());
        // Somebody else writes a note while the preview is open.
        QVERIFY(await(
            f.contents.change({ f.titled(u"Idea"_s).id }, u"Note"_s, [](Content &c) -> Status {
                c.notes = u"mine"_s;
                return {};
            })));

        f.press("import");

        QTRY_COMPARE(f.notices.size(), 2);
        QCOMPARE(f.titled(u"New idea"_s).notes, u"mine"_s);
    }

    void aViewerIsToldSo()
    {
        Fixture f;
        f.controller.setEditable(Qt::NoItemFlags);

        f.controller.importFiles({ calendarFile(u"google.ics"_s) });
        f.controller.chooseFiles();

        QVERIFY(!f.sheet());
        QCOMPARE(f.notices.size(), 2);
        QVERIFY(f.prompter.fileQuestions.isEmpty());
    }

    void refusesWhatOnlyPretends()
    {
        Fixture f;
        f.controller.importFiles({ f.write(u"broken.ics"_s, "PK\x03\x04 no calendar") });

        QTRY_VERIFY(f.sheet() && f.says(u"This file cannot be imported"_s));
        f.press("cancel");
        QTRY_VERIFY(!f.sheet());
        QVERIFY(f.all().isEmpty());
    }
};

QTEST_MAIN(tst_PlanImport)
#include "tst_planimport.moc"
