// What a file and a sync both bring is one row.

#include "import/draftrecords.h"
#include "syncfixture.h"

using namespace Creator;
using namespace Creator::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SyncFixture
{
    SyncTarget stripe() const
    {
        SyncTarget place = target();
        place.platform = u"stripe"_s;
        return place;
    }
    Result<SyncTally> sync(const RemotePage &page)
    {
        SyncStep step;
        step.reading = "balance";
        step.page = page;
        return await(store.write(stripe(), step));
    }
    void import(const EarningDraft &draft)
    {
        const auto done
            = await(database->writer().write<void>([&](WriteContext &context) -> Status {
                  ImportBatch batch;
                  batch.id = ImportBatchId(context.newId());
                  batch.channelId = channel.id;
                  batch.fileName = u"stripe_itemised.csv"_s;
                  batch.fileHash = QByteArray(32, 'x');
                  batch.format = u"stripe"_s;
                  auto writer = ImportWriter::begin(
                      context, batch,
                      { batch.id, channel.id, channel.userId, u"stripe"_s, account.accountId });
                  if (!writer)
                      return failure(writer.error());
                  DraftRecords records({ channel.id, channel.userId, account.accountId });
                  if (Status status = writer->insert(*records.record(draft)); !status)
                      return status;
                  return writer->finish(batch, QString());
              }));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
};

EarningDraft aDraft()
{
    EarningDraft draft;
    draft.platform = "stripe";
    draft.externalId = draft.naturalKey = "txn_1";
    draft.amount = 10 * microsPerUnit;
    draft.currency = Currencies::usd();
    draft.earnedDay = QDate(1970, 1, 1).daysTo(QDate(2026, 11, 20));
    draft.payer = "Reader";
    draft.description = "Tip";
    draft.gross = 11 * microsPerUnit;
    draft.fee = microsPerUnit;
    return draft;
}

} // namespace

class tst_SharedRows final : public QObject
{
    Q_OBJECT

private slots:
    void theSameSaleIsTheSameRow()
    {
        Fixture f;
        f.import(aDraft());
        RemotePage page;
        RemoteEarning earning = f.anEarning(u"txn_1"_s, 10);
        earning.gross = 11 * microsPerUnit;
        earning.fee = microsPerUnit;
        page.earnings = { earning };

        const SyncTally tally = *f.sync(page);

        QCOMPARE(tally.earnings.unchanged, 1);
        QCOMPARE(f.number("SELECT count(*) FROM earnings"), 1);
    }

    void aSyncKeepsWhatOnlyTheFileTold()
    {
        Fixture f;
        f.import(aDraft());
        RemotePage page;
        page.earnings = { f.anEarning(u"txn_1"_s, 10) }; // without gross and fee
        page.earnings[0].status = EarningStatus::Paid;
        page.earnings[0].paidOn = QDate(2026, 11, 21);

        QCOMPARE(f.sync(page)->earnings.updated, 1);
        QCOMPARE(f.sync(page)->written(), 0);

        QCOMPARE(f.rows("SELECT status, gross, fee, origin FROM earnings", 4),
                 QStringList{ u"paid|11000000|1000000|api"_s });
        QCOMPARE(f.rows("SELECT amount, gross, rows FROM earnings_monthly WHERE basis = 0", 3),
                 QStringList{ u"10000000|11000000|1"_s });
    }

    void anOlderStateFromTheServerTakesNoMoneyBack()
    {
        Fixture f;
        EarningDraft paid = aDraft();
        paid.status = EarningStatus::Paid;
        paid.paidDay = paid.earnedDay;
        f.import(paid);
        RemotePage page;
        page.earnings = { f.anEarning(u"txn_1"_s, 10) };

        QCOMPARE(f.sync(page)->written(), 0);

        QCOMPARE(f.rows("SELECT status, origin FROM earnings", 2), QStringList{ u"paid|file"_s });
    }

    void aDailyEstimateOfBothIsOneRow()
    {
        Fixture f;
        EarningDraft draft = aDraft();
        draft.naturalKey = "2026-11-20/ads";
        draft.keyDay = draft.earnedDay;
        draft.status = EarningStatus::Estimated;
        f.import(draft);
        RemotePage page;
        page.earnings = { f.anEarning(u"2026-11-20/ads"_s, 12) };
        page.earnings[0].isDayKeyed = true;
        page.earnings[0].status = EarningStatus::Estimated;

        QCOMPARE(f.sync(page)->earnings.updated, 1);

        QCOMPARE(f.rows("SELECT amount FROM earnings"), QStringList{ u"12000000"_s });
    }
};

QTEST_GUILESS_MAIN(tst_SharedRows)
#include "tst_sharedrows.moc"
