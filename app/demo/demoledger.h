#pragma once

#include "app/demo/demometrics.h"
#include "app/demo/demopayouts.h"
#include "domain/earning.h"
#include "storage/importstore.h"

#include <QRandomGenerator>

#include <string>

namespace Creator {

/// Writes made-up earnings, payouts and exchange rates.
class DemoLedger
{
public:
    DemoLedger(ImportWriter &writer, ChannelId channel, QList<Uuid> contents, QDate today);

    /// A few hundred rows with every state that the page knows.
    [[nodiscard]] Status writeStory(const DemoPlan &plan);
    /// Exactly `plan.earnings` rows, spread evenly over the years.
    [[nodiscard]] Status writeMany(const DemoPlan &plan);

    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] qint64 writtenRates() const { return m_rates; }

private:
    struct Row
    {
        qint64 day = 0;
        Micros amount = 0;
        const char *currency = "KRW";
        EarningSource source = EarningSource::Ads;
        EarningStatus status = EarningStatus::Paid;
        EarningKind kind = EarningKind::Earning;
        const char *platform = "";
        const char *payer = "";
        const char *description = "";
        std::optional<qint64> paidDay;
        std::optional<qint64> dueDay;
        std::optional<Micros> fee;
        std::optional<Uuid> content;
    };

    [[nodiscard]] Status put(const Row &row);
    [[nodiscard]] Status writeRates(int years);
    [[nodiscard]] Status writeMonth(QDate month);
    [[nodiscard]] Status writePlatforms(QDate month);
    [[nodiscard]] Status writeSponsor(QDate month);
    [[nodiscard]] Status writeSales(QDate month);
    [[nodiscard]] Status writeEstimates();
    [[nodiscard]] Micros between(qint64 low, qint64 high);
    [[nodiscard]] bool isPaid(qint64 day) const { return day <= m_last; }

    ImportWriter &m_writer;
    const ChannelId m_channel;
    const QList<Uuid> m_contents;
    const QDate m_today;
    const qint64 m_last;
    QRandomGenerator m_random{ 20'260'302 };
    QList<DemoMonth> m_months; // what platforms owed
    qint64 m_written = 0;
    qint64 m_rates = 0;
};

} // namespace Creator
