#include "platforms/youtube/reportparser.h"

#include "platforms/isotime.h"
#include "platforms/jsonreader.h"
#include "platforms/wholejson.h"

#include <charconv>
#include <cmath>
#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace Creator::YouTube {

namespace {

namespace od = simdjson::ondemand;

struct MetricWord
{
    std::string_view theirs;
    const char *ours;
    bool isMoney = false;
};

constexpr MetricWord metricWords[] = {
    { "views", "views" },
    { "engagedViews", "engaged_views" },
    { "estimatedMinutesWatched", "watch_minutes" },
    { "averageViewDuration", "avg_view_duration_sec" },
    { "averageViewPercentage", "avg_viewed_pct" },
    { "subscribersGained", "subscribers_gained" },
    { "subscribersLost", "subscribers_lost" },
    { "likes", "likes" },
    { "dislikes", "dislikes" },
    { "comments", "comments" },
    { "shares", "shares" },
    { "monetizedPlaybacks", "monetized_playbacks" },
    { "adImpressions", "ad_impressions" },
    { "estimatedRevenue", "est_revenue", true },
    { "estimatedAdRevenue", "est_ad_revenue", true },
    { "estimatedRedPartnerRevenue", "est_premium_revenue", true },
    { "grossRevenue", "gross_revenue", true },
    { "cpm", "cpm", true },
    { "playbackBasedCpm", "playback_cpm", true },
};

struct Column
{
    enum class Role { Day, Video, Country, Metric, Unknown };

    Role role = Role::Unknown;
    QByteArray name; // shared by all values of the column
    bool isMoney = false;
    bool isWhole = false;
};

Column columnOf(std::string_view name, std::string_view dataType)
{
    Column column;
    column.isWhole = dataType == "INTEGER";
    if (name == "day")
        column.role = Column::Role::Day;
    else if (name == "video")
        column.role = Column::Role::Video;
    else if (name == "country")
        column.role = Column::Role::Country;
    for (const MetricWord &word : metricWords) {
        if (word.theirs == name) {
            column.role = Column::Role::Metric;
            column.name = QByteArray(word.ours);
            column.isMoney = word.isMoney;
        }
    }
    return column;
}

std::string_view trimmed(std::string_view token)
{
    const size_t end = token.find_last_not_of(" \t\r\n");
    return end == std::string_view::npos ? std::string_view() : token.substr(0, end + 1);
}

/// Exact for what has a plain decimal; a value with an exponent is one that was rounded anyway.
std::optional<Micros> microsOf(std::string_view token)
{
    if (const auto exact = parseDecimal(token))
        return exact->micros;
    double value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error != std::errc() || end != token.data() + token.size() || std::abs(value) > 1e12)
        return std::nullopt;
    const auto rounded = parseDecimal(QByteArray::number(value, 'f', 6).toStdString());
    return rounded ? std::optional(rounded->micros) : std::nullopt;
}

/// The money of one day.
struct DayMoney
{
    std::optional<Micros> all;
    std::optional<Micros> ads;
    std::optional<Micros> premium;
};

/// Reads a result table cell by cell, without a tree: a page may hold a hundred thousand of them.
class ReportReader
{
public:
    ReportReader(const ConnectedAccount &account, const ReadingPosition &position)
        : m_currency(
            Currency::fromCode(QStringView(reportCurrency(account))).value_or(Currencies::usd()))
        , m_currencyCode(m_currency.code().toLatin1())
    {
        const Period period = reportPeriod(position.now);
        m_pattern.span = MetricSpan::Period;
        m_pattern.day = period.from;
        m_pattern.days = static_cast<int>(period.from.daysTo(period.to)) + 1;
        if (position.ids.size() == 1)
            m_pattern.contentExternalId = position.ids.first();
    }

    /// False: no table.
    bool read(const QByteArray &body)
    {
        if (body.size() > JsonDocument::maxBytes)
            return false;
        const simdjson::padded_string json(body.constData(), static_cast<size_t>(body.size()));
        od::parser parser;
        od::document document;
        od::object root;
        od::array headers;
        if (!isWholeJson(json) || parser.iterate(json).get(document)
            || document.get_object().get(root) || root["columnHeaders"].get_array().get(headers)
            || !readHeaders(headers))
            return false;
        od::array rows;
        const simdjson::error_code error = root["rows"].get_array().get(rows);
        if (error == simdjson::NO_SUCH_FIELD) // there is nothing in these days
            return true;
        if (error != simdjson::SUCCESS)
            return false;
        constexpr qsizetype mostReserved = 200'000;
        page.metrics.reserve(
            std::min(mostReserved, body.count('[') * static_cast<qsizetype>(m_columns.size())));
        for (auto row : rows) {
            od::array cells;
            if (row.get_array().get(cells) || !readRow(cells))
                return false;
        }
        return true;
    }

    PlatformPage page;

private:
    bool readHeaders(od::array headers)
    {
        for (auto header : headers) {
            od::object object;
            std::string_view name;
            std::string_view type;
            if (header.get_object().get(object) || object["name"].get_string().get(name))
                return false;
            const simdjson::error_code error = object["dataType"].get_string().get(type);
            if (error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE)
                type = {};
            else if (error != simdjson::SUCCESS) // the rest can not be walked any more
                return false;
            m_columns.push_back(columnOf(name, type));
        }
        return !m_columns.empty();
    }

