#include "accessibility.h"
#include "await.h"
#include "fakeprompter.h"
#include "memorystore.h"
#include "pages/planner/planexportcontroller.h"
#include "pages/planner/planexportmenu.h"
#include "pages/planner/planfilterbar.h"
#include "pages/planner/plannerpagecontroller.h"
#include "pages/planner/planprinting.h"
#include "storage/resourcerepository.h"
#include "temporaryprofile.h"
#include "uisupport.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QThread>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    Fixture()
    {
        window.resize(1440, 900);
        window.show();
        QObject::connect(&exporter, &PlanExportController::noticeRequested, &window,
                         [this](const Notice &notice) { notices.append(notice); });
    }

    void add(const QString &title, int day, ContentStatus status = ContentStatus::Draft)
    {
        Content content;
        content.title = title;
        content.status = status;
        content.plannedAt = QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC);
        content.profileId = channel.id;
        QVERIFY(await(contents.add({ content }, u"Add"_s)));
    }
    void show()
    {
        QSignalSpy loaded(&plan, &PlannerController::loaded);
        page = planner.makePage(&window);
        exporter.attach(*page);
        page->setGeometry(window.rect());
        page->show();
        QVERIFY(loaded.wait());
    }
    /// Chooses an entry of the menu as a person does, once the file dialog answers `name`.
    QString choose(PlanExport what, const QString &name)
    {
        prompter.fileToSave = dir.filePath(name);
        prompter.filesToOpen = { dir.path() };
        page->findChild<PlanExportMenu *>()->action(what)->trigger();
        return prompter.fileToSave;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, { u"-raw"_s, pdf, u"-"_s });
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    ContentRepository contents{ *database };
    ChannelRepository channels{ *database };
    FakePrompter prompter;
    MemoryStore memory;
    QWidget window;
    QList<Notice> notices;
    PlannerController plan{ { *database, contents, channels, ResourceRepository::library },
                            clock,
                            prompter };
    PlannerPageController planner{ plan, clock, memory.store() };
    PlanExportController exporter{ { *database, plan.filter(), QTimeZone("Asia/Seoul") },
                                   clock,
                                   prompter };
    PlannerPage *page = nullptr;
};

} // namespace

