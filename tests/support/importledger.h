#pragma once

#include "storage/importundo.h"
#include "storage/importwriter.h"
#include "temporaryprofile.h"

#include <functional>
#include <map>

namespace Creator::Test {

/// Imports records as a file would: what is new is added, what changed is updated, the rest stays.
struct ImportLedger : TemporaryProfile
{
    struct Outcome
    {
        ImportBatch batch;
        std::map<RowFate, int> fates;
    };
    using Work = std::function<Status(ImportWriter &)>;

    int imports = 0;

    /// A pending Stripe sale; `key` is what the file calls it. All texts must be literals.
    [[nodiscard]] EarningRecord sale(const char *key, const char *day, qint64 units,
                                     EarningStatus status = EarningStatus::Pending) const
    {
        EarningRecord record;
        record.id = Uuid::v8(QByteArray(key));
        record.externalId = key;
        record.payer = "Stripe";
        record.description = "Preset pack";
        record.facts.creator = channel.id.uuid();
        record.facts.platform = "stripe";
        record.facts.account = "acct_1";
        record.facts.source = word(EarningSource::Merchandise);
        record.facts.currency = "USD";
        record.facts.kind = word(EarningKind::Earning);
        record.facts.status = word(status);
        record.facts.earnedDay
            = QDate(1970, 1, 1).daysTo(QDate::fromString(QLatin1String(day), Qt::ISODate));
        record.facts.amount = units * microsPerUnit;
        return record;
    }

    Outcome import(const QList<EarningRecord> &records, QDate newestDay = {}, const Work &more = {})
    {
        Outcome outcome;
        const auto done = database->writer().write<ImportBatch>([&](WriteContext &context) {
            return write(context, records, newestDay, more, outcome);
        });
        const Result<ImportBatch> batch = done.result();
        if (!batch)
            qFatal("%s", qUtf8Printable(batch.error().message));
        outcome.batch = *batch;
        return outcome;
    }

    /// Only what `more` writes.
    ImportBatch importOnly(const Work &more, QDate newestDay = {})
    {
        return import({}, newestDay, more).batch;
    }

    Result<ImportUndoOutcome> undo(const ImportBatch &batch)
    {
        return database->writer()
            .write<ImportUndoOutcome>(
                [&](WriteContext &context) { return ImportUndo::run(context, batch.id); })
            .result();
    }

private:
    Result<ImportBatch> write(WriteContext &context, const QList<EarningRecord> &records,
                              QDate newestDay, const Work &more, Outcome &outcome)
    {
        ImportBatch batch;
        batch.id = ImportBatchId(context.newId());
        batch.channelId = channel.id;
        batch.fileName = QStringLiteral("sales %1.csv").arg(++imports);
        batch.fileHash = QByteArray(31, 'x') + static_cast<char>(imports);
        batch.format = QStringLiteral("stripe.itemized");
        batch.newestDay = newestDay;
        auto writer = ImportWriter::begin(context, batch,
                                          { batch.id, channel.id, channel.userId,
                                            QStringLiteral("stripe"), QStringLiteral("acct_1") });
        if (!writer)
            return failure(writer.error());
        ImportLookup lookup(context.connection);
        for (const EarningRecord &record : records) {
            const Result<FoundRow> found = lookup.find(record);
            if (!found)
                return failure(found.error());
            ++outcome.fates[found->fate];
            Status status;
            if (found->fate == RowFate::New)
                status = writer->insert(record);
            else if (found->fate == RowFate::Changed)
                status = writer->update(record);
            if (!status)
                return failure(status.error());
        }
        batch.inserted = outcome.fates[RowFate::New];
        batch.updated = outcome.fates[RowFate::Changed];
        batch.unchanged = outcome.fates[RowFate::Same];
        if (more) {
            if (const Status status = more(*writer); !status)
                return failure(status.error());
        }
        if (const Status status = writer->finish(batch, QStringLiteral("Import")); !status)
            return failure(status.error());
        return batch;
    }
};

} // namespace Creator::Test
