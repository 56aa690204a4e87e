#include "storage/earningrows.h"

#include "storage/connection.h"
#include "storage/writer.h"

namespace Creator {

namespace {

#define EARNING_COLUMNS                                                                            \
    "id, creator_id, amount, currency, source, status, earned_at, paid_at, kind, gross, fee, "     \
    "payer, description, due_at, occurred_at, platform, account_id, external_id, origin, "         \
    "batch_id, payout_id, content_id, collaboration_id, metadata, edited_at, created_at, "         \
    "updated_at, deleted_at"

enum Column {
    IdColumn,
    CreatorColumn,
    AmountColumn,
    CurrencyColumn,
    SourceColumn,
    StatusColumn,
    EarnedAtColumn,
    PaidAtColumn,
    KindColumn,
    GrossColumn,
    FeeColumn,
    PayerColumn,
    DescriptionColumn,
    DueAtColumn,
    OccurredAtColumn,
    PlatformColumn,
    AccountColumn,
    ExternalIdColumn,
    OriginColumn,
    BatchColumn,
    PayoutColumn,
    ContentColumn,
    CollaborationColumn,
    MetadataColumn,
    EditedAtColumn,
    CreatedAtColumn,
    UpdatedAtColumn,
    DeletedAtColumn,
    SeqColumn,
};

/// Binds everything but id, created_at, updated_at and deleted_at, from `index` on.
void bindValues(Statement &s, const Earning &e)
{
    int i = 1;
    s.bind(i++, e.creatorId.uuid());
    s.bind(i++, qint64{ e.amount.micros });
    s.bindView(i++, e.amount.currency.codeView());
    s.bindView(i++, word(e.source));
    s.bindView(i++, word(e.status));
    s.bindDay(i++, e.earnedAt);
    s.bindDay(i++, e.paidAt);
    s.bindView(i++, word(e.kind));
    s.bindOptional(i++, e.gross);
    s.bindOptional(i++, e.fee);
    s.bindTextOrNull(i++, e.payer);
    s.bindTextOrNull(i++, e.description);
    s.bindDay(i++, e.dueAt);
    s.bindInstant(i++, e.occurredAt);
    s.bind(i++, e.platform);
    s.bindTextOrNull(i++, e.accountId);
    s.bindTextOrNull(i++, e.externalId);
    s.bindView(i++, word(e.origin));
    s.bindOptionalId(i++, e.batchId);
    s.bindOptionalId(i++, e.payoutId);
    s.bindOptionalId(i++, e.contentId);
    s.bindOptionalId(i++, e.collaborationId);
    s.bindJsonOrNull(i++, e.metadata);
    s.bindInstant(i++, e.editedAt);
    s.bindInstant(i++, e.deletedAt);
}

constexpr int valueCount = 25;

} // namespace

namespace EarningRows {

const char *columns()
{
    return EARNING_COLUMNS;
}

int columnCount()
{
    return SeqColumn;
}

Earning read(const Statement &row)
{
    Earning e;
    e.id = EarningId(row.uuid(IdColumn));
    e.creatorId = ChannelId(row.uuid(CreatorColumn));
    e.amount = { row.integer(AmountColumn),
                 Currency::fromCode(row.view(CurrencyColumn)).value_or(Currency()) };
    e.source = sourceFromWord(row.view(SourceColumn)).value_or(EarningSource::Other);
    e.status = statusFromWord(row.view(StatusColumn)).value_or(EarningStatus::Pending);
    e.earnedAt = row.day(EarnedAtColumn);
    e.paidAt = row.day(PaidAtColumn);
    e.kind = kindFromWord(row.view(KindColumn)).value_or(EarningKind::Earning);
    e.gross = row.optionalInteger(GrossColumn);
    e.fee = row.optionalInteger(FeeColumn);
    e.payer = row.text(PayerColumn);
    e.description = row.text(DescriptionColumn);
    e.dueAt = row.day(DueAtColumn);
    e.occurredAt = row.instant(OccurredAtColumn);
    e.platform = row.text(PlatformColumn);
    e.accountId = row.text(AccountColumn);
    e.externalId = row.text(ExternalIdColumn);
    e.origin = originFromWord(row.view(OriginColumn)).value_or(Origin::Manual);
    e.batchId = row.optionalId<ImportBatchId>(BatchColumn);
    e.payoutId = row.optionalId<PayoutId>(PayoutColumn);
    e.contentId = row.optionalId<ContentId>(ContentColumn);
    e.collaborationId = row.optionalId<CollaborationId>(CollaborationColumn);
    e.metadata = row.json(MetadataColumn);
    e.editedAt = row.instant(EditedAtColumn);
    e.createdAt = row.instant(CreatedAtColumn);
    e.updatedAt = row.instant(UpdatedAtColumn);
    e.deletedAt = row.instant(DeletedAtColumn);
    return e;
}

namespace {

Result<std::optional<Stored>> first(Result<StatementLease> &statement)
{
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    return Stored{ (*statement)->integer(SeqColumn), read(**statement) };
}

} // namespace

Result<std::optional<Stored>> find(Connection &connection, EarningId id)
{
    auto statement
        = connection.cached("SELECT " EARNING_COLUMNS ", seq FROM earnings WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return first(statement);
}

Result<std::optional<Stored>> findBySeq(Connection &connection, qint64 seq)
{
    auto statement
        = connection.cached("SELECT " EARNING_COLUMNS ", seq FROM earnings WHERE seq = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, seq);
    return first(statement);
}

Result<qint64> insert(WriteContext &context, const Earning &earning)
{
    auto statement = context.connection.cached(
        "INSERT INTO earnings (creator_id, amount, currency, source, status, earned_at, paid_at, "
        "kind, gross, fee, payer, description, due_at, occurred_at, platform, account_id, "
        "external_id, origin, batch_id, payout_id, content_id, collaboration_id, metadata, "
        "edited_at, deleted_at, id, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
        "?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, "
        "?26, ?27, ?27)");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, earning);
    (*statement)->bind(valueCount + 1, earning.id.uuid());
    (*statement)->bind(valueCount + 2, context.nowMs);
    if (Status status = (*statement)->run(); !status)
        return failure(status.error());
    return context.connection.lastInsertRowId();
}

Status update(WriteContext &context, qint64 seq, const Earning &earning)
{
    auto statement = context.connection.cached(
        "UPDATE earnings SET creator_id = ?1, amount = ?2, currency = ?3, source = ?4, "
        "status = ?5, earned_at = ?6, paid_at = ?7, kind = ?8, gross = ?9, fee = ?10, "
        "payer = ?11, description = ?12, due_at = ?13, occurred_at = ?14, platform = ?15, "
        "account_id = ?16, external_id = ?17, origin = ?18, batch_id = ?19, payout_id = ?20, "
        "content_id = ?21, collaboration_id = ?22, metadata = ?23, edited_at = ?24, "
        "deleted_at = ?25, updated_at = ?26 WHERE seq = ?27");
    if (!statement)
        return failure(statement.error());
    bindValues(**statement, earning);
    (*statement)->bind(valueCount + 1, context.nowMs);
    (*statement)->bind(valueCount + 2, seq);
    return (*statement)->run();
}

Status remove(WriteContext &context, qint64 seq)
{
    auto statement = context.connection.cached("DELETE FROM earnings WHERE seq = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, seq);
    return (*statement)->run();
}

} // namespace EarningRows

} // namespace Creator
