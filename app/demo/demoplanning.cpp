#include "app/demo/demoplanning.h"

#include "domain/content.h"
#include "domain/resource.h"
#include "storage/contentchange.h"
#include "storage/resourcechange.h"
#include "storage/writer.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Creator::DemoPlanning {

namespace {

constexpr int never = 1'000'000;

struct Licensed
{
    const char16_t *name;
    ResourceType type;
    LicenceType licence;
    int endsIn; // days from today
    const char16_t *attribution;
};

constexpr Licensed library[] = {
    { u"Night Drive", ResourceType::Audio, LicenceType::Subscription, 8,
      u"“Night Drive” – Sound Harbor" },
    { u"Forest Morning", ResourceType::Audio, LicenceType::CcBy, never, u"" },
    { u"모닥불 소리", ResourceType::Audio, LicenceType::Owned, never, u"" },
    { u"인트로 4초", ResourceType::Video, LicenceType::Owned, never, u"" },
    { u"캠핑장 항공 사진", ResourceType::Image, LicenceType::RoyaltyFree, 210, u"" },
    { u"로고 (투명)", ResourceType::Image, LicenceType::Owned, never, u"" },
    { u"제목 글꼴", ResourceType::Font, LicenceType::Subscription, 24, u"" },
    { u"Rain on Tent", ResourceType::Audio, LicenceType::CcByNc, never, u"Rain on Tent, CC BY-NC" },
    { u"뉴스레터 틀", ResourceType::Template, LicenceType::Owned, never, u"" },
    { u"브랜드 안내서", ResourceType::Document, LicenceType::Unknown, never, u"" },
    { u"Sunset stock clip", ResourceType::Video, LicenceType::Editorial, 90, u"" },
    { u"Old Theme", ResourceType::Audio, LicenceType::RightsManaged, -20, u"" },
};

struct Planned
{
    const char16_t *title;
    ContentType type;
    ContentStatus status;
    int day; // from today; `never`: not planned
    int hour; // wall clock of Seoul
    int effortHours;
    int uses; // place in the library; -1: none
};

constexpr Planned plan[] = {
    { u"숏폼: 낙엽", ContentType::Short, ContentStatus::Published, -19, 18, 1, -1 },
    { u"가을 캠핑 1편", ContentType::Video, ContentStatus::Published, -17, 18, 12, 2 },
    { u"뉴스레터 #48", ContentType::Newsletter, ContentStatus::Published, -17, 8, 2, 8 },
    { u"커피 로스팅", ContentType::Video, ContentStatus::Published, -12, 18, 8, 1 },
    { u"가을 캠핑 2편", ContentType::Video, ContentStatus::Published, -10, 18, 10, 2 },
    { u"비 오는 텐트 ASMR", ContentType::Video, ContentStatus::Published, -6, 21, 5, 11 },
    { u"라이브 Q&A 20회", ContentType::Live, ContentStatus::Published, -3, 20, 2, -1 },
    { u"숏폼: 장작", ContentType::Short, ContentStatus::Published, -3, 12, 1, -1 },
    { u"가을 캠핑 3편 예고", ContentType::Short, ContentStatus::Scheduled, 1, 18, 1, 0 },
    { u"숏폼: 절벽 커피", ContentType::Short, ContentStatus::Draft, 2, 12, 1, 1 },
    { u"가을 캠핑 3편", ContentType::Video, ContentStatus::Scheduled, 3, 18, 14, 0 },
    { u"라온미디어 브랜디드", ContentType::Video, ContentStatus::InProduction, 4, 10, 6, 5 },
    { u"뉴스레터 #49", ContentType::Newsletter, ContentStatus::InProduction, 4, 8, 1, 8 },
    { u"연말 정산 라이브", ContentType::Live, ContentStatus::Scheduled, 9, 20, 2, 3 },
    { u"겨울 장비 점검", ContentType::Video, ContentStatus::Scheduled, 12, 18, 9, 0 },
    { u"장작 고르는 법", ContentType::Post, ContentStatus::Draft, -1, 9, 1, -1 },
    { u"겨울 첫 눈 캠핑", ContentType::Video, ContentStatus::Idea, never, 0, 6, -1 },
    { u"로프 매듭 5가지", ContentType::Short, ContentStatus::Idea, never, 0, 1, -1 },
    { u"장비 판 이야기", ContentType::Newsletter, ContentStatus::Draft, never, 0, 0, -1 },
    { u"동계 침낭 비교", ContentType::Video, ContentStatus::InProduction, never, 0, 5, 7 },
    { u"구독자 질문 모음", ContentType::Podcast, ContentStatus::Idea, never, 0, 0, -1 },
    { u"배경음 “Night Drive” 교체", ContentType::Video, ContentStatus::Draft, never, 0, 3, 0 },
};

Resource resourceOf(WriteContext &context, const Licensed &from, QDate today)
{
    Resource resource;
    resource.id = ResourceId(context.newId());
    resource.name = QString::fromUtf16(from.name);
    resource.type = from.type;
    resource.licence.type = from.licence;
    resource.licence.attribution = QString::fromUtf16(from.attribution);
    if (from.endsIn != never)
        resource.licence.validTo = today.addDays(from.endsIn);
    if (from.licence == LicenceType::Subscription)
        resource.licence.subscription = u"Sound Harbor Pro"_s;
    return resource;
}

QDateTime seoulTime(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0), QTimeZone("Asia/Seoul")).toUTC();
}

