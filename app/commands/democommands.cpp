#include "app/commands/democommands.h"

#include "domain/currency.h"
#include "settings/appsettings.h"
#include "storage/channelrepository.h"
#include "storage/earningquery.h"
#include "storage/searchindex.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Creator::DemoCommands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DemoCommands", text);
}

/// The window would do it in its first seconds; sample data is complete when it is first opened.
Status index(Writer &writer)
{
    for (;;) {
        const Result<qint64> indexed
            = writer
                  .write<qint64>([](WriteContext &context) {
                      return SearchIndex::indexNext(context.connection, 20'000);
                  })
                  .result();
        if (!indexed)
            return failure(indexed.error());
        if (*indexed == 0)
            return {};
    }
}

Result<DemoCounts> fill(Database &database, DemoSize size, QDate today)
{
    const Result<qint64> rows = EarningQuery({}, {}).count(database.reader());
    if (!rows)
        return failure(rows.error());
    if (*rows != 0) {
        return failure(
            Error::Code::Conflict,
            tr("This data folder has earnings already; sample data needs an empty one."));
    }
    Result<Channel> channel = ChannelRepository(database).ensureOne().result();
    if (!channel)
        return failure(channel.error());
    channel->name = u"하루필름"_s;
    const Result<Channel> renamed = ChannelRepository(database).save(*channel).result();
    if (!renamed)
        return failure(renamed.error());
    const Result<DemoCounts> counts = DemoData::write(database.writer(), *renamed, size, today);
    if (counts) {
        if (const Status indexed = index(database.writer()); !indexed)
            return failure(indexed.error());
    }
    return counts;
}

} // namespace

ExitCode run(const CommandContext &context, DemoSize size)
{
    const auto database = openProfile(context, Database::Access::ReadWrite);
    if (!database)
        return CommandOutput::fail(context, database.error());
    const Result<DemoCounts> counts = fill(**database, size, context.clock.today());
    if (!counts)
        return CommandOutput::fail(context, counts.error());
    // What the sample is about is earned in won, whatever language it is looked at in.
    AppSettings((*database)->folder() + u"/settings.ini"_s).setHomeCurrency(Currencies::krw());
    if (context.json) {
        CommandOutput::print(QJsonObject{ { u"earnings"_s, counts->earnings },
                                          { u"contents"_s, counts->contents },
                                          { u"metric_values"_s, counts->metricValues },
                                          { u"rates"_s, counts->rates } });
    } else {
        CommandOutput::print(tr("Sample data written: %1 earnings, %2 contents, %3 metric values.")
                                 .arg(counts->earnings)
                                 .arg(counts->contents)
                                 .arg(counts->metricValues));
    }
    return ExitCode::Done;
}

} // namespace Creator::DemoCommands
