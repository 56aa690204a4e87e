#include "app/demo/democomments.h"

#include "domain/comment.h"
#include "storage/commentrows.h"
#include "storage/writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Creator::DemoComments {

namespace {

struct Said
{
    const char16_t *author;
    const char16_t *body;
    int content; // from the newest
    int hoursAgo;
    CommentState state;
    int answers; // place of what it answers; -1: nothing
};

constexpr std::array said{
    Said{ u"바람골", u"소리가 정말 좋네요. 텐트 이름이 뭔가요?", 0, 3, CommentState::Unread, -1 },
    Said{ u"Nora K.", u"Watched this twice already. What mic do you use?", 0, 5,
          CommentState::Unread, -1 },
    Said{ u"솔잎차", u"다음 편 언제 올라오나요?", 1, 9, CommentState::Unread, -1 },
    Said{ u"캠핑하는곰", u"12분 30초에 나오는 버너 정보 부탁드려요!", 1, 20, CommentState::Open,
          -1 },
    Said{ u"Marek", u"The rain part is the best thing I have heard this year.", 2, 31,
          CommentState::Unread, -1 },
    Said{ u"바람골", u"저도 궁금해요.", 1, 18, CommentState::Unread, 3 },
    Said{ u"하늘별", u"덕분에 잘 자고 있습니다.", 3, 50, CommentState::Resolved, -1 },
    Said{ u"June", u"자막도 있으면 좋겠어요.", 2, 74, CommentState::Open, -1 },
};

CommentId idOf(size_t place)
{
    return CommentId(Uuid::v8("demo comment " + QByteArray::number(static_cast<qint64>(place))));
}

} // namespace

Status write(WriteContext &context, const QList<Uuid> &contents, QDate today)
{
    const QDateTime noon(today, QTime(12, 0), Qt::UTC);
    for (size_t i = 0; i < said.size(); ++i) {
        const Said &one = said[i];
        if (one.content >= contents.size())
            continue;
        const auto begun = one.answers < 0 ? i : static_cast<size_t>(one.answers);
        Comment comment;
        comment.id = idOf(i);
        comment.threadId = idOf(begun);
        if (begun != i)
            comment.parentId = idOf(begun);
        comment.contentId = ContentId(contents.at(contents.size() - 1 - one.content));
        comment.authorName = QString::fromUtf16(one.author);
        comment.body = QString::fromUtf16(one.body);
        comment.state = one.state;
        comment.publishedAt = noon.addSecs(-3600LL * one.hoursAgo);
        comment.platform = u"youtube"_s;
        comment.externalId = u"demo-%1"_s.arg(i + 1);
        comment.origin = Origin::File;
        if (Status status = CommentRows::insert(context, comment); !status)
            return status;
    }
    return {};
}

} // namespace Creator::DemoComments
