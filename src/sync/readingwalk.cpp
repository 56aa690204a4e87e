#include "sync/readingwalk.h"

#include "platforms/pagereading.h"
#include "platforms/questionkey.h"
#include "platforms/turn.h"
#include "sync/ageladder.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// What a cursor holds.
constexpr auto pageKey = "page"_L1; // to be asked for next; absent: the first
constexpr auto memoryKey = "memory"_L1; // the reading's own
constexpr auto idsKey = "ids"_L1; // of a batch whose answer has more pages
constexpr auto fromKey = "from"_L1; // of a range of days under way
constexpr auto toKey = "to"_L1;
constexpr auto untilKey = "until"_L1; // the last day that was read
constexpr auto walkKey = "walk"_L1; // a walk over all contents is under way
constexpr auto walkedKey = "walked_at"_L1; // when the last one ended
constexpr auto doneKey = "done"_L1; // the first pass over everything is done
constexpr auto tagsKey = "tags"_L1; // the names of answers
constexpr auto skippedKey = "skipped"_L1; // this page was refused by the last run
constexpr auto droppedKey = "dropped"_L1; // why
constexpr auto droppedAtKey = "dropped_at"_L1;

QDate dayOf(const QJsonObject &cursor, QLatin1StringView key)
{
    return QDate::fromString(cursor.value(key).toString(), Qt::ISODate);
}

QDateTime instantOf(const QJsonObject &cursor, QLatin1StringView key)
{
    const QJsonValue value = cursor.value(key);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC)
                            : QDateTime();
}

bool isNear(const QDateTime &then, const QDateTime &now, qint64 seconds)
{
    // What lies in the future was written before the clock was set back.
    const qint64 passed = then.isValid() ? then.secsTo(now) : seconds;
    return passed >= 0 && passed < seconds;
}

} // namespace

ReadingWalk::ReadingWalk(const Reading &reading, const QJsonObject &cursor, const QDateTime &nowUtc)
    : m_reading(reading)
    , m_cursor(cursor)
    , m_tags(m_cursor.value(tagsKey).toArray(), mostTags())
    , m_now(nowUtc)
    , m_isResumed(m_cursor.contains(pageKey))
{
    begin();
}

void ReadingWalk::begin()
{
    m_isFirstPage = !m_cursor.contains(pageKey);
    if (m_isFirstPage && coversContents() && isWalkDue())
        m_cursor.insert(walkKey, true);
    if (m_reading.shape == Reading::Shape::Days)
        beginDays();
}

bool ReadingWalk::isFirstPass() const
{
    return !m_cursor.value(doneKey).toBool();
}

bool ReadingWalk::coversContents() const
{
    return m_reading.subject == ReadingSubject::Contents
        && (m_reading.shape == Reading::Shape::Pages || m_reading.shape == Reading::Shape::Newest);
}

bool ReadingWalk::isWalkDue() const
{
    return !isNear(instantOf(m_cursor, walkedKey), m_now, hoursBetweenWalks * 3600);
}

void ReadingWalk::beginDays()
{
    if (m_cursor.contains(fromKey) && m_cursor.contains(toKey))
        return;
    const QDate today = m_now.date();
    const QDate until = dayOf(m_cursor, untilKey);
    const int most = std::max(1, m_reading.firstDays);
    const QDate from = until.isValid() ? std::min(until, today).addDays(-m_reading.overlapDays)
                                       : today.addDays(-std::max(most - 1, m_reading.overlapDays));
    m_cursor.insert(fromKey, from.toString(Qt::ISODate));
    m_cursor.insert(toKey, std::min(today, from.addDays(most - 1)).toString(Qt::ISODate));
}