Content contentOf(WriteContext &context, const Planned &from, const Channel &channel,
                  const QList<ResourceId> &resources, QDate today)
{
    Content content;
    content.id = ContentId(context.newId());
    content.creatorId = channel.userId;
    content.profileId = channel.id;
    content.title = QString::fromUtf16(from.title);
    content.type = from.type;
    content.status = from.status;
    content.effortMinutes = from.effortHours * 60;
    if (from.day != never) {
        content.plannedAt = seoulTime(today.addDays(from.day), from.hour);
        if (content.isOut())
            content.publishedAt = content.plannedAt;
        else
            content.deadlineAt = content.plannedAt.addDays(-1);
    }
    if (from.type == ContentType::Video)
        content.durationSeconds = 14 * 60;
    if (from.uses >= 0)
        content.resources = { { resources.at(from.uses), QString() } };
    ContentVariant variant;
    variant.platform = from.type == ContentType::Short ? u"tiktok"_s : u"youtube"_s;
    variant.status = from.status;
    if (from.type != ContentType::Newsletter)
        content.variants = { variant };
    content.checklist = { { u"자막"_s, content.isOut() }, { u"썸네일"_s, content.isOut() } };
    return content;
}

Status writeMany(WriteContext &context, int count, QDate today)
{
    ResourceChange changes(context);
    for (int i = 0; i < count; ++i) {
        Resource resource = resourceOf(context, library[i % std::size(library)], today);
        resource.name += u" %1"_s.arg(i + 1);
        if (const Result<Resource> saved = changes.save(resource); !saved)
            return failure(saved.error());
    }
    return {};
}

} // namespace

Status write(WriteContext &context, const Channel &channel, DemoSize size, QDate today)
{
    QList<ResourceId> resources;
    ResourceChange added(context);
    for (const Licensed &from : library) {
        const Result<Resource> saved = added.save(resourceOf(context, from, today));
        if (!saved)
            return failure(saved.error());
        resources.append(saved->id);
    }
    ContentChange contents(context);
    for (const Planned &from : plan) {
        const Content content = contentOf(context, from, channel, resources, today);
        if (Status status = contents.insert(content); !status)
            return status;
    }
    switch (size) {
    case DemoSize::Small:
        return {};
    case DemoSize::Large:
        return writeMany(context, 2'000, today);
    case DemoSize::Huge:
        return writeMany(context, 20'000, today);
    }
    Q_UNREACHABLE();
}

} // namespace Creator::DemoPlanning
