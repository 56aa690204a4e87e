#pragma once

#include "platforms/platformclient.h"
#include "storage/syncstore.h"

namespace Creator {

/// What a server named its answer by, and which question that was; see questionKey().
struct AnswerTag
{
    QByteArray etag; // empty: the server names none
    QString question;
};

/// The way of one reading through its pages: what to ask next, and what to remember behind each
/// answer, so that whoever comes later goes on there. Pure; knows no network and no file.
///
/// Contents are walked from end to end once a day, which shows what is missing; in between, newest
/// first, up to a page of known things that are too old to be corrected.
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
    /// For If-None-Match of this question; empty: ask without. Only for a first page that tells
    /// whether there is anything new, never in a walk that looks for what is missing.
    [[nodiscard]] QByteArray etagFor(const QString &question) const;

    /// What to write with this answer.
    [[nodiscard]] SyncStep step(const RemotePage &page, const AnswerTag &tag) const;
    /// Of a reading by id: the same where there is no answer, but the question is settled.
    [[nodiscard]] SyncStep skip() const;
    /// Of any other that was refused a page: where a later run goes on. The same page once more;
    /// if that is refused as well, the next days, or the first page.
    [[nodiscard]] QJsonObject skippedCursor() const;
    /// After the step was written; `stopped` as its tally says.
    enum class Stop { GoOn, AllKnown };
    void advance(const SyncStep &step, Stop stop);
    /// The server says that nothing changed.
    void endUnchanged() { m_isFinished = true; }
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

    Reading m_reading;
    QJsonObject m_cursor;
    QDateTime m_now;
    bool m_isResumed; // where a former run was cut off
    bool m_isFinished = false;
    bool m_isFirstPage = true; // of this pass
    QList<AskableContent> m_due; // not asked yet
    QList<AskableContent> m_batch;
};

} // namespace Creator
