#include "app/demo/demoledger.h"

#include "storage/importwriter.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

const QDate epoch(1970, 1, 1);

qint64 dayOf(QDate date)
{
    return epoch.daysTo(date);
}

constexpr std::array sponsors{ "라온미디어", "푸른솔 캠핑", "Studio Nine", "커피정원" };
constexpr std::array deals{ "가을 캠핑 브랜디드", "신제품 숏폼 3편", "Integrated video", "원두 리뷰" };
constexpr std::array courses{ "강의 “컬러 그레이딩 입문”", "프리셋 묶음", "Course: calm vlogs" };

} // namespace

DemoLedger::DemoLedger(ImportWriter &writer, ChannelId channel, QList<Uuid> contents, QDate today)
    : m_writer(writer)
    , m_channel(channel)
    , m_contents(std::move(contents))
    , m_today(today)
    , m_last(dayOf(today))
{
}

Micros DemoLedger::between(qint64 low, qint64 high)
{
    return (low + static_cast<qint64>(m_random.bounded(static_cast<quint32>(high - low)))) * microsPerUnit;
}

Status DemoLedger::put(const Row &row)
{
    const std::string number = std::to_string(++m_written);
    const QByteArray key = QByteArray("earning\x1f" "demo\x1f") + QByteArray::fromStdString(number);
    const std::string external = "demo-" + number;
    EarningRecord record;
    record.id = Uuid::v8(key);
    record.facts.creator = m_channel.uuid();
    record.facts.platform = row.platform;
    record.facts.source = word(row.source);
    record.facts.currency = row.currency;
    record.facts.kind = word(row.kind);
    record.facts.status = word(row.status);
    record.facts.earnedDay = row.day;
    record.facts.paidDay = row.paidDay;
    record.facts.amount = row.amount;
    if (row.fee) {
        record.facts.fee = row.fee;
        record.facts.gross = row.amount + *row.fee;
    }
    record.dueDay = row.dueDay;
    record.payer = row.payer;
    record.description = row.description;
    record.externalId = external;
    record.content = row.content;
    return m_writer.insert(record);
}

Status DemoLedger::writeStory(const DemoPlan &plan)
{
    if (Status status = writeRates(plan.years); !status)
        return status;
    const QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(-12 * plan.years);
    for (QDate month = first; month <= m_today; month = month.addMonths(1)) {
        if (Status status = writeMonth(month); !status)
            return status;
    }
    if (Status status = DemoPayouts::write(m_writer, m_channel, m_months, m_today); !status)
        return status;
    return writeEstimates();
}

Status DemoLedger::writeMonth(QDate month)
{
    if (Status status = writePlatforms(month); !status)
        return status;
    if (Status status = writeSponsor(month); !status)
        return status;
    return writeSales(month);
}

