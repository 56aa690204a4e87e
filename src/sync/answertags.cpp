#include "sync/answertags.h"

#include "platforms/httpmessage.h"
#include "platforms/isotime.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr auto questionKey = "q"_L1;
constexpr auto etagKey = "e"_L1;
constexpr auto modifiedKey = "m"_L1;
constexpr auto nextKey = "n"_L1;

constexpr int restSeconds = 60; // servers keep several clocks

AnswerTags::Known fromJson(const QJsonObject &object)
{
    return { { object.value(etagKey).toString().toLatin1(), object.value(questionKey).toString(),
               object.value(modifiedKey).toString().toLatin1() },
             object.value(nextKey).toString() };
}

} // namespace

AnswerTag AnswerTag::of(const HttpReply &reply, const QString &question)
{
    AnswerTag tag{ reply.header("ETag"), question, reply.header("Last-Modified") };
    const QDateTime modified = instantFromHttp(tag.lastModified);
    const QDateTime answered = instantFromHttp(reply.header("Date"));
    const bool isAtRest
        = modified.isValid() && answered.isValid() && modified.secsTo(answered) >= restSeconds;
    if (!isAtRest)
        tag.lastModified.clear();
    return tag;
}

AnswerTags::AnswerTags(const QJsonArray &stored, int most)
    : m_most(most)
{
    reload(stored);
    m_met.clear();
}

void AnswerTags::reload(const QJsonArray &stored)
{
    const QList<Known> before = std::exchange(m_known, {});
    for (const QJsonValue &value : stored) {
        const Known known = fromJson(value.toObject());
        if (!known.tag.isNamed())
            continue;
        m_known.append(known);
        if (!before.contains(known))
            m_met.insert(known.tag.question);
    }
}

std::optional<AnswerTags::Known> AnswerTags::find(const QString &question) const
{
    const auto it = std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.tag.question == question;
    });
    return it == m_known.end() ? std::nullopt : std::optional(*it);
}

void AnswerTags::remember(const AnswerTag &tag, const QString &nextPage)
{
    if (find(tag.question) == Known{ tag, nextPage })
        return;
    forget(tag.question);
    if (!tag.isNamed())
        return;
    if (m_known.size() >= m_most) {
        const auto isOfOthers
            = [&](const Known &known) { return !m_met.contains(known.tag.question); };
        const auto last = std::find_if(m_known.rbegin(), m_known.rend(), isOfOthers);
        if (last == m_known.rend())
            return;
        m_known.erase(std::prev(last.base()));
    }
    m_met.insert(tag.question);
    m_known.prepend({ tag, nextPage });
}

void AnswerTags::forget(const QString &question)
{
    m_known.removeIf([&](const Known &known) { return known.tag.question == question; });
}

QJsonArray AnswerTags::toJson() const
{
    QJsonArray array;
    for (const Known &known : m_known) {
        QJsonObject object{ { questionKey, known.tag.question } };
        if (!known.tag.etag.isEmpty())
            object.insert(etagKey, QString::fromLatin1(known.tag.etag));
        if (!known.tag.lastModified.isEmpty())
            object.insert(modifiedKey, QString::fromLatin1(known.tag.lastModified));
        if (!known.nextPage.isEmpty())
            object.insert(nextKey, known.nextPage);
        array.append(object);
    }
    return array;
}

} // namespace Creator
