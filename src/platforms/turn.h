#pragma once

#include <QString>
#include <QStringList>

namespace Creator {

/// A place in a walk that asks two things by turns, so that what arrives is whole: a page of a
/// list, then details of what is on it. Lies in ReadingPosition::page as text.
struct Turn
{
    enum class Kind { List, Details };

    Kind kind = Kind::List;
    QString listToken; // of this page of the list, or of the one after these details
    QString detailToken;
    QStringList ids; // without , and |

    /// Without the first id; of the last one: the list goes on.
    [[nodiscard]] QString afterFirst() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Turn fromText(const QString &text);
    /// What comes after the last details: the list goes on, or it is the end (empty).
    [[nodiscard]] static QString afterDetails(const QString &listToken);
    /// Details of `ids` and then the list's next page, whichever there is.
    [[nodiscard]] static QString next(const QString &listToken, const QStringList &ids);
};

} // namespace Creator
