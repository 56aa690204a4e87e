#include "storage/channelrepository.h"

#include "storage/database.h"
#include "storage/historylog.h"

namespace Creator {

namespace {

#define CHANNEL_COLUMNS                                                                            \
    "id, user_id, channel_name, description, profile_image, category, social_links, created_at, "  \
    "updated_at, deleted_at"

Channel read(const Statement &row)
{
    Channel channel;
    channel.id = ChannelId(row.uuid(0));
    channel.userId = UserId(row.uuid(1));
    channel.name = row.text(2);
    channel.description = row.text(3);
    channel.profileImage = row.text(4);
    channel.category = row.text(5);
    channel.socialLinks = row.json(6);
    channel.createdAt = row.instant(7);
    channel.updatedAt = row.instant(8);
    channel.deletedAt = row.instant(9);
    return channel;
}

Result<std::optional<Channel>> first(Statement &statement)
{
    const Result<bool> row = statement.step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional(read(statement)) : std::nullopt;
}

Result<Channel> storedChannel(Connection &connection, ChannelId id)
{
    auto statement
        = connection.cached("SELECT " CHANNEL_COLUMNS " FROM creator_profiles WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    const Result<bool> row = (*statement)->step();
    if (!row)
        return failure(row.error());
    return read(**statement);
}

Result<Channel> store(WriteContext &context, Channel channel)
{
    if (channel.id.isNull())
        channel.id = ChannelId(context.newId());
    auto statement = context.connection.cached(
        "INSERT INTO creator_profiles (id, user_id, channel_name, description, profile_image, "
        "category, social_links, created_at, updated_at, deleted_at) VALUES (?1, ?2, ?3, ?4, ?5, "
        "?6, ?7, ?8, ?8, ?9) ON CONFLICT (id) DO UPDATE SET user_id = ?2, channel_name = ?3, "
        "description = ?4, profile_image = ?5, category = ?6, social_links = ?7, updated_at = ?8, "
        "deleted_at = ?9");
    if (!statement)
        return failure(statement.error());
    Statement &s = **statement;
    s.bind(1, channel.id.uuid());
    s.bind(2, channel.userId.uuid());
    s.bind(3, channel.name);
    s.bindTextOrNull(4, channel.description);
    s.bindTextOrNull(5, channel.profileImage);
    s.bindTextOrNull(6, channel.category);
    s.bindJsonOrNull(7, channel.socialLinks);
    s.bind(8, context.nowMs);
    s.bindInstant(9, channel.deletedAt);
    if (Status status = s.run(); !status)
        return failure(status.error());
    if (Status status
        = HistoryLog::write(context, "creator_profiles", channel.id.uuid(), "save", {});
        !status)
        return failure(status.error());
    return storedChannel(context.connection, channel.id);
}

Result<UserId> firstUser(WriteContext &context)
{
    auto found = context.connection.cached("SELECT id FROM users WHERE is_active = 1 AND "
                                           "deleted_at IS NULL ORDER BY created_at LIMIT 1");
    if (!found)
        return failure(found.error());
    const Result<bool> row = (*found)->step();
    if (!row)
        return failure(row.error());
    if (*row)
        return UserId((*found)->uuid(0));
    auto insert = context.connection.cached("INSERT INTO users (id, email, name, created_at, "
                                            "updated_at) VALUES (?1, '', ?2, ?3, ?3)");
    if (!insert)
        return failure(insert.error());
    const UserId id(context.newId());
    (*insert)->bind(1, id.uuid());
    (*insert)->bind(2, ChannelRepository::tr("Me"));
    (*insert)->bind(3, context.nowMs);
    if (Status status = (*insert)->run(); !status)
        return failure(status.error());
    return id;
}

Result<Channel> firstOrNew(WriteContext &context)
{
    auto statement = context.connection.cached(
        "SELECT " CHANNEL_COLUMNS
        " FROM creator_profiles WHERE deleted_at IS NULL ORDER BY created_at, id LIMIT 1");
    if (!statement)
        return failure(statement.error());
    const Result<std::optional<Channel>> found = first(**statement);
    if (!found)
        return failure(found.error());
    if (*found)
        return **found;
    const Result<UserId> user = firstUser(context);
    if (!user)
        return failure(user.error());
    Channel channel;
    channel.userId = *user;
    channel.name = ChannelRepository::tr("My channel");
    return store(context, channel);
}

} // namespace

ChannelRepository::ChannelRepository(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

Result<QList<Channel>> ChannelRepository::list() const
{
    auto statement = m_database.reader().cached(
        "SELECT " CHANNEL_COLUMNS
        " FROM creator_profiles WHERE deleted_at IS NULL ORDER BY channel_name, id");
    if (!statement)
        return failure(statement.error());
    QList<Channel> channels;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return channels;
        channels.append(read(**statement));
    }
}

Result<std::optional<Channel>> ChannelRepository::find(ChannelId id) const
{
    auto statement = m_database.reader().cached("SELECT " CHANNEL_COLUMNS
                                                " FROM creator_profiles WHERE id = ?1");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, id.uuid());
    return first(**statement);
}

Result<std::optional<Channel>> ChannelRepository::findByName(const QString &name) const
{
    auto statement = m_database.reader().cached(
        "SELECT " CHANNEL_COLUMNS
        " FROM creator_profiles WHERE channel_name = ?1 AND deleted_at IS NULL");
    if (!statement)
        return failure(statement.error());
    (*statement)->bind(1, name);
    return first(**statement);
}

QFuture<Result<Channel>> ChannelRepository::save(const Channel &channel)
{
    return m_database.writer().writeUndoable<Channel>(
        tr("Change channel"), [channel](WriteContext &context) { return store(context, channel); },
        onThreadOf(this, [this] { emit changed(); }));
}

QFuture<Result<Channel>> ChannelRepository::ensureOne()
{
    return m_database.writer().write<Channel>(firstOrNew,
                                              onThreadOf(this, [this] { emit changed(); }));
}

} // namespace Creator
