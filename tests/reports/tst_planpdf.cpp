#include "reports/planlines.h"
#include "reports/planpages.h"
#include "reports/planpdf.h"
#include "reports/planstyle.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 5;

/// November 2026 from Sunday to Saturday, empty.
PlanPaper november()
{
    PlanPaper paper;
    paper.title = u"2026년 11월"_s;
    paper.subtitle = u"캠핑로그"_s;
    paper.stand = u"Printed on 23 Nov 2026 · times in Asia/Seoul"_s;
    paper.wholeDays = u"All day"_s;
    paper.weekdays = { u"일"_s, u"월"_s, u"화"_s, u"수"_s, u"목"_s, u"금"_s, u"토"_s };
    paper.legend
        = { { ContentStatus::Scheduled, u"Scheduled"_s }, { ContentStatus::Draft, u"Draft"_s } };
    for (int i = 0; i < rows * 7; ++i) {
        const QDate day = QDate(2026, 11, 1).addDays(i);
        PlanPaper::Day one{ day, QString::number(day.day()), day.toString(Qt::ISODate), {} };
        one.place = day.month() == 11 ? PlanPaper::Place::Inside : PlanPaper::Place::Outside;
        paper.days.append(one);
    }
    return paper;
}

PlanPaper::Item item(int day, const QString &title, int hour = 9, int minutes = 60)
{
    PlanPaper::Item item;
    item.day = day;
    item.begin = hour * 60;
    item.end = item.begin + minutes;
    item.time = u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
    item.title = title;
    item.status = ContentStatus::Scheduled;
    item.detail = u"Video"_s;
    return item;
}

PlanPaper week()
{
    PlanPaper paper = november();
    paper.kind = PlanPaper::Kind::Week;
    paper.days = paper.days.mid(0, 7);
    return paper;
}

/// What poppler reads in a PDF; empty if it is not installed.
QString textOf(const QByteArray &pdf, const QStringList &options = {})
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.pdf"_s));
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, options + QStringList{ u"-raw"_s, file.fileName(), u"-"_s });
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

int inkIn(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    }
    return count;
}

