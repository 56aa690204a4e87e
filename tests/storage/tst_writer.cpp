#include "sqldump.h"
#include "temporaryprofile.h"

#include <QSemaphore>
#include <QThread>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : TemporaryProfile
{
    Writer &writer = database->writer();

    QFuture<Result<void>> setName(const QString &name)
    {
        return writer.write<void>([name](WriteContext &c) {
            return c.connection.execute(u"UPDATE users SET name = '%1'"_s.arg(name));
        });
    }
    QString name() { return dump(database->reader(), "SELECT name FROM users").value(0); }
};

} // namespace

class tst_Writer final : public QObject
{
    Q_OBJECT

private slots:
    void writesInTheOrderAsked()
    {
        Fixture f;
        QList<int> order;
        for (int i = 0; i < 50; ++i) {
            f.writer.write<void>([&order, i](WriteContext &) -> Status {
                order.append(i);
                return {};
            });
        }
        f.writer.waitForDone();

        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QCOMPARE(f.writer.pending(), 0);
    }

    void tellsNobodyWhoIsGone()
    {
        Fixture f;
        int told = 0;
        auto leaving = std::make_unique<QObject>();
        QObject staying;
        QSemaphore goOn;
        const auto work = [&goOn](WriteContext &) -> Status {
            goOn.acquire();
            return {};
        };
        f.writer.write<void>(work, onThreadOf(leaving.get(), [&told] { told += 100; }));
        f.writer.write<void>(work, onThreadOf(&staying, [&told] { ++told; }));
        leaving.reset();
        goOn.release(2);
        QTRY_COMPARE(told, 1);
    }

    void countsWhatWaits()
    {
        Fixture f;
        QSemaphore started;
        QSemaphore goOn;
        f.writer.write<void>([&](WriteContext &) -> Status {
            started.release();
            goOn.acquire();
            return {};
        });
        started.acquire();
        const auto second = f.setName(u"x"_s);
        QCOMPARE(f.writer.pending(), 2);
        QVERIFY(!second.isFinished());

        goOn.release();
        f.writer.waitForDone();

        QCOMPARE(f.writer.pending(), 0);
        QVERIFY(second.isFinished());
    }

    void anErrorRollsBackAndTheNextGoesOn()
    {
        Fixture f;
        const QString before = f.name();
        const auto failed = f.writer.write<int>([](WriteContext &c) -> Result<int> {
            if (Status s = c.connection.execute("UPDATE users SET name = 'half'"); !s)
                return failure(s.error());
            return failure(Error::Code::InvalidData, u"no"_s);
        });

        QCOMPARE(failed.result().error(), (Error{ Error::Code::InvalidData, u"no"_s }));
        QCOMPARE(f.name(), before);
        QVERIFY(f.setName(u"whole"_s).result());
        QCOMPARE(f.name(), u"whole"_s);
    }

    void aBrokenReferenceFailsTheWholeWrite()
    {
        Fixture f;
        const auto failed = f.writer.write<void>([](WriteContext &c) {
            return c.connection.execute(
                "UPDATE users SET name = 'half';"
                "INSERT INTO notifications (id, user_id, type, title, created_at, updated_at) "
                "VALUES (zeroblob(16), zeroblob(16), 'x', 'x', 0, 0)");
        });
        QVERIFY(!failed.result());
        QVERIFY(f.name() != u"half"_s);
    }

    void tellsAfterTheCommitOnly()
    {
        Fixture f;
        QStringList told;
        const auto tell = [&](const QString &what) {
            return [&told, &f, what] {
                // A connection of its own sees what was written.
                auto other = Connection::open(f.database->filePath(), Connection::Mode::ReadOnly);
                told.append(what + u':' + dump(*other, "SELECT name FROM users").value(0));
            };
        };
        f.writer.write<void>(
            [](WriteContext &c) { return c.connection.execute("UPDATE users SET name = 'a'"); },
            tell(u"first"_s));
        f.writer.write<void>(
            [](WriteContext &) -> Status { return failure(Error::Code::InvalidData, {}); },
            tell(u"failed"_s));
        f.writer.write<void>(
            [](WriteContext &c) { return c.connection.execute("UPDATE users SET name = 'b'"); },
            tell(u"second"_s));
        f.writer.waitForDone();

        QCOMPARE(told, (QStringList{ u"first:a"_s, u"second:b"_s }));
    }

    void announcesOnTheThreadOfTheObject()
    {
        Fixture f;
        QObject here;
        QThread *thread = nullptr;
        f.writer.write<void>([](WriteContext &) -> Status { return {}; },
                             onThreadOf(&here, [&thread] { thread = QThread::currentThread(); }));
        QTRY_VERIFY(thread);
        QCOMPARE(thread, QThread::currentThread());
    }

    void saysNothingToAnObjectThatIsGone()
    {
        Fixture f;
        bool told = false;
        {
            QObject gone;
            f.writer.write<void>([](WriteContext &) -> Status { return {}; },
                                 onThreadOf(&gone, [&told] { told = true; }));
            f.writer.waitForDone();
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!told);
    }

    void knowsWhoAsksAndWhen()
    {
        Fixture f;
        std::optional<UserId> user;
        qint64 now = 0;
        Uuid id;
        const auto look = [&](WriteContext &c) -> Status {
            user = c.user;
            now = c.nowMs;
            id = c.newId();
            return {};
        };
        f.writer.setUser(f.channel.userId);
        QVERIFY(f.writer.write<void>(look).result());
        QCOMPARE(user, std::optional(f.channel.userId));
        QCOMPARE(now, f.clock.now.toMSecsSinceEpoch());
        QCOMPARE(id.version(), 7);

        f.writer.setUser(std::nullopt);
        QVERIFY(f.writer.write<void>(look).result());
        QVERIFY(!user);
    }

    void refusesForAViewerAndNotForTheProgram()
    {
        Fixture f;
        f.writer.setRefusing(u"Viewers may look only."_s);
        QCOMPARE(f.setName(u"x"_s).result().error(),
                 (Error{ Error::Code::Unauthorized, u"Viewers may look only."_s }));
        const auto outside = f.writer.outsideTransaction<bool>(
            [](Connection &c) -> Result<bool> { return c.isInTransaction(); });
        QCOMPARE(*outside.result(), false);

        f.writer.setRefusing(std::nullopt);
        QVERIFY(f.setName(u"x"_s).result());
    }

    void eachWriteIsATransaction()
    {
        Fixture f;
        const auto inside = f.writer.write<bool>(
            [](WriteContext &c) -> Result<bool> { return c.connection.isInTransaction(); });
        QCOMPARE(*inside.result(), true);
    }

    void readersSeeNothingOfAWriteUnderWay()
    {
        Fixture f;
        const QString before = f.name();
        QSemaphore written;
        QSemaphore goOn;
        f.writer.write<void>([&](WriteContext &c) -> Status {
            const Status status = c.connection.execute("UPDATE users SET name = 'later'");
            written.release();
            goOn.acquire();
            return status;
        });
        written.acquire();
        const QString during = f.name();
        goOn.release();
        f.writer.waitForDone();

        QCOMPARE(during, before);
        QCOMPARE(f.name(), u"later"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Writer)
#include "tst_writer.moc"
