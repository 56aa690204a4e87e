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
        record.days = one.span == MetricSpan::Daily ? 1 : 0;
        record.value = one.value;
        record.contentExternalId = one.content;
        record.contentTitle = one.content;
        record.currency = one.currency;
        return record;
    }
};

} // namespace Creator::Test
