#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QSet>
#include <QString>

#include <optional>

namespace Creator {

struct HttpReply;

/// What a server named its answer by, and which question that was; see questionKey().
struct AnswerTag
{
    QByteArray etag; // empty: the server names none
    QString question; // empty: one that has no condition
    QByteArray lastModified = {}; // as the server wrote it

    /// Of an answer. A Last-Modified of the moment of answering says nothing: what comes in the
    /// same second has the same name.
    [[nodiscard]] static AnswerTag of(const HttpReply &reply, const QString &question);

    [[nodiscard]] bool isNamed() const
    {
        return !question.isEmpty() && !(etag.isEmpty() && lastModified.isEmpty());
    }

    friend bool operator==(const AnswerTag &, const AnswerTag &) = default;
};

/// The names of a reading's answers and the page behind each, as its cursor keeps them. Holds at
/// most so many: what this run met makes way for nothing, the oldest of the others does.
class AnswerTags final
{
public:
    struct Known
    {
        AnswerTag tag;
        QString nextPage; // empty: it was the last one

        friend bool operator==(const Known &, const Known &) = default;
    };

    AnswerTags(const QJsonArray &stored, int most);
    /// What was stored meanwhile; what is new in it was met in this run.
    void reload(const QJsonArray &stored);

    [[nodiscard]] std::optional<Known> find(const QString &question) const;
    /// Instead of what was known of that question; without a name, that is forgotten.
    void remember(const AnswerTag &tag, const QString &nextPage);
    [[nodiscard]] QJsonArray toJson() const;

private:
    void forget(const QString &question);

    QList<Known> m_known; // the newest first
    QSet<QString> m_met; // in this run
    int m_most;
};

} // namespace Creator
