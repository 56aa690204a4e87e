#include "gallerydata.h"

#include "models/roles.h"

#include <array>

namespace Creator::Gallery {

namespace {

struct Row
{
    const char16_t *date[2];
    const char16_t *what[2];
    const char16_t *source[2];
    const char16_t *amount;
    const char16_t *deduction[2];
    const char16_t *status[2];
    Tone tone;
    const char16_t *home;
};

constexpr const char16_t *ads[2] = { u"Ads", u"광고" };
constexpr std::array rows{
    Row{ { u"21 Nov", u"11월 21일" },
         { u"YouTube ads · estimate", u"YouTube 광고 · 추정" },
         { ads[0], ads[1] },
         u"₩41,203",
         { u"", u"" },
         { u"Expected", u"예상" },
         Tone::Neutral,
         u"₩41,203" },
    Row{ { u"20 Nov", u"11월 20일" },
         { u"Raon Media · autumn camping", u"라온미디어 · 가을 캠핑 브랜디드" },
         { u"Sponsorship", u"협찬" },
         u"₩3,000,000",
         { u"Withheld −₩99,000", u"원천징수 −₩99,000" },
         { u"Pending", u"입금 대기" },
         Tone::Warning,
         u"₩2,901,000" },
    Row{ { u"18 Nov", u"11월 18일" },
         { u"Patreon · October payout", u"Patreon · 10월 정산" },
         { u"Membership", u"멤버십" },
         u"US$412.80",
         { u"Fee −US$33.02", u"수수료 −US$33.02" },
         { u"Paid", u"지급됨" },
         Tone::Positive,
         u"₩576,514" },
    Row{ { u"12 Nov", u"11월 12일" },
         { u"Raon Media · three summer shorts", u"라온미디어 · 여름 숏폼 3편" },
         { u"Sponsorship", u"협찬" },
         u"₩1,200,000",
         { u"Due 13 Nov", u"기한 11월 13일" },
         { u"Overdue", u"기한 지남" },
         Tone::Negative,
         u"₩1,200,000" },
    Row{ { u"9 Nov", u"11월 9일" },
         { u"Stripe · course “Colour grading basics”", u"Stripe · 강의 “컬러 그레이딩 입문”" },
         { u"Course", u"강의" },
         u"₩89,000",
         { u"Fee −₩3,026", u"수수료 −₩3,026" },
         { u"Paid", u"지급됨" },
         Tone::Positive,
         u"₩85,974" },
    Row{ { u"8 Nov", u"11월 8일" },
         { u"Stripe · refund", u"Stripe · 환불" },
         { u"Course", u"강의" },
         u"−₩89,000",
         { u"", u"" },
         { u"Refunded", u"환불" },
         Tone::Neutral,
         u"−₩89,000" },
    Row{ { u"7 Nov", u"11월 7일" },
         { u"Coupang Partners · October", u"쿠팡 파트너스 · 10월" },
         { u"Affiliate", u"제휴" },
         u"₩214,380",
         { u"Withheld −₩7,074", u"원천징수 −₩7,074" },
         { u"Paid", u"지급됨" },
         Tone::Positive,
         u"₩207,306" },
    Row{ { u"3 Nov", u"11월 3일" },
         { u"YouTube ads · October final", u"YouTube 광고 · 10월 확정" },
         { ads[0], ads[1] },
         u"US$1,904.22",
         { u"", u"" },
         { u"Scheduled", u"지급 예정" },
         Tone::Info,
         u"₩2,659,434" },
    Row{ { u"1 Nov", u"11월 1일" },
         { u"<b>Bandcamp</b> · sample pack", u"<b>Bandcamp</b> · 샘플 팩" },
         { u"Shop", u"상점" },
         u"€18.00",
         { u"", u"" },
         { u"Paid", u"지급됨" },
         Tone::Positive,
         u"₩29,142" },
};

constexpr std::array<std::array<const char16_t *, 2>, EarningsModel::ColumnCount> titles{
    { { u"Date", u"날짜" },
      { u"Description", u"내용" },
      { u"Source", u"출처" },
      { u"Amount", u"금액" },
      { u"Deductions", u"공제" },
      { u"Status", u"상태" },
      { u"In won", u"원화" } }
};

bool isFigure(int column)
{
    return column == EarningsModel::Amount || column == EarningsModel::Home;
}

} // namespace

QString say(Tongue tongue, const char16_t *english, const char16_t *korean)
{
    return QString::fromUtf16(tongue == Tongue::Korean ? korean : english);
}

EarningsModel::EarningsModel(Tongue tongue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tongue(tongue)
{
}

EarningsModel::~EarningsModel() = default;

int EarningsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

int EarningsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EarningsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = rows.at(static_cast<size_t>(index.row()));
    const auto in
        = [this](const char16_t *const(&text)[2]) { return say(m_tongue, text[0], text[1]); };
    if (role == BadgeRole && index.column() == Status)
        return static_cast<int>(row.tone);
    if (role == EmphasisRole && (index.column() == Source || index.column() == Deduction))
        return static_cast<int>(Emphasis::Secondary);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Date:
        return in(row.date);
    case What:
        return in(row.what);
    case Source:
        return in(row.source);
    case Amount:
        return QString::fromUtf16(row.amount);
    case Deduction:
        return in(row.deduction);
    case Status:
        return in(row.status);
    case Home:
        return QString::fromUtf16(row.home);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EarningsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto &title = titles.at(static_cast<size_t>(section));
    return role == Qt::DisplayRole ? QVariant(say(m_tongue, title[0], title[1])) : QVariant();
}

} // namespace Creator::Gallery
