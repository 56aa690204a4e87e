#pragma once

#include "platforms/platformclient.h"
#include "storage/syncstore.h"
#include "sync/answertags.h"

namespace Creator {

/// The way of one reading through its pages: what to ask next, and what to remember behind each
/// answer, so that whoever comes later goes on there. Pure; knows no network and no file.
///
/// Contents are walked from end to end once a day, which shows what is missing; in between, newest
/// first, up to a page of known things that are too old to be corrected.
///
/// Whatever the server named is asked again on condition that it differs, page by page; but once a
/// day without, since states are kept by the day. What has no name, or was asked together with
/// other contents, is read again and compared row by row: what is the same is not written.
class ReadingWalk
{
public:
    static constexpr int hoursBetweenWalks = 23;
    static constexpr int droppedDays = 7; // then what was not offered is tried again

    ReadingWalk(const Reading &reading, const QJsonObject &cursor, const QDateTime &nowUtc);

    [[nodiscard]] const Reading &reading() const { return m_reading; }
    /// Why it is left out for this account; empty: it is not.
    [[nodiscard]] QString dropped() const;
    /// The cursor that says so.
    [[nodiscard]] QJsonObject droppedCursor(const QString &why) const;

    /// Was it never read to its end? Then what comes is a backlog, not news.
    [[nodiscard]] bool isFirstPass() const;

    /// Of a reading by id: all that may be asked about. To be told before the first question.
    [[nodiscard]] bool needsContents() const { return m_reading.shape == Reading::Shape::ById; }
    void setContents(const QList<AskableContent> &contents);

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] ReadingPosition position() const;
    /// The question's name, as a tag has it; empty: it has no condition.
    [[nodiscard]] QString nameOf(const HttpRequest &request) const;
    /// The answer to this question that is known; never in a walk that looks for what is missing.
    [[nodiscard]] std::optional<AnswerTag> knownAnswer(const QString &question) const;

    /// What to write with this answer.
    [[nodiscard]] SyncStep step(const RemotePage &page, const AnswerTag &tag) const;
    /// The same where the server says that nothing changed. Only of a known answer.
    [[nodiscard]] SyncStep unchanged(const QString &question) const;
    /// Is it in the middle of an answer with more pages?
    [[nodiscard]] static bool goesOnBehind(const SyncStep &step);
    /// Of a reading by id: the same where there is no answer, but the question is settled.
    [[nodiscard]] SyncStep skip() const;
    /// Of any other that was refused a page: where a later run goes on. The same page once more;
    /// if that is refused as well, behind these details, the next days, or the first page.
    [[nodiscard]] QJsonObject skippedCursor() const;
    /// After the step was written; `stopped` as its tally says.
    enum class Stop { GoOn, AllKnown };
    void advance(const SyncStep &step, Stop stop);
    /// From the beginning, with nothing remembered.
    void startAnew();

private:
    [[nodiscard]] bool isWalkDue() const;
    [[nodiscard]] bool coversContents() const;
    void begin();
    void beginDays();
    void nextBatch();
    [[nodiscard]] QJsonObject finishedCursor(QJsonObject cursor) const;
    [[nodiscard]] bool isAllOld(const RemotePage &page) const;
    [[nodiscard]] bool isWhole(const RemotePage &page) const;
    [[nodiscard]] int mostTags() const;

    Reading m_reading;
    QJsonObject m_cursor;
    AnswerTags m_tags;
    QDateTime m_now;
    bool m_isResumed; // where a former run was cut off
    bool m_isFinished = false;
    bool m_isFirstPage = true; // of this pass
    QList<AskableContent> m_due; // not asked yet
    QList<AskableContent> m_batch;
};

} // namespace Creator