QString ReadingWalk::dropped() const
{
    const bool isStill
        = isNear(instantOf(m_cursor, droppedAtKey), m_now, qint64{ droppedDays } * 86'400);
    return isStill ? m_cursor.value(droppedKey).toString() : QString();
}

QJsonObject ReadingWalk::droppedCursor(const QString &why) const
{
    return { { droppedKey, why }, { droppedAtKey, m_now.toMSecsSinceEpoch() } };
}

void ReadingWalk::setContents(const QList<AskableContent> &contents)
{
    const QJsonArray underWay = m_cursor.value(idsKey).toArray();
    for (const AskableContent &content : contents) {
        if (underWay.contains(content.externalId))
            m_batch.append(content);
        else if (AgeLadder::isDue(content, m_now))
            m_due.append(content);
    }
    if (m_reading.most > 0 && m_due.size() > m_reading.most) {
        std::stable_sort(m_due.begin(), m_due.end(),
                         [](const AskableContent &a, const AskableContent &b) {
                             return a.publishedAt > b.publishedAt;
                         });
        m_due.resize(m_reading.most);
    }
    if (m_batch.isEmpty())
        nextBatch();
}

void ReadingWalk::nextBatch()
{
    const qsizetype count = std::min<qsizetype>(std::max(1, m_reading.batch), m_due.size());
    m_batch = m_due.first(count);
    m_due.remove(0, count);
    m_cursor.remove(pageKey);
    m_cursor.remove(idsKey);
    m_isFirstPage = true;
    m_isFinished = m_batch.isEmpty();
}

ReadingPosition ReadingWalk::position() const
{
    ReadingPosition position;
    position.page = m_cursor.value(pageKey).toString();
    position.memory = m_cursor.value(memoryKey).toObject();
    position.now = m_now;
    for (const AskableContent &content : m_batch)
        position.ids.append(content.externalId);
    if (m_reading.shape == Reading::Shape::Days) {
        position.from = dayOf(m_cursor, fromKey);
        position.to = dayOf(m_cursor, toKey);
    } else if (m_reading.subject == ReadingSubject::ContentDays && needsContents()) {
        // All of the days for one that was never asked for, else those that may be corrected.
        position.to = m_now.date();
        position.from = position.to.addDays(-m_reading.overlapDays);
        for (const AskableContent &content : m_batch) {
            const QDate first = content.askedAt.isValid()
                ? content.askedAt.date().addDays(-m_reading.overlapDays)
                : position.to.addDays(1 - std::max(1, m_reading.firstDays));
            position.from = std::min(position.from, first);
        }
    }
    return position;
}

int ReadingWalk::mostTags() const
{
    switch (m_reading.shape) {
    case Reading::Shape::Newest:
        return 1; // what follows the first page is another question as soon as that one differs
    case Reading::Shape::Days:
        return 8; // each day asks others
    case Reading::Shape::Pages:
    case Reading::Shape::ById:
        break;
    }
    return 100;
}

QString ReadingWalk::nameOf(const HttpRequest &request) const
{
    const bool isNewest = m_reading.shape == Reading::Shape::Newest;
    if (request.method != HttpRequest::Method::Get || (isNewest && !m_isFirstPage))
        return {};
    return questionKey(request.url).left(32) + u'@' + m_now.date().toString(Qt::ISODate);
}

std::optional<AnswerTag> ReadingWalk::knownAnswer(const QString &question) const
{
    const bool isNewest = m_reading.shape == Reading::Shape::Newest;
    if (question.isEmpty() || m_cursor.contains(walkKey) || (isNewest && isFirstPass()))
        return std::nullopt;
    const auto known = m_tags.find(question);
    return known ? std::optional(known->tag) : std::nullopt;
}

/// Whether nothing is missing of what was asked for: what is has to be missed a second time, and
/// what no part of ours could hold may be held by the next version.
bool ReadingWalk::isWhole(const RemotePage &page) const
{
    if (page.skipped > 0)
        return false;
    QSet<QString> answered;
    for (const RemoteContent &content : page.contents)
        answered.insert(content.externalId);
    for (const RemoteMetric &metric : page.metrics)
        answered.insert(metric.contentExternalId);
    return answered.isEmpty()
        || std::all_of(m_batch.begin(), m_batch.end(), [&](const AskableContent &content) {
               return answered.contains(content.externalId);
           });
}

/// Only what has a time of its own can be known to be old.
bool ReadingWalk::isAllOld(const RemotePage &page) const
{
    if (page.isAside)
        return false;
    if (page.contents.isEmpty() && page.comments.isEmpty() && page.earnings.isEmpty()
        && page.payouts.isEmpty())
        return false;
    const QDateTime edge = m_now.addDays(-m_reading.overlapDays);
    const auto isOld = [&](const QDateTime &at) { return at.isValid() && at < edge; };
    return std::all_of(page.contents.begin(), page.contents.end(),
                       [&](const RemoteContent &one) { return isOld(one.publishedAt); })
        && std::all_of(page.comments.begin(), page.comments.end(),
                       [&](const RemoteComment &one) { return isOld(one.publishedAt); })
        && std::all_of(page.earnings.begin(), page.earnings.end(),
                       [&](const RemoteEarning &one) {
                           return isOld(one.occurredAt.isValid() ? one.occurredAt
                                                                 : one.earnedOn.endOfDay(Qt::UTC));
                       })
        && std::all_of(page.payouts.begin(), page.payouts.end(), [&](const RemotePayout &one) {
               return isOld(one.paidOn.endOfDay(Qt::UTC));
           });
}

QJsonObject ReadingWalk::finishedCursor(QJsonObject cursor) const
{
    const bool wasWalk = cursor.value(walkKey).toBool();
    for (const QLatin1StringView key : { pageKey, walkKey, idsKey })
        cursor.remove(key);
    if (wasWalk)
        cursor.insert(walkedKey, m_now.toMSecsSinceEpoch());
    if (m_reading.shape == Reading::Shape::Days) {
        cursor.insert(untilKey, cursor.value(toKey));
        cursor.remove(fromKey);
        cursor.remove(toKey);
    }
    QJsonObject memory = cursor.value(memoryKey).toObject();
    const QJsonObject atEnd = memory.take(memoryAtEnd).toObject();
    for (auto it = atEnd.constBegin(); it != atEnd.constEnd(); ++it)
        memory.insert(it.key(), it.value());
    if (!memory.isEmpty())
        cursor.insert(memoryKey, memory);
    cursor.insert(doneKey, true);
    return cursor;
}

SyncStep ReadingWalk::step(const RemotePage &page, const AnswerTag &tag) const
{
    SyncStep step;
    step.reading = m_reading.name;
    step.page = page;
    step.isWalk = m_cursor.value(walkKey).toBool();
    step.beginsWalk = step.isWalk && m_isFirstPage;
    QJsonObject cursor = m_cursor;
    for (const QLatin1StringView key : { skippedKey, droppedKey, droppedAtKey })
        cursor.remove(key);
    QJsonObject memory = cursor.value(memoryKey).toObject();
    for (auto it = page.memory.constBegin(); it != page.memory.constEnd(); ++it)
        memory.insert(it.key(), it.value());
    if (!memory.isEmpty())
        cursor.insert(memoryKey, memory);
    // A server that names the page it just gave as the next one would be asked forever.
    const bool isLast = page.nextPage.isEmpty() || page.nextPage == position().page;
    const bool isNewest = m_reading.shape == Reading::Shape::Newest;
    AnswerTags tags = m_tags; // without a question: as they are
    if (!tag.question.isEmpty())
        tags.remember(isWhole(page) ? tag : AnswerTag{ {}, tag.question },
                      isLast ? QString() : page.nextPage);
    cursor.remove(tagsKey);
    if (const QJsonArray named = tags.toJson(); !named.isEmpty())
        cursor.insert(tagsKey, named);
    if (isLast) {
        step.cursor = finishedCursor(cursor);
        step.endsWalk = step.isWalk;
        if (needsContents())
            step.asked = position().ids;
        return step;
    }
    if (isNewest && !step.isWalk && cursor.value(doneKey).toBool() && isAllOld(page))
        step.cursorIfKnown = finishedCursor(cursor);
    cursor.insert(pageKey, page.nextPage);
    if (needsContents())
        cursor.insert(idsKey, QJsonArray::fromStringList(position().ids));
    step.cursor = cursor;
    return step;
}

SyncStep ReadingWalk::unchanged(const QString &question) const
{
    const auto known = m_tags.find(question);
    RemotePage page;
    if (known && m_reading.shape != Reading::Shape::Newest)
        page.nextPage = known->nextPage;
    SyncStep same = step(page, {});
    same.cursorIfKnown.reset();
    return same;
}

bool ReadingWalk::goesOnBehind(const SyncStep &step)
{
    return step.cursor.contains(pageKey);
}

SyncStep ReadingWalk::skip() const
{
    return step({}, {});
}

QJsonObject ReadingWalk::skippedCursor() const
{
    QJsonObject cursor = m_cursor;
    if (!cursor.value(skippedKey).toBool()) {
        cursor.insert(skippedKey, true);
        return cursor;
    }
    const bool wasDone = !isFirstPass();
    cursor.remove(skippedKey);
    if (const Turn turn = Turn::fromText(position().page); turn.kind == Turn::Kind::Details) {
        const QString behind = turn.afterFirst();
        if (behind.isEmpty())
            return finishedCursor(cursor);
        cursor.insert(pageKey, behind);
        return cursor;
    }
    if (m_reading.shape == Reading::Shape::Days)
        cursor = finishedCursor(cursor);
    cursor.remove(pageKey);
    cursor.remove(tagsKey); // they would end it in front of what was refused
    if (!wasDone)
        cursor.remove(doneKey);
    return cursor;
}

void ReadingWalk::advance(const SyncStep &step, Stop stop)
{
    const bool isStopped = stop == Stop::AllKnown && step.cursorIfKnown;
    m_cursor = isStopped ? *step.cursorIfKnown : step.cursor;
    m_tags.reload(m_cursor.value(tagsKey).toArray());
    m_isFirstPage = false;
    if (m_cursor.contains(pageKey))
        return;
    if (needsContents()) {
        nextBatch();
        return;
    }
    m_isFinished = true;
    if (m_reading.shape == Reading::Shape::Newest && std::exchange(m_isResumed, false)) {
        // What came since the former run began is in front of where this one went on.
        m_isFinished = false;
        begin();
        return;
    }
    if (m_reading.shape == Reading::Shape::Days && dayOf(m_cursor, untilKey) < m_now.date()) {
        // A long absence is caught up with in ranges of the allowed length.
        const QDate from = dayOf(m_cursor, untilKey).addDays(1);
        const int most = std::max(1, m_reading.firstDays);
        m_cursor.insert(fromKey, from.toString(Qt::ISODate));
        m_cursor.insert(toKey,
                        std::min(m_now.date(), from.addDays(most - 1)).toString(Qt::ISODate));
        m_isFinished = false;
        m_isFirstPage = true;
    }
}

void ReadingWalk::startAnew()
{
    m_cursor = {};
    m_tags.reload({});
    m_isFinished = false;
    m_due = m_batch + m_due;
    m_batch.clear();
    begin();
    if (needsContents())
        nextBatch();
}

} // namespace Creator
