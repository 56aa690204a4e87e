// Takes pictures of every page of the real window over a data folder, for looking at:
//   screenshots --profile DIR --out DIR [--language ko] [--theme dark] [--prefix WORD] [--samples
//   DIR]

#include "app/application.h"
#include "delegates/datatable.h"
#include "dialogs/sheet.h"
#include "mainwindow/commandpalette.h"
#include "mainwindow/mainwindow.h"
#include "pages/earnings/earningspage.h"
#include "pages/earnings/earningtable.h"
#include "pages/earnings/ledgerview.h"
#include "pages/planner/plannerpage.h"
#include "pages/settings/settingspage.h"
#include "pages/welcome/welcomepage.h"
#include "photographer.h"
#include "settings/appsettings.h"
#include "storage/database.h"
#include "widgets/segmentedcontrol.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace Creator;

namespace {

void trigger(MainWindow &window, const QString &action)
{
    const auto actions = window.actions();
    for (QAction *candidate : actions) {
        if (candidate->objectName() == action)
            candidate->trigger();
    }
}

void dismissSheets(MainWindow &window)
{
    const auto open = window.findChildren<Overlay *>();
    for (Overlay *overlay : open) {
        if (overlay->isVisible())
            overlay->dismiss();
    }
}

EarningsPage &earnings(MainWindow &window)
{
    dismissSheets(window);
    window.showPage(u"earnings"_s);
    return *window.findChild<EarningsPage *>();
}

/// What only an empty data folder shows.
void addWelcomeScenes(Photographer &camera, MainWindow &window)
{
    const auto page = [&window] { return window.findChild<WelcomePage *>(); };
    camera.add(u"recovery_code"_s, [page] {
        if (WelcomePage *welcome = page()) {
            emit welcome->beginRequested(WelcomePage::Begin::Empty,
                                         { .name = u"하루"_s,
                                           .channel = u"하루필름"_s,
                                           .email = u"haru@example.org"_s,
                                           .password = u"correct horse battery"_s,
                                           .home = *Currency::fromCode(u"KRW"_s) });
        }
    });
    camera.add(u"begun"_s, [page] {
        if (WelcomePage *welcome = page())
            emit welcome->recoveryCodeKept();
    });
}

void addEarningsScenes(Photographer &camera, MainWindow &window)
{
    camera.add(u"earnings"_s, [&window] { earnings(window).showView(EarningsPage::View::Ledger); });
    camera.add(u"earnings_selected"_s, [&window] {
        QTableView &table = earnings(window).ledger().table().table();
        table.setCurrentIndex(table.model()->index(1, 1));
        table.selectionModel()->select(
            QItemSelection(table.model()->index(1, 0), table.model()->index(3, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    camera.add(u"earnings_end"_s,
               [&window] { earnings(window).ledger().table().table().scrollToBottom(); });
    camera.add(u"earnings_nomatch"_s, [&window] {
        earnings(window).ledger().filters().findChild<QLineEdit *>()->setText(u"zzzz"_s);
    });
    camera.add(u"outstanding"_s, [&window] {
        earnings(window).ledger().filters().findChild<QLineEdit *>()->clear();
        earnings(window).showView(EarningsPage::View::Outstanding);
    });
    camera.add(u"imports"_s, [&window] { earnings(window).showView(EarningsPage::View::Imports); });
    camera.add(u"reconciliation"_s,
               [&window] { earnings(window).showView(EarningsPage::View::Reconciliation); });
    camera.add(u"earning_sheet"_s, [&window] {
        EarningsPage &page = earnings(window);
        page.showView(EarningsPage::View::Ledger);
        QTableView &table = page.ledger().table().table();
        if (table.model()->rowCount() > 0) {
            table.selectRow(2);
            table.actions().constFirst()->trigger();
        }
    });
    camera.add(u"add_sheet"_s, [&window] { emit earnings(window).addRequested(); });
    camera.add(u"report_sheet"_s, [&window] { emit earnings(window).reportRequested(); });
}

void addImportScenes(Photographer &camera, Application &app, const QDir &samples)
{
    const QFileInfoList files = samples.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        camera.add(u"import_"_s + file.completeBaseName(), [&app, path = file.filePath()] {
            dismissSheets(app.window());
            app.importFiles({ path });
        });
    }
}

void addOtherScenes(Photographer &camera, MainWindow &window)
{
    using Section = SettingsPage::Section;
    for (const auto &[name, section] :
         { std::pair(u"general"_s, Section::General),
           std::pair(u"notifications"_s, Section::Notifications),
           std::pair(u"people"_s, Section::People), std::pair(u"channels"_s, Section::Channels),
           std::pair(u"data"_s, Section::Data) }) {
        camera.add(u"settings_"_s + name, [&window, section = section] {
            dismissSheets(window);
            window.showPage(u"settings"_s);
            window.findChild<SettingsPage *>()->showSection(section);
        });
    }
    camera.add(u"analytics"_s, [&window] {
        dismissSheets(window);
        window.showPage(u"analytics"_s);
    });
    const auto plannerView = [&window](int index) {
        window.showPage(u"planner"_s);
        const QList<SegmentedControl *> switches
            = window.findChild<PlannerPage *>()->findChildren<SegmentedControl *>();
        switches.constFirst()->setCurrent(index);
    };
    static constexpr const char *views[] = { "month", "week", "agenda", "board", "table" };
    for (int view = 0; view < 5; ++view)
        camera.add(u"planner_"_s + QLatin1String(views[view]), [=] { plannerView(view); });
    camera.add(u"content_sheet"_s, [&window] {
        window.showPage(u"planner"_s);
        emit window.findChild<PlannerPage *>()->addRequested({});
    });
    camera.add(u"resources"_s, [&window] {
        dismissSheets(window);
        window.showPage(u"resources"_s);
    });
    camera.add(u"inbox"_s, [&window] { window.showPage(u"inbox"_s); });
    camera.add(u"accounts"_s, [&window] { window.showPage(u"accounts"_s); });
    camera.add(u"notifications"_s, [&window] { window.showPage(u"notifications"_s); });
    camera.add(u"trash"_s, [&window] { window.showPage(u"trash"_s); });
    for (const QString &action : { u"about"_s, u"history"_s, u"palette"_s }) {
        camera.add(action, [&window, action] {
            earnings(window);
            trigger(window, action);
        });
    }
    camera.add(u"palette_typed"_s, [&window] {
        window.findChild<CommandPalette *>()->findChild<QLineEdit *>()->setText(u"s"_s);
    });
    camera.add(u"locked"_s, [&window] {
        dismissSheets(window);
        trigger(window, u"lock"_s);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"creator-dashboard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CREATOR_VERSION));
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"profile"_s, u"The data folder."_s, u"folder"_s },
                        { u"out"_s, u"Where the pictures go."_s, u"folder"_s },
                        { u"language"_s, u"en or ko."_s, u"language"_s, u"en"_s },
                        { u"theme"_s, u"light or dark."_s, u"theme"_s, u"light"_s },
                        { u"prefix"_s, u"Begins each picture's name."_s, u"word"_s },
                        { u"samples"_s, u"Files to show in the import sheet."_s, u"folder"_s } });
    parser.process(application);
    const QString profile = parser.value(u"profile"_s);
    {
        AppSettings settings(profile + u"/settings.ini"_s);
        settings.setLanguage(parser.value(u"language"_s) == "ko"_L1
                                 ? AppSettings::Language::Korean
                                 : AppSettings::Language::English);
        settings.setTheme(parser.value(u"theme"_s) == "dark"_L1 ? AppSettings::Theme::Dark
                                                                : AppSettings::Theme::Light);
    }
    const bool isNew = !QFile::exists(Database::filePathIn(profile));
    const SystemClock clock;
    auto database = Database::open(profile, Database::Access::ReadWrite, clock);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    Application app(std::move(*database), clock);
    app.window().setGeometry(0, 0, 1440, 900);
    Photographer camera(app.window(), parser.value(u"out"_s), parser.value(u"prefix"_s));
    camera.add(u"opened"_s, [] {});
    if (isNew)
        addWelcomeScenes(camera, app.window());
    camera.add(u"dashboard"_s, [&app] { app.window().showPage(u"dashboard"_s); });
    addEarningsScenes(camera, app.window());
    if (parser.isSet(u"samples"_s))
        addImportScenes(camera, app, QDir(parser.value(u"samples"_s)));
    addOtherScenes(camera, app.window());
    app.show();
    camera.start();
    return QApplication::exec();
}
