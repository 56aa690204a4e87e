#include "domain/earningenums.h"
#include "domain/metriccatalogue.h"
#include "domain/payout.h"
#include "domain/person.h"

#include <QSet>
#include <QTest>

using namespace Creator;

class tst_EarningEnums : public QObject
{
    Q_OBJECT

private slots:
    void wordsRoundTrip()
    {
        for (const EarningSource source : allSources)
            QCOMPARE(sourceFromWord(word(source)), std::optional(source));
        for (const EarningStatus status : allStatuses)
            QCOMPARE(statusFromWord(word(status)), std::optional(status));
        for (const EarningKind kind : allKinds)
            QCOMPARE(kindFromWord(word(kind)), std::optional(kind));
        QCOMPARE(payoutStatusFromWord("in_transit"), std::optional(PayoutStatus::InTransit));
        QCOMPARE(payoutDirectionFromWord("in"), std::optional(PayoutDirection::In));
        QVERIFY(!sourceFromWord("Ads"));
        QVERIFY(!roleFromWord("owner"));
    }

    void storedWordsAreForEver()
    {
        const auto all = [](const auto &values) {
            QByteArrayList words;
            for (const auto value : values)
                words.append(QByteArray(word(value).data()));
            return words.join(' ');
        };
        QCOMPARE(all(allSources),
                 QByteArray("ads membership sponsorship affiliate merchandise "
                            "donation licensing subscription course other"));
        QCOMPARE(all(allStatuses),
                 QByteArray("estimated pending paid cancelled refunded disputed"));
        QCOMPARE(all(allKinds),
                 QByteArray("earning refund chargeback fee tax_withheld adjustment"));
        QCOMPARE(all(std::array{ Origin::Api, Origin::File, Origin::Manual }),
                 QByteArray("api file manual"));
        QCOMPARE(all(std::array{ Role::Creator, Role::Manager, Role::Viewer, Role::Admin }),
                 QByteArray("creator manager viewer admin"));
        QCOMPARE(all(std::array{ PayoutDirection::Out, PayoutDirection::In }),
                 QByteArray("out in"));
        QCOMPARE(all(std::array{ PayoutStatus::Scheduled, PayoutStatus::InTransit,
                                 PayoutStatus::Paid, PayoutStatus::Failed }),
                 QByteArray("scheduled in_transit paid failed"));
        QCOMPARE(all(std::array{ MetricSpan::Daily, MetricSpan::Lifetime, MetricSpan::Period,
                                 MetricSpan::Snapshot }),
                 QByteArray("daily lifetime period snapshot"));
        QCOMPARE(all(std::array{ MetricType::Count, MetricType::DurationSeconds, MetricType::Ratio,
                                 MetricType::Currency, MetricType::Gauge }),
                 QByteArray("count duration_s ratio currency gauge"));
    }

    void everyStoredWordIsRead()
    {
        for (const Origin origin : { Origin::Api, Origin::File, Origin::Manual })
            QCOMPARE(originFromWord(word(origin)), std::optional(origin));
        for (const Role role : { Role::Creator, Role::Manager, Role::Viewer, Role::Admin })
            QCOMPARE(roleFromWord(word(role)), std::optional(role));
        for (const PayoutStatus status : { PayoutStatus::Scheduled, PayoutStatus::InTransit,
                                           PayoutStatus::Paid, PayoutStatus::Failed })
            QCOMPARE(payoutStatusFromWord(word(status)), std::optional(status));
        for (const MetricSpan span :
             { MetricSpan::Daily, MetricSpan::Lifetime, MetricSpan::Period, MetricSpan::Snapshot })
            QCOMPARE(spanFromWord(word(span)), std::optional(span));
        for (const char *nonsense : { "", "PAID", "paid ", "none" }) {
            QVERIFY(!statusFromWord(nonsense) && !kindFromWord(nonsense)
                    && !roleFromWord(nonsense));
            QVERIFY(!originFromWord(nonsense) && !payoutStatusFromWord(nonsense));
            QVERIFY(!payoutDirectionFromWord(nonsense) && !spanFromWord(nonsense));
        }
    }

