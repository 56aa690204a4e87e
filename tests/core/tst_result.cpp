// The small things that everything rests on: results, finished futures, ids and clocks.

#include "core/clock.h"
#include "core/futures.h"
#include "core/id.h"

#include <QSet>
#include <QTest>

using namespace Creator;
using namespace Qt::StringLiterals;

using FirstId = Id<struct FirstTag>;
using SecondId = Id<struct SecondTag>;

class tst_Result final : public QObject
{
    Q_OBJECT

private slots:
    void aFailureCarriesItsReasonOn()
    {
        const auto inner = []() -> Result<int> { return failure(Error::Code::File, u"Gone."_s); };
        const auto outer = [&inner]() -> Result<QString> {
            const Result<int> number = inner();
            if (!number)
                return failure(number.error());
            return QString::number(*number);
        };
        QCOMPARE(outer().error(), (Error{ Error::Code::File, u"Gone."_s }));
        QVERIFY(outer().error() != (Error{ Error::Code::Network, u"Gone."_s }));
    }

    void aStatusIsFineByItself()
    {
        const Status fine;
        QVERIFY(fine);
    }

    void everyCodeHasAWordOfItsOwn()
    {
        QSet<QString> words;
        const int last = static_cast<int>(Error::Code::Keychain);
        for (int code = 0; code <= last; ++code) {
            const QString word = toText(static_cast<Error::Code>(code));
            QVERIFY(!word.isEmpty());
            QCOMPARE(word, word.toLower());
            QVERIFY(!word.contains(u' '));
            words.insert(word);
        }
        QCOMPARE(words.size(), last + 1);
        QCOMPARE(toText(Error::Code::StorageReadOnly), u"storage_read_only"_s);
        QCOMPARE(toText(Error::Code::Cancelled), u"cancelled"_s);
    }

    void aReadyFutureIsFinished()
    {
        const QFuture<int> future = ready(5);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result(), 5);
    }

    void aFailedFutureIsFinishedAndSaysWhy()
    {
        const QFuture<Result<int>> byCode = failed<int>(Error::Code::Conflict, u"Twice."_s);
        const QFuture<Result<int>> byError
            = failed<int>(Error{ Error::Code::Conflict, u"Twice."_s });
        QVERIFY(byCode.isFinished() && byError.isFinished());
        QCOMPARE(byCode.result().error(), byError.result().error());
        QCOMPARE(byCode.result().error().message, u"Twice."_s);
    }

    void idsOfDifferentTablesDoNotMix()
    {
        static_assert(!std::is_convertible_v<FirstId, SecondId>);
        static_assert(!std::is_convertible_v<Uuid, FirstId>);
        const Uuid uuid = Uuid::v8("key");
        const FirstId id(uuid);
        QCOMPARE(id.uuid(), uuid);
        QCOMPARE(id.toText(), uuid.toText());
        QVERIFY(FirstId().isNull() && !id.isNull());
        QCOMPARE((QSet<FirstId>{ id, FirstId(uuid), FirstId() }.size()), 2);
        QVERIFY(FirstId() < id);
    }

    void theSystemsClockTellsNowInUtc()
    {
        const SystemClock clock;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.nowUtc();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now && before.msecsTo(now) < 5'000);
        QVERIFY(qAbs(clock.today().daysTo(now.toLocalTime().date())) <= 1);
    }
};

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
