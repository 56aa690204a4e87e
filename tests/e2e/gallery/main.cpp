#include "gallerypages.h"
#include "mainwindow/mainwindow.h"
#include "theme/themecontroller.h"
#include "widgets/noticearea.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace Creator;
using namespace Creator::Gallery;

namespace {

struct Scene
{
    MainWindow &window;
    Tongue tongue;
    QString prefix;
    QString folder;

    void shoot(const QString &name) const
    {
        window.grab().save(folder + u'/' + prefix + u'_' + name + u".png"_s);
    }
};

void addPages(MainWindow &window, Tongue t)
{
    const auto add = [&](const QString &id, Icon icon, const char16_t *en, const char16_t *ko,
                         QWidget *(*make)(Tongue, QWidget *),
                         PageSpec::Section section = PageSpec::Section::Main) {
        window.addPage({ id, icon, [=] { return say(t, en, ko); }, section,
                         [=](QWidget *parent) { return make(t, parent); } });
    };
    add(u"dashboard"_s, Icon::Dashboard, u"Dashboard", u"대시보드", makeEmptyPage);
    add(u"planner"_s, Icon::Planner, u"Planner", u"플래너", makeEmptyPage);
    add(u"content"_s, Icon::Content, u"Content", u"콘텐츠", makeEmptyPage);
    add(u"resources"_s, Icon::Resources, u"Resources", u"리소스", makeEmptyPage);
    add(u"analytics"_s, Icon::Analytics, u"Analytics", u"분석", makeEmptyPage);
    add(u"earnings"_s, Icon::Earnings, u"Earnings", u"수익", makeEarningsPage);
    add(u"collaborations"_s, Icon::Collaborations, u"Collaborations", u"협업", makeEmptyPage);
    add(u"inbox"_s, Icon::Inbox, u"Inbox", u"받은 댓글", makeEmptyPage);
    add(u"accounts"_s, Icon::Accounts, u"Accounts", u"계정", makeEmptyPage,
        PageSpec::Section::Bottom);
    add(u"settings"_s, Icon::Settings, u"Settings", u"설정", makeControlsPage,
        PageSpec::Section::Bottom);
}

void shootAll(const Scene &scene)
{
    MainWindow &window = scene.window;
    const Tongue t = scene.tongue;
    scene.shoot(u"earnings"_s);
    window.showNotice(
        { .tone = Tone::Warning,
          .title
          = say(t, u"“Night Drive” ends on 30 November", u"“Night Drive”는 11월 30일에 만료됩니다"),
          .text = say(t, u"Three scheduled videos use it.", u"예약된 영상 3편이 사용합니다.") });
    window.showNotice({ .tone = Tone::Positive,
                        .title = say(t, u"226 rows imported", u"226건을 가져왔습니다"),
                        .actionText = say(t, u"Undo", u"실행 취소") });
    scene.shoot(u"notices"_s);
    window.showPage(u"dashboard"_s);
    scene.shoot(u"empty"_s);
    window.showPage(u"settings"_s);
    scene.shoot(u"controls"_s);
}

} // namespace

int main(int argc, char *argv[])
{
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
    addPages(window, tongue);
    window.setProfile(say(tongue, u"Haru Film", u"하루필름"),
                      say(tongue, u"2 profiles", u"프로필 2개"));
    window.setWaiting(u"inbox"_s, 12);
    window.setSaveState(say(tongue, u"All changes saved", u"모든 변경 저장됨"));
    window.setStatusInfo(say(tongue, u"Synced 8 minutes ago", u"마지막 동기화 8분 전"));
    window.showPage(u"earnings"_s);
    window.setStatusDetails({ say(tongue, u"Rates of 20 Nov, ECB", u"환율 11월 20일 ECB"),
                              say(tongue, u"1 selected · ₩3,000,000", u"1건 선택 · ₩3,000,000") });
    window.show();
    if (!parser.isSet(u"shots"_s))
        return QApplication::exec();
    QDir().mkpath(parser.value(u"shots"_s));
    const QString prefix = parser.value(u"lang"_s) + (dark ? u"_dark"_s : u"_light"_s)
        + (window.devicePixelRatioF() > 1 ? u"_2x"_s : QString());
    shootAll({ window, tongue, prefix, parser.value(u"shots"_s) });
    return 0;
}
