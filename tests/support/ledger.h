#pragma once

#include "metricledger.h"
#include "storage/importwriter.h"

#include <QJsonDocument>

namespace Creator::Test {

/// A ledger filled in bulk, as imports fill it, rollups included; metrics may stand beside it.
struct Ledger : MetricLedger
{
    int written = 0;

    void add(const QList<Earning> &earnings, const QList<ExchangeRate> &rates = {},
             const QList<Payout> &payouts = {})
    {
        const Result<bool> done = database->writer()
                                      .write<bool>([&](WriteContext &context) -> Result<bool> {
                                          return write(context, earnings, rates, payouts);
                                      })
                                      .result();
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }

    [[nodiscard]] Connection &reader() { return database->reader(); }

    /// "2026-03-02", "USD", "1.1579": units of the currency per euro.
    [[nodiscard]] static ExchangeRate euroRate(const char *day, const char *quote, const char *rate)
    {
        return { QDate::fromString(QLatin1String(day), Qt::ISODate), Currencies::eur(),
                 *Currency::fromCode(std::string_view(quote)), QString::fromLatin1(rate),
                 QStringLiteral("ecb") };
    }

private:
    static qint64 dayOf(QDate day) { return QDate(1970, 1, 1).daysTo(day); }

    Result<bool> write(WriteContext &context, const QList<Earning> &earnings,
                       const QList<ExchangeRate> &rates, const QList<Payout> &payouts)
    {
        ImportBatch batch;
        batch.id = ImportBatchId(context.newId());
        batch.channelId = channel.id;
        batch.fileName = QStringLiteral("test");
        batch.fileHash = QByteArray(32, 'x');
        batch.format = QStringLiteral("test");
        auto import = ImportWriter::begin(
            context, batch, { batch.id, channel.id, channel.userId, QStringLiteral("test"), {} });
        if (!import)
            return failure(import.error());
        for (const Earning &earning : earnings) {
            if (const Status status = insert(*import, earning); !status)
                return failure(status.error());
        }
        for (const ExchangeRate &rate : rates) {
            if (const Result<bool> put = import->put(rate); !put)
                return failure(put.error());
        }
        for (const Payout &payout : payouts) {
            if (const Status status = insert(*import, payout); !status)
                return failure(status.error());
        }
        batch.inserted = earnings.size();
        if (const Status status = import->finish(batch, QString()); !status)
            return failure(status.error());
        return true;
    }

    Uuid nextId() { return Uuid::v8(QByteArray("test") + QByteArray::number(++written)); }

    Status insert(ImportWriter &import, const Earning &e)
    {
        const std::string platform = e.platform.toStdString();
        const std::string account = e.accountId.toStdString();
        const std::string currency = e.amount.currency.code().toStdString();
        const std::string payer = e.payer.toStdString();
        const std::string description = e.description.toStdString();
        const std::string metadata = e.metadata.isEmpty()
            ? std::string()
            : QJsonDocument(e.metadata).toJson(QJsonDocument::Compact).toStdString();
        EarningRecord record;
        record.id = nextId();
        record.facts.creator = channel.id.uuid();
        record.facts.platform = platform;
        record.facts.account = account;
        record.facts.source = word(e.source);
        record.facts.currency = currency;
        record.facts.kind = word(e.kind);
        record.facts.status = word(e.status);
        record.facts.earnedDay = dayOf(e.earnedAt);
        if (e.paidAt.isValid())
            record.facts.paidDay = dayOf(e.paidAt);
        record.facts.amount = e.amount.micros;
        record.facts.gross = e.gross;
        record.facts.fee = e.fee;
        if (e.dueAt.isValid())
            record.dueDay = dayOf(e.dueAt);
        if (e.contentId)
            record.content = e.contentId->uuid();
        record.payer = payer;
        record.description = description;
        record.metadataJson = metadata;
        return import.insert(record);
    }

    Status insert(ImportWriter &import, const Payout &p)
    {
        const std::string currency = p.amount.currency.code().toStdString();
        const std::string platform = p.platform.toStdString();
        const std::string reference = p.externalId.toStdString();
        PayoutRecord record;
        record.id = nextId();
        record.creator = channel.id.uuid();
        record.amount = p.amount.micros;
        record.currency = currency;
        record.direction = p.direction;
        record.status = p.status;
        record.isReversal = p.reversed;
        record.paidDay = dayOf(p.paidAt);
        record.platform = platform;
        record.externalId = reference;
        return import.insert(record);
    }
};

} // namespace Creator::Test