Status DemoLedger::writePlatforms(QDate month)
{
    const qint64 end = dayOf(month.addMonths(1).addDays(-1));
    if (end > m_last)
        return {};
    const qint64 payday = dayOf(month.addMonths(1).addDays(20));
    Row ads;
    ads.day = end;
    ads.amount = between(900, 2'200) + microsPerUnit * 22 / 100;
    ads.currency = "USD";
    ads.platform = "youtube";
    ads.payer = "Google";
    ads.description = "YouTube 광고 · 확정";
    ads.status = isPaid(payday) ? EarningStatus::Paid : EarningStatus::Pending;
    if (isPaid(payday))
        ads.paidDay = payday;
    if (Status status = put(ads); !status)
        return status;
    Row tax = ads;
    tax.kind = EarningKind::TaxWithheld;
    tax.amount = -ads.amount / 60 / 10'000 * 10'000;
    tax.description = "US tax withheld";
    const QDate paid = month.addMonths(1).addDays(20);
    m_months.append({ "youtube", "USD", paid, ads.amount + tax.amount });
    if (Status status = put(tax); !status)
        return status;
    Row members = ads;
    members.amount = between(350, 520) + microsPerUnit * 80 / 100;
    members.fee = members.amount / 100 * 8;
    members.source = EarningSource::Membership;
    members.platform = "patreon";
    members.payer = "Patreon";
    members.description = "Membership of the month";
    m_months.append({ "patreon", "USD", paid, members.amount });
    if (Status status = put(members); !status)
        return status;
    Row affiliate = ads;
    affiliate.currency = "KRW";
    affiliate.amount = between(90'000, 420'000);
    affiliate.source = EarningSource::Affiliate;
    affiliate.platform = "coupang";
    affiliate.payer = "쿠팡 파트너스";
    affiliate.description = "제휴 수익";
    return put(affiliate);
}

Status DemoLedger::writeSponsor(QDate month)
{
    const auto which = static_cast<size_t>(month.month() + month.year()) % sponsors.size();
    const qint64 day = dayOf(month.addDays(11));
    if (day > m_last)
        return {};
    const qint64 due = dayOf(month.addDays(11).addDays(30));
    const bool late = month.addMonths(2) > QDate(m_today.year(), m_today.month(), 1)
        && month.month() % 2 == 0;
    Row deal;
    deal.day = day;
    deal.amount = between(12, 34) * 100'000;
    deal.source = EarningSource::Sponsorship;
    deal.payer = sponsors[which];
    deal.description = deals[which];
    deal.dueDay = due;
    if (!m_contents.isEmpty())
        deal.content = m_contents.at(m_random.bounded(static_cast<int>(m_contents.size())));
    const bool paid = isPaid(due) && !late;
    deal.status = paid ? EarningStatus::Paid : EarningStatus::Pending;
    if (paid)
        deal.paidDay = due;
    if (Status status = put(deal); !status)
        return status;
    Row tax = deal;
    tax.kind = EarningKind::TaxWithheld;
    // 3 % income tax and 0.3 % local tax, each cut down to ten won.
    const Micros ten = 10 * microsPerUnit;
    const Micros income = deal.amount * 3 / 100 / ten * ten;
    tax.amount = -(income + income / 10 / ten * ten);
    return put(tax);
}

Status DemoLedger::writeSales(QDate month)
{
    const int sales = 5 + m_random.bounded(6);
    for (int i = 0; i < sales; ++i) {
        const qint64 day = dayOf(month) + m_random.bounded(month.daysInMonth());
        if (day > m_last)
            continue;
        Row sale;
        sale.day = day;
        const Micros gross = (i % 3 == 2 ? 39'000 : 89'000) * microsPerUnit;
        sale.fee = gross * 34 / 1000 / microsPerUnit * microsPerUnit;
        sale.amount = gross - *sale.fee;
        sale.source = EarningSource::Course;
        sale.platform = "stripe";
        sale.payer = "Stripe";
        sale.description = courses[static_cast<size_t>(i) % courses.size()];
        sale.status = isPaid(day + 7) ? EarningStatus::Paid : EarningStatus::Pending;
        if (isPaid(day + 7))
            sale.paidDay = day + 7;
        if (Status status = put(sale); !status)
            return status;
        if (i != 4)
            continue;
        Row refund = sale;
        refund.kind = EarningKind::Refund;
        refund.day = std::min(day + 3, m_last);
        refund.amount = -gross;
        refund.fee.reset();
        if (Status status = put(refund); !status)
            return status;
    }
    return {};
}

Status DemoLedger::writeEstimates()
{
    for (QDate day(m_today.year(), m_today.month(), 1); day < m_today; day = day.addDays(1)) {
        Row estimate;
        estimate.day = dayOf(day);
        estimate.amount = between(28, 74) + microsPerUnit * m_random.bounded(100) / 100;
        estimate.currency = "USD";
        estimate.status = EarningStatus::Estimated;
        estimate.platform = "youtube";
        estimate.payer = "Google";
        estimate.description = "YouTube 광고 · 추정";
        if (Status status = put(estimate); !status)
            return status;
    }
    return {};
}

Status DemoLedger::writeMany(const DemoPlan &plan)
{
    if (Status status = writeRates(plan.years); !status)
        return status;
    struct Kind
    {
        const char *platform;
        const char *payer;
        const char *currency;
        EarningSource source;
        qint64 low, high;
    };
    static constexpr std::array kinds{
        Kind{ "youtube", "Google", "USD", EarningSource::Ads, 3, 400 },
        Kind{ "stripe", "Stripe", "KRW", EarningSource::Course, 9'000, 180'000 },
        Kind{ "stripe", "Stripe", "EUR", EarningSource::Merchandise, 5, 120 },
        Kind{ "patreon", "Patreon", "USD", EarningSource::Membership, 2, 60 },
        Kind{ "paypal", "Studio Nine", "USD", EarningSource::Sponsorship, 200, 4'000 },
        Kind{ "coupang", "쿠팡 파트너스", "KRW", EarningSource::Affiliate, 500, 40'000 },
        Kind{ "", "라온미디어", "KRW", EarningSource::Sponsorship, 100'000, 3'000'000 } };
    const qint64 days = qint64{ plan.years } * 365;
    for (qint64 i = 0; i < plan.earnings; ++i) {
        const Kind &kind = kinds[static_cast<size_t>(m_random.bounded(static_cast<int>(kinds.size())))];
        Row row;
        row.day = m_last - days + days * i / plan.earnings;
        row.amount = between(kind.low, kind.high);
        row.currency = kind.currency;
        row.source = kind.source;
        row.platform = kind.platform;
        row.payer = kind.payer;
        row.description = courses[static_cast<size_t>(i) % courses.size()];
        row.content = m_contents.at(m_random.bounded(static_cast<int>(m_contents.size())));
        const bool old = row.day + 45 < m_last;
        row.status = old || i % 3 == 0 ? EarningStatus::Paid : EarningStatus::Pending;
        if (row.status == EarningStatus::Paid)
            row.paidDay = std::min(row.day + 30, m_last);
        else if (i % 5 == 0)
            row.dueDay = row.day + 30;
        if (i % 40 == 39) {
            row.kind = EarningKind::Refund;
            row.amount = -row.amount;
        }
        if (Status status = put(row); !status)
            return status;
    }
    return {};
}

Status DemoLedger::writeRates(int years)
{
    const Currency base = Currencies::eur();
    for (QDate day = m_today.addYears(-years).addDays(-10); day <= m_today; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            continue;
        const double wave = std::sin(static_cast<double>(day.toJulianDay()) / 170.0);
        const std::array quotes{ std::pair(Currencies::usd(), 1.09 + 0.05 * wave),
                                 std::pair(Currencies::krw(), 1'470.0 + 70.0 * wave),
                                 std::pair(Currencies::jpy(), 158.0 + 9.0 * wave) };
        for (const auto &[quote, rate] : quotes) {
            const QString text = QString::number(rate, 'f', 4);
            const Result<bool> put = m_writer.put(ExchangeRate{ day, base, quote, text, u"sample"_s });
            if (!put)
                return failure(put.error());
            ++m_rates;
        }
    }
    return {};
}

} // namespace Creator
