#include "charts/chartcard.h"
#include "charts/chartview.h"
#include "dialogs/dialogprompter.h"
#include "gallerypages.h"
#include "mainwindow/commandpalette.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/mainwindowcontroller.h"
#include "theme/themecontroller.h"
#include "widgets/noticearea.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Creator;
using namespace Creator::Gallery;

namespace {

/// One picture after another, each once the event loop has painted what the one before asked for.
class Photographer final : public QObject
{
public:
    Photographer(MainWindow &window, QString prefix)
        : m_window(window)
        , m_prefix(std::move(prefix))
    {
    }

    void add(const QString &name, std::function<void()> arrange)
    {
        m_scenes.append({ name, std::move(arrange) });
    }
    void next()
    {
        if (m_scenes.isEmpty()) {
            QApplication::quit();
            return;
        }
        const auto [name, arrange] = m_scenes.takeFirst();
        arrange();
        QTimer::singleShot(250, this, [this, name = name] {
            m_window.grab().save(m_prefix + name + u".png"_s);
            next();
        });
    }

private:
    MainWindow &m_window;
    QString m_prefix;
    QList<std::pair<QString, std::function<void()>>> m_scenes;
};

void addPages(MainWindow &window, Prompter &prompter, Tongue t)
{
    using Maker = std::function<QWidget *(QWidget *)>;
    const auto add = [&](const QString &id, Icon icon, const char16_t *en, const char16_t *ko,
                         const Maker &make, PageSpec::Section section = PageSpec::Section::Main) {
        window.addPage({ id, icon, [=] { return say(t, en, ko); }, section, make });
    };
    const Maker empty = [t](QWidget *parent) { return makeEmptyPage(t, parent); };
    add(u"dashboard"_s, Icon::Dashboard, u"Dashboard", u"대시보드",
        [t, &prompter](QWidget *parent) { return makeDashboardPage(t, prompter, parent); });
    add(u"planner"_s, Icon::Planner, u"Planner", u"플래너", empty);
    add(u"content"_s, Icon::Content, u"Content", u"콘텐츠", empty);
    add(u"resources"_s, Icon::Resources, u"Resources", u"리소스", empty);
    add(u"analytics"_s, Icon::Analytics, u"Analytics", u"분석", empty);
    add(u"earnings"_s, Icon::Earnings, u"Earnings", u"수익",
        [t, &prompter](QWidget *parent) { return makeEarningsPage(t, prompter, parent); });
    add(u"collaborations"_s, Icon::Collaborations, u"Collaborations", u"협업", empty);
    add(u"inbox"_s, Icon::Inbox, u"Inbox", u"받은 댓글", empty);
    add(u"accounts"_s, Icon::Accounts, u"Accounts", u"계정", empty, PageSpec::Section::Bottom);
    add(
        u"settings"_s, Icon::Settings, u"Settings", u"설정",
        [t](QWidget *parent) { return makeControlsPage(t, parent); }, PageSpec::Section::Bottom);
}

void addScenes(Photographer &photographer, MainWindow &window, MainWindowController &controller,
               Prompter &prompter, Tongue t)
{
    photographer.add(u"earnings"_s, [] {});
    photographer.add(u"hover"_s, [&window] {
        auto *chart = window.page(u"earnings"_s)->findChild<ChartCard *>();
        chart->view()->setCursorCategory(5);
    });
    photographer.add(u"notices"_s, [&window, t] {
        window.showNotice({ .tone = Tone::Warning,
                            .title = say(t, u"“Night Drive” ends on 30 November",
                                         u"“Night Drive”는 11월 30일에 만료됩니다"),
                            .text = say(t, u"Three scheduled videos use it.",
                                        u"예약된 영상 3편이 사용합니다.") });
        window.showNotice({ .tone = Tone::Positive,
                            .title = say(t, u"226 rows imported", u"226건을 가져왔습니다"),
                            .actionText = say(t, u"Undo", u"실행 취소") });
    });
    photographer.add(u"dashboard"_s, [&window] {
        window.showPage(u"dashboard"_s);
        window.findChild<NoticeArea *>()->clear();
    });
    photographer.add(u"line"_s, [&window] {
        window.page(u"dashboard"_s)
            ->findChildren<ChartCard *>()
            .first()
            ->view()
            ->setCursorCategory(20);
    });
    photographer.add(u"empty"_s, [&window] { window.showPage(u"planner"_s); });
    photographer.add(u"controls"_s, [&window] { window.showPage(u"settings"_s); });
    photographer.add(u"palette"_s, [&window, &controller] {
        window.showPage(u"earnings"_s);
        controller.openPalette();
    });
    photographer.add(u"confirm"_s, [&window, &prompter, t] {
        window.findChild<CommandPalette *>()->dismiss();
        prompter.confirm({ .title = say(t, u"Delete 12 earnings?", u"수익 12건을 삭제할까요?"),
                           .text = say(t, u"₩3,902,000 leaves the totals of October and November.",
                                       u"10월과 11월 합계에서 ₩3,902,000이 빠집니다."),
                           .confirmText = say(t, u"Delete 12 rows", u"12건 삭제"),
                           .risk = Prompter::Risk::Destructive,
                           .note = say(t, u"One step to undo.", u"한 번에 되돌릴 수 있습니다.") },
                         &window, [] {});
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer clock;
    clock.start();
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"shots"_s, u"Saves pictures and ends."_s, u"folder"_s },
                        { u"lang"_s, u"en or ko."_s, u"language"_s, u"en"_s },
                        { u"dark"_s, u"Dark colours."_s } });
    parser.process(app);
    const Tongue tongue = parser.value(u"lang"_s) == "ko"_L1 ? Tongue::Korean : Tongue::English;
    const bool dark = parser.isSet(u"dark"_s);

    ThemeController theme;
    theme.install(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    MainWindow window;
    DialogPrompter prompter(window);
    addPages(window, prompter, tongue);
    window.setProfile(say(tongue, u"Haru Film", u"하루필름"),
                      say(tongue, u"2 profiles", u"프로필 2개"));
    window.setWaiting(u"inbox"_s, 12);
    window.setSaveState(say(tongue, u"All changes saved", u"모든 변경 저장됨"));
    window.setStatusInfo(say(tongue, u"Synced 8 minutes ago", u"마지막 동기화 8분 전"));
    window.showPage(u"earnings"_s);
    window.setStatusDetails({ say(tongue, u"Rates of 20 Nov, ECB", u"환율 11월 20일 ECB"),
                              say(tongue, u"1 selected · ₩3,000,000", u"1건 선택 · ₩3,000,000") });
    MainWindowController controller(window, {});
    window.show();
    QTimer::singleShot(0, &window, [&clock] { qInfo("shown after %lld ms", clock.elapsed()); });
    if (!parser.isSet(u"shots"_s))
        return QApplication::exec();
    QDir().mkpath(parser.value(u"shots"_s));
    Photographer photographer(window,
                              parser.value(u"shots"_s) + u'/' + parser.value(u"lang"_s)
                                  + (dark ? u"_dark"_s : u"_light"_s)
                                  + (window.devicePixelRatioF() > 1 ? u"_2x_"_s : u"_"_s));
    addScenes(photographer, window, controller, prompter, tongue);
    photographer.next();
    return QApplication::exec();
}
