#include "await.h"
#include "importledger.h"
#include "storage/batchrepository.h"

#include <QSignalSpy>
#include <QThread>

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : ImportLedger
{
    BatchRepository batches{ *database };

    /// Writes a batch with all counts given.
    void write(const ImportBatch &batch, const QList<RejectedRow> &rejected = {})
    {
        const auto done = database->writer().write<void>([&](WriteContext &context) -> Status {
            auto writer = ImportWriter::begin(
                context, batch, { batch.id, channel.id, channel.userId, u"stripe"_s, {} });
            if (!writer)
                return failure(writer.error());
            for (const RejectedRow &row : rejected) {
                if (Status s = writer->reject(row.member, row.record, row.reason.toStdString(),
                                              row.column, row.raw);
                    !s)
                    return s;
            }
            return writer->finish(batch, {});
        });
        if (!done.result())
            qFatal("%s", qUtf8Printable(done.result().error().message));
    }
    ImportBatch aBatch(const QString &fileName)
    {
        ImportBatch batch;
        batch.id = ImportBatchId(Uuid::v7(clock.now.toMSecsSinceEpoch()));
        batch.channelId = channel.id;
        batch.fileName = fileName;
        batch.fileHash = QByteArray(32, '\0');
        batch.format = u"stripe.itemized"_s;
        batch.importedAt = clock.now;
        return batch;
    }
};

} // namespace

class tst_BatchRepository final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryField()
    {
        Fixture f;
        ImportBatch batch = f.aBatch(u"정산 11월.csv"_s);
        batch.fileHash = QByteArray::fromHex("00ff") + QByteArray(30, 'h');
        batch.fileSize = 5'000'000'000;
        batch.accountId = u"acct_1"_s;
        batch.newestDay = QDate(2026, 11, 21);
        batch.inserted = 1;
        batch.updated = 2;
        batch.unchanged = 3;
        batch.payouts = 4;
        batch.metrics = 5;
        batch.rates = 6;
        batch.skipped = 7;
        batch.rejected = 8;
        batch.summary = { { u"format"_s, u"stripe.itemized"_s }, { u"rows"_s, 36 } };
        f.write(batch);

        QCOMPARE(**f.batches.find(batch.id), batch);
        QCOMPARE(*f.batches.list(), QList<ImportBatch>{ batch });
        QVERIFY(!*f.batches.find(ImportBatchId(Uuid::v7(1))));
    }

    void listsTheNewestFirstAndNoMoreThanAskedFor()
    {
        Fixture f;
        for (int i = 0; i < 5; ++i) {
            f.write(f.aBatch(QString::number(i)));
            f.clock.now = f.clock.now.addSecs(1);
        }
        QStringList names;
        const QList<ImportBatch> listed = *f.batches.list(3);
        for (const ImportBatch &batch : listed)
            names.append(batch.fileName);
        QCOMPARE(names, (QStringList{ u"4"_s, u"3"_s, u"2"_s }));
    }

    void keepsRejectedRowsAsTheyWere()
    {
        Fixture f;
        const ImportBatch batch = f.aBatch(u"x.zip"_s);
        f.write(batch,
                { { u"b.csv"_s, 1, u"bad_amount"_s, u"Net"_s, u"1,2,\"3\""_s },
                  { u"a.csv"_s, 12, u"bad_date"_s, {}, u"2026-13-40;\u00a0"_s },
                  { u"a.csv"_s, 2, u"bad_date"_s, u"Date"_s, {} },
                  { u"a.csv"_s, 2, u"a second reason"_s, u"Net"_s, u"ignored"_s } });

        const auto rows = f.batches.rejectedRows(batch.id);

        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).record, 2);
        QCOMPARE(rows->at(0).reason, u"bad_date"_s);
        QCOMPARE(rows->at(0).raw, QString());
        QCOMPARE(rows->at(1).raw, u"2026-13-40;\u00a0"_s);
        QCOMPARE(rows->at(1).column, QString());
        QCOMPARE(rows->at(2).member, u"b.csv"_s);
        QCOMPARE(rows->at(2).raw, u"1,2,\"3\""_s);
        QVERIFY(f.batches.rejectedRows(ImportBatchId(Uuid::v7(1)))->isEmpty());
    }

    void handsRejectedRowsToAWorker()
    {
        Fixture f;
        const ImportBatch batch = f.aBatch(u"x.csv"_s);
        f.write(batch,
                { { {}, 1, u"bad_amount"_s, u"Net"_s, u"a"_s },
                  { {}, 2, u"bad_date"_s, u"Date"_s, u"b"_s } });
        QThread *worker = QThread::currentThread();
        QStringList raws;

        const auto count = f.batches.useRejectedRows(batch.id, [&](const QList<RejectedRow> &rows) {
            worker = QThread::currentThread();
            for (const RejectedRow &row : rows)
                raws.append(row.raw);
            return Status();
        });
        const auto refused = f.batches.useRejectedRows(batch.id, [](const QList<RejectedRow> &) {
            return Status(failure(Error::Code::File, u"The disk is full."_s));
        });

        QCOMPARE(*count.result(), 2);
        QCOMPARE(raws, (QStringList{ u"a"_s, u"b"_s }));
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(refused.result().error().message, u"The disk is full."_s);
    }

    void anUndoneOneStaysInTheList()
    {
        Fixture f;
        const ImportBatch batch = f.import({ f.sale("a", "2026-03-01", 10) }).batch;
        f.clock.now = f.clock.now.addSecs(60);
        QSignalSpy changed(&f.batches, &BatchRepository::changed);

        const auto outcome = await(f.batches.undo(batch.id));

        QCOMPARE(outcome->removed, 1);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE((*f.batches.find(batch.id))->undoneAt, f.clock.now);
        QCOMPARE(f.batches.list()->size(), 1);
        QVERIFY(!await(f.batches.undo(batch.id)));
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_BatchRepository)
#include "tst_batchrepository.moc"