class tst_PlanExport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { wear(Theme::light()); }

    void theMenuOffersEveryWay()
    {
        Fixture f;
        f.show();
        auto *menu = f.page->findChild<PlanExportMenu *>();
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        QCOMPARE(texts.size(), 6);
        QCOMPARE(texts.first(), u"Calendar file (ICS)…"_s);
        QCOMPARE(texts.last(), u"Print…"_s);
        QCOMPARE(unnamedWidgets(*f.page), QStringList());
    }

    void writesACalendar()
    {
        Fixture f;
        f.add(u"가을 캠핑"_s, 25);
        f.add(u"Live"_s, 26);
        f.show();

        const QString path = f.choose(PlanExport::Calendar, u"plan.ics"_s);

        QCOMPARE(f.prompter.fileQuestions.last().suggestedName, u"plan.ics"_s);
        QVERIFY(f.notices.isEmpty()); // it is written elsewhere
        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.notices.last().title, u"Plan exported"_s);
        QCOMPARE(f.notices.last().text, QDir::toNativeSeparators(path));
        QCOMPARE(f.notices.last().actionText, u"Open folder"_s);
        QCOMPARE(f.notices.last().moreText, u"Open"_s);
        const QByteArray ics = Fixture::bytesOf(path);
        QCOMPARE(ics.count("BEGIN:VEVENT"), 2);
        QVERIFY(ics.contains("SUMMARY:가을 캠핑"));
    }

    void writesOnlyWhatTheFilterShowsAndSaysSo()
    {
        Fixture f;
        f.add(u"Draft one"_s, 25);
        f.add(u"In production"_s, 26, ContentStatus::InProduction);
        f.show();
        ContentFilter::Question question;
        question.status = ContentStatus::InProduction;
        f.plan.filter().setQuestion(question);

        const QString path = f.choose(PlanExport::Table, u"plan.csv"_s);

        QTRY_COMPARE(f.notices.size(), 1);
        QVERIFY(f.notices.last().text.startsWith(u"Only what the filter shows: 1 content(s)."));
        const QByteArray csv = Fixture::bytesOf(path);
        QVERIFY(csv.contains("In production"));
        QVERIFY(!csv.contains("Draft one"));
    }

    void writesAFolderOfCalendars()
    {
        Fixture f;
        f.add(u"Live"_s, 26);
        f.show();
        f.choose(PlanExport::Folder, {});

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.prompter.fileQuestions.last().pick, Prompter::Pick::Folder);
        QVERIFY(f.notices.last().text.startsWith(u"2 calendar(s) in "));
        QVERIFY(f.notices.last().moreText.isEmpty());
        QVERIFY(Fixture::bytesOf(f.dir.filePath(u"all.ics"_s)).contains("SUMMARY:Live"));
    }

    void writesTheMonthAndTheWeekThatAreShown()
    {
        Fixture f;
        f.add(u"November"_s, 25);
        f.add(u"Weekly"_s, 18);
        f.show();
        f.page->showDay(QDate(2026, 11, 18));

        const QString month = f.choose(PlanExport::MonthPdf, u"m.pdf"_s);
        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.prompter.fileQuestions.last().suggestedName, u"plan-2026-11.pdf"_s);
        const QString week = f.choose(PlanExport::WeekPdf, u"w.pdf"_s);
        QTRY_COMPARE(f.notices.size(), 2);

        QVERIFY(Fixture::bytesOf(month).startsWith("%PDF-"));
        QVERIFY(Fixture::bytesOf(week).startsWith("%PDF-"));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(Fixture::textOf(month).contains(u"November"));
        QVERIFY(Fixture::textOf(month).contains(u"18:00")); // 09:00 UTC in Seoul
        QVERIFY(Fixture::textOf(week).contains(u"Weekly"));
        QVERIFY(!Fixture::textOf(week).contains(u"November\n"));
    }

    void writesOnAnotherThread()
    {
        Fixture f;
        f.add(u"Live"_s, 26);
        QThread *worker = nullptr;
        PlanExportJob job(
            u"x"_s, std::nullopt,
            [&worker](const ExportedPlan &plan) -> Result<QStringList> {
                worker = QThread::currentThread();
                return QStringList{ plan.contents.first().title, plan.channels.first().name };
            },
            *f.database);
        QSignalSpy finished(&job, &Job::finished);

        job.start();

        QVERIFY(finished.wait());
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(job.files(), (QStringList{ u"Live"_s, f.channel.name }));
        QCOMPARE(job.count(), 1);
    }

    void slowFilesHoldUpNoQuestion()
    {
        Fixture f;
        QSemaphore gate;
        const auto slow = [&gate](const ExportedPlan &) -> Result<QStringList> {
            gate.acquire();
            return QStringList();
        };
        PlanExportJob one(u"1"_s, std::nullopt, slow, *f.database);
        PlanExportJob two(u"2"_s, std::nullopt, slow, *f.database);
        QSignalSpy first(&one, &Job::finished);
        QSignalSpy second(&two, &Job::finished);
        one.start();
        two.start();

        const auto answer = f.database->pool().read<int>([](Connection &) { return 7; });

        const bool isAnswered = QTest::qWaitFor([&] { return answer.isFinished(); }, 5'000);
        gate.release(2);
        QVERIFY(isAnswered);
        QTRY_COMPARE(first.count() + second.count(), 2);
        QVERIFY(!one.error());
    }

    void cancelledBeforeTheWritingWritesNothing()
    {
        Fixture f;
        bool isWritten = false;
        PlanExportJob job(
            u"x"_s, std::nullopt,
            [&isWritten](const ExportedPlan &) -> Result<QStringList> {
                isWritten = true;
                return QStringList();
            },
            *f.database);
        QSignalSpy finished(&job, &Job::finished);

        job.start();
        job.cancel();

        QVERIFY(finished.wait());
        QVERIFY(job.error());
        QCOMPARE(job.error()->code, Error::Code::Cancelled);
        QVERIFY(!isWritten);
    }

    void saysWhatCannotBeWrittenAndKeepsWhatWasThere()
    {
        Fixture f;
        f.show();
        f.choose(PlanExport::Calendar, u"nowhere/plan.ics"_s);

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.notices.last().tone, Tone::Negative);
        QVERIFY(f.notices.last().text.contains(u"plan.ics"));
        QVERIFY(f.notices.last().actionText.isEmpty());
    }

    void writesNothingWithoutAFile()
    {
        Fixture f;
        f.show();
        QSignalSpy jobs(&f.exporter, &PlanExportController::jobStarted);
        f.prompter.fileToSave.clear();
        f.page->findChild<PlanExportMenu *>()->action(PlanExport::Table)->trigger();
        QCOMPARE(jobs.count(), 0);
    }

    void printsTheSamePages()
    {
        Fixture f;
        f.add(u"가을 캠핑"_s, 25);
        f.show();
        const auto printer = PlanPrinting::printer();
        const QString path = f.dir.filePath(u"printed.pdf"_s);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);

        f.exporter.print(printer, PlanExport::MonthPdf, QDate(2026, 11, 1));

        QTRY_COMPARE(f.notices.size(), 1);
        QCOMPARE(f.notices.last().title, u"Sent to the printer"_s);
        QVERIFY(f.notices.last().actionText.isEmpty());
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(Fixture::textOf(path).contains(u"가을 캠핑"));
    }

    void asksForThePrinterWithoutWaiting()
    {
        Fixture f;
        f.show();
        f.page->findChild<PlanExportMenu *>()->action(PlanExport::Print)->trigger();

        QVERIFY(f.exporter.dialog());
        QVERIFY(f.exporter.dialog()->isVisible());
        f.exporter.dialog()->reject();
        QTRY_VERIFY(!f.exporter.dialog());
        QVERIFY(f.notices.isEmpty());
    }
};

QTEST_MAIN(tst_PlanExport)
#include "tst_planexport.moc"
