#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_session;

namespace Creator {

class Connection;
struct WriteContext;

/// Records what happens to the tables that undo covers, from start() to keep().
///
/// Never attached to the search index, rollups, history or the journal itself: an undo through them
/// would corrupt the index. Those are brought up to date by code after the inverse is applied.
class UndoRecording
{
public:
    [[nodiscard]] static Result<UndoRecording> start(Connection &connection);
    ~UndoRecording();
    UndoRecording(UndoRecording &&) noexcept;

    /// Nothing is recorded between pause() and resume().
    void pause();
    void resume();

    /// The changes so far; empty if there were none.
    [[nodiscard]] Result<QByteArray> changeset() const;

    /// Writes the changes as the newest entry of the undo journal and drops what could be redone.
    [[nodiscard]] Status keep(WriteContext &context, const QString &label);

private:
    struct Deleter
    {
        void operator()(sqlite3_session *session) const;
    };
    explicit UndoRecording(sqlite3_session *session);

    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

} // namespace Creator