    bool readRow(od::array cells)
    {
        const qsizetype first = page.metrics.size();
        size_t index = 0;
        m_money = {};
        m_isBroken = false;
        for (auto cell : cells) {
            od::value value;
            if (cell.get(value))
                return false;
            if (index < m_columns.size() && !readCell(m_columns[index], value))
                return false;
            ++index;
        }
        if (index != m_columns.size() || m_isBroken) {
            page.metrics.resize(first);
            ++page.skipped;
        } else {
            addEarnings();
        }
        return true;
    }

    /// False: no JSON. What is JSON but makes no sense breaks the row.
    bool readCell(const Column &column, od::value value)
    {
        if (column.role != Column::Role::Metric)
            return readDimension(column, value);
        od::json_type type;
        if (value.type().get(type))
            return false;
        if (type != od::json_type::number)
            return true; // null: not known
        const std::string_view token = trimmed(value.raw_json_token());
        if (value.get_double().error())
            return false;
        column.isMoney ? addMoney(column, token) : addCount(column, token);
        return true;
    }

    bool readDimension(const Column &column, od::value value)
    {
        std::string_view text;
        if (const auto error = value.get_string().get(text)) {
            m_isBroken = m_isBroken || column.role != Column::Role::Unknown;
            return error == simdjson::INCORRECT_TYPE;
        }
        if (column.role == Column::Role::Day) {
            m_pattern.span = MetricSpan::Daily;
            m_pattern.day = dayFromIso(text);
            m_pattern.days = 1;
            m_isBroken = m_isBroken || m_pattern.day.isNull();
        } else if (column.role == Column::Role::Video) {
            m_pattern.contentExternalId
                = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            m_isBroken = m_isBroken || text.empty();
        } else if (column.role == Column::Role::Country) {
            m_pattern.dimension = "country"_ba;
            m_pattern.dimensionValue
                = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        return true;
    }

    void addCount(const Column &column, std::string_view token)
    {
        double value = 0;
        std::from_chars(token.data(), token.data() + token.size(), value);
        append(column, column.isWhole ? std::round(value) : value, {});
    }

    void addMoney(const Column &column, std::string_view token)
    {
        const std::optional<Micros> micros = microsOf(token);
        if (!micros) {
            m_isBroken = true;
            return;
        }
        if (column.name == "est_revenue")
            m_money.all = micros;
        else if (column.name == "est_ad_revenue")
            m_money.ads = micros;
        else if (column.name == "est_premium_revenue")
            m_money.premium = micros;
        append(column, static_cast<double>(*micros) / microsPerUnit, m_currencyCode);
    }

    void append(const Column &column, double value, const QByteArray &currency)
    {
        RemoteMetric &metric = page.metrics.emplace_back(m_pattern);
        metric.name = column.name;
        metric.value = value;
        metric.currency = currency;
    }

    void addEarnings()
    {
        if (m_pattern.span != MetricSpan::Daily || !m_pattern.contentExternalId.isEmpty())
            return; // the channel's days hold it already
        addEarning(EarningSource::Ads, u"ads"_s, u"youtube_ads"_s, m_money.ads);
        addEarning(EarningSource::Subscription, u"premium"_s, u"youtube_premium"_s,
                   m_money.premium);
        if (m_money.all && m_money.ads) {
            const Micros rest = *m_money.all - *m_money.ads - m_money.premium.value_or(0);
            addEarning(EarningSource::Other, u"other"_s, u"youtube_other"_s,
                       std::max<Micros>(0, rest));
        }
    }

    /// Also of no money: an estimate may fall to that.
    void addEarning(EarningSource source, const QString &key, const QString &kind,
                    std::optional<Micros> micros)
    {
        if (!micros)
            return;
        RemoteEarning earning;
        earning.externalId = m_pattern.day.toString(Qt::ISODate) + u'/' + key;
        earning.source = source;
        earning.status = EarningStatus::Estimated;
        earning.amount = { *micros, m_currency };
        earning.earnedOn = m_pattern.day;
        earning.isDayKeyed = true;
        earning.metadata.insert(u"kind"_s, kind);
        page.earnings.append(earning);
    }

    Currency m_currency;
    QByteArray m_currencyCode;
    std::vector<Column> m_columns;
    RemoteMetric m_pattern;
    DayMoney m_money;
    bool m_isBroken = false;
};

Result<PlatformPage> readReport(const ConnectedAccount &account, const ReadingPosition &position,
                                const HttpReply &reply)
{
    if (reply.isNotModified())
        return PlatformPage();
    ReportReader reader(account, position);
    if (!reader.read(reply.body))
        return failure(unreadableAnswer());
    return std::move(reader.page);
}

} // namespace

Result<PlatformPage> readActivity(const ConnectedAccount &account, const ReadingPosition &position,
                                  const HttpReply &reply)
{
    Result<PlatformPage> page = readReport(account, position, reply);
    if (page)
        page->earnings.clear();
    return page;
}

Result<PlatformPage> readMoney(const ConnectedAccount &account, const ReadingPosition &position,
                               const HttpReply &reply)
{
    return readReport(account, position, reply);
}

Period reportPeriod(const QDateTime &nowUtc)
{
    constexpr int lagDays = 3;
    constexpr int days = 28;
    const QDate to = pacificDay(nowUtc).addDays(-lagDays);
    return { to.addDays(1 - days), to };
}

QString reportCurrency(const ConnectedAccount &account)
{
    const QString code = account.settings[u"currency"].toString();
    return code.isEmpty() ? u"USD"_s : code;
}

} // namespace Creator::YouTube
