#include "import/formats/metacontentreader.h"

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

} // namespace

std::span<const MetricWords> metaContentWords()
{
    return metricWords;
}

MetaColumns::MetaColumns(const HeaderIndex &header)
    : id(header.find({ "post id", "게시물 id", "id bài viết", "video asset id", "동영상 자산 id",
                       "universal video id" }))
    , instagram(header.find({ "account username", "계정 사용자 이름", "tên người dùng tài khoản",
                              "account id", "계정 id", "id tài khoản" }))
    , facebook(header.find(
          { "page id", "페이지 id", "id trang", "page name", "페이지 이름", "tên trang" }))
    , published(header.find({ "publish time", "게시 시간", "thời gian đăng" }))
    , day(header.find({ "date", "날짜", "ngày" }))
{
}

bool MetaColumns::areOurs(const HeaderIndex &header) const
{
    return id >= 0 && (published >= 0 || day >= 0) && countMetrics(header, metricWords) > 0;
}

} // namespace Creator
