#include "import/celltext.h"
#include "import/formats/formatlist.h"
#include "import/formats/metricreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// The order of the columns differs between languages, and the set between years.
const MetricWords metricWords[] = {
    { "views", { "views", "조회", "조회수", "lượt xem" } },
    { "impressions", { "impressions", "노출" } },
    { "reach", { "reach", "도달", "người tiếp cận", "số người tiếp cận" } },
    { "likes", { "likes", "좋아요", "lượt thích" } },
    { "shares", { "shares", "공유", "lượt chia sẻ" } },
    { "follows", { "follows", "팔로우", "lượt theo dõi" } },
    { "comments", { "comments", "댓글", "bình luận", "lượt bình luận" } },
    { "saves", { "saves", "저장", "lượt lưu" } },
    { "replies", { "replies", "답장" } },
    { "profile_visits", { "profile visits", "프로필 방문" } },
    { "link_clicks", { "link clicks", "링크 클릭" } },
    { "reactions", { "reactions", "공감", "반응", "cảm xúc" } },
};

struct MetaColumns
{
    int id = -1;
    int instagram = -1; // a column that only Instagram has
    int facebook = -1; // a column that only Facebook has
    int published = -1;
    int day = -1;

    explicit MetaColumns(const HeaderIndex &header)
        : id(header.find({ "post id", "게시물 id", "id bài viết", "video asset id",
                           "동영상 자산 id", "universal video id" }))
        , instagram(
              header.find({ "account username", "계정 사용자 이름", "tên người dùng tài khoản",
                            "account id", "계정 id", "id tài khoản" }))
        , facebook(header.find(
              { "page id", "페이지 id", "id trang", "page name", "페이지 이름", "tên trang" }))
        , published(header.find({ "publish time", "게시 시간", "thời gian đăng" }))
        , day(header.find({ "date", "날짜", "ngày" }))
    {
    }

    [[nodiscard]] bool areOurs(const HeaderIndex &header) const
    {
        return id >= 0 && (published >= 0 || day >= 0) && countMetrics(header, metricWords) > 0;
    }
};

/// Totals of each post of a page or account, as a rule since it was published. Money is a metric
/// here, because it has no day. FORMATS §5.1.
class MetaContentReader final : public MetricReader
{
public:
    MetaContentReader(const FileContext &file, std::string_view platform)
        : MetricReader(file, { DecimalSign::Dot, DateOrder::MonthDayYear, false }, platform)
        , m_columns(file.header)
        , m_comment(file.header.find({ "data comment", "데이터 댓글" }))
        , m_title(file.header.find({ "title", "제목", "tiêu đề" }))
        , m_text(file.header.find({ "description", "설명", "mô tả" }))
        , m_estimate(file.header.find({ "estimated earnings", "예상 수입", "예상 수익" }))
        , m_approximation(file.header.find(
              { "approximate content monetization earnings", "대략적인 콘텐츠 수익화 수익" }))
    {
        watchDays({ m_columns.published, m_columns.day });
        addMetrics(metricWords);
        watchAmounts({ m_estimate, m_approximation });
    }

    Survey survey(const CsvRecord &record) override
    {
        (void)TableReader::survey(record);
        for (const int column : { m_estimate, m_approximation }) {
            const bool filled = !isMissing(record.rawCell(column));
            m_asksForCurrency = m_asksForCurrency || (filled && !header().currency(column));
        }
        return Survey::More;
    }

    QList<OpenQuestion> questions() const override
    {
        QList<OpenQuestion> open = TableReader::questions();
        if (m_asksForCurrency && !answers().currency())
            open.append({ u"currency"_s, {} });
        return open;
    }

    void read(const CsvRecord &record, ImportSink &sink) override
    {
        const bool isNamed = !isMissing(withoutGuard(record.cell(m_columns.id)));
        if (!isNamed && !isMissing(record.cell(m_comment))) {
            sink.skip(SkipReason::PlatformError); // the numbers of a broken post
            return;
        }
        if (isTotalLabel(record.cell(m_columns.id)) || (!isNamed && isTotalLabel(record.cell(0)))) {
            sink.skip(SkipReason::Summary);
            return;
        }
        const auto id = this->id(record, m_columns.id, sink);
        if (!id || !readMetrics(record, sink))
            return;
        MetricRow row;
        row.contentId = *id;
        if (!addRevenue(record, row, sink))
            return;
        row.contentTitle = titleOf(record);
        if (const auto published = optionalDay(record, m_columns.published))
            row.publishedDay = published->day;
        row.span = MetricSpan::Snapshot; // "Lifetime" in any language
        if (const auto day = optionalDay(record, m_columns.day)) {
            row.span = MetricSpan::Daily;
            row.day = day->day;
        }
        emitMetrics(row, sink);
    }

private:
    /// The newer programme's column covers the older one's. False if the record was rejected.
    [[nodiscard]] bool addRevenue(const CsvRecord &record, MetricRow &row, ImportSink &sink)
    {
        const int column
            = isMissing(record.rawCell(m_approximation)) ? m_estimate : m_approximation;
        if (isMissing(record.rawCell(column)))
            return true;
        const auto revenue = amount(record, column, sink);
        if (!revenue)
            return false;
        row.currency
            = header().currency(column).value_or(answers().currency().value_or(Currency()));
        addValue("est_revenue", revenue->micros);
        return true;
    }

    [[nodiscard]] std::string_view titleOf(const CsvRecord &record) const
    {
        const std::string_view title = firstLine(withoutGuard(record.cell(m_title)));
        return title.empty() ? firstLine(withoutGuard(record.cell(m_text))) : title;
    }

    MetaColumns m_columns;
    int m_comment;
    int m_title;
    int m_text;
    int m_estimate;
    int m_approximation;
    bool m_asksForCurrency = false;
};

class InstagramContentFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.ig_content"; }
    std::string_view platform() const override { return "instagram"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Instagram, table by post");
    }
    int match(const FileContext &file) const override
    {
        const MetaColumns columns(file.header);
        const bool ours = columns.instagram >= 0 && columns.facebook < 0;
        return ours && columns.areOurs(file.header) ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaContentReader>(file, platform());
    }
};

class FacebookContentFormat final : public ImportFormat
{
public:
    std::string_view id() const override { return "meta.fb_content"; }
    std::string_view platform() const override { return "facebook"; }
    QString name() const override
    {
        return QCoreApplication::translate("Import", "Facebook, table by post or video");
    }
    int match(const FileContext &file) const override
    {
        const MetaColumns columns(file.header);
        return columns.facebook >= 0 && columns.areOurs(file.header) ? surelyMatches : 0;
    }
    std::unique_ptr<RecordReader> open(const FileContext &file) const override
    {
        return std::make_unique<MetaContentReader>(file, platform());
    }
};

} // namespace

const ImportFormat &instagramContentFormat()
{
    static const InstagramContentFormat format;
    return format;
}

const ImportFormat &facebookContentFormat()
{
    static const FacebookContentFormat format;
    return format;
}

} // namespace Creator
