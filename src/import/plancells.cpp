#include "import/plancells.h"

#include "core/text.h"
#include "import/amountcell.h"
#include "import/celltext.h"

#include <algorithm>

namespace Creator::PlanCells {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Words
{
    std::string_view word;
    Value value;
};

// As people and our own lists write them, besides the stored words.
constexpr Words<ContentStatus> statusWords[] = {
    { "아이디어", ContentStatus::Idea },
    { "초안", ContentStatus::Draft },
    { "제작 중", ContentStatus::InProduction },
    { "제작중", ContentStatus::InProduction },
    { "in production", ContentStatus::InProduction },
    { "예약됨", ContentStatus::Scheduled },
    { "예약", ContentStatus::Scheduled },
    { "예정", ContentStatus::Scheduled },
    { "게시됨", ContentStatus::Published },
    { "게시", ContentStatus::Published },
    { "보관됨", ContentStatus::Archived },
    { "보관", ContentStatus::Archived },
};
constexpr Words<ContentType> typeWords[] = {
    { "동영상", ContentType::Video },     { "영상", ContentType::Video },
    { "쇼츠", ContentType::Short },       { "shorts", ContentType::Short },
    { "라이브", ContentType::Live },      { "생방송", ContentType::Live },
    { "게시물", ContentType::Post },      { "글", ContentType::Post },
    { "이미지", ContentType::Image },     { "사진", ContentType::Image },
    { "팟캐스트", ContentType::Podcast }, { "뉴스레터", ContentType::Newsletter },
    { "기타", ContentType::Other },
};

template <typename Value, size_t N>
std::optional<Value> lookUp(const Words<Value> (&words)[N], const std::string &name)
{
    for (const Words<Value> &one : words) {
        if (normalisedWord(one.word) == name)
            return one.value;
    }
    return std::nullopt;
}

} // namespace

QString text(std::string_view cell)
{
    const std::string_view kept = withoutGuard(cell);
    return canonicalText(QByteArrayView(kept.data(), qsizetype(kept.size())));
}

QStringList list(std::string_view cell)
{
    QStringList parts;
    const QStringList all = text(cell).replace(u';', u',').split(u',');
    for (const QString &part : all) {
        const QString name = part.simplified();
        if (!name.isEmpty() && !parts.contains(name))
            parts.append(name);
    }
    return parts;
}

std::optional<ContentType> type(std::string_view cell)
{
    const std::string name = normalisedWord(cell);
    const auto stored = contentTypeFromWord(name);
    return stored ? stored : lookUp(typeWords, name);
}

std::optional<ContentStatus> status(std::string_view cell)
{
    const std::string name = normalisedWord(cell);
    const auto stored = contentStatusFromWord(name);
    return stored ? stored : lookUp(statusWords, name);
}

std::optional<Money> cost(std::string_view cell)
{
    const auto amount = parseAmount(cell, DecimalSign::Dot);
    const auto currency = currencyInCell(cell);
    if (!amount || !currency)
        return std::nullopt;
    return Money{ amount->micros, *currency };
}

QList<ChecklistItem> checklist(std::string_view cell)
{
    QList<ChecklistItem> items;
    const QStringList lines = text(cell).split(u'\n');
    for (const QString &line : lines) {
        QString step = line.simplified();
        const bool isDone = step.startsWith(u"[x]"_s, Qt::CaseInsensitive);
        if (isDone || step.startsWith(u"[ ]"_s))
            step = step.mid(3).trimmed();
        if (!step.isEmpty())
            items.append({ step, isDone });
    }
    return items;
}

int duration(std::string_view cell)
{
    const QStringList parts = text(cell).trimmed().split(u':');
    qint64 seconds = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int value = part.toInt(&isNumber);
        if (!isNumber || value < 0 || parts.size() > 3)
            return 0;
        seconds = seconds * 60 + value;
    }
    return seconds <= 30 * 24 * 3600 ? int(seconds) : 0;
}

std::optional<Moment> moment(std::string_view day, std::string_view clock, DateOrder order,
                             QTime otherwise, const QTimeZone &zone)
{
    const std::optional<DayCell> cell = parseDay(trimmed(day), order);
    if (!cell || cell->isMonth)
        return std::nullopt;
    std::optional<std::int32_t> ms = cell->msOfDay;
    if (!ms && !isMissing(clock)) {
        ms = parseClock(trimmed(clock));
        if (!ms)
            return std::nullopt;
    }
    const QTime time = ms ? QTime::fromMSecsSinceStartOfDay(*ms) : otherwise;
    if (cell->offsetMinutes) {
        const QDateTime shown(toDate(cell->day), time, Qt::UTC);
        return Moment{ shown.addSecs(-*cell->offsetMinutes * 60), false };
    }
    return Moment{ instantOf({ toDate(cell->day), time }, zone), !ms };
}

} // namespace Creator::PlanCells
