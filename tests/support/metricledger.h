#pragma once

#include "domain/metriccatalogue.h"
#include "storage/metricwriter.h"
#include "storage/writer.h"
#include "temporaryprofile.h"

namespace Creator::Test {

/// Metrics of several accounts, as imports and syncs leave them.
struct MetricLedger : TemporaryProfile
{
    /// All texts must be literals.
    struct One
    {
        const char *metric;
        QDate day;
        double value;
        const char *content = "";
        MetricSpan span = MetricSpan::Daily;
        const char *currency = "";
        const char *dimension = "";
        const char *part = "";
        int periodDays = 0; // of MetricSpan::Period
    };

    void put(const QString &platform, const QString &account, const QList<One> &values)
    {
        const Status done
            = database->writer()
                  .write<void>([&](WriteContext &context) -> Status {
                      MetricWriter writer(context,
                                          { std::nullopt, Origin::File, channel.id, channel.userId,
                                            platform, account });
                      for (const One &one : values) {
                          if (const auto written = writer.put(recordOf(one)); !written)
                              return failure(written.error());
                      }
                      return writer.finish();
                  })
                  .result();
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }

    /// The same metric on days in a row.
    void putDays(const QString &platform, const char *metric, QDate first, const QList<int> &values,
                 const char *content = "")
    {
        QList<One> list;
        for (qsizetype i = 0; i < values.size(); ++i)
            list.append({ metric, first.addDays(i), double(values[i]), content });
        put(platform, QStringLiteral("me"), list);
    }

    /// The contents of that title went out at an instant.
    void publish(const char *title, const QDateTime &at)
    {
        const QByteArray sql = "UPDATE contents SET published_at = "
            + QByteArray::number(at.toMSecsSinceEpoch()) + " WHERE title = '" + title + "'";
        const Status done = database->writer()
                                .write<void>([&](WriteContext &context) {
                                    return context.connection.execute(sql.constData());
                                })
                                .result();
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
    [[nodiscard]] ContentId contentOf(const char *title)
    {
        auto rows = database->reader().prepare("SELECT id FROM contents WHERE title = ?1");
        rows->bind(1, QString::fromUtf8(title));
        const Result<bool> row = rows->step();
        return row && *row ? ContentId(rows->uuid(0)) : ContentId();
    }

private:
    static MetricRecord recordOf(const One &one)
    {
        const Metric *metric = findMetric(std::string_view(one.metric));
        if (!metric)
            qFatal("no metric %s", one.metric);
        MetricRecord record;
        record.metric = metric->name;
        record.type = word(metric->type);
        record.span = word(one.span);
        record.day = QDate(1970, 1, 1).daysTo(one.day);
        record.days = one.span == MetricSpan::Daily ? 1 : one.periodDays;
        record.dimension = one.dimension;
        record.dimensionValue = one.part;
        record.value = one.value;
        record.contentExternalId = one.content;
        record.contentTitle = one.content;
        record.currency = one.currency;
        return record;
    }
};

} // namespace Creator::Test
