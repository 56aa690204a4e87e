#include "app/application.h"
#include "importdrop.h"
#include "mainwindow/mainwindow.h"
#include "pages/imports/importsheet.h"
#include "temporaryprofile.h"
#include "widgets/plainlabel.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int wait = 30'000;

/// The whole program on a data folder of its own.
struct Program
{
    Program()
    {
        profile.channel = {};
        app = std::make_unique<Application>(std::move(profile.database), profile.clock);
        window().resize(1440, 900);
        app->show();
    }

    MainWindow &window() { return app->window(); }
    ImportSheet *sheet()
    {
        for (ImportSheet *sheet : window().findChildren<ImportSheet *>()) {
            if (sheet->isVisible())
                return sheet;
        }
        return nullptr;
    }
    /// The sheet is about that file, and has looked at it.
    bool shows(const QString &file)
    {
        ImportSheet *open = sheet();
        if (!open)
            return false;
        const QList<PlainLabel *> labels = open->findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&file](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(file);
        });
    }
    void close()
    {
        sheet()->dismiss();
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(), wait);
    }

    TemporaryProfile profile;
    std::unique_ptr<Application> app;
};

/// Everything on the page that may catch what is dropped, and its middle.
QList<QPoint> catchersOf(MainWindow &window)
{
    QWidget *page = window.page(window.currentPage());
    QList<QPoint> points{ page->mapTo(&window, page->rect().center()),
                          page->mapTo(&window, QPoint(4, 4)) };
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const QPoint middle = widget->mapTo(&window, widget->rect().center());
        if (widget->acceptDrops() && widget->isVisible() && window.childAt(middle) == widget)
            points.append(middle);
    }
    return points;
}

/// A workbook with a table that no format knows; its path.
QString workbookIn(const QString &folder)
{
    const QString path = folder + u"/sales.xlsx"_s;
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    const char *const cells[] = { "Date", "Amount", "Currency", "2026-11-02", "12.50", "USD" };
    for (int i = 0; i < 6; ++i)
        worksheet_write_string(sheet, static_cast<lxw_row_t>(i / 3), static_cast<lxw_col_t>(i % 3),
                               cells[i], nullptr);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("no workbook");
    return path;
}

} // namespace

/// A file may be dropped anywhere on the window.
class tst_DropAnywhere final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setApplicationDisplayName(u"Creator Dashboard"_s);
    }

    void aTableIsImportedFromWhereverItIsDroppedOnEveryPage()
    {
        Program program;
        MainWindow &window = program.window();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString name = u"stripe_payouts.csv"_s;
        int fields = 0;
        for (const QString &id : window.pageIds()) {
            window.showPage(id);
            QVERIFY2(window.page(id), qPrintable(id));
            for (const QPoint &point : catchersOf(window)) {
                fields += qobject_cast<QLineEdit *>(window.childAt(point)) != nullptr;
                QVERIFY2(dropFiles(window, point, { sample(name) }), qPrintable(id));
                QTRY_VERIFY2_WITH_TIMEOUT(program.shows(name), qPrintable(id), wait);
                program.close();
            }
        }
        QVERIFY2(fields >= 3, "the searches of the pages were not dropped on");
    }

    void everyKindOfFileIsLookedAt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("table") << sample(u"stripe_payouts.csv"_s);
        QTest::newRow("archive") << sample(u"youtube_export_ko.zip"_s);
        QTest::newRow("workbook") << QString();
        QTest::newRow("calendar") << QStringLiteral(CREATOR_TEST_DATA "/ics/google.ics");
    }

    void everyKindOfFileIsLookedAt()
    {
        Program program;
        QFETCH(QString, file);
        if (file.isEmpty())
            file = workbookIn(program.profile.dir.path());
        for (const QString &id : program.window().pageIds()) {
            program.window().showPage(id);
            QVERIFY2(dropFiles(program.window(), { 700, 450 }, { file }), qPrintable(id));
            QTRY_VERIFY2_WITH_TIMEOUT(program.shows(QFileInfo(file).fileName()), qPrintable(id),
                                      wait);
            program.close();
        }
    }

    void severalFilesFollowEachOther()
    {
        Program program;
        const QStringList names{ u"stripe_payouts.csv"_s, u"gumroad_sales.csv"_s };
        for (const QString &id : program.window().pageIds()) {
            program.window().showPage(id);
            QVERIFY2(
                dropFiles(program.window(), { 700, 450 }, { sample(names[0]), sample(names[1]) }),
                qPrintable(id));
            QTRY_VERIFY2_WITH_TIMEOUT(program.shows(names[0]), qPrintable(id), wait);
            program.sheet()->dismiss();
            QTRY_VERIFY2_WITH_TIMEOUT(program.shows(names[1]), qPrintable(id), wait);
            program.close();
        }
    }

    void tablesAmongPicturesAreNotLostInTheLibrary()
    {
        Program program;
        QFile picture(program.profile.dir.filePath(u"cover.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.close();
        program.window().showPage(u"resources"_s);
        QSignalSpy dropped(&program.window(), &MainWindow::filesDropped);

        QVERIFY(dropFiles(program.window(), { 700, 450 },
                          { picture.fileName(), sample(u"stripe_payouts.csv"_s) }));

        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toStringList(), QStringList{ sample(u"stripe_payouts.csv"_s) });
    }

    void wordsMayStillBeDroppedIntoASearch()
    {
        Program program;
        MainWindow &window = program.window();
        window.showPage(u"earnings"_s);
        QLineEdit *field = nullptr;
        for (QLineEdit *one : window.page(u"earnings"_s)->findChildren<QLineEdit *>()) {
            if (one->isVisible())
                field = one;
        }
        QVERIFY(field);
        QMimeData mime;
        mime.setText(u"patreon"_s);
        QVERIFY(drop(window, field->mapTo(&window, field->rect().center()), mime));
        QCOMPARE(field->text(), u"patreon"_s);
    }
};

QTEST_MAIN(tst_DropAnywhere)
#include "tst_dropanywhere.moc"