QImage markOf(ContentStatus status)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    PlanStyle::drawMark(painter, QRectF(3, 3, 54, 54), status);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class tst_PlanPdf final : public QObject
{
    Q_OBJECT

private slots:
    void everyTitleOfACrowdedDayIsThere()
    {
        PlanPaper paper = november();
        QStringList titles;
        for (int i = 0; i < 120; ++i)
            titles.append(u"가을 캠핑 브이로그 %1부: 비 오는 날의 텐트"_s.arg(i));
        for (const QString &title : std::as_const(titles))
            paper.items.append(item(10, title));
        paper.items.append(item(3, u"혼자 있는 것"_s));

        const Result<QByteArray> pdf = toPdf(paper);

        QVERIFY(pdf);
        const QString text = withoutBlanks(textOf(*pdf));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        for (const QString &title : std::as_const(titles))
            QVERIFY2(text.contains(withoutBlanks(title)), qPrintable(title));
        QVERIFY(text.contains(u"혼자있는것"));
        QVERIFY(text.contains(u"moreinthelist"));
        QVERIFY(text.contains(u"(continued)"));
        QVERIFY(text.contains(u"Asia/Seoul"));
        QVERIFY(text.contains(u"Scheduled"));
        const int pages = PlanPages(paper).count();
        QVERIFY(pages >= 4);
        QVERIFY(text.contains(u"%1/%1"_s.arg(pages)));
    }

    void anEasyMonthIsOnePage()
    {
        PlanPaper paper = november();
        for (int day = 0; day < 30; ++day)
            paper.items.append(item(day, u"Shoot"_s));

        QCOMPARE(PlanPages(paper).count(), 1);
    }

    void aTitleThatIsCutStandsInTheList()
    {
        PlanPaper paper = november();
        const QString title = u"A very long title "_s.repeated(12) + u"END"_s;
        paper.items.append(item(5, title));

        QCOMPARE(PlanPages(paper).count(), 2);
        const QString text = withoutBlanks(textOf(*toPdf(paper), { u"-f"_s, u"2"_s }));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(withoutBlanks(title)));
        QVERIFY(text.contains(u"2026-11-06"));
    }

    void daysOfOtherMonthsAreEmptyButNumbered()
    {
        const PlanPaper paper = november();
        const QString text = textOf(*toPdf(paper));
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        const QStringList words = text.simplified().split(u' ');
        QCOMPARE(words.count(u"5"_s), 2);
        QCOMPARE(words.count(u"6"_s), 1);
    }

    void everyItemOfAWeekIsThere()
    {
        PlanPaper paper = week();
        QStringList titles;
        for (int i = 0; i < 8; ++i) {
            PlanPaper::Item beside = item(2, u"Beside number %1"_s.arg(i), 10, 30);
            beside.lane = i;
            beside.lanes = 8;
            paper.items.append(beside);
            PlanPaper::Item whole = item(4, u"Whole day number %1"_s.arg(i));
            whole.span = PlanPaper::Span::WholeDay;
            whole.time.clear();
            paper.items.append(whole);
            titles += { beside.title, whole.title };
        }
        paper.items.append(item(6, u"Live"_s, 19, 60));

        const QString text = withoutBlanks(textOf(*toPdf(paper)));

        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        for (const QString &title : std::as_const(titles))
            QVERIFY2(text.contains(withoutBlanks(title)), qPrintable(title));
        QVERIFY(text.contains(u"Live"));
        QVERIFY(text.contains(u"Allday"));
        for (int hour = 8; hour < 20; ++hour)
            QVERIFY(text.contains(u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'))));
        QVERIFY(text.contains(u"+5moreinthelist"));
    }

    void statesDifferWithoutColour()
    {
        QList<QImage> marks;
        for (const ContentStatus status : allContentStatuses) {
            const QImage mark = markOf(status);
            QVERIFY(inkIn(mark) > 20);
            QVERIFY(!marks.contains(mark));
            marks.append(mark);
        }
        QVERIFY(inkIn(markOf(ContentStatus::Scheduled))
                > inkIn(markOf(ContentStatus::Draft)) * 3 / 2);
    }

    void whatNoFontHasLeavesABox()
    {
        PlanPaper paper = november();
        paper.items.append(item(0, u"a\U000F0000b\u0007c"_s));

        const PlanPaper shown = printable(paper);

        QCOMPARE(shown.items.first().title, u"a□b c"_s);
        QVERIFY(toPdf(paper));
    }

    void wordsOfItsOwnWithoutAFontAreRefused_data()
    {
        QTest::addColumn<PlanPaper>("paper");
        const QString missing = u"a\U000F0000"_s;
        PlanPaper paper = november();
        paper.title = missing;
        QTest::newRow("title") << paper;
        paper = november();
        paper.weekdays[3] = missing;
        QTest::newRow("weekday") << paper;
        paper = november();
        paper.legend.last().second = missing;
        QTest::newRow("legend") << paper;
        paper = november();
        paper.days.last().heading = missing;
        QTest::newRow("day") << paper;
        paper = week();
        paper.wholeDays = missing;
        QTest::newRow("all day") << paper;
    }

    void wordsOfItsOwnWithoutAFontAreRefused()
    {
        QFETCH(PlanPaper, paper);

        const Result<QByteArray> pdf = toPdf(paper);

        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, Error::Code::InvalidData);
        QVERIFY(pdf.error().message.startsWith(u"No font on this computer can show "));
        QVERIFY(pdf.error().message.contains(u"U+F0000"));
    }

    void aMegabyteDoesNotHoldItUp()
    {
        PlanPaper paper = november();
        paper.items.append(item(0, u"긴 제목 "_s.repeated(250'000)));
        QElapsedTimer timer;
        timer.start();

        QVERIFY(toPdf(paper));

        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void fillsTheSheetOfAnyPrinter()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter letter(&buffer);
        letter.setPageSize(QPageSize(QPageSize::Letter));
        letter.setPageOrientation(QPageLayout::Landscape);
        letter.setPageMargins({});
        letter.setResolution(300);
        PlanPaper paper = november();
        paper.items.append(item(3, u"Shoot"_s));

        QVERIFY(print(paper, letter));

        const QString text = textOf(buffer.data());
        if (text.isEmpty())
            QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(u"Shoot"));
        QVERIFY(text.contains(u"1 / 1"));
    }

    void cutsLinesWhereTheyEnd()
    {
        const QFont font = PageStyle::font(PageStyle::Type::Small);
        const PlanLines one = PlanLines::of(u"short"_s, font, 2000, 0, 3);
        QCOMPARE(one.lines, QStringList{ u"short"_s });
        QVERIFY(!one.isCut);
        const PlanLines cut = PlanLines::of(u"one two three four five six"_s, font, 400, 200, 2);
        QCOMPARE(cut.lines.size(), 2);
        QVERIFY(cut.isCut);
        QVERIFY(cut.lines.last().endsWith(u'…'));
        const PlanLines whole = PlanLines::of(u"one two three four five six"_s, font, 400, 0, 9);
        QVERIFY(!whole.isCut);
        QCOMPARE(whole.lines.join(u' '), u"one two three four five six"_s);
    }
};

QTEST_MAIN(tst_PlanPdf)
#include "tst_planpdf.moc"