    void metricNumbersAreForEver()
    {
        // Ids of stored values are made of these: a number never changes its metric.
        const char *const names[] = { "views",
                                      "engaged_views",
                                      "watch_hours",
                                      "subscribers_net",
                                      "est_revenue",
                                      "impressions",
                                      "ctr_pct",
                                      "duration_sec",
                                      "avg_view_duration_sec",
                                      "avg_viewed_pct",
                                      "likes",
                                      "comments",
                                      "shares",
                                      "followers",
                                      "reach",
                                      "saves",
                                      "clicks",
                                      "page_views",
                                      "requests",
                                      "follows",
                                      "reposts",
                                      "replies",
                                      "quotes",
                                      "bookmarks",
                                      "watch_minutes",
                                      "subscribers_gained",
                                      "subscribers_lost",
                                      "dislikes",
                                      "following",
                                      "posts_count",
                                      "members",
                                      "paid_members",
                                      "free_members",
                                      "comped_members",
                                      "former_members",
                                      "declined_members",
                                      "paid_members_gained",
                                      "paid_members_lost",
                                      "subscription_points",
                                      "est_ad_revenue",
                                      "est_premium_revenue",
                                      "gross_revenue",
                                      "cpm",
                                      "playback_cpm",
                                      "monetized_playbacks",
                                      "ad_impressions",
                                      "viewers",
                                      "viewers_peak",
                                      "emails_sent",
                                      "emails_delivered",
                                      "emails_opened",
                                      "emails_failed",
                                      "mrr",
                                      "balance_available",
                                      "balance_pending",
                                      "interactions",
                                      "accounts_engaged",
                                      "profile_views",
                                      "new_viewers",
                                      "returning_viewers",
                                      "followers_net",
                                      "new_follows",
                                      "unfollows",
                                      "phone_clicks",
                                      "leads",
                                      "engagements",
                                      "profile_visits",
                                      "create_post",
                                      "video_views",
                                      "media_views",
                                      "detail_expands",
                                      "url_clicks",
                                      "hashtag_clicks",
                                      "permalink_clicks",
                                      "reactions",
                                      "link_clicks",
                                      "visits",
                                      "avg_viewers",
                                      "max_viewers",
                                      "unique_viewers",
                                      "minutes_streamed",
                                      "minutes_watched" };
        int number = 0;
        for (const char *name : names)
            QCOMPARE(findMetric(std::string_view(name))->number, ++number);
        QVERIFY(!findMetric("Views") && !findMetric(0) && !findMetric(-1));
        // What is a state or a share is never added up.
        for (const Metric &metric : allMetrics()) {
            if (metric.type == MetricType::Ratio)
                QCOMPARE(metric.aggregation, MetricAggregation::Average);
        }
        QCOMPARE(findMetric("followers")->aggregation, MetricAggregation::Last);
        QCOMPARE(findMetric("est_revenue")->type, MetricType::Currency);
    }

    void onlyMoneyThatMayComeCounts()
    {
        QVERIFY(countsAsIncome(EarningStatus::Estimated));
        QVERIFY(countsAsIncome(EarningStatus::Paid));
        QVERIFY(!countsAsIncome(EarningStatus::Refunded));
        QVERIFY(!countsAsIncome(EarningStatus::Cancelled));
    }

    void aViewerDoesNotWrite()
    {
        QVERIFY(!canWrite(Role::Viewer));
        QVERIFY(canWrite(Role::Manager));
        QVERIFY(!canManageUsers(Role::Manager));
    }

    void metricNumbersAreUnique()
    {
        QSet<int> numbers;
        for (const Metric &metric : allMetrics()) {
            QVERIFY(!numbers.contains(metric.number));
            numbers.insert(metric.number);
            QCOMPARE(findMetric(metric.name), &metric);
            QCOMPARE(findMetric(metric.number), &metric);
        }
        QCOMPARE(findMetric("views")->number, 1);
    }
};

QTEST_GUILESS_MAIN(tst_EarningEnums)
#include "tst_earningenums.moc"
