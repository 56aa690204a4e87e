#include "app/application.h"
#include "core/clock.h"
#include "keyring.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/navigationitem.h"
#include "models/threadlistmodel.h"
#include "pages/accounts/connectsheet.h"
#include "pages/inbox/threadlist.h"
#include "serverprocess.h"
#include "sqldump.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "widgets/choicecard.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

/// The whole program on a data folder of its own, worked by mouse and keyboard.
class Program final
{
public:
    Program()
    {
        auto opened = Database::open(m_dir.path(), Database::Access::ReadWrite, m_clock);
        if (!opened || !ChannelRepository(**opened).ensureOne().result())
            qFatal("no data folder");
        m_app = std::make_unique<Application>(std::move(*opened), m_clock);
        window().resize(1440, 900);
        m_app->show();
        window().activateWindow();
        if (!QTest::qWaitFor([this] { return window().isActiveWindow(); }))
            qFatal("no window");
    }

    MainWindow &window() { return m_app->window(); }

    template <typename Shown>
    Shown *shown(const QString &name = {})
    {
        for (Shown *widget : window().findChildren<Shown *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    /// Where a person's mouse would: through the window, so that what lies over it gets it.
    template <typename Shown>
    void click(const QString &name)
    {
        const auto canBe = [&] { return shown<Shown>(name) && shown<Shown>(name)->isEnabled(); };
        if (!QTest::qWaitFor(canBe, 10'000))
            qFatal("there is no %s to click", qUtf8Printable(name));
        const auto *widget = shown<Shown>(name);
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {},
                          widget->mapTo(&window(), widget->rect().center()));
    }
    /// To whatever has the keyboard.
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, window().windowHandle(), Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window().windowHandle(), key, modifiers);
    }
    QStringList rows(const char *sql, int columns = 1)
    {
        auto reader
            = Connection::open(m_dir.filePath(u"creator.sqlite"_s), Connection::Mode::ReadOnly);
        if (!reader)
            qFatal("%s", qUtf8Printable(reader.error().message));
        return dump(*reader, sql, columns);
    }
    /// First words of the threads that the inbox lists.
    QStringList threads()
    {
        QStringList words;
        const auto *list = shown<ThreadList>();
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            words.append(list->model()->index(row, 0).data(ThreadListModel::WordsRole).toString());
        return words;
    }

private:
    const SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<Application> m_app;
};

} // namespace

/// From an empty data folder to an answered comment, in the window, against a whole AT Protocol
/// network.
class tst_AtprotoWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        NEEDS_KEYRING(m_keyring);
        const auto told = m_server.start(u"atproto/start"_s);
        NEEDS_SERVER(told, m_server);
        m_url = told->value(u"server"_s).toString();
        m_password = told->value(u"alice"_s)[u"password"].toString();
        for (const QJsonValue &post : told->value(u"posts"_s).toArray())
            m_posts.append(post.toString());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void connectsSyncsAndAnswers()
    {
        Program program;
        program.click<NavigationItem>(u"accounts"_s);
        program.click<QPushButton>(u"connect"_s);
        program.click<ChoiceCard>(u"bluesky"_s);
        fillIn(program, u"wrong"_s);
        program.click<QPushButton>(u"go"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program.shown<QLineEdit>(u"secret"_s)
                                     && program.shown<QLineEdit>(u"secret"_s)->text().isEmpty(),
                                 20'000);
        QCOMPARE(program.rows("SELECT count(*) FROM social_accounts"), QStringList{ u"0"_s });

        program.click<QLineEdit>(u"secret"_s);
        program.type(m_password);
        program.key(Qt::Key_Return);

        QTRY_COMPARE_WITH_TIMEOUT(program.rows("SELECT count(*) FROM contents"),
                                  QStringList{ u"5"_s }, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows("SELECT outcome FROM sync_runs"),
                                  QStringList{ u"done"_s }, 30'000);
        QTRY_VERIFY(!program.shown<ConnectSheet>());

        m_server.ask(u"like "_s + m_posts[1]);
        m_server.ask(u"post New at the lake"_s);
        m_server.ask(u"reply %1 Which tent is that?"_s.arg(m_posts[2]));
        program.click<QPushButton>(u"syncAll"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            program.rows("SELECT count(*) FROM contents WHERE title = 'New at the lake'"),
            QStringList{ u"1"_s }, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(program.rows("SELECT outcome FROM sync_runs"),
                                  (QStringList{ u"done"_s, u"done"_s }), 30'000);
        QCOMPARE(program.rows("SELECT o.external_id FROM metric_values v JOIN metric_series s ON "
                              "s.series = v.series JOIN metric_owners o ON o.owner = s.owner WHERE "
                              "s.metric_name = 'likes' AND v.value = 1 ORDER BY 1"),
                 (QStringList{ m_posts[0], m_posts[1] }));

        program.click<NavigationItem>(u"inbox"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            program.threads(), (QStringList{ u"Which tent is that?"_s, u"Where is this lake?"_s }),
            20'000);
        answer(program);
    }

    void cleanupTestCase()
    {
        m_server.stop();
        m_keyring.stop();
    }

private:
    void fillIn(Program &program, const QString &password) const
    {
        program.click<QLineEdit>(u"server"_s);
        program.type(m_url);
        program.click<QLineEdit>(u"name"_s);
        program.type(u"alice.test"_s);
        program.click<QLineEdit>(u"secret"_s);
        program.type(password);
        QCOMPARE(program.shown<QLineEdit>(u"server"_s)->text(), m_url);
        QCOMPARE(program.shown<QLineEdit>(u"secret"_s)->text(), password);
    }

    void answer(Program &program)
    {
        auto *list = program.shown<ThreadList>();
        const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(program.window().windowHandle(), Qt::LeftButton, {},
                          list->viewport()->mapTo(&program.window(), first));
        QTRY_VERIFY(program.shown<QPlainTextEdit>(u"replyText"_s));
        program.shown<QPlainTextEdit>(u"replyText"_s)->setFocus(); // as Tab would
        program.type(u"A green one."_s);
        program.key(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE_WITH_TIMEOUT(program.rows("SELECT state FROM outbox"),
                                  QStringList{ u"sent"_s }, 20'000);
        const QString uri
            = program.rows("SELECT external_id FROM comments WHERE body = 'Which tent is that?'")
                  .value(0);
        const QJsonObject told = m_server.ask(u"read "_s + uri);
        QCOMPARE(told[u"replies"].toArray(), QJsonArray{ u"A green one."_s });
    }

    Keyring m_keyring;
    ServerProcess m_server;
    QString m_url;
    QString m_password;
    QStringList m_posts; // the oldest first
};

int main(int argc, char **argv)
{
    moveToPrivateBus(argc, argv);
    QApplication application(argc, argv);
    tst_AtprotoWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atprotowindow.moc"
